### what-it-is.ftl in ar. Draft, awaits review by a native speaker.


what-it-is-meta-title = كيف يحدث
what-it-is-meta-description = ما الابتزاز عبر كاميرا الويب، وكيف يعمل الفخ، ومَن وراءه.
what-it-is-what-is-webcam-blackmail = ما الابتزاز عبر كاميرا الويب؟
what-it-is-webcam-blackmail-is-also = يُسمى الابتزاز عبر كاميرا الويب أيضًا ”الابتزاز الجنسي“ (sextortion). يستخدم المجرمون صورًا جنسية لشخص ليأخذوا منه المال.
what-it-is-how-the-trap-works = كيف يعمل الفخ
what-it-is-somebody-with-a-false = شخص بهوية مزيفة يصادقك على الإنترنت.
what-it-is-they-persuade-you-to = يقنعك بفعل شيء جنسي أمام كاميرا الويب.
what-it-is-they-record-it = يسجّل ذلك.
what-it-is-they-threaten-to-share = يهدد بنشره لعائلتك وأصدقائك ما لم تدفع.
what-it-is-sometimes-they-come-back = وأحيانًا يعود ويطلب المزيد.
what-it-is-the-lens-of-a = عدسة كاميرا ويب وعليها شريط لاصق أصفر
what-it-is-the-sign-of-this = رمز هذه الحملة: كاميرا ويب لا ترى شيئًا.
what-it-is-it-can-happen-to = قد يحدث لأي شخص
what-it-is-officers-believe-that-many = يعتقد الضباط أن كثيرين لا يبلّغون أبدًا، وغالبًا لأنهم يشعرون بالخجل. المجرمون يعتمدون على ذلك. ليس لديك ما تخجل منه.
what-it-is-who-is-behind-it = مَن وراءه
what-it-is-police-and-the-national = وجدت الشرطة والوكالة الوطنية لمكافحة الجريمة أدلة على أن جماعات الجريمة المنظمة وراء نسبة كبيرة من المحاولات. وتقولان إن معظم هذه الجماعات في الخارج، في بلدان منها الفلبين وساحل العاج والمغرب. وهذا لا يقول شيئًا عن غيرهم من أهل تلك البلدان.
what-it-is-if-it-is-happening = إذا كان هذا يحدث لك، [احصل على المساعدة الآن]({ $link-help }).
