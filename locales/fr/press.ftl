### press.ftl in fr. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = On vous fait chanter avec des images de webcam ?
press-webcam-blackmail-call-the = Chantage à la webcam ? Appelez la police au
press-call-the-police = Appelez la police
press-scan-for-help-in = Scannez pour de l’aide dans votre langue. Ni nom, ni suivi.
press-help-in-languages-languages = De l’aide en { $languages } langues
press-how-to-print-the = Comment imprimer les affiches
press-print-them-at-full = Imprimez-les en taille réelle, en couleur ou en noir et blanc. Posez-les là où les gens peuvent s’arrêter et lire.
press-how-to-share-the = Comment partager les cartes
press-post-each-card-with = Publiez chaque carte avec sa légende. Copiez aussi sa description, pour les personnes qui ne voient pas l’image.
press-you-can-also-talk = Vous pouvez aussi parler à
press-webcamblackmail-youarenotalone = #ChantageWebcam #VousNêtesPasSeul
