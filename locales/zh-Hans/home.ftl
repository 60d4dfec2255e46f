### home.ftl in zh-Hans. Draft, awaits review by a native speaker.


home-meta-title = 网络摄像头勒索
home-meta-description = 有人威胁要散布您的性影像吗？不要慌，不要付钱。看看现在该做什么、该打给谁。
home-dont-panic-dont-pay = 不要慌。**不要付钱。**
home-is-someone-threatening-to = 有人威胁要散布您的性影像吗？这是勒索，是犯罪。您并不孤单，求助会得到保密。
home-its-happening-to-me = [这事正发生在我身上]({ $link-help })
home-im-worried-about-someone = [我在担心别人]({ $link-report-worried })
home-five-things-to-do = 要做的五件事
home-talk-to-the-police = 和警方谈谈
home-they-will-deal-with = 他们会为您的举报保密，不会评判您。如果您有紧急危险，请拨打 { $emergency }。
home-it-happens-to-many = 很多人都遇到过
home-cases-2016-cases-reported-to = **{ $cases-2016 }** 起案件在 2016 年截至{ $cases-2016-as-of }通报给了国家打击犯罪局。2015 年全年是 { $cases-2015 } 起。
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** 是最年轻和最年长的受害目标的年龄。
home-highest-age-band-are-the-ages = **{ $highest-age-band }** 是人数最多的一组的年龄，他们是男性。
home-where-these-figures-come = [这些数字从哪里来]({ $link-facts })
home-find-out-more = 了解更多
home-how-the-trap-works = [这个圈套是怎样的]({ $link-what-it-is })
home-how-to-spot-it = [怎样及早发现]({ $link-spot-it })
home-how-to-report-it = [怎样保密地举报]({ $link-report })
home-posters-and-cards-to = [可分享的海报和卡片]({ $link-toolkit })
