### spot-it.ftl in ar. Draft, awaits review by a native speaker.


spot-it-meta-title = اكتشفه مبكرًا
spot-it-meta-description = علامات الابتزاز عبر كاميرا الويب، وطرق لحماية نفسك على الإنترنت.
spot-it-spot-the-trap-early = اكتشف الفخ مبكرًا
spot-it-criminals-may-spend-weeks = قد يقضي المجرمون أسابيع في مصادقتك قبل أن يُظهروا ما يريدون.
spot-it-signs-to-look-for = علامات تنتبه إليها
spot-it-a-friend-request-comes = يصلك طلب صداقة من شخص لا تعرفه.
spot-it-a-new-friend-turns = صديق جديد يحوّل الحديث إلى الجنس.
spot-it-they-ask-you-to = يطلبون منك فعل شيء جنسي أمام كاميرا الويب.
spot-it-they-ask-you-for = يطلبون منك صورًا أو مقاطع جنسية لك.
spot-it-protect-yourself = احمِ نفسك
spot-it-do-not-accept-friend = لا تقبل طلبات الصداقة من الغرباء.
spot-it-ask-yourself-who-you = اسأل نفسك مع مَن تتحدث حقًا.
spot-it-check-your-privacy-settings = راجع إعدادات الخصوصية. يستخدم المجرمون كل وسائل التواصل، ومنها { $facebook } و{ $twitter } و{ $instagram } و{ $snapchat }.
spot-it-is-somebody-already-threatening = هل يهددك أحد بالفعل؟ لن تحكم عليك الشرطة. [احصل على المساعدة الآن]({ $link-help }).
