//! Words that tell a reader to call: a number of two digits beside them is one to call as well.

/// For each language, how words for calling and telephones begin.
const WORDS: &[(&str, &[&str])] = &[
    ("ar", &["اتصل", "اتّصل", "هاتف", "رقم", "كلم", "الرقم"]),
    ("bg", &["обад", "звън", "тел", "номер", "набер"]),
    ("bn", &["ফোন", "কল", "নম্বর", "টেলিফোন", "ডায়াল"]),
    ("ckb", &["پەیوەندی", "ژمارە", "تەلەفۆن"]),
    ("cs", &["vol", "zavol", "tel", "čísl", "linku", "vytoč"]),
    ("cy", &["ffoni", "ffôn", "galw", "deial", "rhif"]),
    ("de", &["ruf", "anruf", "wähl", "tel", "nummer", "notruf"]),
    ("el", &["καλέσ", "τηλ", "αριθμ", "κλήσ"]),
    ("en", &["call", "ring", "phone", "dial", "tel", "text", "number"]),
    ("es", &["llam", "tel", "marca", "marqu", "número"]),
    ("fa", &["تماس", "تلفن", "زنگ", "شماره"]),
    ("fil", &["tumawag", "tawag", "telepono", "numero", "i-dial"]),
    ("fr", &["appel", "tél", "compos", "numéro", "joign", "contact", "allô"]),
    ("ga", &["glao", "guth", "uimh", "cuir scairt"]),
    ("gd", &["cuir fòn", "fòn", "àireamh", "gairm"]),
    ("gu", &["ફોન", "કૉલ", "કોલ", "નંબર"]),
    ("hi", &["फोन", "फ़ोन", "कॉल", "नंबर", "डायल"]),
    ("hu", &["hív", "tel", "szám", "tárcs"]),
    ("it", &["chiam", "tel", "compon", "numero"]),
    ("lt", &["skamb", "tel", "numer"]),
    ("lv", &["zvan", "tāl", "numur"]),
    ("ne", &["फोन", "कल", "नम्बर"]),
    ("pa", &["ਫੋਨ", "ਫ਼ੋਨ", "ਕਾਲ", "ਨੰਬਰ"]),
    ("pl", &["zadzwo", "dzwoń", "tel", "numer", "wybierz", "pod nr", "infolini"]),
    ("ps", &["زنګ", "تلیفون", "شمېر", "ټلیفون"]),
    ("pt", &["ligu", "ligar", "lig", "tel", "marqu", "número"]),
    ("ro", &["sun", "apel", "tel", "număr", "form"]),
    ("ru", &["звон", "позвон", "тел", "номер", "набер"]),
    ("sk", &["vola", "zavol", "tel", "čísl", "vytoč"]),
    ("so", &["wac", "soo wac", "telefoon", "lambar", "taleefan"]),
    ("sq", &["telefon", "tel", "num", "merr"]),
    ("sw", &["piga", "simu", "nambari", "namba"]),
    ("ta", &["அழை", "தொலைபேசி", "எண்", "போன்"]),
    ("tr", &["ara", "tel", "numara", "çevir"]),
    ("uk", &["дзвон", "телефон", "тел", "номер", "набер"]),
    ("ur", &["فون", "کال", "نمبر", "رابطہ"]),
    ("vi", &["gọi", "điện", "số", "sđt"]),
    ("zh", &["拨", "电话", "致电", "打", "热线", "号码"]),
];

/// Words and signs of every language.
const EVERYWHERE: [&str; 8] = ["tel", "sms", "whatsapp", "telegram", "signal", "☎", "📞", "📱"];

/// Whether a text beside a number tells to call.
pub(in crate::check) fn calls(tag: &str, beside: &[String; 2]) -> bool {
    let language = tag.split('-').next().unwrap_or(tag);
    let own = WORDS.iter().find(|(tag, _)| *tag == language).map_or(&[][..], |(_, words)| *words);
    let of = |beside: &String| {
        let text = beside.to_lowercase();
        // In scripts without spaces a word may begin anywhere.
        let begins = |word: &str| {
            text.match_indices(word).any(|(at, _)| {
                let before = text.get(..at).and_then(|head| head.chars().next_back());
                language == "zh" || !before.is_some_and(char::is_alphabetic)
            })
        };
        own.iter().chain(&EVERYWHERE).any(|word| begins(word))
    };
    beside.iter().any(of)
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
            assert!(calls(tag, &[text.to_owned(), String::new()]), "{text}");
        }
        for (tag, text) in [("fr", "pendant "), ("pl", "przez hotel "), ("zh-Hans", "共有")] {
            assert!(!calls(tag, &[text.to_owned(), String::new()]), "{text}");
        }
    }
}
