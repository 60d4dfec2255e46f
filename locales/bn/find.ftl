### find.ftl in bn. Draft, awaits review by a native speaker.


find-meta-title = খুঁজুন
find-meta-description = এই সাইটের সব পাতা, আর এমন অনুসন্ধান যা কিছু পাঠায় না, কিছু রাখেও না।
find-find-it-here = এখানে খুঁজে নিন
find-choose-from-the-list = তালিকা থেকে বেছে নিন, অথবা কোনো শব্দ খুঁজুন। আপনি যা লেখেন তা আপনার পর্দাতেই থাকে: তা কোথাও পাঠানো হয় না, এবং সাইট তা রেখে দেয় না।
