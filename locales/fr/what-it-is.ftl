### what-it-is.ftl in fr. Draft, awaits review by a native speaker.


what-it-is-meta-title = Comment ça marche
what-it-is-meta-description = Ce qu’est le chantage à la webcam, comment marche le piège et qui est derrière.
what-it-is-what-is-webcam-blackmail = Qu’est-ce que le chantage à la webcam ?
what-it-is-webcam-blackmail-is-also = Le chantage à la webcam s’appelle aussi « sextorsion ». Des criminels utilisent des images sexuelles d’une personne pour lui soutirer de l’argent.
what-it-is-how-the-trap-works = Comment marche le piège
what-it-is-somebody-with-a-false = Quelqu’un sous une fausse identité devient votre ami en ligne.
what-it-is-they-persuade-you-to = On vous persuade de faire quelque chose de sexuel devant votre webcam.
what-it-is-they-record-it = On l’enregistre.
what-it-is-they-threaten-to-share = On menace de le montrer à votre famille et à vos amis si vous ne payez pas.
what-it-is-sometimes-they-come-back = Parfois, on revient en demander plus.
what-it-is-the-lens-of-a = L’objectif d’une webcam recouvert d’une bande de ruban jaune
what-it-is-the-sign-of-this = Le signe de cette campagne : une webcam qui ne voit rien.
what-it-is-it-can-happen-to = Cela peut arriver à n’importe qui
what-it-is-officers-believe-that-many = Les policiers pensent que beaucoup de gens ne signalent jamais rien, souvent par honte. Les criminels comptent là-dessus. Vous n’avez aucune raison d’avoir honte.
what-it-is-who-is-behind-it = Qui est derrière
what-it-is-police-and-the-national = La police et l’Agence nationale de lutte contre la criminalité ont trouvé des preuves que des groupes criminels organisés sont derrière une grande part des tentatives. Elles disent que la plupart de ces groupes se trouvent à l’étranger, dans des pays dont font partie les Philippines, la Côte d’Ivoire et le Maroc. Cela ne dit rien des autres habitants de ces pays.
what-it-is-if-it-is-happening = Si cela vous arrive, [obtenez de l’aide]({ $link-help }).
