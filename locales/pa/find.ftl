### find.ftl in pa. Draft, awaits review by a native speaker.


find-meta-title = ਖੋਜ
find-meta-description = ਇਸ ਸਾਈਟ ਦੇ ਸਾਰੇ ਪੰਨੇ, ਅਤੇ ਅਜਿਹੀ ਖੋਜ ਜੋ ਨਾ ਕੁਝ ਭੇਜਦੀ ਹੈ ਨਾ ਸਾਂਭਦੀ ਹੈ।
find-find-it-here = ਇੱਥੇ ਲੱਭੋ
find-choose-from-the-list = ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਸ਼ਬਦ ਖੋਜੋ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ ਉਹ ਤੁਹਾਡੀ ਸਕਰੀਨ ’ਤੇ ਰਹਿੰਦਾ ਹੈ: ਉਹ ਕਿਤੇ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ, ਅਤੇ ਸਾਈਟ ਉਸਨੂੰ ਸਾਂਭਦੀ ਨਹੀਂ।
