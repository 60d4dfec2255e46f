### home.ftl in ar. Draft, awaits review by a native speaker.


home-meta-title = الابتزاز عبر كاميرا الويب
home-meta-description = هل يهددك أحد بنشر صور جنسية لك؟ لا تفزع ولا تدفع. اعرف ماذا تفعل الآن وبمن تتصل.
home-dont-panic-dont-pay = لا تفزع. **لا تدفع.**
home-is-someone-threatening-to = هل يهددك أحد بنشر صور جنسية لك؟ هذا ابتزاز، وهو جريمة. لست وحدك، والمساعدة سرية.
home-its-happening-to-me = [هذا يحدث لي الآن]({ $link-help })
home-im-worried-about-someone = [أنا قلق على شخص آخر]({ $link-report-worried })
home-five-things-to-do = خمسة أشياء تفعلها
home-talk-to-the-police = تحدث إلى الشرطة
home-they-will-deal-with = سيتعاملون مع بلاغك بسرية ولن يحكموا عليك. إذا كنت في خطر مباشر، اتصل على { $emergency }.
home-it-happens-to-many = هذا يحدث لكثيرين
home-cases-2016-cases-reported-to = **{ $cases-2016 }** حالة أُبلغت بها الوكالة الوطنية لمكافحة الجريمة في عام 2016 حتى { $cases-2016-as-of }. وفي عام 2015 كله كان العدد { $cases-2015 }.
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** عمرا أصغر المستهدفين وأكبرهم.
home-highest-age-band-are-the-ages = **{ $highest-age-band }** أعمار أكبر مجموعة، وهم رجال.
home-where-these-figures-come = [من أين جاءت هذه الأرقام]({ $link-facts })
home-find-out-more = اعرف المزيد
home-how-the-trap-works = [كيف يعمل الفخ]({ $link-what-it-is })
home-how-to-spot-it = [كيف تكتشفه مبكرًا]({ $link-spot-it })
home-how-to-report-it = [كيف تبلّغ بسرية]({ $link-report })
home-posters-and-cards-to = [ملصقات وبطاقات للمشاركة]({ $link-toolkit })
