### accessibility.ftl in pa. Draft, awaits review by a native speaker.


accessibility-meta-title = ਪਹੁੰਚ
accessibility-meta-description = ਹਰ ਕੋਈ ਇਹ ਸਾਈਟ ਕਿਵੇਂ ਵਰਤ ਸਕਦਾ ਹੈ, ਇਸ ਦੀ ਜਾਂਚ ਕਿਵੇਂ ਹੋਈ, ਅਤੇ ਸਮੱਸਿਆ ਕਿੱਥੇ ਦੱਸਣੀ ਹੈ।
accessibility-accessibility-statement = ਪਹੁੰਚ ਬਾਰੇ ਬਿਆਨ
accessibility-this-site-is-made = ਇਹ ਸਾਈਟ WCAG 2.2 ਦੇ ਪੱਧਰ AA ਅਨੁਸਾਰ ਬਣਾਈ ਗਈ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਕੀਬੋਰਡ ਨਾਲ, ਸਕ੍ਰੀਨ ਰੀਡਰ ਨਾਲ, ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਅਤੇ ਸਕ੍ਰਿਪਟਾਂ ਤੋਂ ਬਿਨਾਂ ਵਰਤ ਸਕਦੇ ਹੋ। ਜੋ ਪੋਸਟਰਾਂ ਉੱਤੇ ਲਿਖਿਆ ਹੈ ਉਹ ਇਸ ਦੇ ਪੰਨਿਆਂ ਉੱਤੇ ਵੀ ਹੈ।
accessibility-how-it-was-tested = ਇਸ ਦੀ ਜਾਂਚ ਕਿਵੇਂ ਹੋਈ
accessibility-programs-tested-every-page = ਪ੍ਰੋਗਰਾਮਾਂ ਨੇ ਛੇ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹਰ ਪੰਨੇ ਦੀ ਜਾਂਚ ਕੀਤੀ: ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ, ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ, 400% ਤੱਕ ਵੱਡਾ ਕਰਕੇ, ਸਕ੍ਰਿਪਟਾਂ ਤੋਂ ਬਿਨਾਂ, ਹਲਕੇ ਅਤੇ ਗੂੜ੍ਹੇ ਰੰਗਾਂ ਵਿੱਚ।
accessibility-no-outside-expert-has = ਹਾਲੇ ਕਿਸੇ ਬਾਹਰੀ ਮਾਹਰ ਨੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ, ਅਤੇ ਨਾ ਹੀ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੇ ਜੋ ਸਹਾਇਕ ਤਕਨਾਲੋਜੀ ਉੱਤੇ ਨਿਰਭਰ ਹੈ।
accessibility-if-something-does-not = ਜੇ ਕੁਝ ਕੰਮ ਨਹੀਂ ਕਰਦਾ
accessibility-if-something-does-not-2 = ਜੇ ਕੁਝ ਤੁਹਾਡੇ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦਾ, [ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਦੱਸੋ]({ $feedback })। ਇਹ ਵੀ ਦੱਸੋ ਕਿ ਕਿਹੜਾ ਪੰਨਾ ਸੀ ਅਤੇ ਤੁਸੀਂ ਕੀ ਵਰਤਦੇ ਹੋ।
accessibility-if-our-answer-does = ਜੇ ਸਾਡੇ ਜਵਾਬ ਨਾਲ ਮਦਦ ਨਹੀਂ ਮਿਲਦੀ, [ਤੁਸੀਂ ਇੱਥੇ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ]({ $accessibility-complaints })।
accessibility-this-statement = ਇਸ ਬਿਆਨ ਬਾਰੇ
accessibility-this-statement-was-written = ਇਹ ਬਿਆਨ { $published } ਨੂੰ ਲਿਖਿਆ ਗਿਆ। ਇਸ ਨੂੰ { $review-by } ਤੱਕ ਦੁਬਾਰਾ ਦੇਖਿਆ ਜਾਵੇਗਾ।
