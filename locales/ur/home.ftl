### home.ftl in ur. Draft, awaits review by a native speaker.


home-meta-title = ویب کیم بلیک میل
home-meta-description = کیا کوئی آپ کی جنسی تصاویر پھیلانے کی دھمکی دے رہا ہے؟ گھبرائیں نہیں اور پیسے نہ دیں۔ دیکھیں کہ اب کیا کرنا ہے اور کس کو فون کرنا ہے۔
home-dont-panic-dont-pay = گھبرائیں نہیں۔ **پیسے نہ دیں۔**
home-is-someone-threatening-to = کیا کوئی آپ کی جنسی تصاویر پھیلانے کی دھمکی دے رہا ہے؟ یہ بلیک میل ہے، اور یہ جرم ہے۔ آپ اکیلے نہیں ہیں، اور مدد راز میں رہتی ہے۔
home-its-happening-to-me = [یہ ابھی میرے ساتھ ہو رہا ہے]({ $link-help })
home-im-worried-about-someone = [مجھے کسی کی فکر ہے]({ $link-report-worried })
home-five-things-to-do = کرنے کے پانچ کام
home-talk-to-the-police = پولیس سے بات کریں
home-they-will-deal-with = وہ آپ کی رپورٹ راز میں رکھیں گے اور آپ کو برا نہیں سمجھیں گے۔ اگر آپ فوری خطرے میں ہیں تو { $emergency } پر فون کریں۔
home-it-happens-to-many = یہ بہت سے لوگوں کے ساتھ ہوتا ہے
home-cases-2016-cases-reported-to = **{ $cases-2016 }** واقعات 2016 میں { $cases-2016-as-of } تک نیشنل کرائم ایجنسی کو بتائے گئے۔ پورے سال 2015 میں { $cases-2015 } تھے۔
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** نشانہ بننے والے سب سے کم عمر اور سب سے بڑی عمر کے شخص کی عمریں ہیں۔
home-highest-age-band-are-the-ages = **{ $highest-age-band }** سب سے بڑے گروہ کی عمریں ہیں، اور وہ مرد ہیں۔
home-where-these-figures-come = [یہ اعداد کہاں سے آئے]({ $link-facts })
home-find-out-more = مزید جانیں
home-how-the-trap-works = [یہ جال کیسے کام کرتا ہے]({ $link-what-it-is })
home-how-to-spot-it = [اسے جلدی کیسے پہچانیں]({ $link-spot-it })
home-how-to-report-it = [رازداری سے رپورٹ کیسے کریں]({ $link-report })
home-posters-and-cards-to = [بانٹنے کے لیے پوسٹر اور کارڈ]({ $link-toolkit })
