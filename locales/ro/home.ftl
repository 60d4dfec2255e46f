### home.ftl in ro. Draft, awaits review by a native speaker.


home-meta-title = Șantaj prin camera web
home-meta-description = Te amenință cineva că va răspândi imagini sexuale cu tine? Nu intra în panică și nu plăti. Vezi ce să faci acum și unde să suni.
home-dont-panic-dont-pay = Nu intra în panică. **Nu plăti.**
home-is-someone-threatening-to = Te amenință cineva că va răspândi imagini sexuale cu tine? Este șantaj și este o infracțiune. Nu ești singur, iar ajutorul este confidențial.
home-its-happening-to-me = [Mi se întâmplă chiar acum]({ $link-help })
home-im-worried-about-someone = [Îmi fac griji pentru cineva]({ $link-report-worried })
home-five-things-to-do = Cinci lucruri de făcut
home-talk-to-the-police = Vorbește cu poliția
home-they-will-deal-with = Îți vor trata sesizarea în mod confidențial și nu te vor judeca. Dacă ești în pericol imediat, sună la { $emergency }.
home-it-happens-to-many = Li se întâmplă multora
home-cases-2016-cases-reported-to = **{ $cases-2016 }** de cazuri raportate Agenției Naționale de Combatere a Criminalității în 2016, până la { $cases-2016-as-of }. În tot anul 2015 au fost { $cases-2015 }.
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** sunt vârstele celei mai tinere și celei mai în vârstă persoane vizate.
home-highest-age-band-are-the-ages = **{ $highest-age-band }** sunt vârstele celui mai mare grup, iar aceștia sunt bărbați.
home-where-these-figures-come = [De unde vin aceste cifre]({ $link-facts })
home-find-out-more = Află mai multe
home-how-the-trap-works = [Cum funcționează capcana]({ $link-what-it-is })
home-how-to-spot-it = [Cum o recunoști din timp]({ $link-spot-it })
home-how-to-report-it = [Cum raportezi în mod confidențial]({ $link-report })
home-posters-and-cards-to = [Afișe și carduri de distribuit]({ $link-toolkit })
