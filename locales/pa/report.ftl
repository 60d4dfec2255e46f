### report.ftl in pa. Draft, awaits review by a native speaker.


report-meta-title = ਰਿਪੋਰਟ ਕਰੋ
report-meta-description = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਬਾਰੇ ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ, ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਕਿਸੇ ਹੋਰ ਦੀ ਮਦਦ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।
report-report-it-in-confidence = ਗੁਪਤ ਰੂਪ ਵਿੱਚ ਰਿਪੋਰਟ ਕਰੋ
report-you-can-report-it = ਤੁਸੀਂ ਰਿਪੋਰਟ ਕਰ ਸਕਦੇ ਹੋ ਭਾਵੇਂ ਤੁਹਾਨੂੰ ਸ਼ਰਮ ਆਉਂਦੀ ਹੋਵੇ, ਅਤੇ ਭਾਵੇਂ ਤੁਸੀਂ ਪੈਸੇ ਦੇ ਚੁੱਕੇ ਹੋਵੋ।
report-who-to-tell = ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ
report-who-you-are = ਤੁਸੀਂ ਕੌਣ ਹੋ
report-what-to-do = ਕੀ ਕਰਨਾ ਹੈ
report-someone-is-blackmailing-me = ਕੋਈ ਮੈਨੂੰ ਬਲੈਕਮੇਲ ਕਰ ਰਿਹਾ ਹੈ
report-call-the-police-on = ਪੁਲਿਸ ਨੂੰ { $police } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
report-i-am-in-immediate = ਮੈਂ ਤੁਰੰਤ ਖ਼ਤਰੇ ਵਿੱਚ ਹਾਂ
report-call-emergency = { $emergency } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
report-i-have-already-paid = ਮੈਂ ਪੈਸੇ ਦੇ ਚੁੱਕਾ ਜਾਂ ਦੇ ਚੁੱਕੀ ਹਾਂ
report-tell-the-police-on = ਪੁਲਿਸ ਨੂੰ { $police } ਉੱਤੇ ਦੱਸੋ, ਅਤੇ [ਦੇਖੋ ਤੁਸੀਂ ਹੋਰ ਕੀ ਕਰ ਸਕਦੇ ਹੋ]({ $link-help-already-paid })।
report-i-am-under-18 = ਮੇਰੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ
report-call-under-18 = { $under-18 } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
report-a-video-of-me = ਮੇਰੀ ਵੀਡੀਓ ਆਨਲਾਈਨ ਹੈ
report-report-it-on-the = ਜਿਸ ਸਾਈਟ ਉੱਤੇ ਹੈ ਉੱਥੇ ਰਿਪੋਰਟ ਕਰੋ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਰੋਕਣ ਲਈ ਕਹੋ।
report-i-want-an-image = ਮੈਂ ਇੱਕ ਤਸਵੀਰ ਹਟਵਾਉਣੀ ਹੈ
report-ask-a-removal-service = [ਤਸਵੀਰ ਹਟਾਉਣ ਵਾਲੀ ਸੇਵਾ]({ $removal-service }) ਨੂੰ ਕਹੋ।
report-i-am-worried-about = ਮੈਨੂੰ ਕਿਸੇ ਦੀ ਚਿੰਤਾ ਹੈ
report-see-how-you-can = [ਦੇਖੋ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦੀ ਮਦਦ ਕਿਵੇਂ ਕਰ ਸਕਦੇ ਹੋ]({ $link-report-worried })।
report-what-happens-next = ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ
report-the-police-take-every = ਪੁਲਿਸ ਹਰ ਰਿਪੋਰਟ ਨੂੰ ਗੰਭੀਰਤਾ ਨਾਲ ਲੈਂਦੀ ਹੈ ਅਤੇ ਗੁਪਤ ਰੱਖਦੀ ਹੈ। ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਅਤੇ ਭਲਾਈ ਉਨ੍ਹਾਂ ਦੇ ਕੰਮ ਦਾ ਕੇਂਦਰ ਹੈ। ਤੁਹਾਡੇ ਸੰਭਾਲੇ ਸਬੂਤ ਉਨ੍ਹਾਂ ਦੀ ਮਦਦ ਕਰਦੇ ਹਨ।
report-if-you-are-worried = ਜੇ ਤੁਹਾਨੂੰ ਕਿਸੇ ਦੀ ਚਿੰਤਾ ਹੈ
report-stay-calm-listen-and = ਸ਼ਾਂਤ ਰਹੋ, ਸੁਣੋ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਬੁਰਾ ਨਾ ਸਮਝੋ।
report-tell-them-that-they = ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ ਕਿ ਉਹ ਇਕੱਲੇ ਨਹੀਂ ਹਨ ਅਤੇ ਪੁਲਿਸ ਉਨ੍ਹਾਂ ਨੂੰ ਬੁਰਾ ਨਹੀਂ ਸਮਝੇਗੀ।
report-go-through-the-five = [ਪੰਜ ਕਦਮ]({ $link-help }) ਇਕੱਠੇ ਦੇਖੋ।
report-offer-to-be-with = ਕਹੋ ਕਿ ਜਦੋਂ ਉਹ { $police } ਉੱਤੇ ਫ਼ੋਨ ਕਰਨ ਤਾਂ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦੇ ਨਾਲ ਹੋਵੋਗੇ।
