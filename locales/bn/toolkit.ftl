### toolkit.ftl in bn. Draft, awaits review by a native speaker.


toolkit-meta-description = ছাপার জন্য পোস্টার ও ভাগ করার জন্য কার্ড, প্রচারাভিযানের প্রতিটি ভাষায়।
toolkit-meta-title = পোস্টার ও কার্ড
toolkit-help-people-near-you = আপনার কাছের মানুষদের সাহায্য খুঁজে পেতে সাহায্য করুন। পোস্টার ও কার্ড প্রতিটি ভাষায় একই কথা বলে।
toolkit-what-is-in-the = প্যাকে কী আছে
toolkit-posters-to-print-in = ছাপার জন্য পোস্টার, প্রচারপত্র ও ওয়ালেট কার্ড
toolkit-cards-for-social-media = সামাজিক মাধ্যম ও বার্তার জন্য কার্ড
toolkit-a-caption-and-a = প্রতিটির জন্য লেখা ও কথায় বিবরণ
toolkit-a-press-release-key = সংবাদ বিজ্ঞপ্তি, মূল বার্তা, প্রশ্নের উত্তর, সহযোগীদের জন্য পাতা, রেডিওতে পড়ার লেখা ও আপনার সংস্থার অভ্যন্তরীণ ওয়েবসাইটের জন্য বার্তা
toolkit-how-to-use-it = কীভাবে ব্যবহার করবেন
toolkit-choose-the-language-that = আপনার পাঠকরা যে ভাষা সবচেয়ে ভালো জানেন সেটি বেছে নিন।
toolkit-download-the-whole-pack = পুরো প্যাক, বা শুধু যা দরকার তা ডাউনলোড করুন।
toolkit-before-you-print-many = অনেক পোস্টার ছাপার আগে একটির কোড স্ক্যান করে দেখুন কাজ করে কি না।
toolkit-what-you-may-do = আপনি কী করতে পারেন
toolkit-you-may-print-and = আপনি এই ফাইলগুলো বিনামূল্যে ছাপতে ও ভাগ করতে পারেন। দয়া করে পরামর্শ, নম্বর ও পরিসংখ্যান যেমন আছে তেমনই রাখুন। { $review-by } তারিখের পর এখানে নতুন প্যাক দেখুন।
