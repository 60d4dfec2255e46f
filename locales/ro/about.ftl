### about.ftl in ro. Draft, awaits review by a native speaker.


about-meta-description = Cine stă în spatele campaniei, intimitatea ta, accesibilitatea, limbile și mulțumirile.
about-meta-title = Despre acest site
about-who-is-behind-it = Cine stă în spatele ei
about-the-national-crime-agency = Agenția Națională de Combatere a Criminalității (NCA) și Consiliul Național al Șefilor Poliției au lansat această campanie pe { $published }, împreună cu forțele de poliție.
about-your-privacy = Intimitatea ta
about-this-site-does-not = Acest site nu te întreabă cine ești și nu adună nimic despre tine.
about-it-sets-no-cookies = Nu pune cookie-uri și nu păstrează nimic al lui pe dispozitivul tău.
about-it-loads-nothing-from = Nu încarcă nimic de pe alte site-uri.
about-languages = Limbi
about-this-site-comes-in = Acest site este disponibil în { $languages } limbi. O traducere rămâne ciornă până când o verifică un vorbitor nativ, iar paginile ei spun acest lucru. Citatele sunt traduse din engleză.
about-credits = Mulțumiri
about-the-words-come-from = Cuvintele vin din comunicatul de presă din { $published }, puse în limbaj simplu. Semnele de pe acest site țin locul unor sigle reale. A fost făcut cu Handbill.
