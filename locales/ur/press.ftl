### press.ftl in ur. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = ویب کیم کی تصاویر پر بلیک میل ہو رہے ہیں؟
press-webcam-blackmail-call-the = ویب کیم بلیک میل؟ پولیس کو فون کریں
press-call-the-police = پولیس کو فون کریں
press-scan-for-help-in = اپنی زبان میں مدد کے لیے اسکین کریں۔ نہ نام، نہ نگرانی۔
press-help-in-languages-languages = { $languages } زبانوں میں مدد
press-how-to-print-the = پوسٹر کیسے چھاپیں
press-print-them-at-full = انہیں پورے سائز میں چھاپیں، رنگین یا سیاہ و سفید۔ ایسی جگہ لگائیں جہاں لوگ رک کر پڑھ سکیں۔
press-how-to-share-the = کارڈ کیسے بانٹیں
press-post-each-card-with = ہر کارڈ اس کی عبارت کے ساتھ لگائیں۔ جو لوگ تصویر نہیں دیکھ سکتے ان کے لیے اس کی وضاحت بھی نقل کریں۔
press-you-can-also-talk = آپ ان سے بھی بات کر سکتے ہیں
press-webcamblackmail-youarenotalone = #ویب_کیم_بلیک_میل #آپ_اکیلے_نہیں
