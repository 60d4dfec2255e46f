### toolkit.ftl in ro. Draft, awaits review by a native speaker.


toolkit-meta-description = Afișe de tipărit și carduri de distribuit, în fiecare limbă a campaniei.
toolkit-meta-title = Afișe și carduri
toolkit-help-people-near-you = Ajută-i pe cei din jur să găsească ajutor. Afișele și cardurile spun același lucru în fiecare limbă.
toolkit-what-is-in-the = Ce conține pachetul
toolkit-posters-to-print-in = Afișe, un pliant și carduri de portofel de tipărit
toolkit-cards-for-social-media = Carduri pentru rețele sociale și mesaje
toolkit-a-caption-and-a = Un text de postat și o descriere în cuvinte pentru fiecare
toolkit-a-press-release-key = Un comunicat de presă, mesaje-cheie, răspunsuri la întrebări, o pagină pentru parteneri, un text pentru radio și o notă pentru intranet
toolkit-how-to-use-it = Cum îl folosești
toolkit-choose-the-language-that = Alege limba pe care cititorii tăi o cunosc cel mai bine.
toolkit-download-the-whole-pack = Descarcă tot pachetul sau numai ce îți trebuie.
toolkit-before-you-print-many = Înainte să tipărești multe afișe, scanează codul de pe unul ca să vezi că funcționează.
toolkit-what-you-may-do = Ce ai voie să faci
toolkit-you-may-print-and = Poți tipări și distribui gratuit aceste fișiere. Te rugăm să lași sfaturile, numerele și cifrele așa cum sunt. Caută aici un pachet mai nou după { $review-by }.
