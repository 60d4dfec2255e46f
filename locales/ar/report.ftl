### report.ftl in ar. Draft, awaits review by a native speaker.


report-meta-title = أبلِغ
report-meta-description = مَن تخبر عن الابتزاز عبر كاميرا الويب، وماذا يحدث بعد ذلك، وكيف تساعد شخصًا آخر.
report-report-it-in-confidence = أبلِغ بسرية
report-you-can-report-it = يمكنك الإبلاغ حتى إن شعرت بالخجل، وحتى إن كنت قد دفعت.
report-who-to-tell = مَن تخبر
report-who-you-are = حالتك
report-what-to-do = ماذا تفعل
report-someone-is-blackmailing-me = شخص يبتزني
report-call-the-police-on = اتصل بالشرطة على { $police }.
report-i-am-in-immediate = أنا في خطر مباشر
report-call-emergency = اتصل على { $emergency }.
report-i-have-already-paid = لقد دفعت بالفعل
report-tell-the-police-on = أخبر الشرطة على { $police }، و[انظر ماذا يمكنك أن تفعل أيضًا]({ $link-help-already-paid }).
report-i-am-under-18 = عمري أقل من 18 عامًا
report-call-under-18 = اتصل على { $under-18 }.
report-a-video-of-me = هناك مقطع لي على الإنترنت
report-report-it-on-the = أبلغ عنه في الموقع الذي يوجد فيه، واطلب منهم حجبه.
report-i-want-an-image = أريد إزالة صورة
report-ask-a-removal-service = اطلب ذلك من [خدمة إزالة]({ $removal-service }).
report-i-am-worried-about = أنا قلق على شخص آخر
report-see-how-you-can = [انظر كيف يمكنك مساعدته]({ $link-report-worried }).
report-what-happens-next = ماذا يحدث بعد ذلك
report-the-police-take-every = تأخذ الشرطة كل بلاغ بجدية وتتعامل معه بسرية. سلامتك ومصلحتك في صميم عملها. والأدلة التي تحتفظ بها تساعدها.
report-if-you-are-worried = إذا كنت قلقًا على شخص آخر
report-stay-calm-listen-and = ابقَ هادئًا، واستمع، ولا تحكم.
report-tell-them-that-they = أخبره أنه ليس وحده وأن الشرطة لن تحكم عليه.
report-go-through-the-five = راجعا معًا [الخطوات الخمس]({ $link-help }).
report-offer-to-be-with = اعرض أن تكون معه حين يتصل على { $police }.
