### help.ftl in ro. Draft, awaits review by a native speaker.


help-meta-title = Cere ajutor acum
help-meta-description = Cinci lucruri de făcut dacă cineva te șantajează cu imagini sexuale. Poliția te va ajuta în mod confidențial.
help-what-to-do-now = Ce să faci acum
help-take-a-breath-then = Respiră. Apoi urmează acești pași, unul câte unul.
help-dont-panic = Nu intra în panică
help-the-police-will-take = Poliția te va lua în serios, va trata cazul în mod confidențial și nu te va judeca.
help-the-criminals-count-on = Infractorii se bazează pe faptul că, de rușine, nu vei cere ajutor. Poți cere.
help-dont-pay = Nu plăti
help-many-people-who-paid = Multor oameni care au plătit li s-a cerut mai mult, iar filmările unora au fost publicate oricum.
help-if-you-have-already = Dacă ai plătit deja, [vezi ce poți face]({ $link-help-already-paid }).
help-dont-communicate = Nu mai comunica
help-stop-replying-and-suspend = Nu mai răspunde și suspendă-ți contul deocamdată, dar nu îl șterge.
help-take-your-screenshots-first = Fă mai întâi capturi de ecran.
help-suspend-deactivate-your-facebook = Suspendă (dezactivează) contul tău { $facebook }. Datele lui se păstrează astfel, iar asta ajută poliția.
help-report-it-online-to = Raportează online la { $skype }, { $youtube } sau pe site-ul folosit. Cere-le să blocheze orice filmare și să pună o alertă în caz că apare din nou.
help-preserve-evidence = Păstrează dovezile
help-take-screenshots-write-down = Fă capturi de ecran, notează fiecare detaliu pe care ți l-au dat și nu șterge nimic.
help-use-the-list-of = Folosește [lista cu ce trebuie păstrat]({ $link-help-evidence }).
help-you-are-not-alone = Nu ești singur
help-you-are-the-victim = Ești victima unor infractori organizați, iar sprijinul confidențial există.
help-the-police-will-help = Poliția te va ajuta, fie că ai plătit, fie că nu.
help-if-you-are-under = Dacă ai sub 18 ani, poți suna și la { $under-18 }.
help-call-the-police = Sună la poliție
help-say-that-someone-is = Spune că cineva te șantajează cu imagini din cameră. Dacă ești în pericol imediat, sună la { $emergency }.
help-i-have-already-paid = Am plătit deja
help-check-whether-the-money = Verifică dacă banii au fost ridicați.
help-if-it-has-not = Dacă nu au fost ridicați, anulează plata.
help-if-it-has-and = Dacă au fost, și dacă poți, notează de unde au fost ridicați.
help-tell-the-police-on = Anunță poliția la { $police }. Te vor sprijini cât timp cercetează.
help-what-to-keep-as = Ce să păstrezi ca dovadă
help-screenshots-of-everything-you = Capturi de ecran cu tot ce ați scris, tu și ei
help-every-name-number-and = Fiecare nume, număr și alt detaliu pe care ți l-au dat
help-how-they-told-you = Cum ți-au spus să plătești și, dacă ai plătit, de unde au fost ridicați banii
help-all-your-messages-and = Toate mesajele tale și contul tău: nu șterge nimic
