### report.ftl in ur. Draft, awaits review by a native speaker.


report-meta-title = رپورٹ کریں
report-meta-description = ویب کیم بلیک میل کے بارے میں کس کو بتائیں، آگے کیا ہوتا ہے، اور کسی اور کی مدد کیسے کریں۔
report-report-it-in-confidence = رازداری سے رپورٹ کریں
report-you-can-report-it = آپ رپورٹ کر سکتے ہیں چاہے آپ کو شرم آ رہی ہو، اور چاہے آپ پیسے دے چکے ہوں۔
report-who-to-tell = کس کو بتائیں
report-who-you-are = آپ کون ہیں
report-what-to-do = کیا کریں
report-someone-is-blackmailing-me = کوئی مجھے بلیک میل کر رہا ہے
report-call-the-police-on = پولیس کو { $police } پر فون کریں۔
report-i-am-in-immediate = میں فوری خطرے میں ہوں
report-call-emergency = { $emergency } پر فون کریں۔
report-i-have-already-paid = میں پیسے دے چکا یا دے چکی ہوں
report-tell-the-police-on = پولیس کو { $police } پر بتائیں، اور [دیکھیں کہ آپ اور کیا کر سکتے ہیں]({ $link-help-already-paid })۔
report-i-am-under-18 = میری عمر 18 سال سے کم ہے
report-call-under-18 = { $under-18 } پر فون کریں۔
report-a-video-of-me = میری ویڈیو آن لائن ہے
report-report-it-on-the = جس سائٹ پر ہے وہاں رپورٹ کریں، اور ان سے کہیں کہ اسے روک دیں۔
report-i-want-an-image = میں کوئی تصویر ہٹوانا چاہتا یا چاہتی ہوں
report-ask-a-removal-service = [تصویر ہٹانے والی سروس]({ $removal-service }) سے کہیں۔
report-i-am-worried-about = مجھے کسی کی فکر ہے
report-see-how-you-can = [دیکھیں کہ آپ ان کی مدد کیسے کر سکتے ہیں]({ $link-report-worried })۔
report-what-happens-next = آگے کیا ہوتا ہے
report-the-police-take-every = پولیس ہر رپورٹ کو سنجیدگی سے لیتی ہے اور راز میں رکھتی ہے۔ آپ کی حفاظت اور بھلائی ان کے کام کا مرکز ہے۔ جو ثبوت آپ محفوظ رکھتے ہیں اس سے انہیں مدد ملتی ہے۔
report-if-you-are-worried = اگر آپ کو کسی کی فکر ہے
report-stay-calm-listen-and = پرسکون رہیں، بات سنیں اور انہیں برا نہ سمجھیں۔
report-tell-them-that-they = انہیں بتائیں کہ وہ اکیلے نہیں ہیں اور پولیس انہیں برا نہیں سمجھے گی۔
report-go-through-the-five = [پانچ قدم]({ $link-help }) ساتھ مل کر دیکھیں۔
report-offer-to-be-with = پیشکش کریں کہ جب وہ { $police } پر فون کریں تو آپ ان کے ساتھ ہوں گے۔
