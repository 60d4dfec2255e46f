### about.ftl in fr. Draft, awaits review by a native speaker.


about-meta-description = Qui mène cette campagne, votre vie privée, l’accessibilité, les langues et les crédits.
about-meta-title = À propos de ce site
about-who-is-behind-it = Qui mène cette campagne
about-the-national-crime-agency = L’Agence nationale de lutte contre la criminalité (NCA) et le Conseil national des chefs de police ont lancé cette campagne le { $published }, avec les forces de police.
about-your-privacy = Votre vie privée
about-this-site-does-not = Ce site ne vous demande pas qui vous êtes et ne recueille rien sur vous.
about-it-sets-no-cookies = Il ne dépose aucun cookie et n’enregistre rien sur votre appareil.
about-it-loads-nothing-from = Il ne charge rien d’autres sites.
about-what-leave-this-site = Ce que « Quitter ce site » ne peut pas faire
about-the-button-takes-you = Le bouton vous mène aussitôt à une page sur la météo. Il ne peut pas tout faire :
about-your-browsers-history-may = L’historique de votre navigateur peut encore montrer que vous êtes venu ici. Vous pouvez l’y effacer.
about-a-program-that-watches = Un programme qui surveille votre appareil peut quand même avoir vu cette page.
about-your-internet-provider-or = Votre fournisseur d’accès, ou la personne qui gère le réseau, peut savoir quel site vous avez ouvert.
about-accessibility = Accessibilité
about-this-site-is-made = Ce site est fait pour respecter WCAG 2.2 au niveau AA. Vous pouvez l’utiliser au clavier, avec un lecteur d’écran, en gros caractères et sans scripts. Ce que disent les affiches se trouve aussi sur ses pages. Aucun expert extérieur ne l’a encore testé.
about-if-something-does-not = Si quelque chose ne fonctionne pas pour vous, [dites-le-nous]({ $feedback }).
about-languages = Langues
about-this-site-comes-in = Ce site existe en { $languages } langues. Une traduction est un brouillon tant qu’un locuteur natif ne l’a pas relue, et ses pages le disent. Les citations sont traduites de l’anglais.
about-credits = Crédits
about-the-words-come-from = Les mots viennent du communiqué de presse du { $published }, mis en langage clair. Les marques de ce site remplacent de vrais logos. Il a été fait avec Handbill.
