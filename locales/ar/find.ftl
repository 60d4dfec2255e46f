### find.ftl in ar. Draft, awaits review by a native speaker.


find-meta-title = بحث
find-meta-description = كل صفحات هذا الموقع، مع بحث لا يرسل شيئًا ولا يحفظ شيئًا.
find-find-it-here = اعثر على ما تريد هنا
find-choose-from-the-list = اختر من القائمة، أو ابحث عن كلمة. ما تكتبه يبقى على شاشتك: لا يُرسل إلى أحد، ولا يحفظه الموقع.
