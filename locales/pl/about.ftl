### about.ftl in pl. Draft, awaits review by a native speaker.


about-meta-description = Kto stoi za kampanią, Twoja prywatność, dostępność, języki i podziękowania.
about-meta-title = O tej stronie
about-who-is-behind-it = Kto za nią stoi
about-the-national-crime-agency = Narodowa Agencja ds. Przestępczości (NCA) i Krajowa Rada Komendantów Policji rozpoczęły tę kampanię { $published } wspólnie z jednostkami policji.
about-your-privacy = Twoja prywatność
about-this-site-does-not = Ta strona nie pyta, kim jesteś, i nic o Tobie nie zbiera.
about-it-sets-no-cookies = Nie ustawia plików cookie i nie zapisuje niczego własnego na Twoim urządzeniu.
about-it-loads-nothing-from = Nie pobiera niczego z innych stron.
about-languages = Języki
about-this-site-comes-in = Ta strona jest dostępna w { $languages } językach. Tłumaczenie jest szkicem, dopóki nie sprawdzi go rodzimy użytkownik języka, i jego strony o tym mówią. Cytaty przetłumaczono z angielskiego.
about-credits = Podziękowania
about-the-words-come-from = Słowa pochodzą z komunikatu prasowego z { $published } i zostały zapisane prostym językiem. Znaki na tej stronie zastępują prawdziwe logo. Stronę wykonano za pomocą Handbill.
