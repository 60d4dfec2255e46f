### accessibility.ftl in bn. Draft, awaits review by a native speaker.


accessibility-meta-title = ব্যবহারযোগ্যতা
accessibility-meta-description = সবাই কীভাবে এই সাইট ব্যবহার করতে পারেন, এটি কীভাবে পরীক্ষা করা হয়েছে, এবং সমস্যা কোথায় জানাবেন।
accessibility-accessibility-statement = ব্যবহারযোগ্যতার বিবৃতি
accessibility-this-site-is-made = এই সাইট WCAG 2.2 এর AA স্তর মেনে চলার জন্য তৈরি। আপনি এটি কীবোর্ড দিয়ে, স্ক্রিন রিডার দিয়ে, বড় অক্ষরে এবং স্ক্রিপ্ট ছাড়া ব্যবহার করতে পারেন। পোস্টারে যা লেখা তা এর পাতাতেও আছে।
accessibility-how-it-was-tested = কীভাবে পরীক্ষা করা হয়েছে
accessibility-programs-tested-every-page = প্রোগ্রাম দিয়ে ছয়টি ভাষায় প্রতিটি পাতা পরীক্ষা করা হয়েছে: ব্রাউজারে, শুধু কীবোর্ড দিয়ে, ৪০০% পর্যন্ত বড় করে, স্ক্রিপ্ট ছাড়া, হালকা ও গাঢ় রঙে।
accessibility-no-outside-expert-has = এখনও বাইরের কোনো বিশেষজ্ঞ এটি পরীক্ষা করেননি, সহায়ক প্রযুক্তির উপর নির্ভর করেন এমন কেউও করেননি।
accessibility-if-something-does-not = কিছু কাজ না করলে
accessibility-if-something-does-not-2 = কিছু যদি আপনার জন্য কাজ না করে, [দয়া করে আমাদের জানান]({ $feedback })। কোন পাতায় সমস্যা হয়েছে এবং আপনি কী ব্যবহার করেন, তা বলুন।
accessibility-if-our-answer-does = আমাদের উত্তরে কাজ না হলে [আপনি এখানে অভিযোগ করতে পারেন]({ $accessibility-complaints })।
accessibility-this-statement = এই বিবৃতি সম্পর্কে
accessibility-this-statement-was-written = এই বিবৃতি { $published } তারিখে লেখা। { $review-by } তারিখের মধ্যে এটি আবার দেখা হবে।
