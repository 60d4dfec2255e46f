### about.ftl in zh-Hans. Draft, awaits review by a native speaker.


about-meta-title = 关于本网站
about-meta-description = 谁在主办这项活动，您的隐私，无障碍，语言和致谢。
about-who-is-behind-it = 谁在主办
about-the-national-crime-agency = 英国国家打击犯罪局和全国警察局长委员会于{ $published }与各地警方一起发起了这项活动。
about-your-privacy = 您的隐私
about-this-site-does-not = 本网站不会问您是谁，也不收集关于您的任何信息。
about-it-sets-no-cookies = 它不设置 Cookie，也不在您的设备上存储自己的任何东西。
about-it-loads-nothing-from = 它不从其他网站加载任何内容。
about-what-leave-this-site = “离开本网站”做不到的事
about-the-button-takes-you = 这个按钮会立即把您带到一个天气网页。但它不是什么都能做到：
about-your-browsers-history-may = 您的浏览器历史记录里仍可能显示您来过这里。您可以在那里删除它。
about-a-program-that-watches = 监视您设备的程序仍可能看到过这个页面。
about-your-internet-provider-or = 您的网络服务商，或者管理网络的人，可能知道您打开过哪个网站。
about-accessibility = 无障碍
about-this-site-is-made = 本网站力求达到 WCAG 2.2 的 AA 级。您可以用键盘、读屏软件、大字体使用它，也可以不用脚本。海报上的内容在网页上也有。目前还没有外部专家测试过它。
about-if-something-does-not = 如果有什么用不了，[请告诉我们]({ $feedback })。
about-languages = 语言
about-this-site-comes-in = 本网站有 { $languages } 种语言。在母语者审校之前，译文都是草稿，页面上会注明。引语译自英语。
about-credits = 致谢
about-the-words-come-from = 文字来自{ $published }的新闻稿，改写成了通俗的语言。本网站上的标志只是真实标志的替代。它由 Handbill 制作。
