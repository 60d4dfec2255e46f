### press.ftl in cy. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = Yn cael eich blacmelio dros ddelweddau gwe-gamera?
press-webcam-blackmail-call-the = Blacmel gwe-gamera? Ffoniwch yr heddlu ar
press-call-the-police = Ffoniwch yr heddlu
press-scan-for-help-in = Sganiwch am help yn eich iaith. Dim enwau, dim olrhain.
press-help-in-languages-languages = Help mewn { $languages } iaith
press-how-to-print-the = Sut i argraffu’r posteri
press-print-them-at-full = Argraffwch nhw ar eu maint llawn, mewn lliw neu mewn du a gwyn. Rhowch nhw lle gall pobl stopio a darllen.
press-how-to-share-the = Sut i rannu’r cardiau
press-post-each-card-with = Postiwch bob cerdyn gyda’i gapsiwn. Copïwch ei ddisgrifiad hefyd, i bobl na allant weld y llun.
press-you-can-also-talk = Gallwch siarad hefyd â
press-webcamblackmail-youarenotalone = #BlacmelGweGamera #NidYdychArEichPenEichHun
