### facts.ftl in ro. Draft, awaits review by a native speaker.


facts-meta-description = Câte cazuri de șantaj prin cameră au fost raportate, cine a fost vizat și de unde vin cifrele.
facts-meta-title = Cifrele
facts-police-forces-tell-the = Forțele de poliție anunță Agenția Națională de Combatere a Criminalității despre cazurile de șantaj prin cameră pentru bani. Aceste cifre numără acele cazuri.
facts-cases-have-more-than = Cazurile s-au mai mult decât dublat
facts-period = Perioada
facts-cases = Cazuri
facts-whole-of-2015 = Tot anul 2015
facts-2016-up-to-cases-2016-as-of = 2016, până la { $cases-2016-as-of }
facts-the-year-2016-was = Anul 2016 nu se încheiase când au fost numărate aceste cazuri.{ $note-cases }
facts-ages-of-the-people = Vârsta persoanelor vizate
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** de la cea mai tânără la cea mai în vârstă persoană
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** cel mai mare grup, numai bărbați
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** un alt grup mare
facts-the-ages-are-those = Vârstele sunt cele din aceleași cazuri.{ $note-ages }
facts-what-the-figures-leave = Ce nu arată cifrele
facts-officers-believe-that-many = Polițiștii cred că mulți oameni nu raportează niciodată, așa că numerele reale sunt probabil mult mai mari.
facts-nca-anti-kidnap-and-extortion = Unitatea NCA împotriva răpirilor și a șantajului, { $cases-2016-as-of }.
facts-nca-anti-kidnap-and-extortion-2 = Unitatea NCA împotriva răpirilor și a șantajului, { $victims-youngest-as-of }.
