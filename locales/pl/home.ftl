### home.ftl in pl. Draft, awaits review by a native speaker.


home-meta-title = Szantaż przez kamerę
home-meta-description = Ktoś grozi, że udostępni Twoje seksualne zdjęcia? Nie panikuj i nie płać. Zobacz, co teraz zrobić i gdzie zadzwonić.
home-dont-panic-dont-pay = Nie panikuj. **Nie płać.**
home-is-someone-threatening-to = Ktoś grozi, że udostępni Twoje seksualne zdjęcia? To szantaż i jest to przestępstwo. Nie musisz być z tym bez nikogo, a pomoc jest poufna.
home-its-happening-to-me = [To dzieje się właśnie ze mną]({ $link-help })
home-im-worried-about-someone = [Martwię się o kogoś]({ $link-report-worried })
home-five-things-to-do = Pięć rzeczy do zrobienia
home-talk-to-the-police = Porozmawiaj z policją
home-they-will-deal-with = Zajmą się Twoim zgłoszeniem poufnie i nie będą Cię oceniać. Jeśli grozi Ci bezpośrednie niebezpieczeństwo, zadzwoń pod { $emergency }.
home-it-happens-to-many = To spotyka wiele osób
home-cases-2016-cases-reported-to = **{ $cases-2016 }** – tyle przypadków zgłoszono Narodowej Agencji ds. Przestępczości w 2016 roku do { $cases-2016-as-of }. W całym 2015 roku było ich { $cases-2015 }.
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** to wiek najmłodszej i najstarszej osoby, która była celem.
home-highest-age-band-are-the-ages = **{ $highest-age-band }** to wiek największej grupy, a są to mężczyźni.
home-where-these-figures-come = [Skąd pochodzą te liczby]({ $link-facts })
home-find-out-more = Dowiedz się więcej
home-how-the-trap-works = [Jak działa pułapka]({ $link-what-it-is })
home-how-to-spot-it = [Jak ją wcześnie rozpoznać]({ $link-spot-it })
home-how-to-report-it = [Jak zgłosić to poufnie]({ $link-report })
home-posters-and-cards-to = [Plakaty i karty do udostępniania]({ $link-toolkit })
