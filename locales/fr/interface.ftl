### interface.ftl in fr. Draft, awaits review by a native speaker.


skip-to-content = Aller au texte principal
exit = Quitter ce site
exit-help = Appuyez trois fois sur Maj, ou sur Échap, pour partir vite.
exit-progress = Maj pressée { $count } fois sur { $total }.
site-name = Sécurité en ligne
languages = Langues
all-languages =
    { $count ->
        [one] { $count } langue
        [many] { $count } de langues
       *[other] Les { $count } langues
    }
menu-main = Menu principal
menu-footer = Autres pages
home-link = Retour au début
emergency-label = Numéros d’urgence
emergency-now = En danger ? Appelez { $emergency }
emergency-police = Police, sans urgence : { $police }
checked-on = Vérifié le { $date }
draft-notice = Cette traduction attend la relecture d’un locuteur natif.
fallback-notice = Des parties de cette page ne sont pas encore traduites et s’affichent en anglais.
external-link = Ce lien mène à un autre site.
mark-draft = Brouillon
mark-embargoed = Sous embargo
held-draft = Cette page est un brouillon. Ne la diffusez pas.
held-embargoed = Sous embargo : ne pas publier avant { $time }, le { $date }.
withdrawn-notice = Cette page a été retirée le { $date }. Ne vous fiez plus à ce qu’elle disait.
alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Prudence
footnotes = Notes
footnote-back = Retour au texte
figure-source = Source : { $source }, { $date }
figure-source-undated = Source : { $source }
image-credit = Image : { $name }
film-leaves = Le film se trouve sur un autre site, qui peut voir que vous le visitez.
table-caption = Tableau
chart-label = Graphique : { $heading }
posted-on = Publié le { $date }
print = Imprimer cette page
printed-from = De { $address }
posters = Affiches
cards = Cartes
download-all = Tout télécharger ({ $size })
download = Télécharger
size = Taille
format = Format
caption = Légende à copier
alt-text = Texte de remplacement
copy = Copier
copied = Copié
file-size = { $kilobytes } Ko
format-a4 = A4
format-a3 = A3
format-og = Aperçu de lien
format-square = Carré
format-portrait = Portrait
format-story = Story
poster-alt = Affiche. { $headline } { $body } { $call } { $number }
card-alt = Carte. { $headline } { $body } { $call } { $number }
card-caption = { $question } { $headline } { $body } { $call } { $number } { $address }
qr-alt = Code à scanner. Il mène à { $address }
choose-language = Choisissez votre langue
not-found-title = Page introuvable
not-found-text = Cette page n’est pas ici. Vous pouvez recommencer, ou appeler l’un de ces numéros.
search-label = Rechercher sur ce site
search-some = Résultats : { $count }
search-none = Aucun résultat. Essayez un autre mot ou choisissez dans la liste.
feed = Fil d’actualités
language-state = État
state-source = Texte d’origine
state-draft = Brouillon, en attente de relecture
state-reviewed = Relu
translated-share = { $percent } % traduit
translated-by = Traduit par { $names }
reviewed-by = Relu par { $names }
