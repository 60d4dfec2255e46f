### press.ftl in pa. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = ਵੈੱਬਕੈਮ ਦੀਆਂ ਤਸਵੀਰਾਂ ਉੱਤੇ ਬਲੈਕਮੇਲ ਹੋ ਰਹੇ ਹੋ?
press-webcam-blackmail-call-the = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ? ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
press-call-the-police = ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
press-scan-for-help-in = ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਮਦਦ ਲਈ ਸਕੈਨ ਕਰੋ। ਨਾ ਨਾਂ, ਨਾ ਨਿਗਰਾਨੀ।
press-help-in-languages-languages = { $languages } ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਮਦਦ
press-how-to-print-the = ਪੋਸਟਰ ਕਿਵੇਂ ਛਾਪਣੇ ਹਨ
press-print-them-at-full = ਉਨ੍ਹਾਂ ਨੂੰ ਪੂਰੇ ਆਕਾਰ ਵਿੱਚ ਛਾਪੋ, ਰੰਗੀਨ ਜਾਂ ਕਾਲੇ-ਚਿੱਟੇ। ਅਜਿਹੀ ਥਾਂ ਲਾਓ ਜਿੱਥੇ ਲੋਕ ਰੁਕ ਕੇ ਪੜ੍ਹ ਸਕਣ।
press-how-to-share-the = ਕਾਰਡ ਕਿਵੇਂ ਸਾਂਝੇ ਕਰਨੇ ਹਨ
press-post-each-card-with = ਹਰ ਕਾਰਡ ਉਸ ਦੀ ਸੁਰਖੀ ਨਾਲ ਪਾਓ। ਜੋ ਲੋਕ ਤਸਵੀਰ ਨਹੀਂ ਦੇਖ ਸਕਦੇ ਉਨ੍ਹਾਂ ਲਈ ਉਸ ਦਾ ਵਰਣਨ ਵੀ ਨਕਲ ਕਰੋ।
press-you-can-also-talk = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨਾਲ ਵੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ
press-webcamblackmail-youarenotalone = #ਵੈੱਬਕੈਮ_ਬਲੈਕਮੇਲ #ਤੁਸੀਂ_ਇਕੱਲੇ_ਨਹੀਂ
