### toolkit.ftl in cy. Draft, awaits review by a native speaker.


toolkit-meta-title = Posteri a chardiau
toolkit-meta-description = Posteri i’w hargraffu a chardiau i’w rhannu, ym mhob un o ieithoedd yr ymgyrch.
toolkit-help-people-near-you = Helpwch bobl yn eich ardal i ddod o hyd i help. Mae’r posteri a’r cardiau’n dweud yr un peth ym mhob iaith.
toolkit-what-is-in-the = Beth sydd yn y pecyn
toolkit-posters-to-print-in = Posteri, taflen a chardiau waled i’w hargraffu
toolkit-cards-for-social-media = Cardiau ar gyfer cyfryngau cymdeithasol a negeseuon
toolkit-a-caption-and-a = Capsiwn a disgrifiad mewn geiriau ar gyfer pob un
toolkit-a-press-release-key = Datganiad i’r wasg, negeseuon allweddol, atebion i gwestiynau, tudalen i bartneriaid, sgript radio a nodyn ar gyfer eich mewnrwyd
toolkit-how-to-use-it = Sut i’w ddefnyddio
toolkit-choose-the-language-that = Dewiswch yr iaith y mae eich darllenwyr yn ei deall orau.
toolkit-download-the-whole-pack = Lawrlwythwch y pecyn cyfan, neu dim ond yr hyn sydd ei angen arnoch.
toolkit-before-you-print-many = Cyn i chi argraffu llawer o bosteri, sganiwch y cod ar un ohonynt i weld ei fod yn gweithio.
toolkit-what-you-may-do = Yr hyn y cewch ei wneud
toolkit-you-may-print-and = Cewch argraffu a rhannu’r ffeiliau hyn am ddim. Gadewch y cyngor, y rhifau a’r ffigurau fel y maent. Chwiliwch yma am becyn newydd ar ôl { $review-by }.
