### help.ftl in fr. Draft, awaits review by a native speaker.


help-meta-title = Obtenir de l’aide
help-meta-description = Cinq choses à faire si quelqu’un vous fait chanter avec des images sexuelles. La police vous aidera en toute confidentialité.
help-what-to-do-now = Que faire maintenant
help-take-a-breath-then = Respirez. Puis suivez ces étapes, une par une.
help-dont-panic = Ne paniquez pas
help-the-police-will-take = La police vous prendra au sérieux, traitera l’affaire en toute confidentialité et ne vous jugera pas.
help-the-criminals-count-on = Les criminels comptent sur votre honte pour que vous ne demandiez pas d’aide. Vous pouvez en demander.
help-dont-pay = Ne payez pas
help-many-people-who-paid = Beaucoup de ceux qui ont payé ont dû payer encore, et certaines vidéos ont quand même été publiées.
help-if-you-have-already = Si vous avez déjà payé, [voyez ce que vous pouvez faire]({ $link-help-already-paid }).
help-dont-communicate = Ne répondez plus
help-stop-replying-and-suspend = Arrêtez de répondre et suspendez votre compte pour l’instant, mais ne le supprimez pas.
help-take-your-screenshots-first = Faites d’abord vos captures d’écran.
help-suspend-deactivate-your-facebook = Suspendez (désactivez) votre compte { $facebook }. Ses données sont alors gardées, et cela aide la police.
help-report-it-online-to = Signalez-le en ligne à { $skype }, à { $youtube } ou au site utilisé. Demandez-leur de bloquer toute vidéo et de créer une alerte au cas où elle reviendrait.
help-preserve-evidence = Gardez les preuves
help-take-screenshots-write-down = Faites des captures d’écran, notez tout ce qu’ils vous ont donné, et n’effacez rien.
help-use-the-list-of = Servez-vous de la [liste de ce qu’il faut garder]({ $link-help-evidence }).
help-you-are-not-alone = Vous n’êtes pas seul
help-you-are-the-victim = Vous êtes victime de criminels organisés, et une aide confidentielle existe.
help-the-police-will-help = La police vous aidera, que vous ayez payé ou non.
help-if-you-are-under = Si vous avez moins de 18 ans, vous pouvez aussi appeler { $under-18 }.
help-call-the-police = Appelez la police
help-say-that-someone-is = Dites que quelqu’un vous fait chanter avec des images de webcam. En cas de danger immédiat, appelez { $emergency }.
help-i-have-already-paid = J’ai déjà payé
help-check-whether-the-money = Vérifiez si l’argent a été retiré.
help-if-it-has-not = S’il n’a pas été retiré, annulez le paiement.
help-if-it-has-and = S’il l’a été, et si vous le pouvez, notez où il a été retiré.
help-tell-the-police-on = Prévenez la police au { $police }. Elle vous soutiendra pendant l’enquête.
help-what-to-keep-as = Les preuves à garder
help-screenshots-of-everything-you = Des captures de tout ce que vous et eux avez écrit
help-every-name-number-and = Chaque nom, numéro ou autre détail qu’ils vous ont donné
help-how-they-told-you = Comment ils vous ont dit de payer et, si vous avez payé, où l’argent a été retiré
help-all-your-messages-and = Tous vos messages et votre compte : n’effacez rien
