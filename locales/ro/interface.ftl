### interface.ftl in ro. Draft, awaits review by a native speaker.


skip-to-content = Sari la textul principal
exit = Părăsește site-ul
exit-help = Apasă Shift de trei ori, sau Escape, ca să pleci repede.
exit-progress = Shift apăsat de { $count } din { $total } ori.
site-name = Siguranță online
languages = Limbi
all-languages =
    { $count ->
        [one] O limbă ({ $count })
        [few] Toate cele { $count } limbi
       *[other] Toate cele { $count } de limbi
    }
menu-main = Meniu principal
menu-footer = Alte pagini
home-link = Înapoi la început
emergency-label = Numere de urgență
emergency-now = În pericol acum? Sună la { $emergency }
emergency-police = Poliția, fără urgență: { $police }
checked-on = Verificat pe { $date }
draft-notice = Această traducere așteaptă să fie verificată de un vorbitor nativ.
fallback-notice = Unele părți ale acestei pagini nu sunt încă traduse și apar în engleză.
external-link = Acest link duce la alt site.
mark-draft = Schiță
mark-embargoed = Embargo
held-draft = Această pagină este o schiță. Nu o distribuiți.
held-embargoed = Sub embargo: nu se publică înainte de ora { $time }, { $date }.
withdrawn-notice = Această pagină a fost retrasă la { $date }. Nu vă bazați pe ceea ce spunea.
alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Avertisment
alert-caution = Atenție
footnotes = Note
footnote-back = Înapoi la text
figure-source = Sursa: { $source }, { $date }
figure-source-undated = Sursa: { $source }
image-credit = Imagine: { $name }
film-leaves = Filmul se află pe alt site, care poate vedea că îl vizitați.
table-caption = Tabel
chart-label = Grafic: { $heading }
posted-on = Publicat pe { $date }
print = Tipărește această pagină
printed-from = De la { $address }
posters = Afișe
cards = Carduri
download-all = Descarcă tot ({ $size })
download = Descarcă
size = Mărime
format = Format
caption = Text de postat
alt-text = Text alternativ
copy = Copiază
copied = Copiat
file-size = { $kilobytes } KB
format-a4 = A4
format-a3 = A3
format-og = Previzualizare de link
format-square = Pătrat
format-portrait = Vertical
format-story = Story
poster-alt = Afiș. { $headline } { $body } { $call } { $number }
card-alt = Card. { $headline } { $body } { $call } { $number }
card-caption = { $question } { $headline } { $body } { $call } { $number } { $address }
qr-alt = Cod de scanat. Duce la { $address }
choose-language = Alege limba ta
not-found-title = Pagina nu a fost găsită
not-found-text = Această pagină nu este aici. Poți începe din nou sau poți suna la unul dintre aceste numere.
search-label = Căutați pe acest site
search-some = Găsite: { $count }
search-none = Nu s-a găsit nimic. Încercați alt cuvânt sau alegeți din listă.
feed = Flux de știri
language-state = Stare
state-source = Text original
state-draft = Ciornă, așteaptă verificarea
state-reviewed = Verificat
translated-share = Tradus în proporție de { $percent } %
translated-by = Traducere: { $names }
reviewed-by = Verificare: { $names }
