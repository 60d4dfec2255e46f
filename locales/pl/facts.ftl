### facts.ftl in pl. Draft, awaits review by a native speaker.


facts-meta-description = Ile przypadków szantażu przez kamerę zgłoszono, kto był celem i skąd pochodzą liczby.
facts-meta-title = Liczby
facts-police-forces-tell-the = Jednostki policji zgłaszają Narodowej Agencji ds. Przestępczości przypadki szantażu przez kamerę dla pieniędzy. Te liczby obejmują właśnie te przypadki.
facts-cases-have-more-than = Liczba przypadków wzrosła ponad dwukrotnie
facts-period = Okres
facts-cases = Przypadki
facts-whole-of-2015 = Cały rok 2015
facts-2016-up-to-cases-2016-as-of = Rok 2016, do { $cases-2016-as-of }
facts-the-year-2016-was = Kiedy liczono te przypadki, rok 2016 jeszcze trwał.{ $note-cases }
facts-ages-of-the-people = Wiek osób, które były celem
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** od najmłodszej do najstarszej osoby
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** największa grupa, sami mężczyźni
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** inna duża grupa
facts-the-ages-are-those = To wiek osób z tych samych przypadków.{ $note-ages }
facts-what-the-figures-leave = Czego liczby nie pokazują
facts-officers-believe-that-many = Funkcjonariusze uważają, że wiele osób nigdy tego nie zgłasza, więc prawdziwe liczby są prawdopodobnie znacznie wyższe.
facts-nca-anti-kidnap-and-extortion = Wydział NCA do walki z porwaniami i wymuszeniami, { $cases-2016-as-of }.
facts-nca-anti-kidnap-and-extortion-2 = Wydział NCA do walki z porwaniami i wymuszeniami, { $victims-youngest-as-of }.
