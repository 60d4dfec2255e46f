### toolkit.ftl in ar. Draft, awaits review by a native speaker.


toolkit-meta-description = ملصقات للطباعة وبطاقات للمشاركة، بكل لغات الحملة.
toolkit-meta-title = ملصقات وبطاقات
toolkit-help-people-near-you = ساعد من حولك على الوصول إلى المساعدة. تقول الملصقات والبطاقات الشيء نفسه بكل لغة.
toolkit-what-is-in-the = ماذا في الحزمة
toolkit-posters-to-print-in = ملصقات ومطوية وبطاقات للمحفظة للطباعة
toolkit-cards-for-social-media = بطاقات لوسائل التواصل والرسائل
toolkit-a-caption-and-a = تعليق ووصف بالكلمات لكل واحدة منها
toolkit-a-press-release-key = بيان صحفي ورسائل أساسية وإجابات عن أسئلة وصفحة للشركاء ونص إذاعي ورسالة للشبكة الداخلية في مؤسستك
toolkit-how-to-use-it = كيف تستخدمها
toolkit-choose-the-language-that = اختر اللغة التي يعرفها قراؤك أكثر من غيرها.
toolkit-download-the-whole-pack = نزّل الحزمة كلها، أو ما تحتاج إليه فقط.
toolkit-before-you-print-many = قبل طباعة ملصقات كثيرة، امسح الرمز على واحد منها لتتأكد أنه يعمل.
toolkit-what-you-may-do = ما يُسمح لك به
toolkit-you-may-print-and = يمكنك طباعة هذه الملفات ومشاركتها مجانًا. نرجو ترك النصائح والأرقام كما هي. ابحث هنا عن حزمة أحدث بعد { $review-by }.
