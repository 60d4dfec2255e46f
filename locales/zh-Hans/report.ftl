### report.ftl in zh-Hans. Draft, awaits review by a native speaker.


report-meta-title = 举报
report-meta-description = 遭到网络摄像头勒索该告诉谁，之后会怎样，以及怎样帮助别人。
report-report-it-in-confidence = 保密地举报
report-you-can-report-it = 即使您感到羞愧，即使您已经付了钱，也可以举报。
report-who-to-tell = 该告诉谁
report-who-you-are = 您的情况
report-what-to-do = 该怎么做
report-someone-is-blackmailing-me = 有人在勒索我
report-call-the-police-on = 请拨打 { $police } 联系警方。
report-i-am-in-immediate = 我有紧急危险
report-call-emergency = 请拨打 { $emergency }。
report-i-have-already-paid = 我已经付了钱
report-tell-the-police-on = 请拨打 { $police } 告诉警方，并[看看您还能做什么]({ $link-help-already-paid })。
report-i-am-under-18 = 我未满 18 岁
report-call-under-18 = 请拨打 { $under-18 }。
report-a-video-of-me = 我的视频在网上
report-report-it-on-the = 在视频所在的网站举报，请他们屏蔽它。
report-i-want-an-image = 我想让人撤下一张图片
report-ask-a-removal-service = 请找[撤除服务]({ $removal-service })。
report-i-am-worried-about = 我在担心别人
report-see-how-you-can = [看看您可以怎样帮助他们]({ $link-report-worried })。
report-what-happens-next = 之后会怎样
report-the-police-take-every = 警方认真对待每一起举报，并为您保密。您的安全和福祉是他们工作的核心。您保留的证据会帮助他们。
report-if-you-are-worried = 如果您在担心别人
report-stay-calm-listen-and = 保持冷静，倾听，不要评判。
report-tell-them-that-they = 告诉他们，他们并不孤单，警方不会评判他们。
report-go-through-the-five = 一起看看[五个步骤]({ $link-help })。
report-offer-to-be-with = 提出在他们拨打 { $police } 时陪在身边。
