### local.ftl in fr. Draft, awaits review by a native speaker.


local-south-wales = Galles du Sud
local-in-south-wales = En Galles du Sud
local-south-wales-incidents-incidents-of-webca = **{ $south-wales-incidents }+** incidents de chantage à la webcam dans les douze mois jusqu’au { $south-wales-incidents-as-of }
local-south-wales-ages-are-the-ages = **{ $south-wales-ages }** sont les âges de la plupart des personnes visées, surtout de jeunes hommes.
local-watch-the-south-wales = [Regarder la vidéo de la police de Galles du Sud]({ $south-wales-film })
local-detective-inspector-rob-cronick = Rob Cronick, inspecteur, équipe des crimes majeurs de la police de Galles du Sud
local-sextortion-cases-are-on = Les cas de sextorsion sont en hausse en Galles du Sud. Au cours des douze derniers mois, les policiers ont traité plus d’une centaine d’incidents de chantage par webcam visant surtout de jeunes hommes de { $south-wales-ages-low } à { $south-wales-ages-high } ans, commis par des groupes criminels organisés hors du Royaume-Uni.
local-sextortion-is-often-defined = La sextorsion est souvent définie comme un chantage sexuel dans lequel des informations ou des images sexuelles servent à extorquer à la victime des faveurs sexuelles et/ou de l’argent, avec des exigences allant de { $demand-range-low } à { $demand-range-high }.
local-these-crimes-which-can = Dans ces crimes, qui suivent souvent des semaines de manipulation sur les réseaux sociaux, les victimes envoient des photos ou des vidéos indécentes ou sexuellement explicites d’elles-mêmes, puis on les fait chanter pour que les images n’arrivent pas à leur famille ou à leurs amis.
local-the-scale-of-these = L’ampleur de ces réseaux de sextorsion est énorme, et ils n’ont qu’un seul but : gagner de l’argent, sans égard aux terribles dommages émotionnels qu’ils infligent à leurs victimes.
local-our-focus-is-on = Notre priorité est de protéger les gens. Pour les criminels qui se livrent à ce genre d’activité, s’en prenant à ceux qui peuvent être vulnérables à la contrainte et au chantage, il n’y a nulle part où se cacher – où que ce soit dans le monde. Nous travaillons étroitement avec l’Agence nationale de lutte contre la criminalité et les forces de l’ordre du monde entier pour les traquer.
local-if-you-are-a = Si vous êtes victime de sextorsion, je vous exhorte à faire ceci : ne paniquez pas – ne payez pas – n’ayez plus aucun contact avec ces criminels – appelez la police de Galles du Sud au « { $police } » et nous vous aiderons.
local-if-someone-has-paid = Si quelqu’un a payé, le conseil de la police est de signaler l’affaire ; nous apporterons aide et soutien pendant que nous enquêtons.
local-i-would-urge-anyone = J’exhorte toute personne qui utilise les réseaux sociaux à ne pas accepter de demandes d’ami d’inconnus et à savoir avec qui elle communique en ligne. Ces groupes criminels organisés sont habiles et utilisent toutes les formes de réseaux sociaux, dont { $facebook }, { $twitter }, { $instagram } et { $snapchat }. Mon conseil est de revoir vos réglages de confidentialité pour vous protéger.
