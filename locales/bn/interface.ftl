### interface.ftl in bn. Draft, awaits review by a native speaker.


skip-to-content = মূল লেখায় যান
exit = সাইট ছাড়ুন
exit-help = দ্রুত বেরোতে তিনবার Shift, অথবা Escape চাপুন।
exit-progress = Shift { $total } বারের মধ্যে { $count } বার চাপা হয়েছে।
site-name = অনলাইন নিরাপত্তা
languages = ভাষা
all-languages =
    { $count ->
        [one] { $count }টি ভাষা
       *[other] সব { $count }টি ভাষা
    }
menu-main = প্রধান মেনু
menu-footer = আরও পাতা
home-link = শুরুতে ফিরুন
emergency-label = জরুরি নম্বর
emergency-now = এখনই বিপদে? { $emergency } নম্বরে ফোন করুন
emergency-police = পুলিশ, জরুরি না হলে: { $police }
checked-on = { $date } তারিখে যাচাই করা
draft-notice = এই অনুবাদ একজন মাতৃভাষীর যাচাইয়ের অপেক্ষায় আছে।
fallback-notice = এই পাতার কিছু অংশ এখনও অনুবাদ হয়নি, সেগুলো ইংরেজিতে দেখানো হয়েছে।
external-link = এটি অন্য একটি ওয়েবসাইটে নিয়ে যায়।
mark-draft = খসড়া
mark-embargoed = প্রকাশ নিষিদ্ধ
held-draft = এই পাতাটি খসড়া। এটি অন্য কাউকে দেবেন না।
held-embargoed = প্রকাশ নিষিদ্ধ: { $date } তারিখে { $time }-এর আগে প্রকাশ করবেন না।
withdrawn-notice = এই পাতাটি { $date } তারিখে প্রত্যাহার করা হয়েছে। এতে যা লেখা ছিল তার উপর ভরসা করবেন না।
alert-note = টীকা
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্কবার্তা
alert-caution = সাবধান
footnotes = টীকাগুলো
footnote-back = লেখায় ফিরুন
figure-source = সূত্র: { $source }, { $date }
table-caption = সারণি
chart-label = চার্ট: { $heading }
posted-on = { $date } তারিখে প্রকাশিত
print = এই পাতা ছাপুন
printed-from = { $address } থেকে
posters = পোস্টার
cards = কার্ড
download-all = সব ডাউনলোড করুন ({ $size })
download = ডাউনলোড
size = আকার
format = ধরন
caption = কপি করার লেখা
alt-text = ছবির বিবরণ
copy = কপি করুন
copied = কপি হয়েছে
file-size = { $kilobytes } KB
format-a4 = A4
format-a3 = A3
format-og = লিংকের পূর্বরূপ
format-square = বর্গাকার
format-portrait = লম্বালম্বি
format-story = স্টোরি
poster-alt = পোস্টার। { $headline } { $body } { $call } { $number }
card-alt = কার্ড। { $headline } { $body } { $call } { $number }
card-caption = { $question } { $headline } { $body } { $call } { $number } { $address }
qr-alt = স্ক্যান করার কোড। এটি { $address } এ নিয়ে যায়
choose-language = আপনার ভাষা বেছে নিন
not-found-title = পাতা পাওয়া যায়নি
not-found-text = এই পাতা এখানে নেই। আপনি আবার শুরু করতে পারেন, অথবা এই নম্বরগুলোর একটিতে ফোন করতে পারেন।
search-label = এই সাইটে খুঁজুন
search-some = পাওয়া গেছে: { $count }
search-none = কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে চেষ্টা করুন, অথবা তালিকা থেকে বেছে নিন।
feed = সংবাদ ফিড
language-state = অবস্থা
state-source = মূল লেখা
state-draft = খসড়া, যাচাইয়ের অপেক্ষায়
state-reviewed = যাচাই করা
translated-share = { $percent } % অনুবাদ হয়েছে
translated-by = অনুবাদ: { $names }
reviewed-by = যাচাই: { $names }
