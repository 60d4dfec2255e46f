### report.ftl in ro. Draft, awaits review by a native speaker.


report-meta-title = Raportează
report-meta-description = Cui să spui despre șantajul prin cameră, ce urmează și cum ajuți pe altcineva.
report-report-it-in-confidence = Raportează în mod confidențial
report-you-can-report-it = Poți raporta chiar dacă îți este rușine și chiar dacă ai plătit.
report-who-to-tell = Cui să spui
report-who-you-are = Situația ta
report-what-to-do = Ce să faci
report-someone-is-blackmailing-me = Cineva mă șantajează
report-call-the-police-on = Sună la poliție la { $police }.
report-i-am-in-immediate = Sunt în pericol imediat
report-call-emergency = Sună la { $emergency }.
report-i-have-already-paid = Am plătit deja
report-tell-the-police-on = Anunță poliția la { $police } și [vezi ce altceva poți face]({ $link-help-already-paid }).
report-i-am-under-18 = Am sub 18 ani
report-call-under-18 = Sună la { $under-18 }.
report-a-video-of-me = O filmare cu mine este online
report-report-it-on-the = Raporteaz-o pe site-ul unde se află și cere să fie blocată.
report-i-want-an-image = Vreau ca o imagine să fie ștearsă
report-ask-a-removal-service = Apelează la [un serviciu de ștergere]({ $removal-service }).
report-i-am-worried-about = Îmi fac griji pentru cineva
report-see-how-you-can = [Vezi cum poți ajuta]({ $link-report-worried }).
report-what-happens-next = Ce urmează
report-the-police-take-every = Poliția ia în serios fiecare sesizare și o tratează în mod confidențial. Siguranța și binele tău sunt în centrul muncii ei. Dovezile pe care le păstrezi o ajută.
report-if-you-are-worried = Dacă îți faci griji pentru cineva
report-stay-calm-listen-and = Rămâi calm, ascultă și nu judeca.
report-tell-them-that-they = Spune-i că nu este singur și că poliția nu îl va judeca.
report-go-through-the-five = Parcurgeți împreună [cei cinci pași]({ $link-help }).
report-offer-to-be-with = Oferă-te să fii alături când sună la { $police }.
