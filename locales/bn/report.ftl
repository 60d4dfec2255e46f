### report.ftl in bn. Draft, awaits review by a native speaker.


report-meta-title = জানান
report-meta-description = ওয়েবক্যাম ব্ল্যাকমেইল নিয়ে কাকে জানাবেন, এরপর কী হয়, এবং অন্য কাউকে কীভাবে সাহায্য করবেন।
report-report-it-in-confidence = গোপনে জানান
report-you-can-report-it = লজ্জা লাগলেও, এমনকি টাকা দিয়ে থাকলেও আপনি জানাতে পারেন।
report-who-to-tell = কাকে জানাবেন
report-who-you-are = আপনি কে
report-what-to-do = কী করবেন
report-someone-is-blackmailing-me = কেউ আমাকে ব্ল্যাকমেইল করছে
report-call-the-police-on = { $police } নম্বরে পুলিশকে ফোন করুন।
report-i-am-in-immediate = আমি এখনই বিপদে
report-call-emergency = { $emergency } নম্বরে ফোন করুন।
report-i-have-already-paid = আমি টাকা দিয়ে ফেলেছি
report-tell-the-police-on = { $police } নম্বরে পুলিশকে জানান, এবং [দেখুন আর কী করতে পারেন]({ $link-help-already-paid })।
report-i-am-under-18 = আমার বয়স ১৮ বছরের কম
report-call-under-18 = { $under-18 } নম্বরে ফোন করুন।
report-a-video-of-me = আমার ভিডিও অনলাইনে আছে
report-report-it-on-the = যে সাইটে আছে সেখানে জানান, এবং সেটি আটকাতে বলুন।
report-i-want-an-image = আমি একটি ছবি সরাতে চাই
report-ask-a-removal-service = [ছবি সরানোর একটি সেবাকে]({ $removal-service }) বলুন।
report-i-am-worried-about = আমি কারও জন্য চিন্তিত
report-see-how-you-can = [দেখুন কীভাবে সাহায্য করতে পারেন]({ $link-report-worried })।
report-what-happens-next = এরপর কী হয়
report-the-police-take-every = পুলিশ প্রতিটি অভিযোগ গুরুত্ব দিয়ে নেয় এবং গোপন রাখে। আপনার নিরাপত্তা ও মঙ্গল তাদের কাজের কেন্দ্রে। আপনার রাখা প্রমাণ তাদের সাহায্য করে।
report-if-you-are-worried = আপনি যদি কারও জন্য চিন্তিত হন
report-stay-calm-listen-and = শান্ত থাকুন, শুনুন, বিচার করবেন না।
report-tell-them-that-they = তাদের বলুন তারা একা নন এবং পুলিশ তাদের বিচার করবে না।
report-go-through-the-five = একসঙ্গে [পাঁচটি ধাপ]({ $link-help }) দেখুন।
report-offer-to-be-with = বলুন যে { $police } নম্বরে ফোন করার সময় আপনি পাশে থাকবেন।
