### help.ftl in zh-Hans. Draft, awaits review by a native speaker.


help-meta-title = 马上求助
help-meta-description = 如果有人用您的性影像勒索您，请做这五件事。警方会为您保密并帮助您。
help-what-to-do-now = 现在该做什么
help-take-a-breath-then = 先深呼吸。然后一步一步来。
help-dont-panic = 不要慌
help-the-police-will-take = 警方会认真对待您的情况，为您保密，不会评判您。
help-the-criminals-count-on = 犯罪分子就是指望您因为羞愧而不敢求助。您可以求助。
help-dont-pay = 不要付钱
help-many-people-who-paid = 很多付了钱的人又被索要更多，有些人的视频还是被公开了。
help-if-you-have-already = 如果您已经付了钱，[看看您能做什么]({ $link-help-already-paid })。
help-dont-communicate = 不要再联系
help-stop-replying-and-suspend = 停止回复，暂时停用您的账号，但不要删除它。
help-take-your-screenshots-first = 先把截图存好。
help-suspend-deactivate-your-facebook = 停用（暂时停用）您的 { $facebook } 账号。这样数据会保留下来，对警方有帮助。
help-report-it-online-to = 在 { $skype }、{ $youtube } 或对方使用的网站上在线举报。请他们屏蔽视频，并设置提醒，以防它再次出现。
help-preserve-evidence = 保留证据
help-take-screenshots-write-down = 截图，记下他们告诉您的每个细节，什么都不要删除。
help-use-the-list-of = 请看[需要保留的东西]({ $link-help-evidence })。
help-you-are-not-alone = 您并不孤单
help-you-are-the-victim = 您是有组织犯罪的受害者，有人可以为您保密并帮助您。
help-the-police-will-help = 无论您有没有付钱，警方都会帮助您。
help-if-you-are-under = 如果您未满 18 岁，也可以拨打 { $under-18 }。
help-call-the-police = 给警方打电话
help-say-that-someone-is = 告诉他们有人用网络摄像头影像勒索您。如果您有紧急危险，请拨打 { $emergency }。
help-i-have-already-paid = 我已经付了钱
help-check-whether-the-money = 查一查钱有没有被取走。
help-if-it-has-not = 如果还没有被取走，取消这笔付款。
help-if-it-has-and = 如果已经被取走，请尽可能记下是在哪里取走的。
help-tell-the-police-on = 拨打 { $police } 告诉警方。他们在调查时会支持您。
help-what-to-keep-as = 要保留哪些证据
help-screenshots-of-everything-you = 您和他们所写的一切内容的截图
help-every-name-number-and = 他们给您的每个姓名、号码和其他细节
help-how-they-told-you = 他们要您怎样付钱；如果您付了，钱是在哪里被取走的
help-all-your-messages-and = 您的所有信息和账号：什么都不要删除
