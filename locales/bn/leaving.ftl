### leaving.ftl in bn. Draft, awaits review by a native speaker.


leaving-meta-title = সাইট ছাড়লে যা হয় না
leaving-meta-description = সাইট ছাড়ার বোতাম সঙ্গে সঙ্গে কী করে, আর পেছনে কী থেকে যায়।
leaving-what-leave-this-site = “সাইট ছাড়ুন” যা করতে পারে না
leaving-the-button-takes-you = বোতামটি আপনাকে সঙ্গে সঙ্গে আবহাওয়ার একটি পাতায় নিয়ে যায়। এটি সব কিছু করতে পারে না:
leaving-your-browsers-history-may = আপনার ব্রাউজারের ইতিহাসে তখনও দেখা যেতে পারে যে আপনি এখানে এসেছিলেন। সেখান থেকে আপনি তা মুছতে পারেন।
leaving-a-program-that-watches = আপনার যন্ত্রে নজর রাখে এমন কোনো প্রোগ্রাম তবু এই পাতা দেখে থাকতে পারে।
leaving-your-internet-provider-or = আপনার ইন্টারনেট সংস্থা, বা যিনি নেটওয়ার্ক চালান, জানতে পারেন আপনি কোন সাইট খুলেছেন।
