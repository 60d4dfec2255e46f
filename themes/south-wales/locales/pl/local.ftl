### local.ftl in pl. Draft, awaits review by a native speaker.


local-south-wales = Południowa Walia
local-in-south-wales = W Południowej Walii
local-south-wales-incidents-incidents-of-webca = **{ $south-wales-incidents }+** zdarzeń szantażu przez kamerę w ciągu dwunastu miesięcy do { $south-wales-incidents-as-of }
local-south-wales-ages-are-the-ages = **{ $south-wales-ages }** to wiek większości osób, które były celem, głównie młodych mężczyzn.
local-watch-the-south-wales = [Obejrzyj film policji Południowej Walii]({ $south-wales-film })
local-detective-inspector-rob-cronick = Inspektor Rob Cronick, zespół ds. poważnych przestępstw policji Południowej Walii
local-sextortion-cases-are-on = Liczba przypadków sextortion w Południowej Walii rośnie. W ciągu ostatnich dwunastu miesięcy funkcjonariusze zajęli się ponad setką zdarzeń szantażu z użyciem kamery, wymierzonych głównie w młodych mężczyzn w wieku od { $south-wales-ages-low } do { $south-wales-ages-high } lat, a dokonanych przez zorganizowane grupy przestępcze spoza Zjednoczonego Królestwa.
local-sextortion-is-often-defined = Sextortion często określa się jako szantaż seksualny, w którym informacji lub obrazów seksualnych używa się do wymuszenia od ofiary przysług seksualnych i/lub pieniędzy, z żądaniami od { $demand-range-low } do { $demand-range-high }.
local-these-crimes-which-can = W tych przestępstwach, które często następują po tygodniach zdobywania zaufania w mediach społecznościowych, ofiary wysyłają nieprzyzwoite lub jednoznacznie seksualne zdjęcia albo nagrania siebie, a potem są szantażowane, aby materiał nie trafił do rodziny lub znajomych.
local-the-scale-of-these = Skala tych sieci jest ogromna, a prowadzi się je tylko w jednym celu: dla zarobku, bez względu na straszną krzywdę emocjonalną, jaką wyrządzają ofiarom.
local-our-focus-is-on = Skupiamy się na bezpieczeństwie ludzi. Dla przestępców, którzy podejmują takie działania i żerują na osobach podatnych na przymus i szantaż, nie ma kryjówki – nigdzie na świecie. Ściśle współpracujemy z Narodową Agencją ds. Przestępczości i organami ścigania na całym świecie, aby ich wytropić.
local-if-you-are-a = Jeśli jesteś ofiarą sextortion, apeluję, aby zrobić tak: nie panikuj – nie płać – nie wchodź w dalszy kontakt z tymi przestępcami – zadzwoń do policji Południowej Walii pod „{ $police }”, a my Ci pomożemy.
local-if-someone-has-paid = Jeśli ktoś zapłacił, rada policji brzmi: zgłoś sprawę, a my zapewnimy pomoc i wsparcie, gdy będziemy badać okoliczności.
local-i-would-urge-anyone = Apeluję do każdego, kto korzysta z mediów społecznościowych, aby nie przyjmował zaproszeń do znajomych od obcych i wiedział, z kim komunikuje się w sieci. Te zorganizowane grupy przestępcze są sprytne i używają wszystkich mediów społecznościowych, w tym { $facebook }, { $twitter }, { $instagram } i { $snapchat }. Moja rada: sprawdź ustawienia prywatności, aby się chronić.
