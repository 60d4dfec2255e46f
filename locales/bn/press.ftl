### press.ftl in bn. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = ওয়েবক্যামের ছবি নিয়ে ব্ল্যাকমেইল হচ্ছেন?
press-webcam-blackmail-call-the = ওয়েবক্যাম ব্ল্যাকমেইল? পুলিশকে ফোন করুন
press-call-the-police = পুলিশকে ফোন করুন
press-scan-for-help-in = আপনার ভাষায় সাহায্যের জন্য স্ক্যান করুন। নাম নেই, নজরদারি নেই।
press-help-in-languages-languages = { $languages }টি ভাষায় সাহায্য
press-how-to-print-the = পোস্টার কীভাবে ছাপবেন
press-print-them-at-full = পুরো আকারে ছাপুন, রঙিন বা সাদা-কালো। এমন জায়গায় লাগান যেখানে মানুষ থেমে পড়তে পারে।
press-how-to-share-the = কার্ড কীভাবে ভাগ করবেন
press-post-each-card-with = প্রতিটি কার্ড তার লেখাসহ পোস্ট করুন। যারা ছবি দেখতে পান না তাদের জন্য বিবরণটিও কপি করুন।
press-you-can-also-talk = আপনি এঁদের সঙ্গেও কথা বলতে পারেন
press-webcamblackmail-youarenotalone = #ওয়েবক্যাম_ব্ল্যাকমেইল #আপনি_একা_নন
