### home.ftl in bn. Draft, awaits review by a native speaker.


home-meta-title = ওয়েবক্যাম ব্ল্যাকমেইল
home-meta-description = কেউ কি আপনার যৌন ছবি ছড়ানোর হুমকি দিচ্ছে? ঘাবড়াবেন না, টাকা দেবেন না। দেখুন এখন কী করবেন এবং কাকে ফোন করবেন।
home-dont-panic-dont-pay = ঘাবড়াবেন না। **টাকা দেবেন না।**
home-is-someone-threatening-to = কেউ কি আপনার যৌন ছবি ছড়ানোর হুমকি দিচ্ছে? এটি ব্ল্যাকমেইল, এবং এটি অপরাধ। আপনি একা নন, এবং সাহায্য গোপন থাকে।
home-its-happening-to-me = [এটা এখনই আমার সঙ্গে ঘটছে]({ $link-help })
home-im-worried-about-someone = [আমি কারও জন্য চিন্তিত]({ $link-report-worried })
home-five-things-to-do = করণীয় পাঁচটি কাজ
home-talk-to-the-police = পুলিশের সঙ্গে কথা বলুন
home-they-will-deal-with = তারা আপনার অভিযোগ গোপন রাখবে এবং আপনাকে বিচার করবে না। এখনই বিপদ হলে { $emergency } নম্বরে ফোন করুন।
home-it-happens-to-many = অনেকের সঙ্গেই এটি ঘটে
home-cases-2016-cases-reported-to = **{ $cases-2016 }**টি ঘটনা ২০১৬ সালে { $cases-2016-as-of } পর্যন্ত ন্যাশনাল ক্রাইম এজেন্সিকে জানানো হয়েছে। পুরো ২০১৫ সালে ছিল { $cases-2015 }টি।
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** হলো লক্ষ্য হওয়া সবচেয়ে ছোট ও সবচেয়ে বড় মানুষের বয়স।
home-highest-age-band-are-the-ages = **{ $highest-age-band }** হলো সবচেয়ে বড় দলের বয়স, এবং তারা পুরুষ।
home-where-these-figures-come = [এই সংখ্যাগুলো কোথা থেকে এসেছে]({ $link-facts })
home-find-out-more = আরও জানুন
home-how-the-trap-works = [ফাঁদটি কীভাবে কাজ করে]({ $link-what-it-is })
home-how-to-spot-it = [কীভাবে আগেই চিনবেন]({ $link-spot-it })
home-how-to-report-it = [কীভাবে গোপনে জানাবেন]({ $link-report })
home-posters-and-cards-to = [ভাগ করার জন্য পোস্টার ও কার্ড]({ $link-toolkit })
