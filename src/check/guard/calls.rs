//! Words that tell a reader to call: a number of two digits beside them is one to call as well.

/// For each language, how words for calling and telephones begin; those that end in `|` stand alone.
const WORDS: &[(&str, &[&str])] = &[
    ("ar", &["اتصل", "اتّصل", "هاتف", "رقم", "كلم", "الرقم"]),
    ("bg", &["обад", "звън", "тел|", "телеф", "номер", "набер"]),
    ("bn", &["ফোন", "কল", "নম্বর", "টেলিফোন", "ডায়াল"]),
    ("ckb", &["پەیوەندی", "ژمارە", "تەلەفۆن"]),
    ("cs", &["volej", "volat", "zavol", "tel|", "telef", "čísl", "linku", "vytoč"]),
    ("cy", &["ffoni", "ffôn", "galw", "deial", "rhif"]),
    ("de", &["ruf", "anruf", "wähl", "tel|", "telef", "nummer", "notruf"]),
    ("el", &["καλέσ", "τηλ|", "τηλέφ", "τηλεφ", "αριθμ", "κλήσ"]),
    ("en", &["call", "ring|", "phone", "dial", "text|", "number"]),
    ("es", &["llam", "tel|", "telé", "marca|", "marque", "número"]),
    ("fa", &["تماس", "تلفن", "زنگ", "شماره"]),
    ("fil", &["tumawag", "tawag", "telepono", "numero", "i-dial"]),
    ("fr", &["appel", "tél|", "téléph", "compos", "numéro", "joign", "contact", "allô"]),
    ("ga", &["glao", "guth", "uimh", "cuir scairt"]),
    ("gd", &["cuir fòn", "fòn", "àireamh", "gairm"]),
    ("gu", &["ફોન", "કૉલ", "કોલ", "નંબર"]),
    ("hi", &["फोन", "फ़ोन", "कॉल", "नंबर", "डायल"]),
    ("hu", &["hív", "tel|", "telef", "számo", "szám|", "tárcs"]),
    ("it", &["chiam", "tel|", "telef", "compon", "numero"]),
    ("lt", &["skamb", "tel|", "telef", "numer"]),
    ("lv", &["zvan", "tāl|", "tālr", "numur"]),
    ("ne", &["फोन", "कल", "नम्बर"]),
    ("pa", &["ਫੋਨ", "ਫ਼ੋਨ", "ਕਾਲ", "ਨੰਬਰ"]),
    ("pl", &["zadzwo", "dzwoń", "tel|", "telef", "numer", "wybierz", "pod nr", "infolini"]),
    ("ps", &["زنګ", "تلیفون", "شمېر", "ټلیفون"]),
    ("pt", &["ligue", "ligar", "liga|", "ligu", "tel|", "telef", "marque", "número"]),
    ("ro", &["sună", "suna", "sunați", "apel", "tel|", "telef", "număr", "formează", "formați"]),
    ("ru", &["звон", "позвон", "тел|", "телеф", "номер", "набер"]),
    ("sk", &["volaj", "volať", "zavol", "tel|", "telef", "čísl", "vytoč"]),
    ("so", &["wac", "soo wac", "telefoon", "lambar", "taleefan"]),
    ("sq", &["telefon", "tel|", "numr", "merrni"]),
    ("sw", &["piga", "simu", "nambari", "namba"]),
    ("ta", &["அழை", "தொலைபேசி", "எண்", "போன்"]),
    ("tr", &["ara|", "arayın", "arayabil", "arama", "tel|", "telef", "numara", "çevir"]),
    ("uk", &["дзвон", "телефон", "тел|", "номер", "набер"]),
    ("ur", &["فون", "کال", "نمبر", "رابطہ"]),
    ("vi", &["gọi", "điện", "số", "sđt"]),
    ("zh", &["拨", "电话", "致电", "热线", "号码"]),
];

/// Words and signs of every language.
const EVERYWHERE: [&str; 8] = ["tel|", "sms", "whatsapp", "telegram", "signal", "☎", "📞", "📱"];

/// Whether a text beside a number tells to call.
pub(in crate::check) fn calls(tag: &str, texts: &[&str]) -> bool {
    let language = tag.split('-').next().unwrap_or(tag);
    let own = WORDS.iter().find(|(tag, _)| *tag == language).map_or(&[][..], |(_, words)| *words);
    texts.iter().any(|text| says(language, own, text) || says(language, &EVERYWHERE, text))
}

/// Whether a name tells to call in the words of any language.
pub(super) fn calls_anywhere(text: &str) -> bool {
    let own = |(language, words): &(&str, &[&str])| says(language, words, text);
    says("", &EVERYWHERE, text) || WORDS.iter().any(own)
}

/// Whether one of the words stands in a text.
fn says(language: &str, words: &[&str], text: &str) -> bool {
    let text = text.to_lowercase();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    // In scripts without spaces a word may begin anywhere.
    let stands = |word: &&str| {
        let (word, is_whole) = word.strip_suffix('|').map_or((*word, false), |word| (word, true));
        text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|head| head.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|tail| tail.chars().next());
            (language == "zh" || !letter(before)) && !(is_whole && letter(after))
        })
    };
    words.iter().any(stands)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_calling_are_known_beside_a_number() {
        for (tag, text) in [
            ("fr", "Appelez le "),
            ("pl", "Zadzwoń pod "),
            ("cy", "Ffoniwch "),
            ("ur", "پولیس کو فون کریں "),
            ("zh-Hans", "请拨打"),
            ("pa", "ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: "),
            ("so", "Wac "),
        ] {
            assert!(calls(tag, &[text]), "{text}");
        }
        for (tag, text) in [
            ("fr", "pendant "),
            ("pl", "przez hotel "),
            ("zh-Hans", "共有"),
            ("ro", "Sunt "),
            ("en", "Tell "),
        ] {
            assert!(!calls(tag, &[text]), "{text}");
        }
    }
}
