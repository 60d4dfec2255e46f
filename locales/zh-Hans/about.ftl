### about.ftl in zh-Hans. Draft, awaits review by a native speaker.


about-meta-title = 关于本网站
about-meta-description = 谁在主办这项活动，您的隐私，无障碍，语言和致谢。
about-who-is-behind-it = 谁在主办
about-the-national-crime-agency = 英国国家打击犯罪局和全国警察局长委员会于{ $published }与各地警方一起发起了这项活动。
about-your-privacy = 您的隐私
about-this-site-does-not = 本网站不会问您是谁，也不收集关于您的任何信息。
about-it-sets-no-cookies = 它不设置 Cookie，也不在您的设备上存储自己的任何东西。
about-it-loads-nothing-from = 它不从其他网站加载任何内容。
about-languages = 语言
about-this-site-comes-in = 本网站有 { $languages } 种语言。在母语者审校之前，译文都是草稿，页面上会注明。引语译自英语。
about-credits = 致谢
about-the-words-come-from = 文字来自{ $published }的新闻稿，改写成了通俗的语言。本网站上的标志只是真实标志的替代。它由 Handbill 制作。
