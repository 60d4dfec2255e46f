### film.ftl in fr. Draft, awaits review by a native speaker.


film-meta-description = De quoi parle le film de la campagne, et ce que l’on sait de ses paroles.
film-meta-title = Le film
film-the-campaign-has-a = La campagne a un film pour les personnes les plus menacées.
film-watch-the-film = [Regarder le film]({ $film })
film-what-the-film-says = Ce que dit le film
film-the-press-release-does = Le communiqué ne donne pas les paroles du film : elles ne peuvent donc pas encore figurer ici. Il dit que le film :
film-helps-you-to-recognise = vous aide à reconnaître la première approche d’un criminel ;
film-gives-advice-for-your = donne des conseils pour votre vie en ligne ;
film-tells-you-why-it = vous explique pourquoi il est important de signaler le crime à la police locale.
