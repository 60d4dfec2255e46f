### find.ftl in ro. Draft, awaits review by a native speaker.


find-meta-title = Căutare
find-meta-description = Toate paginile acestui site și o căutare care nu trimite și nu păstrează nimic.
find-find-it-here = Găsiți aici
find-choose-from-the-list = Alegeți din listă sau căutați un cuvânt. Ce scrieți rămâne pe ecranul dumneavoastră: nu este trimis, iar site-ul nu îl păstrează.
