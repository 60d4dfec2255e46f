### news/launch.ftl in zh-Hans. Draft, awaits review by a native speaker.


news-launch-meta-title = 新闻
news-launch-meta-description = 发起这项活动的新闻稿，作为存档保留。
news-launch-sextortion-dont-become-a = 性勒索：不要成为受害者！
news-launch-this-is-the-release = 这是发起活动的新闻稿，有所删节，其余保留原话。其中的建议现在放在[马上求助]({ $link-help })里，关于犯罪分子的内容放在[圈套是怎样的]({ $link-what-it-is })里。
news-launch-national-sextortion-campaign-is = **警方与国家打击犯罪局发起全国反性勒索活动**
news-launch-thousands-of-people-in = 据国家打击犯罪局和全国警察局长委员会称，英国每年可能有成千上万的人遭到性勒索。
news-launch-at-least-uk-suicides-suicides = 英国至少有 { $uk-suicides } 起自杀与这种勒索有关。
news-launch-if-it-is-happening = 如果这事正发生在您身上
news-launch-you-are-not-alone = 您并不孤单。请拨打 { $police } 联系警方；如果有紧急危险，请拨打 { $emergency }。他们不会评判您。[马上求助]({ $link-help })。
news-launch-you-can-also-call = 您也可以随时拨打 { $listening-line }。
news-launch-the-campaign = 活动
news-launch-the-ncas-anti-kidnap-and = 2016 年至今，各地警方已向国家打击犯罪局反绑架与敲诈小组（AKEU）通报了 { $cases-2016 } 起以钱财为目的的网络摄像头勒索案件，是上一年全年数字（{ $cases-2015 }）的两倍多。警方认为很可能有大量案件未被举报，实际数字要高得多。
news-launch-victims-in-the-nca = 国家打击犯罪局案件中的受害者年龄在 { $victims-youngest } 岁至 { $victims-oldest } 岁之间，其中 { $highest-age-band-low } 岁至 { $highest-age-band-high } 岁的男性所占比例最高，{ $substantial-age-band } 岁的群体也占相当比例。
news-launch-in-response-to-the = 针对这一上升趋势，国家打击犯罪局和全国警察局长委员会发起了一项新活动，为已经或可能成为目标的人提供建议。
news-launch-the-campaign-includes-a = 活动包括一部面向最易受害者的短片，帮助他们识别犯罪分子可能的接触，并提供上网建议，包括向当地警方举报这种犯罪的重要性。
news-launch-watch-the-film = [观看短片]({ $film })
news-launch-full-details-of-the = [建议全文]({ $advice-details })
news-launch-roy-sinclair-nca-anti-kidnap = 罗伊·辛克莱，国家打击犯罪局反绑架与敲诈小组
news-launch-there-is-huge-under-reporting = 这类犯罪有大量未被举报，往往是因为受害者感到羞愧或难堪，而犯罪分子当然正是靠这种反应来得手。
news-launch-this-is-why-we = 这就是我们发起这项新活动的原因。我们希望受害者和可能受害的人知道怎样保护自己，并明白一旦成为目标该怎么做。
news-launch-this-is-still-a = 这仍是一种较新的、正在出现的犯罪，因此国家打击犯罪局和警方正与内政部合作，以更准确地了解其真实规模。
news-launch-however-the-trend-is = 不过，趋势很清楚。网络摄像头勒索——也就是性勒索——的案件正急剧上升。就在 2012 年，我们一年只收到寥寥几起举报，现在则有数百起，我们在欧洲各地的执法伙伴也报告了类似情况。
news-launch-assistant-commissioner-martin-hewitt = 助理警务处长马丁·休伊特，全国警察局长委员会绑架敲诈与成人性犯罪事务负责人
news-launch-the-distress-felt-is = 对一些人来说，所感受到的痛苦远不止可能的钱财损失或羞辱。我们已经看到一些年轻人在遭到勒索后不幸结束了自己的生命。
news-launch-by-raising-awareness-of = 我们希望通过提高人们对这一问题的认识，让受害者放心：警方会认真对待举报。每一起举报都会得到保密处理，不作任何评判。
news-launch-our-message-to-those = 我们对成为目标的人说：不要付钱，不要慌——打电话向我们求助。您的安全和福祉是我们调查的核心。
