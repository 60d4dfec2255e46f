### report.ftl in cy. Draft, awaits review by a native speaker.


report-meta-title = Rhoi gwybod
report-meta-description = Pwy i’w hysbysu am flacmel gwe-gamera, beth sy’n digwydd nesaf, a sut i helpu rhywun arall.
report-report-it-in-confidence = Rhoi gwybod yn gyfrinachol
report-you-can-report-it = Gallwch roi gwybod hyd yn oed os ydych yn teimlo cywilydd, a hyd yn oed os ydych wedi talu.
report-who-to-tell = Pwy i’w hysbysu
report-who-you-are = Pwy ydych chi
report-what-to-do = Beth i’w wneud
report-someone-is-blackmailing-me = Mae rhywun yn fy mlacmelio
report-call-the-police-on = Ffoniwch yr heddlu ar { $police }.
report-i-am-in-immediate = Rwyf mewn perygl ar unwaith
report-call-emergency = Ffoniwch { $emergency }.
report-i-have-already-paid = Rwyf wedi talu’n barod
report-tell-the-police-on = Dywedwch wrth yr heddlu ar { $police }, a [gwelwch beth arall allwch chi ei wneud]({ $link-help-already-paid }).
report-i-am-under-18 = Rwyf o dan 18 oed
report-call-under-18 = Ffoniwch { $under-18 }.
report-a-video-of-me = Mae fideo ohonof ar-lein
report-report-it-on-the = Rhowch wybod ar y safle lle mae, a gofynnwch iddynt ei rwystro.
report-i-want-an-image = Rwyf am i ddelwedd gael ei thynnu i lawr
report-ask-a-removal-service = Gofynnwch i [wasanaeth dileu]({ $removal-service }).
report-i-am-worried-about = Rwy’n poeni am rywun
report-see-how-you-can = [Gwelwch sut allwch chi eu helpu]({ $link-report-worried }).
report-what-happens-next = Beth sy’n digwydd nesaf
report-the-police-take-every = Mae’r heddlu’n cymryd pob adroddiad o ddifrif ac yn delio ag ef yn gyfrinachol. Mae eich diogelwch a’ch lles wrth wraidd eu gwaith. Mae’r dystiolaeth rydych yn ei chadw yn eu helpu.
report-if-you-are-worried = Os ydych yn poeni am rywun
report-stay-calm-listen-and = Cadwch yn bwyllog, gwrandewch a pheidiwch â barnu.
report-tell-them-that-they = Dywedwch wrthynt nad ydynt ar eu pennau eu hunain ac na fydd yr heddlu’n eu barnu.
report-go-through-the-five = Ewch drwy’r [pum cam]({ $link-help }) gyda’ch gilydd.
report-offer-to-be-with = Cynigiwch fod gyda nhw pan fyddant yn ffonio { $police }.
