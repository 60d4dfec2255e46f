### leaving.ftl in fr. Draft, awaits review by a native speaker.


leaving-meta-title = Les limites de « Quitter ce site »
leaving-meta-description = Ce que fait aussitôt le bouton pour quitter ce site, et les traces qui restent.
leaving-what-leave-this-site = Ce que « Quitter ce site » ne peut pas faire
leaving-the-button-takes-you = Le bouton vous mène aussitôt à une page sur la météo. Il ne peut pas tout faire :
leaving-your-browsers-history-may = L’historique de votre navigateur peut encore montrer que vous êtes venu ici. Vous pouvez l’y effacer.
leaving-a-program-that-watches = Un programme qui surveille votre appareil peut quand même avoir vu cette page.
leaving-your-internet-provider-or = Votre fournisseur d’accès, ou la personne qui gère le réseau, peut savoir quel site vous avez ouvert.
