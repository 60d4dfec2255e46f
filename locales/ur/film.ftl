### film.ftl in ur. Draft, awaits review by a native speaker.


film-meta-title = فلم
film-meta-description = مہم کی فلم کس بارے میں ہے، اور اس کے الفاظ کے بارے میں کیا معلوم ہے۔
film-the-campaign-has-a = اس مہم کی ایک فلم ہے، ان لوگوں کے لیے جو سب سے زیادہ خطرے میں ہیں۔
film-watch-the-film = [فلم دیکھیں]({ $film })
film-what-the-film-says = فلم کیا کہتی ہے
film-the-press-release-does = پریس ریلیز میں فلم کے الفاظ نہیں دیے گئے، اس لیے وہ ابھی یہاں نہیں چھاپے جا سکتے۔ اس کے مطابق یہ فلم:
film-helps-you-to-recognise = مجرم کے پہلے رابطے کو پہچاننے میں آپ کی مدد کرتی ہے؛
film-gives-advice-for-your = آن لائن وقت گزارنے کے لیے مشورہ دیتی ہے؛
film-tells-you-why-it = بتاتی ہے کہ مقامی پولیس کو جرم کی رپورٹ کرنا کیوں ضروری ہے۔
