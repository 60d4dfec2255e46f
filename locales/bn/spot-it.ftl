### spot-it.ftl in bn. Draft, awaits review by a native speaker.


spot-it-meta-title = আগেই চিনুন
spot-it-meta-description = ওয়েবক্যাম ব্ল্যাকমেইলের লক্ষণ, এবং অনলাইনে নিজেকে রক্ষার উপায়।
spot-it-spot-the-trap-early = ফাঁদ আগেই চিনুন
spot-it-criminals-may-spend-weeks = অপরাধীরা কী চায় তা দেখানোর আগে সপ্তাহের পর সপ্তাহ আপনার সঙ্গে বন্ধুত্ব করতে পারে।
spot-it-signs-to-look-for = যেসব লক্ষণ দেখবেন
spot-it-a-friend-request-comes = অচেনা কারও কাছ থেকে বন্ধুত্বের অনুরোধ আসে।
spot-it-a-new-friend-turns = নতুন বন্ধু কথা যৌনতার দিকে নিয়ে যায়।
spot-it-they-ask-you-to = তারা আপনাকে ওয়েবক্যামের সামনে যৌন কিছু করতে বলে।
spot-it-they-ask-you-for = তারা আপনার যৌন ছবি বা ভিডিও চায়।
spot-it-protect-yourself = নিজেকে রক্ষা করুন
spot-it-do-not-accept-friend = অপরিচিতদের বন্ধুত্বের অনুরোধ গ্রহণ করবেন না।
spot-it-ask-yourself-who-you = নিজেকে জিজ্ঞাসা করুন আপনি আসলে কার সঙ্গে কথা বলছেন।
spot-it-check-your-privacy-settings = আপনার গোপনীয়তার সেটিং দেখুন। অপরাধীরা সব সামাজিক মাধ্যম ব্যবহার করে, যেমন { $facebook }, { $twitter }, { $instagram } ও { $snapchat }।
spot-it-is-somebody-already-threatening = কেউ কি আপনাকে ইতিমধ্যে হুমকি দিচ্ছে? পুলিশ আপনাকে বিচার করবে না। [এখনই সাহায্য নিন]({ $link-help })।
