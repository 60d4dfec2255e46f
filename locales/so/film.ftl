### film.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


film-meta-title = Filimka
film-meta-description = Waxa filimka ololuhu ku saabsan yahay, iyo waxa laga og yahay erayadiisa.
