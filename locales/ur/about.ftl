### about.ftl in ur. Draft, awaits review by a native speaker.


about-meta-title = اس سائٹ کے بارے میں
about-meta-description = یہ مہم کس کی ہے، آپ کی رازداری، رسائی، زبانیں اور اعترافات۔
about-who-is-behind-it = اس کے پیچھے کون ہے
about-the-national-crime-agency = نیشنل کرائم ایجنسی اور نیشنل پولیس چیفس کونسل نے پولیس فورسز کے ساتھ مل کر { $published } کو یہ مہم شروع کی۔
about-your-privacy = آپ کی رازداری
about-this-site-does-not = یہ سائٹ نہیں پوچھتی کہ آپ کون ہیں اور آپ کے بارے میں کچھ جمع نہیں کرتی۔
about-it-sets-no-cookies = یہ کوئی کوکی نہیں رکھتی اور آپ کے آلے پر اپنی کوئی چیز محفوظ نہیں کرتی۔
about-it-loads-nothing-from = یہ دوسری سائٹوں سے کچھ نہیں منگواتی۔
about-languages = زبانیں
about-this-site-comes-in = یہ سائٹ { $languages } زبانوں میں ہے۔ ترجمہ اس وقت تک مسودہ ہے جب تک کوئی اہلِ زبان اسے نہ جانچ لے، اور اس کے صفحے یہ بات بتاتے ہیں۔ اقتباسات انگریزی سے ترجمہ کیے گئے ہیں۔
about-credits = اعترافات
about-the-words-come-from = یہ الفاظ { $published } کے پریس ریلیز سے لیے گئے اور آسان زبان میں لکھے گئے ہیں۔ اس سائٹ کے نشان اصل لوگو کی جگہ ہیں۔ یہ Handbill سے بنائی گئی۔
