### what-it-is.ftl in pa. Draft, awaits review by a native speaker.


what-it-is-meta-title = ਇਹ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ
what-it-is-meta-description = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਕੀ ਹੈ, ਇਹ ਜਾਲ ਕਿਵੇਂ ਕੰਮ ਕਰਦਾ ਹੈ ਅਤੇ ਇਸ ਪਿੱਛੇ ਕੌਣ ਹੈ।
what-it-is-what-is-webcam-blackmail = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਕੀ ਹੈ?
what-it-is-webcam-blackmail-is-also = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਨੂੰ “ਸੈਕਸਟੌਰਸ਼ਨ” ਵੀ ਕਹਿੰਦੇ ਹਨ। ਅਪਰਾਧੀ ਕਿਸੇ ਦੀਆਂ ਜਿਨਸੀ ਤਸਵੀਰਾਂ ਵਰਤ ਕੇ ਉਸ ਤੋਂ ਪੈਸੇ ਲੈਂਦੇ ਹਨ।
what-it-is-how-the-trap-works = ਇਹ ਜਾਲ ਕਿਵੇਂ ਕੰਮ ਕਰਦਾ ਹੈ
what-it-is-somebody-with-a-false = ਝੂਠੀ ਪਛਾਣ ਵਾਲਾ ਕੋਈ ਵਿਅਕਤੀ ਆਨਲਾਈਨ ਤੁਹਾਡੇ ਨਾਲ ਦੋਸਤੀ ਕਰਦਾ ਹੈ।
what-it-is-they-persuade-you-to = ਉਹ ਤੁਹਾਨੂੰ ਵੈੱਬਕੈਮ ਸਾਹਮਣੇ ਕੁਝ ਜਿਨਸੀ ਕਰਨ ਲਈ ਮਨਾ ਲੈਂਦੇ ਹਨ।
what-it-is-they-record-it = ਉਹ ਇਸ ਨੂੰ ਰਿਕਾਰਡ ਕਰ ਲੈਂਦੇ ਹਨ।
what-it-is-they-threaten-to-share = ਉਹ ਧਮਕੀ ਦਿੰਦੇ ਹਨ ਕਿ ਪੈਸੇ ਨਾ ਦਿੱਤੇ ਤਾਂ ਇਹ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤਾਂ ਨੂੰ ਦਿਖਾ ਦੇਣਗੇ।
what-it-is-sometimes-they-come-back = ਕਦੇ-ਕਦੇ ਉਹ ਵਾਪਸ ਆ ਕੇ ਹੋਰ ਮੰਗਦੇ ਹਨ।
what-it-is-the-lens-of-a = ਵੈੱਬਕੈਮ ਦਾ ਲੈਂਜ਼ ਜਿਸ ’ਤੇ ਪੀਲੀ ਟੇਪ ਲੱਗੀ ਹੈ
what-it-is-the-sign-of-this = ਇਸ ਮੁਹਿੰਮ ਦਾ ਨਿਸ਼ਾਨ: ਅਜਿਹਾ ਵੈੱਬਕੈਮ ਜੋ ਕੁਝ ਨਹੀਂ ਦੇਖਦਾ।
what-it-is-it-can-happen-to = ਇਹ ਕਿਸੇ ਨਾਲ ਵੀ ਹੋ ਸਕਦਾ ਹੈ
what-it-is-officers-believe-that-many = ਅਫ਼ਸਰਾਂ ਦਾ ਮੰਨਣਾ ਹੈ ਕਿ ਬਹੁਤ ਲੋਕ ਕਦੇ ਰਿਪੋਰਟ ਨਹੀਂ ਕਰਦੇ, ਅਕਸਰ ਸ਼ਰਮ ਕਰਕੇ। ਅਪਰਾਧੀ ਇਸੇ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦੇ ਹਨ। ਤੁਹਾਡੇ ਲਈ ਸ਼ਰਮ ਦੀ ਕੋਈ ਗੱਲ ਨਹੀਂ।
what-it-is-who-is-behind-it = ਇਸ ਪਿੱਛੇ ਕੌਣ ਹੈ
what-it-is-police-and-the-national = ਪੁਲਿਸ ਅਤੇ ਨੈਸ਼ਨਲ ਕ੍ਰਾਈਮ ਏਜੰਸੀ ਨੂੰ ਸਬੂਤ ਮਿਲੇ ਹਨ ਕਿ ਕੋਸ਼ਿਸ਼ਾਂ ਦੇ ਵੱਡੇ ਹਿੱਸੇ ਪਿੱਛੇ ਸੰਗਠਿਤ ਅਪਰਾਧੀ ਗਿਰੋਹ ਹਨ। ਉਹ ਕਹਿੰਦੇ ਹਨ ਕਿ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਬਹੁਤੇ ਗਿਰੋਹ ਵਿਦੇਸ਼ਾਂ ਵਿੱਚ ਹਨ, ਜਿਨ੍ਹਾਂ ਦੇਸ਼ਾਂ ਵਿੱਚ ਫ਼ਿਲੀਪੀਨਜ਼, ਆਈਵਰੀ ਕੋਸਟ ਅਤੇ ਮੋਰੱਕੋ ਸ਼ਾਮਲ ਹਨ। ਇਸ ਤੋਂ ਉਨ੍ਹਾਂ ਦੇਸ਼ਾਂ ਦੇ ਹੋਰ ਲੋਕਾਂ ਬਾਰੇ ਕੁਝ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ।
what-it-is-if-it-is-happening = ਜੇ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਹੋ ਰਿਹਾ ਹੈ, [ਹੁਣੇ ਮਦਦ ਲਓ]({ $link-help })।
