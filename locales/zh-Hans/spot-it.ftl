### spot-it.ftl in zh-Hans. Draft, awaits review by a native speaker.


spot-it-meta-title = 及早发现
spot-it-meta-description = 网络摄像头勒索的迹象，以及上网时保护自己的方法。
spot-it-spot-the-trap-early = 及早发现圈套
spot-it-criminals-may-spend-weeks = 犯罪分子可能花上几周和您交朋友，然后才露出目的。
spot-it-signs-to-look-for = 要留意的迹象
spot-it-a-friend-request-comes = 不认识的人发来好友请求。
spot-it-a-new-friend-turns = 新朋友把话题引到性上面。
spot-it-they-ask-you-to = 他们要您在网络摄像头前做与性有关的事。
spot-it-they-ask-you-for = 他们向您索要您自己的性照片或视频。
spot-it-protect-yourself = 保护自己
spot-it-do-not-accept-friend = 不要接受陌生人的好友请求。
spot-it-ask-yourself-who-you = 问问自己，您到底在和谁说话。
spot-it-check-your-privacy-settings = 检查您的隐私设置。犯罪分子会利用各种社交媒体，其中有 { $facebook }、{ $twitter }、{ $instagram } 和 { $snapchat }。
spot-it-is-somebody-already-threatening = 已经有人在威胁您吗？警方不会评判您。[马上求助]({ $link-help })。
