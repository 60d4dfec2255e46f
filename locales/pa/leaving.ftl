### leaving.ftl in pa. Draft, awaits review by a native speaker.


leaving-meta-title = ਸਾਈਟ ਛੱਡਣ ਨਾਲ ਕੀ ਨਹੀਂ ਹੋ ਸਕਦਾ
leaving-meta-description = ਸਾਈਟ ਛੱਡਣ ਵਾਲਾ ਬਟਨ ਤੁਰੰਤ ਕੀ ਕਰਦਾ ਹੈ, ਅਤੇ ਪਿੱਛੇ ਕੀ ਰਹਿ ਜਾਂਦਾ ਹੈ।
leaving-what-leave-this-site = “ਸਾਈਟ ਛੱਡੋ” ਕੀ ਨਹੀਂ ਕਰ ਸਕਦਾ
leaving-the-button-takes-you = ਇਹ ਬਟਨ ਤੁਹਾਨੂੰ ਤੁਰੰਤ ਮੌਸਮ ਬਾਰੇ ਇੱਕ ਪੰਨੇ ਉੱਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਇਹ ਸਭ ਕੁਝ ਨਹੀਂ ਕਰ ਸਕਦਾ:
leaving-your-browsers-history-may = ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦਾ ਇਤਿਹਾਸ ਹਾਲੇ ਵੀ ਦਿਖਾ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਆਏ ਸੀ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਉੱਥੋਂ ਮਿਟਾ ਸਕਦੇ ਹੋ।
leaving-a-program-that-watches = ਤੁਹਾਡੇ ਡਿਵਾਈਸ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਨੇ ਇਹ ਪੰਨਾ ਫਿਰ ਵੀ ਦੇਖਿਆ ਹੋ ਸਕਦਾ ਹੈ।
leaving-your-internet-provider-or = ਤੁਹਾਨੂੰ ਇੰਟਰਨੈੱਟ ਦੇਣ ਵਾਲੀ ਕੰਪਨੀ, ਜਾਂ ਨੈੱਟਵਰਕ ਚਲਾਉਣ ਵਾਲਾ, ਜਾਣ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜੀ ਸਾਈਟ ਖੋਲ੍ਹੀ।
