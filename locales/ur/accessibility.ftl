### accessibility.ftl in ur. Draft, awaits review by a native speaker.


accessibility-meta-title = رسائی
accessibility-meta-description = ہر کوئی یہ سائٹ کیسے استعمال کر سکتا ہے، اسے کیسے جانچا گیا، اور مسئلہ کہاں بتائیں۔
accessibility-accessibility-statement = رسائی کے بارے میں بیان
accessibility-this-site-is-made = یہ سائٹ WCAG 2.2 کی سطح AA کے مطابق بنائی گئی ہے۔ آپ اسے کی بورڈ، اسکرین ریڈر، بڑے حروف اور اسکرپٹ کے بغیر استعمال کر سکتے ہیں۔ جو پوسٹروں پر لکھا ہے وہ اس کے صفحوں پر بھی ہے۔
accessibility-how-it-was-tested = اسے کیسے جانچا گیا
accessibility-programs-tested-every-page = پروگراموں نے چھ زبانوں میں ہر صفحہ جانچا: براؤزر میں، صرف کی بورڈ سے، 400% تک بڑا کر کے، اسکرپٹ کے بغیر، ہلکے اور گہرے رنگوں میں۔
accessibility-no-outside-expert-has = ابھی تک کسی بیرونی ماہر نے اسے نہیں جانچا، اور نہ کسی ایسے شخص نے جو معاون ٹیکنالوجی پر انحصار کرتا ہو۔
accessibility-if-something-does-not = اگر کوئی چیز کام نہ کرے
accessibility-if-something-does-not-2 = اگر کوئی چیز آپ کے لیے کام نہ کرے تو [ہمیں بتائیں]({ $feedback })۔ یہ بھی بتائیں کہ کون سا صفحہ تھا اور آپ کیا استعمال کرتے ہیں۔
accessibility-if-our-answer-does = اگر ہمارے جواب سے مدد نہ ملے تو [آپ یہاں شکایت کر سکتے ہیں]({ $accessibility-complaints })۔
accessibility-this-statement = اس بیان کے بارے میں
accessibility-this-statement-was-written = یہ بیان { $published } کو لکھا گیا۔ اسے { $review-by } تک دوبارہ دیکھا جائے گا۔
