### home.ftl in fr. Draft, awaits review by a native speaker.


home-meta-title = Chantage à la webcam
home-meta-description = Quelqu’un menace de diffuser des images sexuelles de vous ? Ne paniquez pas et ne payez pas. Voyez que faire et qui appeler.
home-dont-panic-dont-pay = Ne paniquez pas. **Ne payez pas.**
home-is-someone-threatening-to = Quelqu’un menace de diffuser des images sexuelles de vous ? C’est du chantage, et c’est un crime. Vous n’êtes pas seul, et l’aide est confidentielle.
home-its-happening-to-me = [Cela m’arrive en ce moment]({ $link-help })
home-im-worried-about-someone = [Je m’inquiète pour quelqu’un]({ $link-report-worried })
home-five-things-to-do = Cinq choses à faire
home-talk-to-the-police = Parlez à la police
home-they-will-deal-with = Elle traitera votre signalement en toute confidentialité et ne vous jugera pas. En cas de danger immédiat, appelez { $emergency }.
home-it-happens-to-many = Cela arrive à beaucoup de gens
home-cases-2016-cases-reported-to = **{ $cases-2016 }** cas signalés à l’Agence nationale de lutte contre la criminalité en 2016, au { $cases-2016-as-of }. Sur toute l’année 2015, il y en avait eu { $cases-2015 }.
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** sont les âges de la plus jeune et de la plus âgée des personnes visées.
home-highest-age-band-are-the-ages = **{ $highest-age-band }** sont les âges du groupe le plus nombreux, et ce sont des hommes.
home-where-these-figures-come = [D’où viennent ces chiffres]({ $link-facts })
home-find-out-more = En savoir plus
home-how-the-trap-works = [Comment marche le piège]({ $link-what-it-is })
home-how-to-spot-it = [Comment le repérer tôt]({ $link-spot-it })
home-how-to-report-it = [Comment le signaler en toute confidentialité]({ $link-report })
home-posters-and-cards-to = [Affiches et cartes à partager]({ $link-toolkit })
