### news/launch.ftl in fr. Draft, awaits review by a native speaker.


news-launch-meta-title = Actualités
news-launch-meta-description = Le communiqué de presse qui a lancé la campagne, gardé en archive.
news-launch-sextortion-dont-become-a = Sextorsion - Ne devenez pas une victime !
news-launch-this-is-the-release = Voici le communiqué qui a lancé la campagne, abrégé mais pour le reste dans ses propres mots. Ses conseils se trouvent désormais sous [Obtenir de l’aide]({ $link-help }), et ce qu’il dit des criminels sous [Comment ça marche]({ $link-what-it-is }).
news-launch-national-sextortion-campaign-is = **La police et l’Agence nationale de lutte contre la criminalité lancent une campagne nationale contre la sextorsion**
news-launch-thousands-of-people-in = Selon l’Agence nationale de lutte contre la criminalité et le Conseil national des chefs de police, des milliers de personnes au Royaume-Uni sont probablement victimes de sextorsion chaque année.
news-launch-at-least-uk-suicides-suicides = Au moins { $uk-suicides } suicides au Royaume-Uni ont été liés à cette forme de chantage.
news-launch-if-it-is-happening = Si cela vous arrive
news-launch-you-are-not-alone = Vous n’êtes pas seul. Appelez la police au { $police }, ou le { $emergency } en cas de danger immédiat. On ne vous jugera pas. [Obtenir de l’aide]({ $link-help }).
news-launch-you-can-also-call = Vous pouvez aussi appeler { $listening-line } à toute heure.
news-launch-the-campaign = La campagne
news-launch-the-ncas-anti-kidnap-and = Les forces de police ont signalé à l’unité anti-enlèvement et extorsion (AKEU) de la NCA { $cases-2016 } cas de chantage à la webcam à but financier jusqu’ici en 2016, plus du double du chiffre de toute l’année précédente ({ $cases-2015 }). Les policiers pensent que beaucoup de cas ne sont probablement pas signalés et que les nombres réels sont bien plus élevés.
news-launch-victims-in-the-nca = Les victimes des cas de la NCA ont entre { $victims-youngest } et { $victims-oldest } ans ; la plus forte proportion est celle des hommes de { $highest-age-band-low } à { $highest-age-band-high } ans, et une part importante est dans le groupe des { $substantial-age-band } ans.
news-launch-in-response-to-the = Face à cette hausse, la NCA et le NPCC ont lancé une nouvelle campagne pour conseiller ceux qui ont été visés ou risquent de l’être.
news-launch-the-campaign-includes-a = La campagne comprend un film destiné aux victimes les plus vulnérables, qui les aide à reconnaître une possible approche criminelle et donne des conseils en ligne, dont l’importance de signaler le crime à la police locale.
news-launch-watch-the-film = [Regarder le film]({ $film })
news-launch-full-details-of-the = [Tous les conseils en détail]({ $advice-details })
news-launch-roy-sinclair-nca-anti-kidnap = Roy Sinclair, unité anti-enlèvement et extorsion de la NCA
news-launch-there-is-huge-under-reporting = Ces infractions sont énormément sous-déclarées, souvent parce que les victimes ressentent de la honte ou de la gêne, mais bien sûr les criminels comptent sur cette réaction pour réussir.
news-launch-this-is-why-we = C’est pourquoi nous lançons cette nouvelle campagne. Nous voulons que les victimes et les victimes potentielles sachent comment se protéger et comprennent que faire si elles sont visées.
news-launch-this-is-still-a = C’est encore un type de crime assez nouveau et émergent ; la NCA et la police travaillent donc avec le ministère de l’Intérieur pour obtenir une image plus exacte de son ampleur réelle.
news-launch-however-the-trend-is = Cependant, la tendance est claire. Les cas de chantage à la webcam – ou sextorsion – augmentent de façon spectaculaire. En 2012 encore, nous ne recevions qu’une poignée de signalements par an, maintenant nous en recevons des centaines, et nos partenaires des forces de l’ordre dans toute l’Europe décrivent une situation semblable.
news-launch-assistant-commissioner-martin-hewitt = Martin Hewitt, commissaire adjoint, responsable des enlèvements, de l’extorsion et des infractions sexuelles contre les adultes au Conseil national des chefs de police
news-launch-the-distress-felt-is = La détresse ressentie va, pour certains, bien au-delà d’une possible perte d’argent ou d’une humiliation. Nous avons déjà vu plusieurs jeunes mettre tragiquement fin à leurs jours après des tentatives de chantage.
news-launch-by-raising-awareness-of = En faisant mieux connaître le problème, nous voulons assurer aux victimes que la police prendra les signalements au sérieux. Chaque signalement sera traité en toute confidentialité et sans jugement.
news-launch-our-message-to-those = Notre message à ceux qui sont visés : ne payez pas et ne paniquez pas – appelez-nous pour obtenir de l’aide. Votre sécurité et votre bien-être seront au cœur de nos enquêtes.
