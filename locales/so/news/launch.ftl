### news/launch.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


news-launch-meta-title = Warar
news-launch-meta-description = War-saxaafadeedkii ololaha lagu bilaabay, oo kayd ahaan loo hayo.
news-launch-sextortion-dont-become-a = Sextortion - Ha noqon dhibbane!
news-launch-if-it-is-happening = Haddii ay adiga kugu dhacayso
news-launch-you-are-not-alone = Keligaa ma tihid. Booliiska ka wac { $police }, ama wac { $emergency } haddii aad khatar degdeg ah ku jirto. Kuma xukumi doonaan. [Hadda caawimaad hel]({ $link-help }).
