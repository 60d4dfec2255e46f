### help.ftl in bn. Draft, awaits review by a native speaker.


help-meta-title = এখনই সাহায্য নিন
help-meta-description = কেউ যৌন ছবি দিয়ে আপনাকে ব্ল্যাকমেইল করলে করণীয় পাঁচটি কাজ। পুলিশ গোপনে আপনাকে সাহায্য করবে।
help-what-to-do-now = এখন কী করবেন
help-take-a-breath-then = একবার গভীর শ্বাস নিন। তারপর এই ধাপগুলো একটি একটি করে নিন।
help-dont-panic = ঘাবড়াবেন না
help-the-police-will-take = পুলিশ আপনার কথা গুরুত্ব দিয়ে শুনবে, গোপন রাখবে এবং আপনাকে বিচার করবে না।
help-the-criminals-count-on = অপরাধীরা ভরসা করে যে লজ্জায় আপনি সাহায্য চাইবেন না। আপনি সাহায্য চাইতে পারেন।
help-dont-pay = টাকা দেবেন না
help-many-people-who-paid = যারা টাকা দিয়েছেন তাদের অনেকের কাছে আরও চাওয়া হয়েছে, কারও ভিডিও তবু প্রকাশ করা হয়েছে।
help-if-you-have-already = আপনি যদি টাকা দিয়ে থাকেন, [দেখুন আপনি কী করতে পারেন]({ $link-help-already-paid })।
help-dont-communicate = যোগাযোগ করবেন না
help-stop-replying-and-suspend = উত্তর দেওয়া বন্ধ করুন, আপাতত আপনার অ্যাকাউন্ট স্থগিত করুন, কিন্তু মুছবেন না।
help-take-your-screenshots-first = আগে স্ক্রিনশট নিয়ে রাখুন।
help-suspend-deactivate-your-facebook = আপনার { $facebook } অ্যাকাউন্ট স্থগিত (নিষ্ক্রিয়) করুন। তাতে এর তথ্য থেকে যায়, এবং পুলিশের সাহায্য হয়।
help-report-it-online-to = { $skype }, { $youtube } বা যে সাইট ব্যবহার হয়েছে সেখানে অনলাইনে জানান। তাদের বলুন যেকোনো ভিডিও আটকাতে এবং আবার এলে জানার জন্য সতর্কতা চালু করতে।
help-preserve-evidence = প্রমাণ রেখে দিন
help-take-screenshots-write-down = স্ক্রিনশট নিন, তারা যা যা বলেছে সব লিখে রাখুন, এবং কিছুই মুছবেন না।
help-use-the-list-of = [কী কী রাখতে হবে তার তালিকা]({ $link-help-evidence }) দেখুন।
help-you-are-not-alone = আপনি একা নন
help-you-are-the-victim = আপনি সংগঠিত অপরাধীদের শিকার, এবং গোপন সহায়তা আছে।
help-the-police-will-help = আপনি টাকা দিয়ে থাকুন বা না থাকুন, পুলিশ আপনাকে সাহায্য করবে।
help-if-you-are-under = আপনার বয়স ১৮ বছরের কম হলে আপনি { $under-18 } নম্বরেও ফোন করতে পারেন।
help-call-the-police = পুলিশকে ফোন করুন
help-say-that-someone-is = বলুন যে কেউ ওয়েবক্যামের ছবি দিয়ে আপনাকে ব্ল্যাকমেইল করছে। এখনই বিপদ হলে { $emergency } নম্বরে ফোন করুন।
help-i-have-already-paid = আমি টাকা দিয়ে ফেলেছি
help-check-whether-the-money = দেখুন টাকা তোলা হয়েছে কি না।
help-if-it-has-not = তোলা না হয়ে থাকলে টাকা পাঠানো বাতিল করুন।
help-if-it-has-and = তোলা হয়ে থাকলে, এবং আপনি পারলে, কোথা থেকে তোলা হয়েছে লিখে রাখুন।
help-tell-the-police-on = { $police } নম্বরে পুলিশকে জানান। তদন্তের সময় তারা আপনার পাশে থাকবে।
help-what-to-keep-as = প্রমাণ হিসেবে কী রাখবেন
help-screenshots-of-everything-you = আপনি ও তারা যা লিখেছেন তার সব কিছুর স্ক্রিনশট
help-every-name-number-and = তারা আপনাকে যে নাম, নম্বর ও অন্য তথ্য দিয়েছে তার প্রতিটি
help-how-they-told-you = তারা কীভাবে টাকা দিতে বলেছে এবং, দিয়ে থাকলে, টাকা কোথা থেকে তোলা হয়েছে
help-all-your-messages-and = আপনার সব বার্তা ও আপনার অ্যাকাউন্ট: কিছুই মুছবেন না
