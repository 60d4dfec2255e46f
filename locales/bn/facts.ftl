### facts.ftl in bn. Draft, awaits review by a native speaker.


facts-meta-description = ওয়েবক্যাম ব্ল্যাকমেইলের কতগুলো ঘটনা জানানো হয়েছে, কারা লক্ষ্য ছিল, এবং সংখ্যাগুলো কোথা থেকে এসেছে।
facts-meta-title = পরিসংখ্যান
facts-police-forces-tell-the = পুলিশ বাহিনীগুলো টাকার জন্য ওয়েবক্যাম ব্ল্যাকমেইলের ঘটনা ন্যাশনাল ক্রাইম এজেন্সিকে জানায়। এই সংখ্যা সেই ঘটনাগুলোর।
facts-cases-have-more-than = ঘটনা দ্বিগুণেরও বেশি হয়েছে
facts-period = সময়
facts-cases = ঘটনা
facts-whole-of-2015 = পুরো ২০১৫ সাল
facts-2016-up-to-cases-2016-as-of = ২০১৬, { $cases-2016-as-of } পর্যন্ত
facts-the-year-2016-was = ঘটনাগুলো যখন গোনা হয়, ২০১৬ সাল তখনও শেষ হয়নি।{ $note-cases }
facts-ages-of-the-people = যাদের লক্ষ্য করা হয়েছে তাদের বয়স
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** সবচেয়ে কম থেকে সবচেয়ে বেশি বয়স
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** সবচেয়ে বড় দল, সবাই পুরুষ
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** আরেকটি বড় দল
facts-the-ages-are-those = বয়সগুলো একই ঘটনাগুলোর মানুষদের।{ $note-ages }
facts-what-the-figures-leave = সংখ্যা যা বলে না
facts-officers-believe-that-many = কর্মকর্তারা মনে করেন অনেকেই কখনও জানান না, তাই আসল সংখ্যা সম্ভবত অনেক বেশি।
facts-nca-anti-kidnap-and-extortion = NCA এর অপহরণ ও চাঁদাবাজি দমন ইউনিট, { $cases-2016-as-of }।
facts-nca-anti-kidnap-and-extortion-2 = NCA এর অপহরণ ও চাঁদাবাজি দমন ইউনিট, { $victims-youngest-as-of }।
