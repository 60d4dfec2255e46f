//! Translations that hide a number, an address or a character: each of them is refused.

use super::*;

const PLAIN: &str = "Ask for help before you answer them.";
const HOURS: &str = "Wait 24 hours before you answer them.";

/// Source, language, translation.
const HOSTILE: &[(&str, &str, &str)] = &[
    // Accounts right behind a word, where no spaces are written.
    (PLAIN, "zh-Hans", "请先寻求帮助＠jingcha_help再回复。"),
    // Numbers, however they are written.
    (PLAIN, "pl", "Zadzwoń 24/7 pod 07700 900 123, zanim odpiszesz."),
    (PLAIN, "fr", "Appelez le 09.00.12.34 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0\u{200e}9\u{200e}0\u{200e}0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0**9**0**0** avant de répondre."),
    (PLAIN, "fr", "Appelez le &#48;&#57;&#48;&#48; avant de répondre."),
    (PLAIN, "fr", "Appelez le 09<br>00<br>12 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0\\-9\\-0\\-0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0\u{ad}9\u{ad}0\u{ad}0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0\u{fe0e}9\u{fe0e}0\u{fe0e}0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0\u{2009}9\u{2009}0\u{2009}0 avant de répondre."),
    (PLAIN, "fr", "Appelez le ⁰⁹⁰⁰ avant de répondre."),
    (PLAIN, "fr", "Appelez le ⓪⑨⓪⓪ avant de répondre."),
    (PLAIN, "fr", "Appelez le ０９００ avant de répondre."),
    (PLAIN, "fr", "Appelez le 𝟎𝟗𝟎𝟎 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0️⃣9️⃣0️⃣0️⃣ avant de répondre."),
    (PLAIN, "fr", "Appelez le (0)9*0/0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0·9·0·0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 09, puis 00, puis 12, puis 34, avant tout."),
    (PLAIN, "fr", "Appelez le 17 avant de répondre."),
    (PLAIN, "fr", "Appelez le { \"0900\" } avant de répondre."),
    (PLAIN, "fr", "Appelez le { 0900 } avant de répondre."),
    (PLAIN, "ur", "جواب دینے سے پہلے ۰۹۰۰ پر فون کریں۔"),
    (PLAIN, "ar", "اتصل على ٠٩٠٠ قبل أن تجيب."),
    (PLAIN, "bn", "উত্তর দেওয়ার আগে ০৯০০ নম্বরে ফোন করুন।"),
    (PLAIN, "pa", "ਜਵਾਬ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ੦੯੦੦ ਤੇ ਫ਼ੋਨ ਕਰੋ।"),
    (PLAIN, "hi", "जवाब देने से पहले ०९०० पर फ़ोन करें।"),
    (PLAIN, "ta", "பதில் சொல்வதற்கு முன் ௦௯௦௦ அழைக்கவும்."),
    (PLAIN, "gu", "જવાબ આપતા પહેલા ૦૯૦૦ પર ફોન કરો."),
    (PLAIN, "zh-Hans", "回答之前请先拨打〇九〇〇。"),
    (PLAIN, "zh-Hans", "回答之前请先拨打一一〇。"),
    (PLAIN, "so", "Wac 0900 intaadan u jawaabin."),
    (PLAIN, "fr", "Le bon numéro est le 09OO, avant de répondre."),
    (PLAIN, "fr", "Le bon numéro est le 09 puis le 00, avant de répondre."),
    (PLAIN, "ar", "الرقم الصحيح ٠ـ٩ـ٠ـ٠ قبل أن تجيب."),
    (PLAIN, "zh-Hans", "回答之前请先拨打0ー9ー0ー0。"),
    (PLAIN, "fr", "Pour avoir de l’aide, appelez donc tout de suite et sans attendre le 17."),
    (
        "More than 900 people told us about it.",
        "fr",
        "Plus de gens : appelez le 0900 pour le dire.",
    ),
    ("In 2016, 864 people told us about it.", "fr", "Dites-le au 2016864 si vous le pouvez."),
    ("They asked for 9 pounds within 5 days.", "fr", "Appelez le 9.00 dans les 5 jours."),
    ("The office closes at 5pm every day.", "fr", "Appelez le 17 chaque jour, à 5 heures."),
    (HOURS, "fr", "Attendez 24 24 24 24 avant de répondre."),
    (HOURS, "fr", "Attendez 24 heures, puis appelez le 2400."),
    (CALL, "fr", "Appelez la police au { $police }{ $police } maintenant."),
    (CALL, "fr", "Appelez la police au 0{ $police } maintenant."),
    (CALL, "fr", "Appelez la police au { $police }2 maintenant."),
    (CALL, "fr", "Appelez la police au { $police } 22 maintenant."),
    (CALL, "fr", "Appelez la police au **{ $police }**&#50; maintenant."),
    (CALL, "cy", "Ffoniwch { $police } neu 0800 123 nawr, yr heddlu."),
    (COUNT, "fr", "Il y avait 1{ $cases } cas alors."),
    (COUNT, "fr", "Il y avait 1,{ $cases } cas alors."),
    (PLAIN, "el", "Καλέστε το 0900 πριν απαντήσετε."),
    (PLAIN, "ru", "Позвоните 8-900-123, прежде чем отвечать."),
    (PLAIN, "ne", "जवाफ दिनुअघि ०९०० मा फोन गर्नुहोस्।"),
    (PLAIN, "fa", "پیش از پاسخ با ۰۹۰۰ تماس بگیرید."),
    (PLAIN, "ckb", "پێش وەڵامدانەوە پەیوەندی بە ٠٩٠٠ بکە."),
    (PLAIN, "ps", "له ځواب مخکې ۰۹۰۰ ته زنګ ووهئ."),
    (PLAIN, "vi", "Hãy gọi 113 trước khi trả lời họ."),
    (PLAIN, "tr", "Cevap vermeden önce 155’i arayın."),
    (PLAIN, "de", "Wählen Sie 110, bevor Sie antworten."),
    (PLAIN, "de", "Rufen Sie 11 an, bevor Sie antworten."),
    (PLAIN, "it", "Chiama il 113 prima di rispondere."),
    (PLAIN, "es", "Llama al 091 antes de responder."),
    (PLAIN, "ro", "Sunați la 112 înainte de a răspunde."),
    (PLAIN, "hu", "Hívja a 107-et, mielőtt válaszol."),
    (PLAIN, "sw", "Piga simu 0900 kabla ya kuwajibu."),
    (PLAIN, "fr", "Appelez le 0/9/0/0/1/2 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0_9_0_0_1_2 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0 , 9 , 0 , 0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0\u{34f}9\u{34f}0\u{34f}0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0~9~0~0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0&shy;9&ZeroWidthSpace;0&InvisibleTimes;0 avant de répondre."),
    (PLAIN, "fr", "Appelez le *0*9*0*0 avant de répondre."),
    (PLAIN, "fr", "Appelez le 0`9`0`0` avant de répondre."),
    (PLAIN, "fr", "Appelez le ⒈⒈⒉ avant de répondre."),
    (PLAIN, "fr", "Appelez le ❶❶❷ avant de répondre."),
    (PLAIN, "fr", "Appelez le ⑴⑴⑵ avant de répondre."),
    (PLAIN, "fr", "Appelez le ₁₁₂ avant de répondre."),
    (PLAIN, "fr", "Appelez le 🯱🯱🯲 avant de répondre."),
    (PLAIN, "fr", "Appelez le 1\u{20e3}1\u{20e3}2\u{20e3} avant de répondre."),
    (PLAIN, "fr", "Appelez le 1\u{301}1\u{301}2\u{301} avant de répondre."),
    (PLAIN, "fr", "Appelez le **1**1*2* avant de répondre."),
    (CALL, "ur", "ابھی پولیس کو { $police }۰ پر فون کریں۔"),
    (CALL, "bn", "এখনই পুলিশকে ০{ $police } নম্বরে ফোন করুন।"),
    (CALL, "zh-Hans", "请立即拨打{ $police }-{ $police }报警。"),
    (CALL, "fr", "Appelez la police au { $police }-1 maintenant."),
    (CALL, "fr", "Appelez la police au 1 { $police } maintenant."),
    (CALL, "fr", "Appelez la police au { \"1\" }{ $police } maintenant."),
    (CALL, "fr", "Appelez la police au ({ $police }) 5 maintenant."),
    (CALL, "fr", "Appelez la police au +33 { $police } maintenant."),
    (PLAIN, "fr", "Voyez http&#58;&#47;&#47;mal avant de répondre."),
    (PLAIN, "fr", "Voyez mal&#x2e;example avant de répondre."),
    (PLAIN, "fr", "Voyez mal\u{200b}.\u{200b}example avant de répondre."),
    (PLAIN, "fr", "Voyez mal.*example* avant de répondre."),
    (PLAIN, "fr", "Voyez [mal](mal.example) avant de répondre."),
    (PLAIN, "fr", "Voyez <https://mal.example> avant de répondre."),
    (PLAIN, "fr", "Voyez mal { \".\" } example avant de répondre."),
    (PLAIN, "fr", "Voyez mal{ \".\" }example avant de répondre."),
    (PLAIN, "fr", "Voyez MAL.EXAMPLE avant de répondre."),
    (PLAIN, "fr", "Voyez mal.Com avant de répondre."),
    (PLAIN, "fr", "Voyez mal•example avant de répondre."),
    (PLAIN, "fr", "Voyez mal(point)example avant de répondre."),
    (PLAIN, "fr", "Voyez signal:mal ou mal@mal.example avant de répondre."),
    (PLAIN, "fr", "Voyez 10.0.0.1 avant de répondre."),
    (PLAIN, "fr", "Voyez [2001:db8::1] avant de répondre."),
    (PLAIN, "fr", "Voyez münchen.de avant de répondre."),
    (PLAIN, "el", "Δείτε το κακό.ελ πριν απαντήσετε."),
    (PLAIN, "bn", "উত্তর দেওয়ার আগে mal.example/x দেখুন।"),
    (PLAIN, "pa", "ਜਵਾਬ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ mal.example ਦੇਖੋ।"),
    (PLAIN, "hi", "जवाब देने से पहले मदद.भारत देखें।"),
    (PLAIN, "zh-Hans", "回答之前请先看mal。example。"),
    (PLAIN, "zh-Hans", "回答之前请先看ｍａｌ．ｅｘａｍｐｌｅ。"),
    (PLAIN, "ur", "جواب دینے سے پہلے مدد.پاکستان دیکھیں۔"),
    (PLAIN, "ar", "قبل أن تجيب \u{2067}زر\u{2069}\u{2066} الموقع."),
    (PLAIN, "bn", "উত্তর দেওয়ার আগে\u{200b} সাহায্য চান।"),
    (PLAIN, "zh-Hans", "回答之前\u{e0100}请先求助。"),
    (PLAIN, "ta", "பதில் சொல்வதற்கு\u{feff} முன் உதவி கேளுங்கள்."),
    (PLAIN, "pa", "ਜਵਾਬ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂਂਂਂ ਮਦਦ ਮੰਗੋ।"),
    (PLAIN, "gu", "જવાબ આપતા પહેલા\u{2028} મદદ માગો."),
    // A select does not show its value.
    (
        CALL,
        "fr",
        "{ $police ->\n        [one] Ne prévenez pas la police.\n        [many] Ne prévenez pas la police.\n       *[other] Ne prévenez pas la police maintenant.\n    }",
    ),
    (
        CALL,
        "fr",
        "{ $police ->\n        [101] Ne prévenez pas la police maintenant.\n       *[other] Appelez la police au { $police } maintenant.\n    }",
    ),
    (
        COUNT,
        "pl",
        "{ $cases ->\n        [one] Był wtedy { $cases } przypadek.\n        [few] Były wtedy przypadki.\n        [many] Było wtedy { $cases } przypadków.\n       *[other] Było wtedy { $cases } przypadku.\n    }",
    ),
    (
        COUNT,
        "pl",
        "{ $cases ->\n       *[one] Nie było wtedy przypadków.\n        [few] Były wtedy { $cases } przypadki.\n    }",
    ),
    // Addresses, however they are written.
    (PLAIN, "pl", "Zobacz pomoc.example/odzyskaj zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz pomoc\\.example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz pomoc&period;example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz **pomoc**.example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz żółw.pl zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz https&colon;//mal zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz bit.ly/x zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz pomoc．example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz pomoc (dot) example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz t.me/pomoc zanim im odpiszesz."),
    (PLAIN, "pl", "Napisz do @pomoc_odzyskaj zanim im odpiszesz."),
    (PLAIN, "ru", "Сначала зайдите на помощь.рф, потом отвечайте."),
    (PLAIN, "ar", "زر مساعدة.موقع قبل أن تجيب عليهم."),
    (PLAIN, "zh-Hans", "回答之前请先看帮助.中国。"),
    (PLAIN, "ur", "جواب دینے سے پہلے mal.example/x دیکھیں۔"),
    (PLAIN, "pl", "Zobacz mal dot example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz mal kropka com zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz mal%2Eexample zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz mal.соm zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz ｍａｌ。ｃｏｍ zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz 𝗺𝗮𝗹.𝗰𝗼𝗺 zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz ⓜⓐⓛ.ⓒⓞⓜ zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz mal.example:443 zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz ja@mal.example zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz \\\\mal.example\\x zanim im odpiszesz."),
    (PLAIN, "pl", "Zobacz ` mal.example ` zanim im odpiszesz."),
    (
        "Look at the page of { $service } for help.",
        "pl",
        "Po pomoc zajrzyj na stronę { $service }.com teraz.",
    ),
    (
        "Ask at Facebook.com for its own advice.",
        "pl",
        "Zapytaj na Facebook.com/odzyskaj o jego porady.",
    ),
    // Characters that deceive.
    (PLAIN, "fr", "Demandez de l’aide a&#xFEFF;vant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide a&NoBreak;vant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide &#x202E;avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide &#x1b;avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide &#7;avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{115f} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{3164} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{fff9} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{e0041} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{fe0f} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{200d} avant de répondre."),
    (PLAIN, "cy", "Gofynnwch am help 🏴\u{e0067}\u{e0030}\u{e0039} cyn ateb."),
    (PLAIN, "fr", "Demandez de l’aide\u{200e} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’a\u{336}i\u{336}d\u{336}e avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{2800} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{fdd0} avant de répondre."),
    (PLAIN, "fr", "Demandez de l’aide\u{e123} avant de répondre."),
    (PLAIN, "hi", "जवाब देने से पहले मदद माँगेंंंं।"),
    (PLAIN, "vi", "Hãy nhờ giúp đỡ trước khi trả lời ho\u{301}\u{301}\u{301}."),
    (PLAIN, "ur", "جواب دینے سے پہلے\u{200f}\u{200f} مدد مانگیں۔"),
    (PLAIN, "fa", "پیش از پاسخ کمک بخواهید ۱\u{200c}۲."),
];

#[test]
fn what_could_harm_a_reader_is_refused() {
    let taken = HOSTILE
        .iter()
        .filter(|(source, tag, text)| !found(tag, &segment(source), text).has_errors());
    assert_eq!(taken.map(|(_, _, text)| *text).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_short_number_is_refused_where_a_reader_in_danger_looks() {
    let mut critical = segment("Wait two days.");
    assert_eq!(most_severe("fr", "Wait two days.", "Attendez 2 jours."), Some(Severity::Warning));
    critical.text.critical = true;
    let found = found("fr", &critical, "Attendez 2 jours.");
    assert!(found.has_errors(), "{found:?}");
}

#[test]
fn a_report_says_what_readers_would_see() {
    for (source, text, wanted) in [
        (
            PLAIN,
            "Appelez le 0**9**&#48;0 vite, avant.",
            "contains the number `0900`, which is not in the source text",
        ),
        (CALL, "Appelez la police au { $police }2 vite.", "runs numbers into one: `{ $police }2`"),
        (
            CALL,
            "Appelez la police au { $police }{ $police }.",
            "shows `{ $police }` twice; the source text shows it once",
        ),
        (
            PLAIN,
            "Voyez mal\\.example avant de leur répondre.",
            "contains the address `mal.example`",
        ),
        (
            PLAIN,
            "Demandez de l’aide&#7; avant de répondre.",
            "contains the control character U+0007",
        ),
    ] {
        let found = found("fr", &segment(source), text);
        let told: Vec<_> = found.iter().map(|found| found.message.clone()).collect();
        assert_eq!(told, [format!("the `fr` translation of `x` {wanted}")], "{text}");
    }
}
