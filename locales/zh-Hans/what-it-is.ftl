### what-it-is.ftl in zh-Hans. Draft, awaits review by a native speaker.


what-it-is-meta-title = 圈套是怎样的
what-it-is-meta-description = 什么是网络摄像头勒索，圈套是怎样的，以及背后是谁。
what-it-is-what-is-webcam-blackmail = 什么是网络摄像头勒索？
what-it-is-webcam-blackmail-is-also = 网络摄像头勒索也叫“性勒索”。犯罪分子用一个人的性影像向他要钱。
what-it-is-how-the-trap-works = 这个圈套是怎样的
what-it-is-somebody-with-a-false = 有人用假身份在网上和您交朋友。
what-it-is-they-persuade-you-to = 他们劝说您在网络摄像头前做与性有关的事。
what-it-is-they-record-it = 他们把它录下来。
what-it-is-they-threaten-to-share = 他们威胁说，如果您不付钱，就发给您的家人和朋友。
what-it-is-sometimes-they-come-back = 有时他们还会回来索要更多。
what-it-is-the-lens-of-a = 贴着一条黄色胶带的网络摄像头镜头
what-it-is-the-sign-of-this = 本活动的标志：什么也看不到的摄像头。
what-it-is-it-can-happen-to = 任何人都可能遇到
what-it-is-officers-believe-that-many = 警方认为很多人从来没有举报，往往是因为感到羞愧。犯罪分子就是靠这一点。您没有什么可羞愧的。
what-it-is-who-is-behind-it = 背后是谁
what-it-is-police-and-the-national = 警方和国家打击犯罪局发现证据，表明很大一部分勒索企图的背后是有组织犯罪团伙。他们说，这些团伙大多在海外，所在国家包括菲律宾、科特迪瓦和摩洛哥。这并不说明这些国家的其他人怎么样。
what-it-is-if-it-is-happening = 如果这事正发生在您身上，请[马上求助]({ $link-help })。
