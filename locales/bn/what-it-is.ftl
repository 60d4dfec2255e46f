### what-it-is.ftl in bn. Draft, awaits review by a native speaker.


what-it-is-meta-title = এটি কীভাবে ঘটে
what-it-is-meta-description = ওয়েবক্যাম ব্ল্যাকমেইল কী, ফাঁদটি কীভাবে কাজ করে এবং এর পেছনে কারা।
what-it-is-what-is-webcam-blackmail = ওয়েবক্যাম ব্ল্যাকমেইল কী?
what-it-is-webcam-blackmail-is-also = ওয়েবক্যাম ব্ল্যাকমেইলকে “সেক্সটরশন”ও বলা হয়। অপরাধীরা কারও যৌন ছবি ব্যবহার করে তার কাছ থেকে টাকা নেয়।
what-it-is-how-the-trap-works = ফাঁদটি কীভাবে কাজ করে
what-it-is-somebody-with-a-false = মিথ্যা পরিচয়ের কেউ অনলাইনে আপনার সঙ্গে বন্ধুত্ব করে।
what-it-is-they-persuade-you-to = সে আপনাকে ওয়েবক্যামের সামনে যৌন কিছু করতে রাজি করায়।
what-it-is-they-record-it = সে তা রেকর্ড করে।
what-it-is-they-threaten-to-share = টাকা না দিলে সে তা আপনার পরিবার ও বন্ধুদের দেখানোর হুমকি দেয়।
what-it-is-sometimes-they-come-back = কখনও কখনও সে ফিরে এসে আরও চায়।
what-it-is-the-lens-of-a = হলুদ টেপ লাগানো ওয়েবক্যামের লেন্স
what-it-is-the-sign-of-this = এই প্রচারের চিহ্ন: এমন এক ওয়েবক্যাম যা কিছুই দেখে না।
what-it-is-it-can-happen-to = যে কারও সঙ্গে এটি ঘটতে পারে
what-it-is-officers-believe-that-many = কর্মকর্তারা মনে করেন অনেকেই কখনও জানান না, প্রায়ই লজ্জার কারণে। অপরাধীরা তার ওপরই ভরসা করে। আপনার লজ্জার কিছু নেই।
what-it-is-who-is-behind-it = এর পেছনে কারা
what-it-is-police-and-the-national = পুলিশ ও ন্যাশনাল ক্রাইম এজেন্সি প্রমাণ পেয়েছে যে চেষ্টার বড় একটি অংশের পেছনে সংগঠিত অপরাধী দল আছে। তারা বলে এসব দলের বেশিরভাগ বিদেশে, এমন দেশে যার মধ্যে ফিলিপাইন, আইভরি কোস্ট ও মরক্কো আছে। এতে ওই দেশগুলোর অন্য মানুষদের সম্পর্কে কিছু বোঝা যায় না।
what-it-is-if-it-is-happening = আপনার সঙ্গে যদি এটি ঘটে, [এখনই সাহায্য নিন]({ $link-help })।
