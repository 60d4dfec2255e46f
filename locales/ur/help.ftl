### help.ftl in ur. Draft, awaits review by a native speaker.


help-meta-title = ابھی مدد لیں
help-meta-description = اگر کوئی آپ کو جنسی تصاویر سے بلیک میل کر رہا ہے تو کرنے کے پانچ کام۔ پولیس رازداری سے آپ کی مدد کرے گی۔
help-what-to-do-now = اب کیا کریں
help-take-a-breath-then = ایک گہرا سانس لیں۔ پھر یہ قدم ایک ایک کر کے اٹھائیں۔
help-dont-panic = گھبرائیں نہیں
help-the-police-will-take = پولیس آپ کی بات سنجیدگی سے لے گی، اسے راز میں رکھے گی اور آپ کو برا نہیں سمجھے گی۔
help-the-criminals-count-on = مجرم اس پر بھروسہ کرتے ہیں کہ آپ شرم کی وجہ سے مدد نہیں مانگیں گے۔ آپ مدد مانگ سکتے ہیں۔
help-dont-pay = پیسے نہ دیں
help-many-people-who-paid = جن لوگوں نے پیسے دیے، ان میں سے بہت سوں سے اور مانگے گئے، اور کچھ کی ویڈیوز پھر بھی ڈال دی گئیں۔
help-if-you-have-already = اگر آپ پیسے دے چکے ہیں تو [دیکھیں کہ آپ کیا کر سکتے ہیں]({ $link-help-already-paid })۔
help-dont-communicate = بات چیت بند کریں
help-stop-replying-and-suspend = جواب دینا بند کریں، اور اپنا اکاؤنٹ فی الحال معطل کریں، مگر اسے حذف نہ کریں۔
help-take-your-screenshots-first = پہلے اسکرین شاٹ لے لیں۔
help-suspend-deactivate-your-facebook = اپنا { $facebook } اکاؤنٹ معطل (غیر فعال) کریں۔ اس طرح اس کا ڈیٹا محفوظ رہتا ہے، اور اس سے پولیس کو مدد ملتی ہے۔
help-report-it-online-to = { $skype }، { $youtube } یا جو سائٹ استعمال ہوئی اس پر آن لائن رپورٹ کریں۔ ان سے کہیں کہ ہر ویڈیو روک دیں اور ایسا انتباہ لگا دیں کہ وہ دوبارہ آئے تو پتا چل جائے۔
help-preserve-evidence = ثبوت محفوظ رکھیں
help-take-screenshots-write-down = اسکرین شاٹ لیں، انہوں نے جو کچھ بتایا وہ سب لکھ لیں، اور کچھ بھی حذف نہ کریں۔
help-use-the-list-of = [کیا محفوظ رکھنا ہے، اس کی فہرست]({ $link-help-evidence }) دیکھیں۔
help-you-are-not-alone = آپ اکیلے نہیں ہیں
help-you-are-the-victim = آپ منظم مجرموں کا نشانہ بنے ہیں، اور رازداری کے ساتھ مدد موجود ہے۔
help-the-police-will-help = پولیس آپ کی مدد کرے گی، چاہے آپ نے پیسے دیے ہوں یا نہیں۔
help-if-you-are-under = اگر آپ کی عمر 18 سال سے کم ہے تو آپ { $under-18 } پر بھی فون کر سکتے ہیں۔
help-call-the-police = پولیس کو فون کریں
help-say-that-someone-is = کہیں کہ کوئی آپ کو ویب کیم کی تصاویر سے بلیک میل کر رہا ہے۔ اگر آپ فوری خطرے میں ہیں تو { $emergency } پر فون کریں۔
help-i-have-already-paid = میں پیسے دے چکا یا دے چکی ہوں
help-check-whether-the-money = دیکھیں کہ رقم وصول ہو چکی ہے یا نہیں۔
help-if-it-has-not = اگر وصول نہیں ہوئی تو ادائیگی منسوخ کر دیں۔
help-if-it-has-and = اگر ہو چکی ہے، اور آپ کر سکیں، تو لکھ لیں کہ کہاں سے وصول ہوئی۔
help-tell-the-police-on = پولیس کو { $police } پر بتائیں۔ تفتیش کے دوران وہ آپ کا ساتھ دیں گے۔
help-what-to-keep-as = ثبوت کے طور پر کیا رکھیں
help-screenshots-of-everything-you = آپ نے اور انہوں نے جو کچھ لکھا، اس سب کے اسکرین شاٹ
help-every-name-number-and = ہر نام، نمبر اور ہر وہ تفصیل جو انہوں نے آپ کو دی
help-how-they-told-you = انہوں نے پیسے دینے کا کیا طریقہ بتایا اور، اگر آپ نے دیے، تو رقم کہاں سے وصول ہوئی
help-all-your-messages-and = آپ کے سارے پیغام اور آپ کا اکاؤنٹ: کچھ بھی حذف نہ کریں
