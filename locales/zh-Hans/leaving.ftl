### leaving.ftl in zh-Hans. Draft, awaits review by a native speaker.


leaving-meta-title = 离开网站做不到的事
leaving-meta-description = 离开本网站的按钮会立即做什么，又有什么会留下。
leaving-what-leave-this-site = “离开本网站”做不到的事
leaving-the-button-takes-you = 这个按钮会立即把您带到一个天气网页。但它不是什么都能做到：
leaving-your-browsers-history-may = 您的浏览器历史记录里仍可能显示您来过这里。您可以在那里删除它。
leaving-a-program-that-watches = 监视您设备的程序仍可能看到过这个页面。
leaving-your-internet-provider-or = 您的网络服务商，或者管理网络的人，可能知道您打开过哪个网站。
