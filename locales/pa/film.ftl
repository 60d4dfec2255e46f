### film.ftl in pa. Draft, awaits review by a native speaker.


film-meta-description = ਮੁਹਿੰਮ ਦੀ ਫ਼ਿਲਮ ਕਿਸ ਬਾਰੇ ਹੈ, ਅਤੇ ਉਸ ਦੇ ਸ਼ਬਦਾਂ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ।
film-meta-title = ਫ਼ਿਲਮ
film-the-campaign-has-a = ਮੁਹਿੰਮ ਦੀ ਇੱਕ ਫ਼ਿਲਮ ਹੈ, ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਜੋ ਸਭ ਤੋਂ ਵੱਧ ਖ਼ਤਰੇ ਵਿੱਚ ਹਨ।
film-watch-the-film = [ਫ਼ਿਲਮ ਦੇਖੋ]({ $film })
film-what-the-film-says = ਫ਼ਿਲਮ ਕੀ ਕਹਿੰਦੀ ਹੈ
film-the-press-release-does = ਪ੍ਰੈੱਸ ਬਿਆਨ ਵਿੱਚ ਫ਼ਿਲਮ ਦੇ ਸ਼ਬਦ ਨਹੀਂ ਦਿੱਤੇ ਗਏ, ਇਸ ਲਈ ਉਹ ਹਾਲੇ ਇੱਥੇ ਨਹੀਂ ਛਾਪੇ ਜਾ ਸਕਦੇ। ਉਹ ਦੱਸਦਾ ਹੈ ਕਿ ਫ਼ਿਲਮ:
film-helps-you-to-recognise = ਅਪਰਾਧੀ ਦੀ ਪਹਿਲੀ ਪਹੁੰਚ ਪਛਾਣਨ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੀ ਹੈ;
film-gives-advice-for-your = ਆਨਲਾਈਨ ਸਮੇਂ ਲਈ ਸਲਾਹ ਦਿੰਦੀ ਹੈ;
film-tells-you-why-it = ਦੱਸਦੀ ਹੈ ਕਿ ਸਥਾਨਕ ਪੁਲਿਸ ਨੂੰ ਅਪਰਾਧ ਦੀ ਰਿਪੋਰਟ ਕਰਨੀ ਕਿਉਂ ਜ਼ਰੂਰੀ ਹੈ।
