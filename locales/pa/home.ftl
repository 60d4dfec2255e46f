### home.ftl in pa. Draft, awaits review by a native speaker.


home-meta-title = ਵੈੱਬਕੈਮ ਬਲੈਕਮੇਲ
home-meta-description = ਕੀ ਕੋਈ ਤੁਹਾਡੀਆਂ ਜਿਨਸੀ ਤਸਵੀਰਾਂ ਫੈਲਾਉਣ ਦੀ ਧਮਕੀ ਦੇ ਰਿਹਾ ਹੈ? ਘਬਰਾਓ ਨਾ ਅਤੇ ਪੈਸੇ ਨਾ ਦਿਓ। ਦੇਖੋ ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ ਅਤੇ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ।
home-dont-panic-dont-pay = ਘਬਰਾਓ ਨਾ। **ਪੈਸੇ ਨਾ ਦਿਓ।**
home-is-someone-threatening-to = ਕੀ ਕੋਈ ਤੁਹਾਡੀਆਂ ਜਿਨਸੀ ਤਸਵੀਰਾਂ ਫੈਲਾਉਣ ਦੀ ਧਮਕੀ ਦੇ ਰਿਹਾ ਹੈ? ਇਹ ਬਲੈਕਮੇਲ ਹੈ, ਅਤੇ ਇਹ ਅਪਰਾਧ ਹੈ। ਤੁਸੀਂ ਇਕੱਲੇ ਨਹੀਂ ਹੋ, ਅਤੇ ਮਦਦ ਗੁਪਤ ਹੈ।
home-its-happening-to-me = [ਇਹ ਹੁਣੇ ਮੇਰੇ ਨਾਲ ਹੋ ਰਿਹਾ ਹੈ]({ $link-help })
home-im-worried-about-someone = [ਮੈਨੂੰ ਕਿਸੇ ਦੀ ਚਿੰਤਾ ਹੈ]({ $link-report-worried })
home-five-things-to-do = ਕਰਨ ਵਾਲੇ ਪੰਜ ਕੰਮ
home-talk-to-the-police = ਪੁਲਿਸ ਨਾਲ ਗੱਲ ਕਰੋ
home-they-will-deal-with = ਉਹ ਤੁਹਾਡੀ ਰਿਪੋਰਟ ਗੁਪਤ ਰੱਖਣਗੇ ਅਤੇ ਤੁਹਾਨੂੰ ਬੁਰਾ ਨਹੀਂ ਸਮਝਣਗੇ। ਜੇ ਤੁਸੀਂ ਤੁਰੰਤ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, { $emergency } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
home-it-happens-to-many = ਇਹ ਬਹੁਤ ਲੋਕਾਂ ਨਾਲ ਹੁੰਦਾ ਹੈ
home-cases-2016-cases-reported-to = **{ $cases-2016 }** ਮਾਮਲੇ 2016 ਵਿੱਚ { $cases-2016-as-of } ਤੱਕ ਨੈਸ਼ਨਲ ਕ੍ਰਾਈਮ ਏਜੰਸੀ ਨੂੰ ਦੱਸੇ ਗਏ। ਸਾਰੇ 2015 ਵਿੱਚ { $cases-2015 } ਸਨ।
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** ਨਿਸ਼ਾਨਾ ਬਣੇ ਸਭ ਤੋਂ ਛੋਟੇ ਅਤੇ ਸਭ ਤੋਂ ਵੱਡੇ ਵਿਅਕਤੀ ਦੀ ਉਮਰ ਹੈ।
home-highest-age-band-are-the-ages = **{ $highest-age-band }** ਸਭ ਤੋਂ ਵੱਡੇ ਸਮੂਹ ਦੀ ਉਮਰ ਹੈ, ਅਤੇ ਉਹ ਮਰਦ ਹਨ।
home-where-these-figures-come = [ਇਹ ਅੰਕੜੇ ਕਿੱਥੋਂ ਆਏ]({ $link-facts })
home-find-out-more = ਹੋਰ ਜਾਣੋ
home-how-the-trap-works = [ਇਹ ਜਾਲ ਕਿਵੇਂ ਕੰਮ ਕਰਦਾ ਹੈ]({ $link-what-it-is })
home-how-to-spot-it = [ਇਸ ਨੂੰ ਛੇਤੀ ਕਿਵੇਂ ਪਛਾਣੀਏ]({ $link-spot-it })
home-how-to-report-it = [ਗੁਪਤ ਰੂਪ ਵਿੱਚ ਰਿਪੋਰਟ ਕਿਵੇਂ ਕਰੀਏ]({ $link-report })
home-posters-and-cards-to = [ਸਾਂਝੇ ਕਰਨ ਲਈ ਪੋਸਟਰ ਅਤੇ ਕਾਰਡ]({ $link-toolkit })
