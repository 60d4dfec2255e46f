### spot-it.ftl in cy. Draft, awaits review by a native speaker.


spot-it-meta-title = Ei weld yn gynnar
spot-it-meta-description = Arwyddion blacmel gwe-gamera i chwilio amdanynt, a ffyrdd o’ch amddiffyn eich hun ar-lein.
spot-it-spot-the-trap-early = Gweld y fagl yn gynnar
spot-it-criminals-may-spend-weeks = Gall troseddwyr dreulio wythnosau’n dod yn ffrindiau â chi cyn dangos beth maen nhw ei eisiau.
spot-it-signs-to-look-for = Arwyddion i chwilio amdanynt
spot-it-a-friend-request-comes = Daw cais ffrind gan rywun nad ydych yn ei adnabod.
spot-it-a-new-friend-turns = Mae ffrind newydd yn troi’r sgwrs at ryw.
spot-it-they-ask-you-to = Maen nhw’n gofyn i chi wneud rhywbeth rhywiol o flaen eich gwe-gamera.
spot-it-they-ask-you-for = Maen nhw’n gofyn i chi am luniau neu fideos rhywiol ohonoch eich hun.
spot-it-protect-yourself = Amddiffynnwch eich hun
spot-it-do-not-accept-friend = Peidiwch â derbyn ceisiadau ffrind gan ddieithriaid.
spot-it-ask-yourself-who-you = Gofynnwch i chi’ch hun gyda phwy rydych chi’n siarad mewn gwirionedd.
spot-it-check-your-privacy-settings = Gwiriwch eich gosodiadau preifatrwydd. Mae troseddwyr yn defnyddio pob cyfrwng cymdeithasol, gan gynnwys { $facebook }, { $twitter }, { $instagram } a { $snapchat }.
spot-it-is-somebody-already-threatening = Oes rhywun eisoes yn eich bygwth? Ni fydd yr heddlu’n eich barnu. [Cael help nawr]({ $link-help }).
