### leaving.ftl in ur. Draft, awaits review by a native speaker.


leaving-meta-title = سائٹ چھوڑنے سے کیا نہیں ہو سکتا
leaving-meta-description = سائٹ چھوڑنے کا بٹن فوراً کیا کرتا ہے، اور پیچھے کیا رہ جاتا ہے۔
leaving-what-leave-this-site = ”سائٹ چھوڑیں“ کیا نہیں کر سکتا
leaving-the-button-takes-you = یہ بٹن آپ کو فوراً موسم کے صفحے پر لے جاتا ہے۔ یہ سب کچھ نہیں کر سکتا:
leaving-your-browsers-history-may = آپ کے براؤزر کی ہسٹری اب بھی دکھا سکتی ہے کہ آپ یہاں آئے تھے۔ آپ اسے وہاں سے مٹا سکتے ہیں۔
leaving-a-program-that-watches = آپ کے آلے پر نظر رکھنے والا پروگرام یہ صفحہ پھر بھی دیکھ چکا ہو سکتا ہے۔
leaving-your-internet-provider-or = آپ کو انٹرنیٹ دینے والی کمپنی، یا نیٹ ورک چلانے والا، جان سکتا ہے کہ آپ نے کون سی سائٹ کھولی۔
