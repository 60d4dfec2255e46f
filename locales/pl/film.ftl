### film.ftl in pl. Draft, awaits review by a native speaker.


film-meta-description = O czym jest film kampanii i co wiadomo o jego słowach.
film-meta-title = Film
film-the-campaign-has-a = Kampania ma film dla osób najbardziej zagrożonych.
film-watch-the-film = [Obejrzyj film]({ $film })
film-what-the-film-says = Co mówi film
film-the-press-release-does = Komunikat prasowy nie podaje słów filmu, więc nie można ich tu jeszcze wydrukować. Mówi, że film:
film-helps-you-to-recognise = pomaga rozpoznać pierwszy kontakt ze strony przestępcy;
film-gives-advice-for-your = daje rady na czas spędzany w sieci;
film-tells-you-why-it = wyjaśnia, dlaczego warto zgłosić przestępstwo miejscowej policji.
