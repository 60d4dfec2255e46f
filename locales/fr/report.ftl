### report.ftl in fr. Draft, awaits review by a native speaker.


report-meta-title = Signaler
report-meta-description = À qui parler du chantage à la webcam, ce qui se passe ensuite, et comment aider quelqu’un d’autre.
report-report-it-in-confidence = Signaler en toute confidentialité
report-you-can-report-it = Vous pouvez le signaler même si vous avez honte, et même si vous avez payé.
report-who-to-tell = À qui en parler
report-who-you-are = Votre situation
report-what-to-do = Que faire
report-someone-is-blackmailing-me = Quelqu’un me fait chanter
report-call-the-police-on = Appelez la police au { $police }.
report-i-am-in-immediate = Je suis en danger immédiat
report-call-emergency = Appelez { $emergency }.
report-i-have-already-paid = J’ai déjà payé
report-tell-the-police-on = Prévenez la police au { $police }, et [voyez ce que vous pouvez faire d’autre]({ $link-help-already-paid }).
report-i-am-under-18 = J’ai moins de 18 ans
report-call-under-18 = Appelez { $under-18 }.
report-a-video-of-me = Une vidéo de moi est en ligne
report-report-it-on-the = Signalez-la sur le site où elle se trouve, et demandez qu’elle soit bloquée.
report-i-want-an-image = Je veux faire retirer une image
report-ask-a-removal-service = Adressez-vous à [un service de retrait]({ $removal-service }).
report-i-am-worried-about = Je m’inquiète pour quelqu’un
report-see-how-you-can = [Voyez comment vous pouvez aider]({ $link-report-worried }).
report-what-happens-next = Ce qui se passe ensuite
report-the-police-take-every = La police prend chaque signalement au sérieux et le traite en toute confidentialité. Votre sécurité et votre bien-être sont au cœur de son travail. Les preuves que vous gardez l’aident.
report-if-you-are-worried = Si vous vous inquiétez pour quelqu’un
report-stay-calm-listen-and = Restez calme, écoutez et ne jugez pas.
report-tell-them-that-they = Dites à cette personne qu’elle n’est pas seule et que la police ne la jugera pas.
report-go-through-the-five = Parcourez ensemble [les cinq étapes]({ $link-help }).
report-offer-to-be-with = Proposez d’être là quand elle appellera le { $police }.
