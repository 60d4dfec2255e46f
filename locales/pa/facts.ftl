### facts.ftl in pa. Draft, awaits review by a native speaker.


facts-meta-description = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਦੇ ਕਿੰਨੇ ਮਾਮਲੇ ਦੱਸੇ ਗਏ, ਕਿਨ੍ਹਾਂ ਨੂੰ ਨਿਸ਼ਾਨਾ ਬਣਾਇਆ ਗਿਆ, ਅਤੇ ਅੰਕੜੇ ਕਿੱਥੋਂ ਆਏ।
facts-meta-title = ਅੰਕੜੇ
facts-police-forces-tell-the = ਪੁਲਿਸ ਬਲ ਪੈਸਿਆਂ ਲਈ ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਦੇ ਮਾਮਲੇ ਨੈਸ਼ਨਲ ਕ੍ਰਾਈਮ ਏਜੰਸੀ ਨੂੰ ਦੱਸਦੇ ਹਨ। ਇਹ ਅੰਕੜੇ ਉਨ੍ਹਾਂ ਮਾਮਲਿਆਂ ਦੇ ਹਨ।
facts-cases-have-more-than = ਮਾਮਲੇ ਦੁੱਗਣੇ ਤੋਂ ਵੱਧ ਹੋ ਗਏ ਹਨ
facts-period = ਸਮਾਂ
facts-cases = ਮਾਮਲੇ
facts-whole-of-2015 = ਸਾਰਾ 2015
facts-2016-up-to-cases-2016-as-of = 2016, { $cases-2016-as-of } ਤੱਕ
facts-the-year-2016-was = ਜਦੋਂ ਇਹ ਮਾਮਲੇ ਗਿਣੇ ਗਏ, ਸਾਲ 2016 ਖ਼ਤਮ ਨਹੀਂ ਹੋਇਆ ਸੀ।{ $note-cases }
facts-ages-of-the-people = ਨਿਸ਼ਾਨਾ ਬਣੇ ਲੋਕਾਂ ਦੀ ਉਮਰ
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** ਸਭ ਤੋਂ ਛੋਟੀ ਤੋਂ ਸਭ ਤੋਂ ਵੱਡੀ ਉਮਰ ਤੱਕ
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** ਸਭ ਤੋਂ ਵੱਡਾ ਸਮੂਹ, ਸਾਰੇ ਮਰਦ
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** ਇੱਕ ਹੋਰ ਵੱਡਾ ਸਮੂਹ
facts-the-ages-are-those = ਇਹ ਉਮਰਾਂ ਉਨ੍ਹਾਂ ਹੀ ਮਾਮਲਿਆਂ ਦੀਆਂ ਹਨ।{ $note-ages }
facts-what-the-figures-leave = ਅੰਕੜੇ ਕੀ ਨਹੀਂ ਦੱਸਦੇ
facts-officers-believe-that-many = ਅਫ਼ਸਰਾਂ ਦਾ ਮੰਨਣਾ ਹੈ ਕਿ ਬਹੁਤ ਲੋਕ ਕਦੇ ਰਿਪੋਰਟ ਨਹੀਂ ਕਰਦੇ, ਇਸ ਲਈ ਅਸਲ ਗਿਣਤੀ ਬਹੁਤ ਵੱਧ ਹੋਣ ਦੀ ਸੰਭਾਵਨਾ ਹੈ।
facts-nca-anti-kidnap-and-extortion = NCA ਦੀ ਅਗਵਾ ਅਤੇ ਜਬਰੀ ਵਸੂਲੀ ਵਿਰੋਧੀ ਇਕਾਈ, { $cases-2016-as-of }।
facts-nca-anti-kidnap-and-extortion-2 = NCA ਦੀ ਅਗਵਾ ਅਤੇ ਜਬਰੀ ਵਸੂਲੀ ਵਿਰੋਧੀ ਇਕਾਈ, { $victims-youngest-as-of }।
