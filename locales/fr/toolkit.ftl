### toolkit.ftl in fr. Draft, awaits review by a native speaker.


toolkit-meta-description = Des affiches à imprimer et des cartes à partager, dans toutes les langues de la campagne.
toolkit-meta-title = Affiches et cartes
toolkit-help-people-near-you = Aidez les gens autour de vous à trouver de l’aide. Affiches et cartes disent la même chose dans chaque langue.
toolkit-what-is-in-the = Ce que contient le kit
toolkit-posters-to-print-in = Des affiches, un dépliant et des cartes de poche à imprimer
toolkit-cards-for-social-media = Des cartes pour les réseaux sociaux et les messages
toolkit-a-caption-and-a = Une légende et une description en mots pour chacune
toolkit-a-press-release-key = Un communiqué de presse, des messages clés, des réponses aux questions, une page pour les partenaires, un texte pour la radio et une note pour votre intranet
toolkit-how-to-use-it = Comment l’utiliser
toolkit-choose-the-language-that = Choisissez la langue que vos lecteurs connaissent le mieux.
toolkit-download-the-whole-pack = Téléchargez tout le kit, ou seulement ce qu’il vous faut.
toolkit-before-you-print-many = Avant d’imprimer beaucoup d’affiches, scannez le code de l’une d’elles pour voir s’il fonctionne.
toolkit-what-you-may-do = Ce que vous pouvez faire
toolkit-you-may-print-and = Vous pouvez imprimer et partager ces fichiers gratuitement. Laissez les conseils, les numéros et les chiffres tels quels. Cherchez ici un kit plus récent après le { $review-by }.
