### accessibility.ftl in ar. Draft, awaits review by a native speaker.


accessibility-meta-title = سهولة الوصول
accessibility-meta-description = كيف يمكن للجميع استخدام هذا الموقع، وكيف جرى اختباره، وأين تبلّغ عن مشكلة.
accessibility-accessibility-statement = بيان سهولة الوصول
accessibility-this-site-is-made = صُمم هذا الموقع ليلبي معيار WCAG 2.2 بالمستوى AA. يمكنك استخدامه بلوحة المفاتيح وبقارئ الشاشة وبخط كبير ومن دون برامج نصية. وما تقوله الملصقات موجود أيضًا في صفحاته.
accessibility-how-it-was-tested = كيف جرى اختباره
accessibility-programs-tested-every-page = اختبرت برامج حاسوبية كل صفحة بست لغات: في متصفح، وبلوحة المفاتيح وحدها، وبتكبير إلى 400%، ومن دون برامج نصية، وبألوان فاتحة وداكنة.
accessibility-no-outside-expert-has = لم يختبره خبير خارجي بعد، ولا أي شخص يعتمد على التقنيات المساعدة.
accessibility-if-something-does-not = إذا لم يعمل شيء ما
accessibility-if-something-does-not-2 = إذا لم يعمل شيء معك، [أخبرنا من فضلك]({ $feedback }). اذكر أي صفحة كانت وما الذي تستخدمه.
accessibility-if-our-answer-does = إذا لم يساعدك ردنا، [فهنا يمكنك تقديم شكوى]({ $accessibility-complaints }).
accessibility-this-statement = عن هذا البيان
accessibility-this-statement-was-written = كُتب هذا البيان في { $published }. وستُعاد مراجعته في موعد أقصاه { $review-by }.
