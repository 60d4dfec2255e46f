### report.ftl in pl. Draft, awaits review by a native speaker.


report-meta-title = Zgłoś to
report-meta-description = Komu powiedzieć o szantażu przez kamerę, co dzieje się potem i jak pomóc komuś innemu.
report-report-it-in-confidence = Zgłoś to poufnie
report-you-can-report-it = Możesz to zgłosić, nawet jeśli czujesz wstyd i nawet jeśli pieniądze już poszły.
report-who-to-tell = Komu powiedzieć
report-who-you-are = Twoja sytuacja
report-what-to-do = Co zrobić
report-someone-is-blackmailing-me = Ktoś mnie szantażuje
report-call-the-police-on = Zadzwoń na policję pod { $police }.
report-i-am-in-immediate = Grozi mi bezpośrednie niebezpieczeństwo
report-call-emergency = Zadzwoń pod { $emergency }.
report-i-have-already-paid = Pieniądze już poszły
report-tell-the-police-on = Powiedz o tym policji pod { $police } i [zobacz, co jeszcze możesz zrobić]({ $link-help-already-paid }).
report-i-am-under-18 = Mam mniej niż 18 lat
report-call-under-18 = Zadzwoń pod { $under-18 }.
report-a-video-of-me = Moje nagranie jest w sieci
report-report-it-on-the = Zgłoś je na stronie, na której się znajduje, i poproś o zablokowanie.
report-i-want-an-image = Chcę usunąć zdjęcie
report-ask-a-removal-service = Zwróć się do [serwisu usuwania]({ $removal-service }).
report-i-am-worried-about = Martwię się o kogoś
report-see-how-you-can = [Zobacz, jak możesz pomóc]({ $link-report-worried }).
report-what-happens-next = Co dzieje się potem
report-the-police-take-every = Policja traktuje każde zgłoszenie poważnie i zajmuje się nim poufnie. Twoje bezpieczeństwo i dobro są w centrum jej pracy. Zachowane dowody jej pomagają.
report-if-you-are-worried = Jeśli martwisz się o kogoś
report-stay-calm-listen-and = Zachowaj spokój, słuchaj i nie oceniaj.
report-tell-them-that-they = Powiedz tej osobie, że może liczyć na pomoc i że policja nie będzie jej oceniać.
report-go-through-the-five = Przejdźcie razem przez [pięć kroków]({ $link-help }).
report-offer-to-be-with = Zaproponuj, że będziesz obok, gdy zadzwoni pod { $police }.
