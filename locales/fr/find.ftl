### find.ftl in fr. Draft, awaits review by a native speaker.


find-meta-title = Rechercher
find-meta-description = Toutes les pages de ce site, et une recherche qui n’envoie et ne garde rien.
find-find-it-here = Trouver une page
find-choose-from-the-list = Choisissez dans la liste ou cherchez un mot. Ce que vous écrivez reste sur votre écran : rien n’est envoyé, et le site n’en garde rien.
