### accessibility.ftl in ro. Draft, awaits review by a native speaker.


accessibility-meta-title = Accesibilitate
accessibility-meta-description = Cum poate fi folosit acest site de toată lumea, cum a fost testat și unde poți semnala o problemă.
accessibility-accessibility-statement = Declarație de accesibilitate
accessibility-this-site-is-made = Acest site este făcut să respecte WCAG 2.2 la nivelul AA. Îl poți folosi cu tastatura, cu un cititor de ecran, cu litere mari și fără scripturi. Ce spun afișele se află și pe paginile lui.
accessibility-how-it-was-tested = Cum a fost testat
accessibility-programs-tested-every-page = Niște programe au testat fiecare pagină în șase limbi: într-un browser, doar cu tastatura, mărită la 400%, fără scripturi, în culori deschise și închise.
accessibility-no-outside-expert-has = Niciun expert din afară nu l-a testat încă, și nici vreo persoană care depinde de tehnologii asistive.
accessibility-if-something-does-not = Dacă ceva nu funcționează
accessibility-if-something-does-not-2 = Dacă ceva nu funcționează pentru tine, [te rugăm să ne spui]({ $feedback }). Scrie-ne ce pagină era și ce folosești.
accessibility-if-our-answer-does = Dacă răspunsul nostru nu te ajută, [aici poți face o plângere]({ $accessibility-complaints }).
accessibility-this-statement = Despre această declarație
accessibility-this-statement-was-written = Această declarație a fost scrisă pe { $published }. Va fi verificată din nou până la { $review-by }.
