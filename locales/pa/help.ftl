### help.ftl in pa. Draft, awaits review by a native speaker.


help-meta-title = ਹੁਣੇ ਮਦਦ ਲਓ
help-meta-description = ਜੇ ਕੋਈ ਤੁਹਾਨੂੰ ਜਿਨਸੀ ਤਸਵੀਰਾਂ ਨਾਲ ਬਲੈਕਮੇਲ ਕਰ ਰਿਹਾ ਹੈ ਤਾਂ ਕਰਨ ਵਾਲੇ ਪੰਜ ਕੰਮ। ਪੁਲਿਸ ਤੁਹਾਡੀ ਗੁਪਤ ਰੂਪ ਵਿੱਚ ਮਦਦ ਕਰੇਗੀ।
help-what-to-do-now = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
help-take-a-breath-then = ਇੱਕ ਡੂੰਘਾ ਸਾਹ ਲਓ। ਫਿਰ ਇਹ ਕਦਮ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਚੁੱਕੋ।
help-dont-panic = ਘਬਰਾਓ ਨਾ
help-the-police-will-take = ਪੁਲਿਸ ਤੁਹਾਡੀ ਗੱਲ ਗੰਭੀਰਤਾ ਨਾਲ ਲਵੇਗੀ, ਗੁਪਤ ਰੱਖੇਗੀ ਅਤੇ ਤੁਹਾਨੂੰ ਬੁਰਾ ਨਹੀਂ ਸਮਝੇਗੀ।
help-the-criminals-count-on = ਅਪਰਾਧੀ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਸ਼ਰਮ ਕਰਕੇ ਮਦਦ ਨਹੀਂ ਮੰਗੋਗੇ। ਤੁਸੀਂ ਮੰਗ ਸਕਦੇ ਹੋ।
help-dont-pay = ਪੈਸੇ ਨਾ ਦਿਓ
help-many-people-who-paid = ਜਿਨ੍ਹਾਂ ਨੇ ਪੈਸੇ ਦਿੱਤੇ, ਬਹੁਤਿਆਂ ਤੋਂ ਹੋਰ ਮੰਗੇ ਗਏ, ਅਤੇ ਕੁਝ ਦੀਆਂ ਵੀਡੀਓ ਫਿਰ ਵੀ ਪਾ ਦਿੱਤੀਆਂ ਗਈਆਂ।
help-if-you-have-already = ਜੇ ਤੁਸੀਂ ਪੈਸੇ ਦੇ ਚੁੱਕੇ ਹੋ, [ਦੇਖੋ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ]({ $link-help-already-paid })।
help-dont-communicate = ਗੱਲਬਾਤ ਬੰਦ ਕਰੋ
help-stop-replying-and-suspend = ਜਵਾਬ ਦੇਣਾ ਬੰਦ ਕਰੋ, ਅਤੇ ਫ਼ਿਲਹਾਲ ਆਪਣਾ ਖਾਤਾ ਮੁਅੱਤਲ ਕਰੋ, ਪਰ ਉਸ ਨੂੰ ਮਿਟਾਓ ਨਾ।
help-take-your-screenshots-first = ਪਹਿਲਾਂ ਸਕ੍ਰੀਨਸ਼ਾਟ ਲੈ ਲਓ।
help-suspend-deactivate-your-facebook = ਆਪਣਾ { $facebook } ਖਾਤਾ ਮੁਅੱਤਲ (ਅਸਥਾਈ ਤੌਰ ਤੇ ਬੰਦ) ਕਰੋ। ਇਸ ਤਰ੍ਹਾਂ ਉਸ ਦਾ ਡਾਟਾ ਬਚਿਆ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਇਸ ਨਾਲ ਪੁਲਿਸ ਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ।
help-report-it-online-to = { $skype }, { $youtube } ਜਾਂ ਵਰਤੀ ਗਈ ਸਾਈਟ ਉੱਤੇ ਆਨਲਾਈਨ ਰਿਪੋਰਟ ਕਰੋ। ਉਨ੍ਹਾਂ ਨੂੰ ਕਹੋ ਕਿ ਹਰ ਵੀਡੀਓ ਰੋਕਣ ਅਤੇ ਇੱਕ ਚੇਤਾਵਨੀ ਲਾਉਣ, ਜੇ ਉਹ ਦੁਬਾਰਾ ਆਵੇ।
help-preserve-evidence = ਸਬੂਤ ਸੰਭਾਲੋ
help-take-screenshots-write-down = ਸਕ੍ਰੀਨਸ਼ਾਟ ਲਓ, ਉਨ੍ਹਾਂ ਨੇ ਜੋ ਵੀ ਦੱਸਿਆ ਸਭ ਲਿਖ ਲਓ, ਅਤੇ ਕੁਝ ਵੀ ਨਾ ਮਿਟਾਓ।
help-use-the-list-of = [ਕੀ ਸੰਭਾਲਣਾ ਹੈ, ਇਸ ਦੀ ਸੂਚੀ]({ $link-help-evidence }) ਵਰਤੋ।
help-you-are-not-alone = ਤੁਸੀਂ ਇਕੱਲੇ ਨਹੀਂ ਹੋ
help-you-are-the-victim = ਤੁਸੀਂ ਸੰਗਠਿਤ ਅਪਰਾਧੀਆਂ ਦਾ ਸ਼ਿਕਾਰ ਹੋਏ ਹੋ, ਅਤੇ ਗੁਪਤ ਸਹਾਇਤਾ ਮੌਜੂਦ ਹੈ।
help-the-police-will-help = ਪੁਲਿਸ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇਗੀ, ਭਾਵੇਂ ਤੁਸੀਂ ਪੈਸੇ ਦਿੱਤੇ ਹੋਣ ਜਾਂ ਨਹੀਂ।
help-if-you-are-under = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ, ਤੁਸੀਂ { $under-18 } ਉੱਤੇ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
help-call-the-police = ਪੁਲਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
help-say-that-someone-is = ਕਹੋ ਕਿ ਕੋਈ ਤੁਹਾਨੂੰ ਵੈੱਬਕੈਮ ਦੀਆਂ ਤਸਵੀਰਾਂ ਨਾਲ ਬਲੈਕਮੇਲ ਕਰ ਰਿਹਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਤੁਰੰਤ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, { $emergency } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
help-i-have-already-paid = ਮੈਂ ਪੈਸੇ ਦੇ ਚੁੱਕਾ ਜਾਂ ਦੇ ਚੁੱਕੀ ਹਾਂ
help-check-whether-the-money = ਦੇਖੋ ਕਿ ਪੈਸੇ ਲੈ ਲਏ ਗਏ ਹਨ ਜਾਂ ਨਹੀਂ।
help-if-it-has-not = ਜੇ ਨਹੀਂ ਲਏ ਗਏ, ਭੁਗਤਾਨ ਰੱਦ ਕਰੋ।
help-if-it-has-and = ਜੇ ਲੈ ਲਏ ਗਏ ਹਨ, ਅਤੇ ਤੁਸੀਂ ਕਰ ਸਕੋ, ਲਿਖ ਲਓ ਕਿ ਕਿੱਥੋਂ ਲਏ ਗਏ।
help-tell-the-police-on = ਪੁਲਿਸ ਨੂੰ { $police } ਉੱਤੇ ਦੱਸੋ। ਜਾਂਚ ਦੌਰਾਨ ਉਹ ਤੁਹਾਡਾ ਸਾਥ ਦੇਣਗੇ।
help-what-to-keep-as = ਸਬੂਤ ਵਜੋਂ ਕੀ ਰੱਖਣਾ ਹੈ
help-screenshots-of-everything-you = ਜੋ ਕੁਝ ਤੁਸੀਂ ਅਤੇ ਉਨ੍ਹਾਂ ਨੇ ਲਿਖਿਆ, ਸਭ ਦੇ ਸਕ੍ਰੀਨਸ਼ਾਟ
help-every-name-number-and = ਹਰ ਨਾਂ, ਨੰਬਰ ਅਤੇ ਹੋਰ ਵੇਰਵਾ ਜੋ ਉਨ੍ਹਾਂ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ
help-how-they-told-you = ਉਨ੍ਹਾਂ ਨੇ ਪੈਸੇ ਕਿਵੇਂ ਦੇਣ ਲਈ ਕਿਹਾ ਅਤੇ, ਜੇ ਤੁਸੀਂ ਦਿੱਤੇ, ਪੈਸੇ ਕਿੱਥੋਂ ਲਏ ਗਏ
help-all-your-messages-and = ਤੁਹਾਡੇ ਸਾਰੇ ਸੁਨੇਹੇ ਅਤੇ ਤੁਹਾਡਾ ਖਾਤਾ: ਕੁਝ ਵੀ ਨਾ ਮਿਟਾਓ
