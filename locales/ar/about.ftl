### about.ftl in ar. Draft, awaits review by a native speaker.


about-meta-description = مَن وراء الحملة، وخصوصيتك، وسهولة الوصول، واللغات، والشكر.
about-meta-title = عن هذا الموقع
about-who-is-behind-it = مَن وراءها
about-the-national-crime-agency = أطلقت الوكالة الوطنية لمكافحة الجريمة والمجلس الوطني لرؤساء الشرطة هذه الحملة في { $published } مع قوات الشرطة.
about-your-privacy = خصوصيتك
about-this-site-does-not = لا يسألك هذا الموقع مَن أنت، ولا يجمع أي شيء عنك.
about-it-sets-no-cookies = لا يضع ملفات ارتباط ولا يخزّن شيئًا خاصًا به على جهازك.
about-it-loads-nothing-from = لا يحمّل شيئًا من مواقع أخرى.
about-languages = اللغات
about-this-site-comes-in = هذا الموقع متاح بعدد { $languages } من اللغات. تبقى الترجمة مسودة إلى أن يراجعها متحدث أصلي، وصفحاتها تذكر ذلك. الاقتباسات مترجمة عن الإنجليزية.
about-credits = شكر
about-the-words-come-from = أُخذت الكلمات من البيان الصحفي بتاريخ { $published } وصيغت بلغة بسيطة. العلامات في هذا الموقع بديل عن الشعارات الحقيقية. صُنع بواسطة Handbill.
