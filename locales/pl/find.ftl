### find.ftl in pl. Draft, awaits review by a native speaker.


find-meta-title = Szukaj
find-meta-description = Wszystkie strony tej witryny i wyszukiwarka, która niczego nie wysyła ani nie zapisuje.
find-find-it-here = Znajdź tutaj
find-choose-from-the-list = Wybierz z listy albo wyszukaj słowo. To, co wpiszesz, pozostaje na Twoim ekranie: nie jest wysyłane, a strona tego nie zapisuje.
