### about.ftl in ro. Draft, awaits review by a native speaker.


about-meta-description = Cine stă în spatele campaniei, intimitatea ta, accesibilitatea, limbile și mulțumirile.
about-meta-title = Despre acest site
about-who-is-behind-it = Cine stă în spatele ei
about-the-national-crime-agency = Agenția Națională de Combatere a Criminalității (NCA) și Consiliul Național al Șefilor Poliției au lansat această campanie pe { $published }, împreună cu forțele de poliție.
about-your-privacy = Intimitatea ta
about-this-site-does-not = Acest site nu te întreabă cine ești și nu adună nimic despre tine.
about-it-sets-no-cookies = Nu pune cookie-uri și nu păstrează nimic al lui pe dispozitivul tău.
about-it-loads-nothing-from = Nu încarcă nimic de pe alte site-uri.
about-what-leave-this-site = Ce nu poate face „Părăsește site-ul”
about-the-button-takes-you = Butonul te duce imediat la o pagină despre vreme. Nu poate face totul:
about-your-browsers-history-may = Istoricul browserului poate arăta în continuare că ai fost aici. Îl poți șterge acolo.
about-a-program-that-watches = Un program care îți urmărește dispozitivul poate să fi văzut totuși această pagină.
about-your-internet-provider-or = Furnizorul tău de internet, sau cine administrează rețeaua, poate ști ce site ai deschis.
about-accessibility = Accesibilitate
about-this-site-is-made = Acest site este făcut să respecte WCAG 2.2 la nivelul AA. Îl poți folosi cu tastatura, cu un cititor de ecran, cu litere mari și fără scripturi. Ce spun afișele se află și pe paginile lui. Niciun expert din afară nu l-a testat încă.
about-if-something-does-not = Dacă ceva nu funcționează pentru tine, [te rugăm să ne spui]({ $feedback }).
about-languages = Limbi
about-this-site-comes-in = Acest site este disponibil în { $languages } limbi. O traducere rămâne ciornă până când o verifică un vorbitor nativ, iar paginile ei spun acest lucru. Citatele sunt traduse din engleză.
about-credits = Mulțumiri
about-the-words-come-from = Cuvintele vin din comunicatul de presă din { $published }, puse în limbaj simplu. Semnele de pe acest site țin locul unor sigle reale. A fost făcut cu Handbill.
