### toolkit.ftl in pa. Draft, awaits review by a native speaker.


toolkit-meta-description = ਛਾਪਣ ਲਈ ਪੋਸਟਰ ਅਤੇ ਸਾਂਝੇ ਕਰਨ ਲਈ ਕਾਰਡ, ਮੁਹਿੰਮ ਦੀ ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ।
toolkit-meta-title = ਪੋਸਟਰ ਅਤੇ ਕਾਰਡ
toolkit-help-people-near-you = ਆਪਣੇ ਨੇੜੇ ਦੇ ਲੋਕਾਂ ਦੀ ਮਦਦ ਲੱਭਣ ਵਿੱਚ ਸਹਾਇਤਾ ਕਰੋ। ਪੋਸਟਰ ਅਤੇ ਕਾਰਡ ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਕੋ ਗੱਲ ਕਹਿੰਦੇ ਹਨ।
toolkit-what-is-in-the = ਪੈਕ ਵਿੱਚ ਕੀ ਹੈ
toolkit-posters-to-print-in = ਛਾਪਣ ਲਈ ਪੋਸਟਰ, ਪਰਚਾ ਅਤੇ ਬਟੂਏ ਲਈ ਕਾਰਡ
toolkit-cards-for-social-media = ਸੋਸ਼ਲ ਮੀਡੀਆ ਅਤੇ ਸੁਨੇਹਿਆਂ ਲਈ ਕਾਰਡ
toolkit-a-caption-and-a = ਹਰ ਇੱਕ ਲਈ ਸੁਰਖੀ ਅਤੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਵਰਣਨ
toolkit-a-press-release-key = ਪ੍ਰੈੱਸ ਬਿਆਨ, ਮੁੱਖ ਸੁਨੇਹੇ, ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ, ਭਾਈਵਾਲਾਂ ਲਈ ਪੰਨਾ, ਰੇਡੀਓ ਲਈ ਲਿਖਤ ਅਤੇ ਸੰਸਥਾ ਦੀ ਅੰਦਰੂਨੀ ਵੈੱਬਸਾਈਟ ਲਈ ਨੋਟ
toolkit-how-to-use-it = ਇਸ ਨੂੰ ਕਿਵੇਂ ਵਰਤਣਾ ਹੈ
toolkit-choose-the-language-that = ਉਹ ਭਾਸ਼ਾ ਚੁਣੋ ਜੋ ਤੁਹਾਡੇ ਪਾਠਕ ਸਭ ਤੋਂ ਚੰਗੀ ਜਾਣਦੇ ਹਨ।
toolkit-download-the-whole-pack = ਪੂਰਾ ਪੈਕ ਡਾਊਨਲੋਡ ਕਰੋ, ਜਾਂ ਸਿਰਫ਼ ਜੋ ਚਾਹੀਦਾ ਹੈ।
toolkit-before-you-print-many = ਬਹੁਤੇ ਪੋਸਟਰ ਛਾਪਣ ਤੋਂ ਪਹਿਲਾਂ, ਇੱਕ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰਕੇ ਦੇਖੋ ਕਿ ਉਹ ਕੰਮ ਕਰਦਾ ਹੈ।
toolkit-what-you-may-do = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
toolkit-you-may-print-and = ਤੁਸੀਂ ਇਹ ਫ਼ਾਈਲਾਂ ਮੁਫ਼ਤ ਛਾਪ ਅਤੇ ਸਾਂਝੀਆਂ ਕਰ ਸਕਦੇ ਹੋ। ਕਿਰਪਾ ਕਰਕੇ ਸਲਾਹ, ਨੰਬਰ ਅਤੇ ਅੰਕੜੇ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ। { $review-by } ਤੋਂ ਬਾਅਦ ਇੱਥੇ ਨਵਾਂ ਪੈਕ ਦੇਖੋ।
