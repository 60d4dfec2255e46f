### facts.ftl in ur. Draft, awaits review by a native speaker.


facts-meta-title = اعداد و شمار
facts-meta-description = ویب کیم بلیک میل کے کتنے واقعات رپورٹ ہوئے، کن لوگوں کو نشانہ بنایا گیا، اور یہ اعداد کہاں سے آئے۔
facts-police-forces-tell-the = پولیس فورسز نیشنل کرائم ایجنسی کو پیسوں کے لیے ویب کیم بلیک میل کے واقعات بتاتی ہیں۔ یہ اعداد انہی واقعات کے ہیں۔
facts-cases-have-more-than = واقعات دگنے سے بھی زیادہ ہو گئے ہیں
facts-period = مدت
facts-cases = واقعات
facts-whole-of-2015 = پورا سال 2015
facts-2016-up-to-cases-2016-as-of = 2016، { $cases-2016-as-of } تک
facts-the-year-2016-was = جب یہ واقعات گنے گئے تو سال 2016 ختم نہیں ہوا تھا۔{ $note-cases }
facts-ages-of-the-people = نشانہ بننے والوں کی عمریں
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** سب سے کم عمر سے سب سے بڑی عمر تک
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** سب سے بڑا گروہ، سب مرد
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** ایک اور بڑا گروہ
facts-the-ages-are-those = یہ عمریں انہی واقعات کے لوگوں کی ہیں۔{ $note-ages }
facts-what-the-figures-leave = اعداد کیا نہیں بتاتے
facts-officers-believe-that-many = افسران کا خیال ہے کہ بہت سے لوگ کبھی رپورٹ نہیں کرتے، اس لیے اصل تعداد غالباً کہیں زیادہ ہے۔
facts-nca-anti-kidnap-and-extortion = NCA کا اینٹی کڈنیپ اینڈ ایکسٹورشن یونٹ، { $cases-2016-as-of }۔
facts-nca-anti-kidnap-and-extortion-2 = NCA کا اینٹی کڈنیپ اینڈ ایکسٹورشن یونٹ، { $victims-youngest-as-of }۔
