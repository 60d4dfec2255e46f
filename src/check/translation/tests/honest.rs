//! Honest translations that look suspicious: each of them is taken.

use super::*;

/// Source, language, translation.
const HONEST: &[(&str, &str, &str)] = &[
    // Abbreviations with points.
    (
        "Criminals use many sites, Facebook among them.",
        "pl",
        "Przestępcy używają wielu serwisów, m.in. Facebooka.",
    ),
    (
        "Keep everything, such as the chats.",
        "pl",
        "Zachowaj wszystko, np. rozmowy, zdjęcia itd. Potem wróć.",
    ),
    (
        "Keep everything, such as the chats.",
        "de",
        "Behalten Sie alles, z.B. die Chats, d.h. auch Bilder u.a.m.",
    ),
    (
        "Keep everything, such as the chats.",
        "fr",
        "Gardez tout, p.ex. les conversations, c.-à-d. aussi les images.",
    ),
    ("Keep everything, such as the chats.", "it", "Conserva tutto, p.es. le chat."),
    ("Keep everything, such as the chats.", "cy", "Cadwch bopeth, e.e. y sgyrsiau, h.y. popeth."),
    ("Keep everything, such as the chats.", "ro", "Păstrează tot, de ex. discuțiile, ș.a.m.d."),
    (
        "Keep everything, such as the chats.",
        "so",
        "Hay wax walba, tusaale ahaan wada-sheekaysiga iwm.",
    ),
    ("Keep everything and come back later.", "pl", "Zachowaj wszystko itd.Potem wróć tutaj."),
    (
        "It is the same in the United States.",
        "es",
        "Es lo mismo en los EE.UU., y también p.ej. aquí.",
    ),
    // Groups, digits and places of the language.
    (
        "At least 1,000 people told us about it.",
        "fr",
        "Au moins 1 000 personnes nous en ont parlé.",
    ),
    (
        "At least 1,000 people told us about it.",
        "fr",
        "Au moins 1\u{202f}000 personnes nous en ont parlé.",
    ),
    (
        "At least 1,000 people told us about it.",
        "de",
        "Mindestens 1.000 Menschen haben es uns erzählt.",
    ),
    (
        "At least 1,000 people told us about it.",
        "pl",
        "Powiedziało nam o tym co najmniej 1000 osób.",
    ),
    ("At least 1,000 people told us about it.", "bn", "কমপক্ষে ১,০০০ জন আমাদের এ কথা জানিয়েছেন।"),
    ("At least 1,000 people told us about it.", "fa", "دست‌کم ۱٬۰۰۰ نفر به ما گفتند."),
    ("At least 100,000 people told us about it.", "hi", "कम से कम 1,00,000 लोगों ने हमें बताया।"),
    ("At least 100,000 people told us about it.", "ur", "کم از کم 1 لاکھ لوگوں نے ہمیں بتایا۔"),
    (
        "At least 15,000 people told us about it.",
        "pl",
        "Powiedziało nam o tym co najmniej 15 tys. osób.",
    ),
    ("About 1.5 million people use it every day.", "zh-Hans", "每天约有150万人使用它。"),
    (
        "About 1.5 million people use it every day.",
        "fr",
        "Environ 1,5 million de personnes l’utilisent chaque jour.",
    ),
    ("This began in 2016 and goes on.", "bn", "এটি ২০১৬ সালে শুরু হয়েছিল এবং চলছে।"),
    ("This began in 2016 and goes on.", "fa", "این در سال ۱۳۹۵ آغاز شد و ادامه دارد."),
    ("This began in 2016 and goes on.", "zh-Hans", "这始于二〇一六年，并一直持续。"),
    ("More than 50% of them are young.", "ar", "أكثر من ٥٠٪ منهم من الشباب."),
    ("More than 50% of them are young.", "tr", "Bunların %50’sinden fazlası gençtir."),
    ("More than 2.5 in 10 are young.", "ro", "Mai mult de 2,5 din 10 sunt tineri."),
    // Ranges, days and times.
    ("In the years 2015-2016 there were more.", "pl", "W latach 2015–2016 było ich więcej."),
    ("Between 2015 and 2016 there were more.", "pl", "W latach 2015–2016 było ich więcej."),
    ("We are here from 9:00 to 17:30.", "cy", "Rydyn ni yma o 9.00–17.30."),
    ("In the year 2016-2017 there were more.", "cy", "Yn y flwyddyn 2016/17 roedd mwy ohonyn nhw."),
    ("Most of them are aged 16 to 24 years.", "ur", "ان میں سے زیادہ تر کی عمر 16-24 سال ہے۔"),
    ("On 5 December 2016 we told everybody.", "zh-Hans", "2016年12月5日，我们告诉了所有人。"),
    (
        "On 5 December 2016 we told everybody.",
        "pl",
        "Dnia 05.12.2016 powiedzieliśmy o tym wszystkim.",
    ),
    ("On 5 December 2016 we told everybody.", "ro", "Pe 5/12/2016 am spus tuturor despre asta."),
    ("On 5 December 2016 we told everybody.", "ar", "في ٥ ديسمبر ٢٠١٦ أخبرنا الجميع."),
    ("On 5 December 2016 we told everybody.", "pa", "5 ਦਸੰਬਰ 2016 ਨੂੰ ਅਸੀਂ ਸਭ ਨੂੰ ਦੱਸਿਆ।"),
    ("The office opens at 9am and closes at 5pm.", "fr", "Le bureau ouvre à 9 h et ferme à 17 h."),
    ("The office opens at 9am and closes at 5.30pm.", "pl", "Biuro jest czynne od 9.00 do 17.30."),
    ("The line is open 24 hours, 7 days a week.", "fr", "La ligne est ouverte 24 h/24 et 7 j/7."),
    ("The line is open 24 hours, 7 days a week.", "fr", "La ligne est ouverte 24/24, 7/7."),
    ("The line is open 24/7 for all of you.", "tr", "Hat hepiniz için 7/24 açık."),
    ("It was their 21st report this year.", "fr", "C’était leur 21e signalement cette année."),
    ("It was their 21st report this year.", "cs", "Bylo to letos jejich 21. hlášení."),
    ("They asked for £500 within 24 hours.", "pl", "Zażądali 500 £ w ciągu 24 godzin."),
    ("They asked for £500 within 24 hours.", "fr", "Ils ont demandé 500,00 £ en 24 heures."),
    (
        "You can call us from 9am to 5pm every day.",
        "fr",
        "Vous pouvez nous appeler de 9 h à 17 h, chaque jour.",
    ),
    (
        "You can call us from 9am to 5pm every day.",
        "pl",
        "Możesz dzwonić do nas od 9.00 do 17.00 każdego dnia.",
    ),
    (
        "You can call us from 9am to 5pm every day.",
        "de",
        "Sie können uns täglich von 9 Uhr bis 17 Uhr anrufen.",
    ),
    (
        "You can call us from 9am to 5pm every day.",
        "ur",
        "آپ ہمیں روزانہ صبح 9 سے شام 5 بجے تک فون کر سکتے ہیں۔",
    ),
    ("It ends on 5 December, like every year.", "de", "Es endet am 5.12. wie in jedem Jahr."),
    ("Nearly 1,000,000 people use it today.", "hi", "आज लगभग 10 लाख लोग इसका उपयोग करते हैं।"),
    ("Nearly 1,000,000 people use it today.", "bn", "আজ প্রায় ১০,০০,০০০ মানুষ এটি ব্যবহার করেন।"),
    ("Read the WCAG 2.2 and the ISO 27001 norms.", "ro", "Citiți WCAG 2.2 și normele ISO 27001."),
    ("Ask at Facebook.com for its own advice.", "pl", "Zapytaj na Facebook.com o jego porady."),
    ("Choose the A4 or the A5 poster to print.", "pa", "ਛਾਪਣ ਲਈ A4 ਜਾਂ A5 ਪੋਸਟਰ ਚੁਣੋ।"),
    ("More than half of them are aged 16-24.", "pl", "Ponad połowa z nich ma od 16 do 24 lat."),
    (
        "It is 3 kilometres, or 2 miles, away.",
        "sq",
        "Është 3 kilometra, d.m.th. 2 milje, p.sh. më tej.",
    ),
    (
        "The others said the same, and so on.",
        "hu",
        "A többiek is ezt mondták, pl. itt, stb. Majd mentek.",
    ),
    (
        "They said it in the U.K. and elsewhere.",
        "ga",
        "Dúirt siad é sa R.A., m.sh. anseo, agus mar sin de.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "el",
        "Οι εγκληματίες χρησιμοποιούν πολλούς ιστότοπους, π.χ. το Facebook κ.λπ. και άλλους.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "ru",
        "Преступники используют много сайтов, напр. Facebook, и т.д. и т.п.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "uk",
        "Злочинці користуються багатьма сайтами, напр. Facebook, і т.ін. у т.ч. іншими.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "vi",
        "Tội phạm dùng nhiều trang, như Facebook, v.v.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "tr",
        "Suçlular Facebook vb. birçok siteyi kullanır.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "lt",
        "Nusikaltėliai naudoja daug svetainių, pvz., Facebook, t.y. ir kitas.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "lv",
        "Noziedznieki izmanto daudzas vietnes, piem., Facebook u.c., t.i. arī citas.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "cs",
        "Zločinci používají mnoho stránek, např. Facebook, tj. i jiné, atd.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "sk",
        "Zločinci používajú veľa stránok, napr. Facebook, t.j. aj iné, a pod.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "hu",
        "A bűnözők sok oldalt használnak, pl. a Facebookot, ill. másokat, stb.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "pt",
        "Os criminosos usam muitos sites, p.ex. o Facebook, i.e., não só um.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "sw",
        "Wahalifu hutumia tovuti nyingi, k.m. Facebook n.k.",
    ),
    (
        "Criminals use many sites, Facebook among them.",
        "bg",
        "Престъпниците използват много сайтове, напр. Facebook, т.е. и други.",
    ),
    ("At least 1,000 people told us about it.", "hu", "Legalább 1000 ember mesélt nekünk erről."),
    ("At least 1,000 people told us about it.", "cs", "Nejméně 1 000 lidí nám o tom řeklo."),
    ("At least 1,000 people told us about it.", "it", "Almeno 1.000 persone ce ne hanno parlato."),
    ("At least 1,000 people told us about it.", "ar", "أخبرنا بذلك ١٬٠٠٠ شخص على الأقل."),
    ("At least 1,000 people told us about it.", "ur", "کم از کم ۱۰۰۰ لوگوں نے ہمیں بتایا۔"),
    ("At least 1,000 people told us about it.", "vi", "Ít nhất 1.000 người đã kể cho chúng tôi."),
    ("At least 1,000 people told us about it.", "zh-Hans", "至少有1000人告诉了我们。"),
    ("At least 10,000 people told us about it.", "zh-Hans", "至少有1万人告诉了我们。"),
    (
        "At least 15,000 people told us about it.",
        "ru",
        "Об этом нам рассказали не менее 15 тыс. человек.",
    ),
    (
        "At least 15,000 people told us about it.",
        "so",
        "Ugu yaraan 15 kun oo qof ayaa noo sheegay.",
    ),
    ("At least 15,000 people told us about it.", "fa", "دست‌کم ۱۵ هزار نفر به ما گفتند."),
    ("This began in 2016 and goes on.", "gu", "આ ૨૦૧૬માં શરૂ થયું અને ચાલુ છે."),
    ("This began in 2016 and goes on.", "ne", "यो २०१६ मा सुरु भयो र जारी छ।"),
    ("This began in 2016 and goes on.", "ta", "இது 2016-ல் தொடங்கி தொடர்கிறது."),
    ("This began in 2016 and goes on.", "tr", "Bu 2016’da başladı ve sürüyor."),
    ("This began in 2016 and goes on.", "hu", "Ez 2016-ban kezdődött, és tart."),
    ("This began in 2016 and goes on.", "ckb", "ئەمە لە ٢٠١٦ دەستی پێکرد و بەردەوامە."),
    ("This began in 2016 and goes on.", "pl", "Zaczęło się to w 2016 r. i trwa."),
    ("On 5 December 2016 we told everybody.", "bn", "৫ ডিসেম্বর, ২০১৬ তারিখে আমরা সবাইকে জানিয়েছি।"),
    ("On 5 December 2016 we told everybody.", "hu", "2016. december 5-én mindenkinek elmondtuk."),
    ("On 5 December 2016 we told everybody.", "lt", "2016 m. gruodžio 5 d. visiems pasakėme."),
    ("On 5 December 2016 we told everybody.", "de", "Am 5. Dezember 2016 sagten wir es allen."),
    ("On 5 December 2016 we told everybody.", "fa", "در ۵ دسامبر ۲۰۱۶ به همه گفتیم."),
    ("On 5 December 2016 we told everybody.", "cy", "Ar 5ed Rhagfyr 2016 dywedon ni wrth bawb."),
    (
        "On 5 December 2016 we told everybody.",
        "vi",
        "Ngày 5/12/2016, chúng tôi đã báo cho mọi người.",
    ),
    (
        "From 1 to 5 December 2016 it was quiet.",
        "fr",
        "Du 1er au 5 décembre 2016, tout était calme.",
    ),
    ("From 1 to 5 December 2016 it was quiet.", "pl", "Od 1 do 5 grudnia 2016 r. było cicho."),
    ("From 1 to 5 December 2016 it was quiet.", "cs", "Od 1. do 5. 12. 2016 byl klid."),
    (
        "From 1 to 5 December 2016 it was quiet.",
        "ro",
        "În perioada 1-5 decembrie 2016 a fost liniște.",
    ),
    (
        "The talk is at 10.30 in room 5 today.",
        "fr",
        "La conférence est à 10 h 30 en salle 5 aujourd’hui.",
    ),
    ("The talk is at 10.30 in room 5 today.", "ar", "المحاضرة الساعة 10:30 في الغرفة 5 اليوم."),
    ("Four in 10, or 40%, said no to that.", "fr", "Quatre sur 10, soit 40 %, ont dit non."),
    ("Four in 10, or 40%, said no to that.", "tr", "10 kişiden dördü, yani %40’ı buna hayır dedi."),
    (
        "They wanted between £500 and £1,000 at once.",
        "pl",
        "Chcieli od razu od 500 do 1000 funtów (£).",
    ),
    (
        "They wanted between £500 and £1,000 at once.",
        "bn",
        "তারা সঙ্গে সঙ্গে £৫০০ থেকে £১,০০০ চেয়েছিল।",
    ),
    (
        "They wanted between £500 and £1,000 at once.",
        "ro",
        "Au vrut imediat între 500 și 1.000 de lire (£).",
    ),
    ("Version 2.0.1 of 2016 has 3 new pages.", "ur", "2016 کے ورژن 2.0.1 میں 3 نئے صفحات ہیں۔"),
    (
        "It took 1.5 hours, and 2 more after that.",
        "pl",
        "Trwało to 1,5 godziny, a potem jeszcze 2.",
    ),
    ("It took 1.5 hours, and 2 more after that.", "bn", "এতে ১.৫ ঘণ্টা লেগেছিল, তারপর আরও ২ ঘণ্টা।"),
    (
        "{ $low } to { $high } years old, mostly men.",
        "fr",
        "De { $low } à { $high } ans, surtout des hommes.",
    ),
    (
        "{ $low } to { $high } years old, mostly men.",
        "pl",
        "{ $low }–{ $high } lat, głównie mężczyźni.",
    ),
    (
        "{ $low } to { $high } years old, mostly men.",
        "ur",
        "{ $low }-{ $high } سال کی عمر، زیادہ تر مرد۔",
    ),
    // Scripts that need joiners and direction marks.
    (
        "You cannot do that to other people.",
        "fa",
        "شما نمی\u{200c}توانید این کار را با دیگران بکنید.",
    ),
    ("You cannot do that to other people.", "bn", "আপনি অন্যদের সঙ্গে র\u{200d}্যাগিং করতে পারেন না।"),
    ("You cannot do that to other people.", "ta", "நீங்கள் மற்றவர்களுக்கு அதைச் செய்ய முடியாது."),
    ("Look at the page of Facebook.", "ur", "Facebook\u{200f} کا صفحہ دیکھیں۔"),
    ("Look at the page of Facebook.", "ar", "انظر إلى صفحة \u{2066}Facebook\u{2069} الآن."),
    (
        "Do not tell them your name or school.",
        "vi",
        "Đừng nói cho họ biết tên hoặc trường học của bạn.",
    ),
    ("It says so here, and that is all.", "ar", "هُنَا مَكْتُوبٌ ذٰلِكَ، وَهٰذَا كُلُّ شَيْءٍ."),
    ("They talk about the whole family there.", "pl", "Rozmawiają tam o całej rodzinie 👨‍👩‍👧 ❤️."),
    (
        "They talk about Wales and England there.",
        "cy",
        "Maen nhw’n siarad am Gymru 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} yno.",
    ),
    ("They asked for €1,234.50.", "fr", "Ils ont demandé 1 234,50 €."),
    ("They asked for €1,234.50.", "fr", "Ils ont demandé 1\u{a0}234,50 €."),
    ("They asked for €1,234.50.", "fr", "Ils ont demandé 1\u{202f}234,50 €."),
    ("In the 1990s there was no such crime.", "zh-Hans", "20世纪90年代没有这种犯罪。"),
    // Numbers that are put in.
    (
        "Call the police on { $police } now.",
        "fr",
        "Appelez la police (« { $police } ») maintenant.",
    ),
    ("Call the police on { $police } now.", "ar", "اتصل بالشرطة على الرقم بـ{ $police } الآن."),
    ("Call the police on { $police } now.", "bn", "এখনই পুলিশকে { $police }তে ফোন করুন।"),
    ("Call the police on { $police } now.", "hu", "Hívja a rendőrséget a { $police }-en most."),
    (
        "It was { $share } per cent of them all.",
        "fr",
        "C’était { $share } % de toutes ces personnes.",
    ),
    ("It was { $share }% of them all.", "tr", "Bu, hepsinin %{ $share } kadarıydı."),
    ("It was { $share }% of them all.", "ar", "كان ذلك { $share }٪ منهم جميعًا."),
    ("It was £{ $sum } in all that year.", "pl", "Było to wtedy razem { $sum } £."),
    ("It was { $sum } million in all that year.", "ur", "اس سال کل { $sum } ملین تھے۔"),
    (
        "Call { $police } or { $police-other } now.",
        "cy",
        "Ffoniwch { $police }/{ $police-other } nawr.",
    ),
    ("Call the police on { $police } now.", "zh-Hans", "请立即拨打{ $police }报警。"),
    ("Call the police on { $police } now.", "tr", "Hemen { $police }’i arayın, polisi."),
    ("In 2015 there were { $cases } cases.", "bn", "২০১৫ সালে { $cases }টি ঘটনা ঘটেছিল।"),
    (
        "There were { $cases } cases by then.",
        "pl",
        "{ $cases ->\n        [one] Był wtedy jeden przypadek.\n        [few] Były wtedy { $cases } przypadki.\n        [many] Było wtedy { $cases } przypadków.\n       *[other] Było wtedy { $cases } przypadku.\n    }",
    ),
    (
        "There were { $cases } cases by then.",
        "ar",
        "{ $cases ->\n        [zero] لم تكن هناك أي حالات حتى ذلك الحين.\n        [one] كانت هناك حالة واحدة حتى ذلك الحين.\n        [two] كانت هناك حالتان حتى ذلك الحين.\n        [few] كانت هناك { $cases } حالات.\n        [many] كانت هناك { $cases } حالة.\n       *[other] كانت هناك { $cases } حالة.\n    }",
    ),
    (
        "There were { $cases } cases by then.",
        "fr",
        "{ $cases ->\n        [0] Il n’y avait encore aucun cas alors.\n        [one] Il y avait { $cases } cas alors.\n        [many] Il y avait { $cases } cas alors.\n       *[other] Il y avait { $cases } cas alors.\n    }",
    ),
];

#[test]
fn honest_translations_that_look_suspicious_are_taken() {
    let all = HONEST.iter().chain(honest_disguises::HONEST);
    let told = all.flat_map(|(source, tag, text)| {
        let found = found(tag, &segment(source), text);
        found.into_iter().map(move |found| format!("{text}: {}", found.message))
    });
    assert_eq!(told.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_is_only_unusual_is_a_warning() {
    for (tag, source, text) in [
        ("fr", "Wait two days.", "Attendez 2 jours."),
        ("fr", "Do not pay them. It takes time.", "Ne payez pas.Il faut du temps."),
        ("pl", "Wait 24 hours, then write to us.", "Poczekaj dobę, a potem do nas napisz."),
    ] {
        assert_eq!(most_severe(tag, source, text), Some(Severity::Warning), "{tag}: {text}");
    }
}
