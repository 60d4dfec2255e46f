### film.ftl in zh-Hans. Draft, awaits review by a native speaker.


film-meta-title = 短片
film-meta-description = 活动短片讲的是什么，以及目前所知的内容。
film-the-campaign-has-a = 这项活动有一部短片，是为最容易受害的人拍的。
film-watch-the-film = [观看短片]({ $film })
film-what-the-film-says = 短片说了什么
film-the-press-release-does = 新闻稿没有给出短片的文字，所以还不能刊登在这里。新闻稿说这部短片：
film-helps-you-to-recognise = 帮助您识别犯罪分子的最初接触；
film-gives-advice-for-your = 为您上网提供建议；
film-tells-you-why-it = 告诉您为什么要向当地警方举报这种犯罪。
