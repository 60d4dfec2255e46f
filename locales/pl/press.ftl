### press.ftl in pl. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = Ktoś szantażuje Cię obrazami z kamery?
press-webcam-blackmail-call-the = Szantaż przez kamerę? Zadzwoń na policję pod
press-call-the-police = Zadzwoń na policję
press-scan-for-help-in = Zeskanuj, aby uzyskać pomoc w swoim języku. Bez nazwisk i bez śledzenia.
press-help-in-languages-languages = Pomoc w { $languages } językach
press-how-to-print-the = Jak drukować plakaty
press-print-them-at-full = Drukuj je w pełnym rozmiarze, w kolorze albo w czerni i bieli. Powieś je tam, gdzie ludzie mogą się zatrzymać i przeczytać.
press-how-to-share-the = Jak udostępniać karty
press-post-each-card-with = Publikuj każdą kartę z jej podpisem. Skopiuj też opis dla osób, które nie widzą obrazu.
press-you-can-also-talk = Możesz też porozmawiać z
press-webcamblackmail-youarenotalone = #SzantażPrzezKamerę #MożeszLiczyćNaPomoc
