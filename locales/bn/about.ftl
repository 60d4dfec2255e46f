### about.ftl in bn. Draft, awaits review by a native speaker.


about-meta-description = প্রচারাভিযানের পেছনে কারা, আপনার গোপনীয়তা, ব্যবহারযোগ্যতা, ভাষা ও কৃতজ্ঞতা।
about-meta-title = এই সাইট সম্পর্কে
about-who-is-behind-it = এর পেছনে কারা
about-the-national-crime-agency = ন্যাশনাল ক্রাইম এজেন্সি ও ন্যাশনাল পুলিশ চিফস কাউন্সিল পুলিশ বাহিনীগুলোর সঙ্গে { $published } তারিখে এই প্রচারাভিযান শুরু করে।
about-your-privacy = আপনার গোপনীয়তা
about-this-site-does-not = এই সাইট জানতে চায় না আপনি কে, এবং আপনার সম্পর্কে কিছুই সংগ্রহ করে না।
about-it-sets-no-cookies = এটি কোনো কুকি রাখে না এবং আপনার যন্ত্রে নিজের কিছু জমা রাখে না।
about-it-loads-nothing-from = এটি অন্য সাইট থেকে কিছু আনে না।
about-languages = ভাষা
about-this-site-comes-in = এই সাইট { $languages }টি ভাষায় আছে। কোনো মাতৃভাষী যাচাই না করা পর্যন্ত অনুবাদ খসড়া থাকে, এবং তার পাতায় তা লেখা থাকে। উদ্ধৃতিগুলো ইংরেজি থেকে অনুবাদ করা।
about-credits = কৃতজ্ঞতা
about-the-words-come-from = কথাগুলো { $published } তারিখের সংবাদ বিজ্ঞপ্তি থেকে নেওয়া, সহজ ভাষায় লেখা। এই সাইটের চিহ্নগুলো আসল লোগোর জায়গায় রাখা। এটি Handbill দিয়ে তৈরি।
