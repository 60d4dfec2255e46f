//! Honest translations that could be taken for disguises of numbers and addresses.

/// Source, language, translation.
pub(super) const HONEST: &[(&str, &str, &str)] = &[
    // Letters and words beside digits.
    ("Ask for the B2B and the H2O poster.", "fr", "Demandez les affiches B2B et H2O."),
    ("Report it to SO15 or to MI5 by 4G.", "cy", "Rhowch wybod i SO15 neu i MI5 drwy 4G."),
    ("King Henry the Third lived there.", "fr", "Le roi Henri III habitait là."),
    ("It began in the nineteenth century.", "pl", "Zaczęło się to w XIX wieku."),
    ("One, two or three people know it.", "fr", "Une, deux ou trois personnes le savent."),
    ("Count to three: one, two, three.", "cy", "Cyfrwch i dri: un, dau, tri."),
    ("Call two or three of your friends.", "ur", "اپنے دو تین دوستوں کو فون کریں۔"),
    ("Tell them one by one, and do not hurry.", "ur", "انہیں ایک ایک کر کے بتائیں، جلدی نہ کریں۔"),
    ("It was not one or two of them.", "bn", "এটি এক বা দুই জন নয়।"),
    ("It has gone on since 2016 without end.", "zh-Hans", "自2016一直持续至今。"),
    ("It is number 1 or 2 in the list.", "es", "Es el número 1 o 2 de la lista."),
    ("Ten or twelve of them answered.", "cy", "Atebodd deg o bobl, neu ddeuddeg."),
    // Points and signs that stand in no address.
    ("The students and the authors said so.", "fr", "Les étudiant·es et les auteur·es l’ont dit."),
    ("All friends know it by now.", "es", "Tod@s l@s amig@s ya lo saben."),
    ("Open the poster and print it.", "fr", "Ouvrez affiche.pdf, puis imprimez-la."),
    ("It is over. Begin again with us.", "ar", "انتهى الأمر.ابدأ معنا من جديد."),
    ("It is over. Begin again with us.", "ur", "یہ ختم ہو گیا ہے۔ہمارے ساتھ دوبارہ شروع کریں۔"),
    ("It is over. Begin again with us.", "bn", "এটি শেষ।আমাদের সঙ্গে আবার শুরু করুন।"),
    ("It is over. Begin again with us.", "zh-Hans", "结束了。请和我们重新开始。"),
    ("It is over. Begin again with us.", "pa", "ਇਹ ਖਤਮ ਹੋ ਗਿਆ।ਸਾਡੇ ਨਾਲ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ।"),
    ("The police and/or your school can help.", "pl", "Pomoże policja i/lub szkoła."),
];
