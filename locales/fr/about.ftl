### about.ftl in fr. Draft, awaits review by a native speaker.


about-meta-description = Qui mène cette campagne, votre vie privée, l’accessibilité, les langues et les crédits.
about-meta-title = À propos de ce site
about-who-is-behind-it = Qui mène cette campagne
about-the-national-crime-agency = L’Agence nationale de lutte contre la criminalité (NCA) et le Conseil national des chefs de police ont lancé cette campagne le { $published }, avec les forces de police.
about-your-privacy = Votre vie privée
about-this-site-does-not = Ce site ne vous demande pas qui vous êtes et ne recueille rien sur vous.
about-it-sets-no-cookies = Il ne dépose aucun cookie et n’enregistre rien sur votre appareil.
about-it-loads-nothing-from = Il ne charge rien d’autres sites.
about-languages = Langues
about-this-site-comes-in = Ce site existe en { $languages } langues. Une traduction est un brouillon tant qu’un locuteur natif ne l’a pas relue, et ses pages le disent. Les citations sont traduites de l’anglais.
about-credits = Crédits
about-the-words-come-from = Les mots viennent du communiqué de presse du { $published }, mis en langage clair. Les marques de ce site remplacent de vrais logos. Il a été fait avec Handbill.
