### toolkit.ftl in ur. Draft, awaits review by a native speaker.


toolkit-meta-title = پوسٹر اور کارڈ
toolkit-meta-description = چھاپنے کے لیے پوسٹر اور بانٹنے کے لیے کارڈ، مہم کی ہر زبان میں۔
toolkit-help-people-near-you = اپنے آس پاس کے لوگوں کی مدد کریں کہ وہ مدد تک پہنچ سکیں۔ پوسٹر اور کارڈ ہر زبان میں ایک ہی بات کہتے ہیں۔
toolkit-what-is-in-the = پیکٹ میں کیا ہے
toolkit-posters-to-print-in = چھاپنے کے لیے پوسٹر، کتابچہ اور بٹوے کے کارڈ
toolkit-cards-for-social-media = سوشل میڈیا اور پیغامات کے لیے کارڈ
toolkit-a-caption-and-a = ہر ایک کے لیے عبارت اور لفظوں میں وضاحت
toolkit-a-press-release-key = پریس ریلیز، اہم پیغامات، سوالوں کے جواب، شراکت داروں کے لیے صفحہ، ریڈیو کے لیے متن اور ادارے کی اندرونی ویب سائٹ کے لیے نوٹ
toolkit-how-to-use-it = اسے کیسے استعمال کریں
toolkit-choose-the-language-that = وہ زبان چنیں جو آپ کے پڑھنے والے سب سے اچھی جانتے ہیں۔
toolkit-download-the-whole-pack = پورا پیکٹ ڈاؤن لوڈ کریں، یا صرف جس کی ضرورت ہو۔
toolkit-before-you-print-many = بہت سے پوسٹر چھاپنے سے پہلے ایک پر کوڈ اسکین کر کے دیکھ لیں کہ وہ کام کرتا ہے۔
toolkit-what-you-may-do = آپ کو کس بات کی اجازت ہے
toolkit-you-may-print-and = آپ یہ فائلیں مفت چھاپ اور بانٹ سکتے ہیں۔ براہِ کرم مشورہ، نمبر اور اعداد جوں کے توں رہنے دیں۔ { $review-by } کے بعد یہاں نیا پیکٹ دیکھیں۔
