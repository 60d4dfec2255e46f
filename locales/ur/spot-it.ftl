### spot-it.ftl in ur. Draft, awaits review by a native speaker.


spot-it-meta-title = جلدی پہچانیں
spot-it-meta-description = ویب کیم بلیک میل کی نشانیاں، اور آن لائن اپنی حفاظت کے طریقے۔
spot-it-spot-the-trap-early = جال کو جلدی پہچانیں
spot-it-criminals-may-spend-weeks = مجرم ہفتوں تک آپ سے دوستی بڑھا سکتے ہیں، اس سے پہلے کہ وہ اپنا اصل مقصد ظاہر کریں۔
spot-it-signs-to-look-for = کن نشانیوں پر نظر رکھیں
spot-it-a-friend-request-comes = کسی ایسے شخص کی طرف سے دوستی کی درخواست آتی ہے جسے آپ نہیں جانتے۔
spot-it-a-new-friend-turns = نیا دوست بات کو جنسی موضوع کی طرف لے جاتا ہے۔
spot-it-they-ask-you-to = وہ آپ سے ویب کیم کے سامنے کوئی جنسی عمل کرنے کو کہتے ہیں۔
spot-it-they-ask-you-for = وہ آپ سے آپ کی جنسی تصاویر یا ویڈیوز مانگتے ہیں۔
spot-it-protect-yourself = اپنی حفاظت کریں
spot-it-do-not-accept-friend = اجنبیوں کی دوستی کی درخواست قبول نہ کریں۔
spot-it-ask-yourself-who-you = خود سے پوچھیں کہ آپ حقیقت میں کس سے بات کر رہے ہیں۔
spot-it-check-your-privacy-settings = اپنی رازداری کی ترتیبات دیکھ لیں۔ مجرم ہر سوشل میڈیا استعمال کرتے ہیں، جن میں { $facebook }، { $twitter }، { $instagram } اور { $snapchat } شامل ہیں۔
spot-it-is-somebody-already-threatening = کیا کوئی آپ کو پہلے ہی دھمکی دے رہا ہے؟ پولیس آپ کو برا نہیں سمجھے گی۔ [ابھی مدد لیں]({ $link-help })۔
