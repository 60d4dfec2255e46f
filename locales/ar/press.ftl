### press.ftl in ar. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = هل يبتزك أحد بصور من كاميرا الويب؟
press-webcam-blackmail-call-the = ابتزاز عبر كاميرا الويب؟ اتصل بالشرطة على
press-call-the-police = اتصل بالشرطة
press-scan-for-help-in = امسح الرمز للمساعدة بلغتك. بلا أسماء وبلا تتبّع.
press-help-in-languages-languages = مساعدة بعدد { $languages } من اللغات
press-how-to-print-the = كيف تطبع الملصقات
press-print-them-at-full = اطبعها بحجمها الكامل، بالألوان أو بالأبيض والأسود. علّقها حيث يمكن للناس أن يتوقفوا ويقرؤوا.
press-how-to-share-the = كيف تشارك البطاقات
press-post-each-card-with = انشر كل بطاقة مع تعليقها. وانسخ وصفها أيضًا لمن لا يستطيعون رؤية الصورة.
press-you-can-also-talk = يمكنك أيضًا التحدث إلى
press-webcamblackmail-youarenotalone = #ابتزاز_الكاميرا #لست_وحدك
