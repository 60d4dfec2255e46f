### local.ftl in zh-Hans. Draft, awaits review by a native speaker.


local-south-wales = 南威尔士
local-in-south-wales = 在南威尔士
local-south-wales-incidents-incidents-of-webca = **{ $south-wales-incidents }+** 起网络摄像头勒索事件，发生在截至{ $south-wales-incidents-as-of }的十二个月里
local-south-wales-ages-are-the-ages = **{ $south-wales-ages }** 是大多数受害目标的年龄，主要是年轻男性。
local-watch-the-south-wales = [观看南威尔士警方的视频]({ $south-wales-film })
local-detective-inspector-rob-cronick = 罗布·克罗尼克探长，南威尔士警方重大犯罪组
local-sextortion-cases-are-on = 南威尔士的性勒索案件正在增加。过去十二个月里，警员处理了一百多起利用网络摄像头的勒索事件，主要针对 { $south-wales-ages-low } 岁至 { $south-wales-ages-high } 岁的年轻男性，由英国境外的有组织犯罪团伙实施。
local-sextortion-is-often-defined = 性勒索常被定义为一种以性为手段的勒索：利用与性有关的信息或影像，向受害者榨取性好处和/或钱财，索要的金额在 { $demand-range-low } 至 { $demand-range-high } 之间。
local-these-crimes-which-can = 这些犯罪往往发生在社交媒体上数周的诱骗之后，受害者发送了自己的不雅或露骨照片或视频，然后被勒索，以阻止影像被发给家人或朋友。
local-the-scale-of-these = 这些性勒索网络规模庞大，经营目的只有一个：赚钱，全然不顾给受害者造成的可怕的情感伤害。
local-our-focus-is-on = 我们的重点是保障人们的安全。对那些从事这种活动、欺凌容易受到胁迫和勒索的人的犯罪分子来说，世界上任何地方都没有藏身之处。我们正与国家打击犯罪局和世界各地的执法部门密切合作，将他们缉拿归案。
local-if-you-are-a = 如果您是性勒索的受害者，我恳请您这样做：不要慌——不要付钱——不要再与这些犯罪分子往来——拨打‘{ $police }’联系南威尔士警方，我们会帮助您。
local-if-someone-has-paid = 如果有人已经付了钱，警方的建议是报案，我们会在调查期间提供协助和支持。
local-i-would-urge-anyone = 我恳请每一位使用社交媒体的人不要接受陌生人的好友请求，并留意自己在网上与谁交流。这些有组织犯罪团伙手段老练，利用各种社交媒体，包括 { $facebook }、{ $twitter }、{ $instagram } 和 { $snapchat }。我的建议是检查您的隐私设置来保护自己。
