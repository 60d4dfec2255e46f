### home.ftl in cy. Draft, awaits review by a native speaker.


home-meta-title = Blacmel gwe-gamera
home-meta-description = Oes rhywun yn bygwth rhannu delweddau rhywiol ohonoch? Peidiwch â phanicio a pheidiwch â thalu. Gwelwch beth i’w wneud nawr a phwy i’w ffonio.
home-dont-panic-dont-pay = Peidiwch â phanicio. **Peidiwch â thalu.**
home-is-someone-threatening-to = Oes rhywun yn bygwth rhannu delweddau rhywiol ohonoch? Blacmel yw hyn, ac mae’n drosedd. Nid ydych ar eich pen eich hun, ac mae’r help yn gyfrinachol.
home-its-happening-to-me = [Mae’n digwydd i mi nawr]({ $link-help })
home-im-worried-about-someone = [Rwy’n poeni am rywun]({ $link-report-worried })
home-five-things-to-do = Pum peth i’w gwneud
home-talk-to-the-police = Siaradwch â’r heddlu
home-they-will-deal-with = Byddant yn delio â’ch adroddiad yn gyfrinachol ac ni fyddant yn eich barnu. Os ydych mewn perygl ar unwaith, ffoniwch { $emergency }.
home-it-happens-to-many = Mae’n digwydd i lawer o bobl
home-cases-2016-cases-reported-to = **{ $cases-2016 }** o achosion a adroddwyd i’r Asiantaeth Troseddu Cenedlaethol yn 2016, erbyn { $cases-2016-as-of }. Yn y cyfan o 2015 roedd { $cases-2015 }.
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** yw oedran y person ieuengaf a’r hynaf a dargedwyd.
home-highest-age-band-are-the-ages = **{ $highest-age-band }** yw oedran y grŵp mwyaf, a dynion ydynt.
home-where-these-figures-come = [O ble y daw’r ffigurau hyn]({ $link-facts })
home-find-out-more = Rhagor o wybodaeth
home-how-the-trap-works = [Sut mae’r fagl yn gweithio]({ $link-what-it-is })
home-how-to-spot-it = [Sut i’w gweld yn gynnar]({ $link-spot-it })
home-how-to-report-it = [Sut i roi gwybod yn gyfrinachol]({ $link-report })
home-posters-and-cards-to = [Posteri a chardiau i’w rhannu]({ $link-toolkit })
