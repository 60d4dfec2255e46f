### help.ftl in pl. Draft, awaits review by a native speaker.


help-meta-title = Uzyskaj pomoc
help-meta-description = Pięć rzeczy, które możesz zrobić, jeśli ktoś szantażuje Cię seksualnymi zdjęciami. Policja pomoże Ci poufnie.
help-what-to-do-now = Co teraz zrobić
help-take-a-breath-then = Weź oddech. Potem wykonaj te kroki, jeden po drugim.
help-dont-panic = Nie panikuj
help-the-police-will-take = Policja potraktuje Cię poważnie, zajmie się sprawą poufnie i nie będzie Cię oceniać.
help-the-criminals-count-on = Przestępcy liczą na to, że ze wstydu nie poprosisz o pomoc. Możesz o nią poprosić.
help-dont-pay = Nie płać
help-many-people-who-paid = Od wielu osób, które zapłaciły, żądano więcej, a nagrania niektórych i tak opublikowano.
help-if-you-have-already = Jeśli pieniądze już poszły, [zobacz, co możesz zrobić]({ $link-help-already-paid }).
help-dont-communicate = Przerwij kontakt
help-stop-replying-and-suspend = Przestań odpowiadać i na razie zawieś swoje konto, ale go nie usuwaj.
help-take-your-screenshots-first = Najpierw zrób zrzuty ekranu.
help-suspend-deactivate-your-facebook = Zawieś (dezaktywuj) swoje konto na { $facebook }. Jego dane zostaną wtedy zachowane, a to pomaga policji.
help-report-it-online-to = Zgłoś to w sieci do { $skype }, { $youtube } lub na stronie, której użyto. Poproś o zablokowanie każdego nagrania i ustawienie alertu na wypadek, gdyby wróciło.
help-preserve-evidence = Zachowaj dowody
help-take-screenshots-write-down = Zrób zrzuty ekranu, zapisz każdy szczegół, który Ci podali, i niczego nie usuwaj.
help-use-the-list-of = Skorzystaj z [listy tego, co zachować]({ $link-help-evidence }).
help-you-are-not-alone = Nie jesteś sam ani sama
help-you-are-the-victim = Krzywdzą Cię zorganizowani przestępcy, a poufne wsparcie jest dostępne.
help-the-police-will-help = Policja Ci pomoże, bez względu na to, czy pieniądze poszły, czy nie.
help-if-you-are-under = Jeśli masz mniej niż 18 lat, możesz też zadzwonić pod { $under-18 }.
help-call-the-police = Zadzwoń na policję
help-say-that-someone-is = Powiedz, że ktoś szantażuje Cię obrazami z kamery. Jeśli grozi Ci bezpośrednie niebezpieczeństwo, zadzwoń pod { $emergency }.
help-i-have-already-paid = Pieniądze już poszły
help-check-whether-the-money = Sprawdź, czy pieniądze zostały odebrane.
help-if-it-has-not = Jeśli nie zostały odebrane, anuluj płatność.
help-if-it-has-and = Jeśli zostały, i jeśli możesz, zapisz, gdzie je odebrano.
help-tell-the-police-on = Powiedz o tym policji pod { $police }. Wesprą Cię, gdy będą to wyjaśniać.
help-what-to-keep-as = Co zachować jako dowód
help-screenshots-of-everything-you = Zrzuty ekranu ze wszystkim, co napisano z obu stron
help-every-name-number-and = Każde imię, numer i inny szczegół, który Ci podali
help-how-they-told-you = Jak kazali zapłacić i, jeśli pieniądze poszły, gdzie je odebrano
help-all-your-messages-and = Wszystkie wiadomości i konto: niczego nie usuwaj
