### what-it-is.ftl in pl. Draft, awaits review by a native speaker.


what-it-is-meta-title = Jak to działa
what-it-is-meta-description = Czym jest szantaż przez kamerę, jak działa pułapka i kto za nią stoi.
what-it-is-what-is-webcam-blackmail = Czym jest szantaż przez kamerę?
what-it-is-webcam-blackmail-is-also = Szantaż przez kamerę nazywa się też „sextortion”. Przestępcy wykorzystują seksualne obrazy danej osoby, aby wyciągnąć od niej pieniądze.
what-it-is-how-the-trap-works = Jak działa pułapka
what-it-is-somebody-with-a-false = Ktoś o fałszywej tożsamości zaprzyjaźnia się z Tobą w sieci.
what-it-is-they-persuade-you-to = Namawia Cię, aby zrobić coś seksualnego przed kamerą.
what-it-is-they-record-it = Nagrywa to.
what-it-is-they-threaten-to-share = Grozi, że udostępni to Twojej rodzinie i znajomym, jeśli nie dostanie pieniędzy.
what-it-is-sometimes-they-come-back = Czasem wraca i żąda więcej.
what-it-is-the-lens-of-a = Obiektyw kamery internetowej zaklejony paskiem żółtej taśmy
what-it-is-the-sign-of-this = Znak tej kampanii: kamera, która nic nie widzi.
what-it-is-it-can-happen-to = To może spotkać każdego
what-it-is-officers-believe-that-many = Funkcjonariusze uważają, że wiele osób nigdy tego nie zgłasza, często ze wstydu. Przestępcy na to liczą. Nie masz się czego wstydzić.
what-it-is-who-is-behind-it = Kto za tym stoi
what-it-is-police-and-the-national = Policja i Narodowa Agencja ds. Przestępczości znalazły dowody, że za dużą częścią prób stoją zorganizowane grupy przestępcze. Mówią, że większość tych grup działa za granicą, w krajach, do których należą Filipiny, Wybrzeże Kości Słoniowej i Maroko. To nic nie mówi o innych ludziach z tych krajów.
what-it-is-if-it-is-happening = Jeśli to spotyka Ciebie, [uzyskaj pomoc]({ $link-help }).
