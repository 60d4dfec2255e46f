### accessibility.ftl in zh-Hans. Draft, awaits review by a native speaker.


accessibility-meta-title = 无障碍
accessibility-meta-description = 每个人可以怎样使用本网站，它经过了怎样的测试，遇到问题在哪里反映。
accessibility-accessibility-statement = 无障碍声明
accessibility-this-site-is-made = 本网站力求达到 WCAG 2.2 的 AA 级。您可以用键盘、读屏软件、大字体使用它，也可以不用脚本。海报上的内容在网页上也有。
accessibility-how-it-was-tested = 它是怎样测试的
accessibility-programs-tested-every-page = 程序测试了六种语言的每个页面：在浏览器中、只用键盘、放大到 400%、不用脚本、浅色和深色。
accessibility-no-outside-expert-has = 目前还没有外部专家测试过它，也没有依靠辅助技术的人测试过它。
accessibility-if-something-does-not = 如果有什么用不了
accessibility-if-something-does-not-2 = 如果有什么用不了，[请告诉我们]({ $feedback })。请说明是哪个页面，以及您用的是什么。
accessibility-if-our-answer-does = 如果我们的答复没有帮助，[您可以在这里投诉]({ $accessibility-complaints })。
accessibility-this-statement = 关于本声明
accessibility-this-statement-was-written = 本声明写于{ $published }。我们最迟会在{ $review-by }再次检查它。
