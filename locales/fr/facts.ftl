### facts.ftl in fr. Draft, awaits review by a native speaker.


facts-meta-description = Combien de cas de chantage à la webcam ont été signalés, qui était visé, et d’où viennent les chiffres.
facts-meta-title = Les chiffres
facts-police-forces-tell-the = Les forces de police signalent à l’Agence nationale de lutte contre la criminalité les cas de chantage à la webcam pour de l’argent. Ces chiffres comptent ces cas.
facts-cases-have-more-than = Les cas ont plus que doublé
facts-period = Période
facts-cases = Cas
facts-whole-of-2015 = Toute l’année 2015
facts-2016-up-to-cases-2016-as-of = 2016, jusqu’au { $cases-2016-as-of }
facts-the-year-2016-was = L’année 2016 n’était pas finie quand ces cas ont été comptés.{ $note-cases }
facts-ages-of-the-people = Âge des personnes visées
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** de la plus jeune à la plus âgée
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** le groupe le plus nombreux, uniquement des hommes
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** un autre groupe nombreux
facts-the-ages-are-those = Ces âges sont ceux des mêmes cas.{ $note-ages }
facts-what-the-figures-leave = Ce que les chiffres ne disent pas
facts-officers-believe-that-many = Les policiers pensent que beaucoup de gens ne signalent jamais rien : les vrais nombres sont donc sans doute bien plus élevés.
facts-nca-anti-kidnap-and-extortion = Unité anti-enlèvement et extorsion de la NCA, { $cases-2016-as-of }.
facts-nca-anti-kidnap-and-extortion-2 = Unité anti-enlèvement et extorsion de la NCA, { $victims-youngest-as-of }.
