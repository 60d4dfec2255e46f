### about.ftl in ur. Draft, awaits review by a native speaker.


about-meta-title = اس سائٹ کے بارے میں
about-meta-description = یہ مہم کس کی ہے، آپ کی رازداری، رسائی، زبانیں اور اعترافات۔
about-who-is-behind-it = اس کے پیچھے کون ہے
about-the-national-crime-agency = نیشنل کرائم ایجنسی اور نیشنل پولیس چیفس کونسل نے پولیس فورسز کے ساتھ مل کر { $published } کو یہ مہم شروع کی۔
about-your-privacy = آپ کی رازداری
about-this-site-does-not = یہ سائٹ نہیں پوچھتی کہ آپ کون ہیں اور آپ کے بارے میں کچھ جمع نہیں کرتی۔
about-it-sets-no-cookies = یہ کوئی کوکی نہیں رکھتی اور آپ کے آلے پر اپنی کوئی چیز محفوظ نہیں کرتی۔
about-it-loads-nothing-from = یہ دوسری سائٹوں سے کچھ نہیں منگواتی۔
about-what-leave-this-site = ”سائٹ چھوڑیں“ کیا نہیں کر سکتا
about-the-button-takes-you = یہ بٹن آپ کو فوراً موسم کے صفحے پر لے جاتا ہے۔ یہ سب کچھ نہیں کر سکتا:
about-your-browsers-history-may = آپ کے براؤزر کی ہسٹری اب بھی دکھا سکتی ہے کہ آپ یہاں آئے تھے۔ آپ اسے وہاں سے مٹا سکتے ہیں۔
about-a-program-that-watches = آپ کے آلے پر نظر رکھنے والا پروگرام یہ صفحہ پھر بھی دیکھ چکا ہو سکتا ہے۔
about-your-internet-provider-or = آپ کو انٹرنیٹ دینے والی کمپنی، یا نیٹ ورک چلانے والا، جان سکتا ہے کہ آپ نے کون سی سائٹ کھولی۔
about-accessibility = رسائی
about-this-site-is-made = یہ سائٹ WCAG 2.2 کی سطح AA کے مطابق بنائی گئی ہے۔ آپ اسے کی بورڈ، اسکرین ریڈر، بڑے حروف اور اسکرپٹ کے بغیر استعمال کر سکتے ہیں۔ جو پوسٹروں پر لکھا ہے وہ اس کے صفحوں پر بھی ہے۔ ابھی تک کسی بیرونی ماہر نے اسے نہیں جانچا۔
about-if-something-does-not = اگر کوئی چیز آپ کے لیے کام نہ کرے تو [ہمیں بتائیں]({ $feedback })۔
about-languages = زبانیں
about-this-site-comes-in = یہ سائٹ { $languages } زبانوں میں ہے۔ ترجمہ اس وقت تک مسودہ ہے جب تک کوئی اہلِ زبان اسے نہ جانچ لے، اور اس کے صفحے یہ بات بتاتے ہیں۔ اقتباسات انگریزی سے ترجمہ کیے گئے ہیں۔
about-credits = اعترافات
about-the-words-come-from = یہ الفاظ { $published } کے پریس ریلیز سے لیے گئے اور آسان زبان میں لکھے گئے ہیں۔ اس سائٹ کے نشان اصل لوگو کی جگہ ہیں۔ یہ Handbill سے بنائی گئی۔
