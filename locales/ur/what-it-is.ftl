### what-it-is.ftl in ur. Draft, awaits review by a native speaker.


what-it-is-meta-title = یہ کیسے ہوتا ہے
what-it-is-meta-description = ویب کیم بلیک میل کیا ہے، یہ جال کیسے کام کرتا ہے اور اس کے پیچھے کون ہے۔
what-it-is-what-is-webcam-blackmail = ویب کیم بلیک میل کیا ہے؟
what-it-is-webcam-blackmail-is-also = ویب کیم بلیک میل کو ”سیکسٹورشن“ بھی کہتے ہیں۔ مجرم کسی کی جنسی تصاویر استعمال کر کے اس سے پیسے لیتے ہیں۔
what-it-is-how-the-trap-works = یہ جال کیسے کام کرتا ہے
what-it-is-somebody-with-a-false = جھوٹی شناخت والا کوئی شخص آن لائن آپ سے دوستی کرتا ہے۔
what-it-is-they-persuade-you-to = وہ آپ کو ویب کیم کے سامنے کوئی جنسی عمل کرنے پر آمادہ کرتا ہے۔
what-it-is-they-record-it = وہ اسے ریکارڈ کر لیتا ہے۔
what-it-is-they-threaten-to-share = وہ دھمکی دیتا ہے کہ پیسے نہ دیے تو اسے آپ کے گھر والوں اور دوستوں کو دکھا دے گا۔
what-it-is-sometimes-they-come-back = کبھی کبھی وہ واپس آ کر اور مانگتا ہے۔
what-it-is-the-lens-of-a = ویب کیم کا لینس جس پر پیلی ٹیپ لگی ہے
what-it-is-the-sign-of-this = اس مہم کا نشان: ایسا ویب کیم جو کچھ نہیں دیکھتا۔
what-it-is-it-can-happen-to = یہ کسی کے ساتھ بھی ہو سکتا ہے
what-it-is-officers-believe-that-many = افسران کا خیال ہے کہ بہت سے لوگ کبھی رپورٹ نہیں کرتے، اکثر شرم کی وجہ سے۔ مجرم اسی پر بھروسہ کرتے ہیں۔ آپ کے لیے شرم کی کوئی بات نہیں۔
what-it-is-who-is-behind-it = اس کے پیچھے کون ہے
what-it-is-police-and-the-national = پولیس اور نیشنل کرائم ایجنسی کو ثبوت ملے ہیں کہ ایسی کوششوں کے ایک بڑے حصے کے پیچھے منظم جرائم پیشہ گروہ ہیں۔ ان کے مطابق ان میں سے زیادہ تر گروہ بیرونِ ملک ہیں، جن ملکوں میں فلپائن، آئیوری کوسٹ اور مراکش شامل ہیں۔ اس سے ان ملکوں کے دوسرے لوگوں کے بارے میں کچھ ظاہر نہیں ہوتا۔
what-it-is-if-it-is-happening = اگر یہ آپ کے ساتھ ہو رہا ہے تو [ابھی مدد لیں]({ $link-help })۔
