### interface.ftl in ar. Draft, awaits review by a native speaker.


skip-to-content = انتقل إلى النص الرئيسي
exit = غادر الموقع
exit-help = اضغط Shift ثلاث مرات، أو Escape، للمغادرة بسرعة.
exit-progress = ضُغط Shift عدد { $count } من { $total } مرات.
site-name = السلامة على الإنترنت
languages = اللغات
all-languages =
    { $count ->
        [zero] كل اللغات ({ $count })
        [one] لغة واحدة ({ $count })
        [two] اللغتان ({ $count })
        [few] كل اللغات وعددها { $count }
        [many] كل اللغات وعددها { $count }
       *[other] كل اللغات وعددها { $count }
    }
menu-main = القائمة الرئيسية
menu-footer = صفحات أخرى
home-link = العودة إلى البداية
emergency-label = أرقام الطوارئ
emergency-now = في خطر الآن؟ اتصل على { $emergency }
emergency-police = الشرطة في غير الطوارئ: { $police }
checked-on = جرى التحقق في { $date }
draft-notice = هذه الترجمة بانتظار مراجعة متحدث أصلي.
fallback-notice = أجزاء من هذه الصفحة لم تُترجم بعد وتظهر بالإنجليزية.
external-link = هذا يقود إلى موقع آخر.
mark-draft = مسودة
mark-embargoed = محظور النشر
held-draft = هذه الصفحة مسودة. يُرجى عدم تداولها.
held-embargoed = محظور النشر: لا تُنشر قبل الساعة { $time } يوم { $date }.
withdrawn-notice = سُحبت هذه الصفحة في { $date }. يُرجى عدم الاعتماد على ما ورد فيها.
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه
footnotes = ملاحظات
footnote-back = العودة إلى النص
figure-source = المصدر: { $source }، { $date }
figure-source-undated = المصدر: { $source }
image-credit = الصورة: { $name }
film-leaves = الفيلم موجود على موقع آخر، ويمكن لذلك الموقع أن يعرف أنك زرته.
table-caption = جدول
chart-label = رسم بياني: { $heading }
posted-on = نُشر في { $date }
print = اطبع هذه الصفحة
printed-from = من { $address }
posters = ملصقات
cards = بطاقات
texts = نصوص
filter = عرض
filter-all = الكل
download-all = تنزيل الكل ({ $size })
download-every-language = كل اللغات ({ $size })
download = تنزيل
size = الحجم
format = الشكل
caption = تعليق للنسخ
alt-text = نص بديل
copy = نسخ
copied = تم النسخ
file-size = { $kilobytes } KB
product-campaign = ملصق
product-advice = ملصق
product-leaflet = مطوية
product-wallet = بطاقات للمحفظة
product-tear-off = ملصق بقصاصات تُنزع
product-bilingual = ملصق بلغتين
product-wordless = ملصق بلا كلمات
product-fill-in = ملصق للتعبئة
format-a4 = A4
format-a3 = A3
format-og = معاينة رابط
format-square = مربع
format-portrait = عمودي
format-story = قصة
format-a5 = A5
format-a2 = A2
format-a5-landscape = A5، أفقي
format-a4-landscape = A4، أفقي
format-a3-landscape = A3، أفقي
format-a2-landscape = A2، أفقي
format-x = منشور على X
format-linkedin = منشور على LinkedIn
format-screen = شاشة
format-screen-portrait = شاشة عمودية
format-email = توقيع البريد الإلكتروني
format-leaderboard = لافتة ويب 728 × 90
format-rectangle = لافتة ويب 300 × 250
format-billboard = لافتة ويب 970 × 250
profile-home = طابعة منزلية
profile-office-mono = أبيض وأسود
profile-shop = مطبعة
profile-shop-marks = مطبعة، مع علامات القص
profile-shop-cmyk = مطبعة، CMYK
poster-alt = ملصق. { $headline } { $body } { $call } { $number }
card-alt = بطاقة. { $headline } { $body } { $call } { $number }
card-caption = { $question } { $headline } { $body } { $call } { $number } { $address }
card-caption-short = { $question } { $headline } { $call } { $number } { $address }
film-subtitles = ترجمة نصية
film-transcript = نص الفيلم
qr-alt = رمز للمسح. يقود إلى { $address }
choose-language = اختر لغتك
not-found-title = الصفحة غير موجودة
not-found-text = هذه الصفحة ليست هنا. يمكنك البدء من جديد، أو الاتصال بأحد هذه الأرقام.
search-label = ابحث في هذا الموقع
search-some = النتائج: { $count }
search-none = لا توجد نتائج. جرّب كلمة أخرى، أو اختر من القائمة.
feed = موجز الأخبار
language-state = الحالة
state-source = النص الأصلي
state-draft = مسودة بانتظار المراجعة
state-reviewed = تمت مراجعته
translated-share = تُرجم { $percent } %
translated-by = ترجمة: { $names }
reviewed-by = مراجعة: { $names }
