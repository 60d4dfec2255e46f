### film.ftl in cy. Draft, awaits review by a native speaker.


film-meta-title = Y ffilm
film-meta-description = Am beth mae ffilm yr ymgyrch, a’r hyn sy’n hysbys am ei geiriau.
film-the-campaign-has-a = Mae gan yr ymgyrch ffilm i’r bobl sydd fwyaf mewn perygl.
film-watch-the-film = [Gwyliwch y ffilm]({ $film })
film-what-the-film-says = Yr hyn mae’r ffilm yn ei ddweud
film-the-press-release-does = Nid yw’r datganiad i’r wasg yn rhoi geiriau’r ffilm, felly ni ellir eu hargraffu yma eto. Mae’n dweud bod y ffilm:
film-helps-you-to-recognise = yn eich helpu i adnabod cam cyntaf troseddwr;
film-gives-advice-for-your = yn rhoi cyngor ar gyfer eich amser ar-lein;
film-tells-you-why-it = yn dweud pam mae’n bwysig rhoi gwybod i’ch heddlu lleol am y drosedd.
