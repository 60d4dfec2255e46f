### help.ftl in ar. Draft, awaits review by a native speaker.


help-meta-title = احصل على المساعدة الآن
help-meta-description = خمسة أشياء تفعلها إذا كان أحد يبتزك بصور جنسية. ستساعدك الشرطة بسرية.
help-what-to-do-now = ماذا تفعل الآن
help-take-a-breath-then = خذ نفسًا عميقًا. ثم اتبع هذه الخطوات واحدة تلو الأخرى.
help-dont-panic = لا تفزع
help-the-police-will-take = ستأخذ الشرطة كلامك بجدية وتتعامل معه بسرية ولن تحكم عليك.
help-the-criminals-count-on = يعتمد المجرمون على أن الخجل سيمنعك من طلب المساعدة. يمكنك أن تطلبها.
help-dont-pay = لا تدفع
help-many-people-who-paid = كثيرون ممن دفعوا طُلب منهم المزيد، ونُشرت مقاطع بعضهم رغم ذلك.
help-if-you-have-already = إذا كنت قد دفعت، [انظر ماذا يمكنك أن تفعل]({ $link-help-already-paid }).
help-dont-communicate = لا تتواصل معهم
help-stop-replying-and-suspend = توقف عن الرد، وعلّق حسابك مؤقتًا، لكن لا تحذفه.
help-take-your-screenshots-first = التقط صور الشاشة أولًا.
help-suspend-deactivate-your-facebook = علّق (عطّل مؤقتًا) حسابك على { $facebook }. هكذا تُحفظ بياناته، وهذا يساعد الشرطة.
help-report-it-online-to = أبلغ { $skype } أو { $youtube } أو الموقع الذي استُخدم عبر الإنترنت. اطلب منهم حجب أي مقطع ووضع تنبيه تحسبًا لظهوره من جديد.
help-preserve-evidence = احتفظ بالأدلة
help-take-screenshots-write-down = التقط صور الشاشة، واكتب كل تفصيل أعطوك إياه، ولا تحذف شيئًا.
help-use-the-list-of = استعن [بقائمة ما يجب الاحتفاظ به]({ $link-help-evidence }).
help-you-are-not-alone = لست وحدك
help-you-are-the-victim = أنت ضحية مجرمين منظمين، والدعم السري متاح لك.
help-the-police-will-help = ستساعدك الشرطة سواء دفعت أم لم تدفع.
help-if-you-are-under = إذا كان عمرك أقل من 18 عامًا، يمكنك أيضًا الاتصال على { $under-18 }.
help-call-the-police = اتصل بالشرطة
help-say-that-someone-is = قل إن شخصًا يبتزك بصور من كاميرا الويب. إذا كنت في خطر مباشر، اتصل على { $emergency }.
help-i-have-already-paid = لقد دفعت بالفعل
help-check-whether-the-money = تحقق مما إذا كان المال قد استُلم.
help-if-it-has-not = إذا لم يُستلم بعد، ألغِ الدفع.
help-if-it-has-and = إذا استُلم، وكنت قادرًا، اكتب أين تم استلامه.
help-tell-the-police-on = أخبر الشرطة على { $police }. سيدعمونك أثناء التحقيق.
help-what-to-keep-as = ما تحتفظ به من أدلة
help-screenshots-of-everything-you = صور شاشة لكل ما كتبته أنت وما كتبوه هم
help-every-name-number-and = كل اسم ورقم وتفصيل آخر أعطوك إياه
help-how-they-told-you = كيف طلبوا منك أن تدفع، وإن دفعت فأين استُلم المال
help-all-your-messages-and = كل رسائلك وحسابك: لا تحذف شيئًا
