### news/launch.ftl in ro. Draft, awaits review by a native speaker.


news-launch-meta-title = Știri
news-launch-meta-description = Comunicatul de presă care a lansat campania, păstrat ca arhivă.
news-launch-sextortion-dont-become-a = Sextortion - Nu deveni o victimă!
news-launch-this-is-the-release = Acesta este comunicatul care a lansat campania, scurtat, dar altfel cu propriile cuvinte. Sfaturile lui se află acum la [Cere ajutor acum]({ $link-help }), iar ce spune despre infractori la [Cum funcționează]({ $link-what-it-is }).
news-launch-national-sextortion-campaign-is = **Poliția și Agenția Națională de Combatere a Criminalității lansează o campanie națională împotriva sextortion**
news-launch-thousands-of-people-in = Potrivit Agenției Naționale de Combatere a Criminalității și Consiliului Național al Șefilor Poliției, mii de oameni din Regatul Unit devin probabil victime ale sextortion în fiecare an.
news-launch-at-least-uk-suicides-suicides = Cel puțin { $uk-suicides } sinucideri din Regatul Unit au fost legate de această formă de șantaj.
news-launch-if-it-is-happening = Dacă ți se întâmplă ție
news-launch-you-are-not-alone = Nu ești singur. Sună la poliție la { $police }, sau la { $emergency } dacă ești în pericol imediat. Nu te vor judeca. [Cere ajutor acum]({ $link-help }).
news-launch-you-can-also-call = Poți suna și la { $listening-line } la orice oră.
news-launch-the-campaign = Campania
news-launch-the-ncas-anti-kidnap-and = Forțele de poliție au anunțat Unitatea NCA împotriva răpirilor și a șantajului (AKEU) despre { $cases-2016 } de cazuri de șantaj prin cameră cu scop financiar până acum în 2016, mai mult decât dublul cifrei din tot anul anterior ({ $cases-2015 }). Polițiștii cred că este probabil ca multe cazuri să nu fie raportate și că numerele reale sunt mult mai mari.
news-launch-victims-in-the-nca = Victimele din cazurile NCA au între { $victims-youngest } și { $victims-oldest } de ani, cea mai mare proporție fiind a bărbaților între { $highest-age-band-low } și { $highest-age-band-high } de ani, cu o proporție importantă în grupa de vârstă { $substantial-age-band }.
news-launch-in-response-to-the = Ca răspuns la această creștere, NCA și NPCC au lansat o campanie nouă pentru a da sfaturi celor care au fost sau ar putea fi vizați.
news-launch-the-campaign-includes-a = Campania cuprinde un film adresat celor mai vulnerabile victime, care le ajută să recunoască o posibilă apropiere a unui infractor și oferă sfaturi online, inclusiv despre importanța raportării infracțiunii la poliția locală.
news-launch-watch-the-film = [Vezi filmul]({ $film })
news-launch-full-details-of-the = [Sfaturile în întregime]({ $advice-details })
news-launch-roy-sinclair-nca-anti-kidnap = Roy Sinclair, Unitatea NCA împotriva răpirilor și a șantajului
news-launch-there-is-huge-under-reporting = Infracțiunile de acest fel sunt raportate mult prea rar, adesea pentru că victimele simt rușine sau jenă, dar desigur că infractorii se bazează pe această reacție ca să reușească.
news-launch-this-is-why-we = De aceea lansăm această campanie nouă. Vrem ca victimele și posibilele victime să știe cum se pot apăra și să înțeleagă ce au de făcut dacă sunt vizate.
news-launch-this-is-still-a = Este încă un tip de infracțiune relativ nou și în apariție, așa că NCA și poliția lucrează cu Ministerul de Interne pentru o imagine mai exactă a dimensiunii reale.
news-launch-however-the-trend-is = Totuși, tendința este clară. Cazurile de șantaj prin cameră – sau sextortion – cresc dramatic. Încă în 2012 primeam doar câteva sesizări pe an, acum primim sute, iar partenerii noștri din poliție din toată Europa descriu o imagine asemănătoare.
news-launch-assistant-commissioner-martin-hewitt = Comisar-adjunct Martin Hewitt, responsabil în Consiliul Național al Șefilor Poliției pentru răpiri, șantaj și infracțiuni sexuale împotriva adulților
news-launch-the-distress-felt-is = Pentru unii, suferința înseamnă mult mai mult decât posibila pierdere de bani sau umilința. Am văzut deja mai mulți tineri care și-au luat în mod tragic viața după încercări de șantaj.
news-launch-by-raising-awareness-of = Vorbind deschis despre problemă, vrem să asigurăm victimele că poliția va lua sesizările în serios. Fiecare sesizare va fi tratată în mod confidențial și fără judecată.
news-launch-our-message-to-those = Mesajul nostru pentru cei vizați: nu plăti și nu intra în panică – sună-ne pentru ajutor. Siguranța și binele tău vor fi în centrul anchetelor noastre.
