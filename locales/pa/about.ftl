### about.ftl in pa. Draft, awaits review by a native speaker.


about-meta-description = ਮੁਹਿੰਮ ਪਿੱਛੇ ਕੌਣ ਹੈ, ਤੁਹਾਡੀ ਨਿੱਜਤਾ, ਪਹੁੰਚ, ਭਾਸ਼ਾਵਾਂ ਅਤੇ ਧੰਨਵਾਦ।
about-meta-title = ਇਸ ਸਾਈਟ ਬਾਰੇ
about-who-is-behind-it = ਇਸ ਪਿੱਛੇ ਕੌਣ ਹੈ
about-the-national-crime-agency = ਨੈਸ਼ਨਲ ਕ੍ਰਾਈਮ ਏਜੰਸੀ ਅਤੇ ਨੈਸ਼ਨਲ ਪੁਲਿਸ ਚੀਫ਼ਸ ਕੌਂਸਲ ਨੇ ਪੁਲਿਸ ਬਲਾਂ ਨਾਲ ਮਿਲ ਕੇ { $published } ਨੂੰ ਇਹ ਮੁਹਿੰਮ ਸ਼ੁਰੂ ਕੀਤੀ।
about-your-privacy = ਤੁਹਾਡੀ ਨਿੱਜਤਾ
about-this-site-does-not = ਇਹ ਸਾਈਟ ਨਹੀਂ ਪੁੱਛਦੀ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ ਅਤੇ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਵੀ ਇਕੱਠਾ ਨਹੀਂ ਕਰਦੀ।
about-it-sets-no-cookies = ਇਹ ਕੋਈ ਕੁਕੀ ਨਹੀਂ ਰੱਖਦੀ ਅਤੇ ਤੁਹਾਡੇ ਡਿਵਾਈਸ ਉੱਤੇ ਆਪਣਾ ਕੁਝ ਨਹੀਂ ਸੰਭਾਲਦੀ।
about-it-loads-nothing-from = ਇਹ ਹੋਰ ਸਾਈਟਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਲਿਆਉਂਦੀ।
about-languages = ਭਾਸ਼ਾਵਾਂ
about-this-site-comes-in = ਇਹ ਸਾਈਟ { $languages } ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹੈ। ਜਦੋਂ ਤੱਕ ਕੋਈ ਮਾਂ-ਬੋਲੀ ਬੋਲਣ ਵਾਲਾ ਜਾਂਚ ਨਹੀਂ ਕਰਦਾ, ਅਨੁਵਾਦ ਖਰੜਾ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਉਸ ਦੇ ਪੰਨੇ ਇਹ ਦੱਸਦੇ ਹਨ। ਹਵਾਲੇ ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਅਨੁਵਾਦ ਕੀਤੇ ਗਏ ਹਨ।
about-credits = ਧੰਨਵਾਦ
about-the-words-come-from = ਸ਼ਬਦ { $published } ਦੇ ਪ੍ਰੈੱਸ ਬਿਆਨ ਤੋਂ ਲਏ ਗਏ ਹਨ ਅਤੇ ਸੌਖੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੇ ਗਏ ਹਨ। ਇਸ ਸਾਈਟ ਦੇ ਨਿਸ਼ਾਨ ਅਸਲ ਲੋਗੋਆਂ ਦੀ ਥਾਂ ਹਨ। ਇਹ Handbill ਨਾਲ ਬਣਾਈ ਗਈ।
