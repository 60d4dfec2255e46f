### film.ftl in ro. Draft, awaits review by a native speaker.


film-meta-description = Despre ce este filmul campaniei și ce se știe despre cuvintele lui.
film-meta-title = Filmul
film-the-campaign-has-a = Campania are un film pentru oamenii cei mai expuși.
film-watch-the-film = [Vezi filmul]({ $film })
film-what-the-film-says = Ce spune filmul
film-the-press-release-does = Comunicatul de presă nu redă cuvintele filmului, așa că ele nu pot fi tipărite încă aici. El spune că filmul:
film-helps-you-to-recognise = te ajută să recunoști prima apropiere a unui infractor;
film-gives-advice-for-your = dă sfaturi pentru timpul petrecut online;
film-tells-you-why-it = îți spune de ce este important să raportezi infracțiunea la poliția locală.
