### toolkit.ftl in zh-Hans. Draft, awaits review by a native speaker.


toolkit-meta-title = 海报和卡片
toolkit-meta-description = 可打印的海报和可分享的卡片，提供本活动的每一种语言。
toolkit-help-people-near-you = 帮助您身边的人找到帮助。海报和卡片在每种语言里说的都一样。
toolkit-what-is-in-the = 资料包里有什么
toolkit-posters-to-print-in = 可打印的海报、折页和钱包卡
toolkit-cards-for-social-media = 用于社交媒体和消息的卡片
toolkit-a-caption-and-a = 每张都附有说明文字和文字描述
toolkit-a-press-release-key = 新闻稿、要点、问答、给合作伙伴的说明、播报稿和内部网站通知
toolkit-how-to-use-it = 怎样使用
toolkit-choose-the-language-that = 选择您的读者最熟悉的语言。
toolkit-download-the-whole-pack = 下载整个资料包，或只下载您需要的。
toolkit-before-you-print-many = 大量打印海报之前，先扫一下其中一张的二维码，看看能不能用。
toolkit-what-you-may-do = 您可以做什么
toolkit-you-may-print-and = 您可以免费打印和分享这些文件。请不要改动其中的建议、号码和数字。{ $review-by }之后请来这里查看更新的资料包。
