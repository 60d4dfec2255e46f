### news/launch.ftl in pl. Draft, awaits review by a native speaker.


news-launch-meta-title = Wiadomości
news-launch-meta-description = Komunikat prasowy, który rozpoczął kampanię, zachowany jako archiwum.
news-launch-sextortion-dont-become-a = Sextortion - nie stań się ofiarą!
news-launch-this-is-the-release = To komunikat, który rozpoczął kampanię, skrócony, ale poza tym w oryginalnych słowach. Jego rady są teraz na stronie [Uzyskaj pomoc]({ $link-help }), a to, co mówi o przestępcach, na stronie [Jak to działa]({ $link-what-it-is }).
news-launch-national-sextortion-campaign-is = **Policja i Narodowa Agencja ds. Przestępczości rozpoczynają krajową kampanię przeciw sextortion**
news-launch-thousands-of-people-in = Według Narodowej Agencji ds. Przestępczości i Krajowej Rady Komendantów Policji tysiące osób w Wielkiej Brytanii prawdopodobnie co roku padają ofiarą sextortion.
news-launch-at-least-uk-suicides-suicides = Co najmniej { $uk-suicides } samobójstwa w Wielkiej Brytanii powiązano z tą formą szantażu.
news-launch-if-it-is-happening = Jeśli to spotyka Ciebie
news-launch-you-are-not-alone = Możesz liczyć na pomoc. Zadzwoń na policję pod { $police } albo pod { $emergency }, jeśli grozi Ci bezpośrednie niebezpieczeństwo. Nie będą Cię oceniać. [Uzyskaj pomoc]({ $link-help }).
news-launch-you-can-also-call = Możesz też zadzwonić pod { $listening-line } o każdej porze.
news-launch-the-campaign = Kampania
news-launch-the-ncas-anti-kidnap-and = Jednostki policji zgłosiły wydziałowi NCA do walki z porwaniami i wymuszeniami (AKEU) { $cases-2016 } przypadków szantażu przez kamerę dla pieniędzy dotychczas w 2016 roku, ponad dwa razy więcej niż w całym poprzednim roku ({ $cases-2015 }). Funkcjonariusze uważają, że wiele przypadków prawdopodobnie nie jest zgłaszanych i że rzeczywiste liczby są znacznie wyższe.
news-launch-victims-in-the-nca = Ofiary w przypadkach NCA mają od { $victims-youngest } do { $victims-oldest } lat, najwięcej jest mężczyzn w wieku od { $highest-age-band-low } do { $highest-age-band-high } lat, a znaczna część należy do grupy wiekowej { $substantial-age-band }.
news-launch-in-response-to-the = W odpowiedzi na ten wzrost NCA i NPCC rozpoczęły nową kampanię, aby doradzać osobom, które stały się lub mogą stać się celem.
news-launch-the-campaign-includes-a = Kampania obejmuje film skierowany do najbardziej zagrożonych ofiar, który pomaga im rozpoznać możliwe podejście przestępcy i daje rady dotyczące internetu, w tym o znaczeniu zgłoszenia przestępstwa miejscowej policji.
news-launch-watch-the-film = [Obejrzyj film]({ $film })
news-launch-full-details-of-the = [Pełne rady]({ $advice-details })
news-launch-roy-sinclair-nca-anti-kidnap = Roy Sinclair, wydział NCA do walki z porwaniami i wymuszeniami
news-launch-there-is-huge-under-reporting = Takie przestępstwa są zgłaszane o wiele za rzadko, często dlatego, że ofiary czują wstyd lub zakłopotanie, ale oczywiście przestępcy liczą na taką reakcję, aby osiągnąć cel.
news-launch-this-is-why-we = Dlatego rozpoczynamy tę nową kampanię. Chcemy, aby ofiary i potencjalne ofiary wiedziały, jak się chronić, i rozumiały, co robić, jeśli staną się celem.
news-launch-this-is-still-a = To wciąż stosunkowo nowy i rozwijający się rodzaj przestępstwa, więc NCA i policja współpracują z Ministerstwem Spraw Wewnętrznych, aby dokładniej poznać jego prawdziwą skalę.
news-launch-however-the-trend-is = Tendencja jest jednak wyraźna. Liczba przypadków szantażu przez kamerę – czyli sextortion – gwałtownie rośnie. Jeszcze w 2012 roku otrzymywaliśmy tylko garstkę zgłoszeń rocznie, teraz dostajemy setki, a nasi partnerzy z organów ścigania w całej Europie opisują podobny obraz.
news-launch-assistant-commissioner-martin-hewitt = Zastępca komisarza Martin Hewitt, odpowiedzialny w Krajowej Radzie Komendantów Policji za porwania i wymuszenia oraz przestępstwa seksualne wobec dorosłych
news-launch-the-distress-felt-is = Dla niektórych to cierpienie oznacza znacznie więcej niż możliwa utrata pieniędzy czy upokorzenie. Widzieliśmy już, jak kilku młodych ludzi tragicznie odebrało sobie życie po próbach szantażu.
news-launch-by-raising-awareness-of = Zwracając uwagę na ten problem, chcemy zapewnić ofiary, że policja potraktuje zgłoszenia poważnie. Każde zgłoszenie zostanie rozpatrzone poufnie i bez oceniania.
news-launch-our-message-to-those = Nasze przesłanie do osób, które są celem: nie płać i nie panikuj – zadzwoń do nas po pomoc. Twoje bezpieczeństwo i dobro będą w centrum naszych dochodzeń.
