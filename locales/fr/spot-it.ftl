### spot-it.ftl in fr. Draft, awaits review by a native speaker.


spot-it-meta-title = Le repérer tôt
spot-it-meta-description = Les signes du chantage à la webcam, et des façons de vous protéger en ligne.
spot-it-spot-the-trap-early = Repérer le piège à temps
spot-it-criminals-may-spend-weeks = Des criminels peuvent passer des semaines à devenir vos amis avant de montrer ce qu’ils veulent.
spot-it-signs-to-look-for = Les signes à surveiller
spot-it-a-friend-request-comes = Une demande d’ami vient de quelqu’un que vous ne connaissez pas.
spot-it-a-new-friend-turns = Un nouvel ami amène la conversation sur le sexe.
spot-it-they-ask-you-to = On vous demande de faire quelque chose de sexuel devant votre webcam.
spot-it-they-ask-you-for = On vous demande des photos ou des vidéos sexuelles de vous.
spot-it-protect-yourself = Protégez-vous
spot-it-do-not-accept-friend = N’acceptez pas les demandes d’ami d’inconnus.
spot-it-ask-yourself-who-you = Demandez-vous à qui vous parlez vraiment.
spot-it-check-your-privacy-settings = Vérifiez vos réglages de confidentialité. Les criminels utilisent tous les réseaux sociaux, dont { $facebook }, { $twitter }, { $instagram } et { $snapchat }.
spot-it-is-somebody-already-threatening = Quelqu’un vous menace déjà ? La police ne vous jugera pas. [Obtenir de l’aide]({ $link-help }).
