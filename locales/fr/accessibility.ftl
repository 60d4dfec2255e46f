### accessibility.ftl in fr. Draft, awaits review by a native speaker.


accessibility-meta-title = Accessibilité
accessibility-meta-description = Comment tout le monde peut utiliser ce site, comment il a été testé et où signaler un problème.
accessibility-accessibility-statement = Déclaration d’accessibilité
accessibility-this-site-is-made = Ce site est fait pour respecter WCAG 2.2 au niveau AA. Vous pouvez l’utiliser au clavier, avec un lecteur d’écran, en gros caractères et sans scripts. Ce que disent les affiches se trouve aussi sur ses pages.
accessibility-how-it-was-tested = Comment il a été testé
accessibility-programs-tested-every-page = Des programmes ont testé chaque page en six langues : dans un navigateur, au clavier seul, agrandie à 400 %, sans scripts, en clair et en sombre.
accessibility-no-outside-expert-has = Aucun expert extérieur ne l’a encore testé, ni aucune personne qui dépend d’une technologie d’assistance.
accessibility-if-something-does-not = Si quelque chose ne fonctionne pas
accessibility-if-something-does-not-2 = Si quelque chose ne fonctionne pas pour vous, [dites-le-nous]({ $feedback }). Indiquez de quelle page il s’agit et ce que vous utilisez.
accessibility-if-our-answer-does = Si notre réponse ne vous aide pas, [voici où vous pouvez faire une réclamation]({ $accessibility-complaints }).
accessibility-this-statement = À propos de cette déclaration
accessibility-this-statement-was-written = Cette déclaration a été écrite le { $published }. Elle sera revue au plus tard le { $review-by }.
