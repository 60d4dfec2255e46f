### press.ftl in zh-Hans. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = 有人用网络摄像头影像勒索您？
press-webcam-blackmail-call-the = 遭到网络摄像头勒索？请拨打警方电话
press-call-the-police = 请拨打警方电话
press-scan-for-help-in = 扫码用您的语言获得帮助。不留姓名，不作跟踪。
press-help-in-languages-languages = { $languages } 种语言的帮助
press-how-to-print-the = 怎样打印海报
press-print-them-at-full = 按原尺寸打印，彩色或黑白都可以。贴在人们能停下来阅读的地方。
press-how-to-share-the = 怎样分享卡片
press-post-each-card-with = 发布每张卡片时附上它的说明文字。也请复制它的描述，给看不见图片的人。
press-you-can-also-talk = 您也可以联系
press-webcamblackmail-youarenotalone = #网络摄像头勒索 #您并不孤单
