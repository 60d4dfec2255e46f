### interface.ftl in pl. Draft, awaits review by a native speaker.


skip-to-content = Przejdź do głównej treści
exit = Opuść stronę
exit-help = Naciśnij trzy razy Shift albo Escape, aby szybko wyjść.
exit-progress = Shift naciśnięto { $count } z { $total } razy.
site-name = Bezpieczeństwo w sieci
languages = Języki
all-languages =
    { $count ->
        [one] { $count } język
        [few] Wszystkie { $count } języki
        [many] Wszystkie { $count } języków
       *[other] Wszystkie { $count } języka
    }
menu-main = Menu główne
menu-footer = Więcej stron
home-link = Wróć na początek
emergency-label = Numery alarmowe
emergency-now = Grozi Ci niebezpieczeństwo? Dzwoń pod { $emergency }
emergency-police = Policja, gdy nie ma nagłej potrzeby: { $police }
checked-on = Sprawdzono { $date }
draft-notice = To tłumaczenie czeka na sprawdzenie przez rodzimego użytkownika języka.
fallback-notice = Części tej strony nie są jeszcze przetłumaczone i są pokazane po angielsku.
external-link = To prowadzi na inną stronę.
mark-draft = Projekt
mark-embargoed = Embargo
held-draft = Ta strona to projekt. Prosimy jej nie rozpowszechniać.
held-embargoed = Embargo: nie publikować przed godziną { $time } dnia { $date }.
withdrawn-notice = Ta strona została wycofana: { $date }. Prosimy nie polegać na jej treści.
alert-note = Uwaga
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Ostrożnie
footnotes = Przypisy
footnote-back = Wróć do tekstu
figure-source = Źródło: { $source }, { $date }
figure-source-undated = Źródło: { $source }
image-credit = Ilustracja: { $name }
film-leaves = Film jest na innej stronie, która może zobaczyć, że ją odwiedzasz.
table-caption = Tabela
chart-label = Wykres: { $heading }
posted-on = Opublikowano { $date }
print = Wydrukuj tę stronę
printed-from = Z { $address }
posters = Plakaty
cards = Karty
download-all = Pobierz wszystko ({ $size })
download = Pobierz
size = Rozmiar
format = Format
caption = Podpis do skopiowania
alt-text = Tekst alternatywny
copy = Kopiuj
copied = Skopiowano
file-size = { $kilobytes } KB
format-a4 = A4
format-a3 = A3
format-og = Podgląd linku
format-square = Kwadrat
format-portrait = Pionowy
format-story = Relacja
poster-alt = Plakat. { $headline } { $body } { $call } { $number }
card-alt = Karta. { $headline } { $body } { $call } { $number }
card-caption = { $question } { $headline } { $body } { $call } { $number } { $address }
qr-alt = Kod do zeskanowania. Prowadzi do { $address }
choose-language = Wybierz swój język
not-found-title = Nie znaleziono strony
not-found-text = Tej strony tu nie ma. Możesz zacząć od początku albo zadzwonić pod jeden z tych numerów.
search-label = Szukaj na tej stronie
search-some = Znaleziono: { $count }
search-none = Nic nie znaleziono. Spróbuj innego słowa lub wybierz z listy.
feed = Kanał wiadomości
language-state = Stan
state-source = Tekst oryginalny
state-draft = Szkic, czeka na sprawdzenie
state-reviewed = Sprawdzone
translated-share = Przetłumaczono { $percent } %
translated-by = Tłumaczenie: { $names }
reviewed-by = Sprawdzenie: { $names }
