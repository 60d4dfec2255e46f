### spot-it.ftl in pa. Draft, awaits review by a native speaker.


spot-it-meta-title = ਛੇਤੀ ਪਛਾਣੋ
spot-it-meta-description = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ ਦੀਆਂ ਨਿਸ਼ਾਨੀਆਂ, ਅਤੇ ਆਨਲਾਈਨ ਆਪਣੀ ਰੱਖਿਆ ਦੇ ਤਰੀਕੇ।
spot-it-spot-the-trap-early = ਜਾਲ ਨੂੰ ਛੇਤੀ ਪਛਾਣੋ
spot-it-criminals-may-spend-weeks = ਅਪਰਾਧੀ ਆਪਣਾ ਮਕਸਦ ਦਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਹਫ਼ਤਿਆਂ ਤੱਕ ਤੁਹਾਡੇ ਨਾਲ ਦੋਸਤੀ ਵਧਾ ਸਕਦੇ ਹਨ।
spot-it-signs-to-look-for = ਕਿਨ੍ਹਾਂ ਨਿਸ਼ਾਨੀਆਂ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖਣੀ ਹੈ
spot-it-a-friend-request-comes = ਕਿਸੇ ਅਣਜਾਣ ਵਿਅਕਤੀ ਵੱਲੋਂ ਦੋਸਤੀ ਦੀ ਬੇਨਤੀ ਆਉਂਦੀ ਹੈ।
spot-it-a-new-friend-turns = ਨਵਾਂ ਦੋਸਤ ਗੱਲ ਨੂੰ ਸੈਕਸ ਵੱਲ ਮੋੜਦਾ ਹੈ।
spot-it-they-ask-you-to = ਉਹ ਤੁਹਾਨੂੰ ਵੈੱਬਕੈਮ ਸਾਹਮਣੇ ਕੁਝ ਜਿਨਸੀ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਨ।
spot-it-they-ask-you-for = ਉਹ ਤੁਹਾਡੇ ਤੋਂ ਤੁਹਾਡੀਆਂ ਜਿਨਸੀ ਤਸਵੀਰਾਂ ਜਾਂ ਵੀਡੀਓ ਮੰਗਦੇ ਹਨ।
spot-it-protect-yourself = ਆਪਣੀ ਰੱਖਿਆ ਕਰੋ
spot-it-do-not-accept-friend = ਅਜਨਬੀਆਂ ਦੀਆਂ ਦੋਸਤੀ ਦੀਆਂ ਬੇਨਤੀਆਂ ਨਾ ਮੰਨੋ।
spot-it-ask-yourself-who-you = ਆਪਣੇ ਆਪ ਨੂੰ ਪੁੱਛੋ ਕਿ ਤੁਸੀਂ ਅਸਲ ਵਿੱਚ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਰਹੇ ਹੋ।
spot-it-check-your-privacy-settings = ਆਪਣੀਆਂ ਨਿੱਜਤਾ ਸੈਟਿੰਗਾਂ ਦੇਖੋ। ਅਪਰਾਧੀ ਹਰ ਸੋਸ਼ਲ ਮੀਡੀਆ ਵਰਤਦੇ ਹਨ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ { $facebook }, { $twitter }, { $instagram } ਅਤੇ { $snapchat } ਸ਼ਾਮਲ ਹਨ।
spot-it-is-somebody-already-threatening = ਕੀ ਕੋਈ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਨੂੰ ਧਮਕੀ ਦੇ ਰਿਹਾ ਹੈ? ਪੁਲਿਸ ਤੁਹਾਨੂੰ ਬੁਰਾ ਨਹੀਂ ਸਮਝੇਗੀ। [ਹੁਣੇ ਮਦਦ ਲਓ]({ $link-help })।
