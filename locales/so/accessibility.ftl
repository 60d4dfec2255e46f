### accessibility.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


accessibility-meta-title = Gelitaanka
accessibility-meta-description = Sida qof walba u isticmaali karo boggan, sida loo tijaabiyay, iyo meesha dhibaatada lagu soo sheego.
accessibility-accessibility-statement = Bayaanka gelitaanka
