### help.ftl in cy. Draft, awaits review by a native speaker.


help-meta-title = Cael help nawr
help-meta-description = Pum peth i’w gwneud os oes rhywun yn eich blacmelio gyda delweddau rhywiol. Bydd yr heddlu’n eich helpu’n gyfrinachol.
help-what-to-do-now = Beth i’w wneud nawr
help-take-a-breath-then = Cymerwch anadl. Yna cymerwch y camau hyn, un ar y tro.
help-dont-panic = Peidiwch â phanicio
help-the-police-will-take = Bydd yr heddlu’n eich cymryd o ddifrif, yn delio â’r peth yn gyfrinachol ac ni fyddant yn eich barnu.
help-the-criminals-count-on = Mae’r troseddwyr yn dibynnu ar eich cywilydd i’ch cadw rhag gofyn am help. Gallwch chi ofyn.
help-dont-pay = Peidiwch â thalu
help-many-people-who-paid = Gofynnwyd am fwy gan lawer a dalodd, a chafodd fideos rhai ohonynt eu postio beth bynnag.
help-if-you-have-already = Os ydych chi wedi talu’n barod, [gwelwch beth allwch chi ei wneud]({ $link-help-already-paid }).
help-dont-communicate = Peidiwch ag ymateb
help-stop-replying-and-suspend = Stopiwch ateb, ac ataliwch eich cyfrif am y tro, ond peidiwch â’i ddileu.
help-take-your-screenshots-first = Tynnwch eich sgrinluniau yn gyntaf.
help-suspend-deactivate-your-facebook = Ataliwch (dadactifadwch) eich cyfrif { $facebook }. Bydd ei ddata’n cael eu cadw wedyn, ac mae hynny’n helpu’r heddlu.
help-report-it-online-to = Rhowch wybod ar-lein i { $skype }, { $youtube } neu’r safle a ddefnyddiwyd. Gofynnwch iddynt rwystro unrhyw fideo a gosod rhybudd rhag ofn iddo ddod yn ôl.
help-preserve-evidence = Cadwch y dystiolaeth
help-take-screenshots-write-down = Tynnwch sgrinluniau, ysgrifennwch bob manylyn a roesant i chi, a pheidiwch â dileu dim.
help-use-the-list-of = Defnyddiwch y [rhestr o beth i’w gadw]({ $link-help-evidence }).
help-you-are-not-alone = Nid ydych ar eich pen eich hun
help-you-are-the-victim = Rydych wedi dioddef gan droseddwyr trefnedig, ac mae cymorth cyfrinachol ar gael.
help-the-police-will-help = Bydd yr heddlu’n eich helpu, p’un a ydych wedi talu ai peidio.
help-if-you-are-under = Os ydych o dan 18 oed, gallwch hefyd ffonio { $under-18 }.
help-call-the-police = Ffoniwch yr heddlu
help-say-that-someone-is = Dywedwch fod rhywun yn eich blacmelio gyda delweddau gwe-gamera. Os ydych mewn perygl ar unwaith, ffoniwch { $emergency }.
help-i-have-already-paid = Rwyf wedi talu’n barod
help-check-whether-the-money = Gwiriwch a yw’r arian wedi’i gasglu.
help-if-it-has-not = Os nad yw wedi’i gasglu, canslwch y taliad.
help-if-it-has-and = Os yw wedi’i gasglu, ac os gallwch, ysgrifennwch ble cafodd ei gasglu.
help-tell-the-police-on = Dywedwch wrth yr heddlu ar { $police }. Byddant yn eich cefnogi wrth iddynt ymchwilio.
help-what-to-keep-as = Beth i’w gadw fel tystiolaeth
help-screenshots-of-everything-you = Sgrinluniau o bopeth a ysgrifennoch chi a nhw
help-every-name-number-and = Pob enw, rhif a manylyn arall a roesant i chi
help-how-they-told-you = Sut y dywedon nhw wrthych am dalu ac, os taloch, ble cafodd yr arian ei gasglu
help-all-your-messages-and = Eich holl negeseuon a’ch cyfrif: peidiwch â dileu dim
