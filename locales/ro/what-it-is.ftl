### what-it-is.ftl in ro. Draft, awaits review by a native speaker.


what-it-is-meta-title = Cum funcționează
what-it-is-meta-description = Ce este șantajul prin cameră, cum funcționează capcana și cine stă în spatele ei.
what-it-is-what-is-webcam-blackmail = Ce este șantajul prin camera web?
what-it-is-webcam-blackmail-is-also = Șantajul prin camera web se numește și „sextortion”. Infractorii folosesc imagini sexuale cu o persoană ca să obțină bani de la ea.
what-it-is-how-the-trap-works = Cum funcționează capcana
what-it-is-somebody-with-a-false = Cineva cu o identitate falsă se împrietenește cu tine online.
what-it-is-they-persuade-you-to = Te convinge să faci ceva sexual în fața camerei.
what-it-is-they-record-it = Te înregistrează.
what-it-is-they-threaten-to-share = Amenință că va trimite filmarea familiei și prietenilor tăi dacă nu plătești.
what-it-is-sometimes-they-come-back = Uneori revine și cere mai mult.
what-it-is-the-lens-of-a = Obiectivul unei camere web cu o bandă galbenă lipită peste el
what-it-is-the-sign-of-this = Semnul acestei campanii: o cameră web care nu vede nimic.
what-it-is-it-can-happen-to = I se poate întâmpla oricui
what-it-is-officers-believe-that-many = Polițiștii cred că mulți oameni nu raportează niciodată, adesea de rușine. Infractorii se bazează pe asta. Nu ai de ce să te rușinezi.
what-it-is-who-is-behind-it = Cine stă în spate
what-it-is-police-and-the-national = Poliția și Agenția Națională de Combatere a Criminalității au găsit dovezi că grupuri de crimă organizată stau în spatele unei mari părți a încercărilor. Ele spun că majoritatea acestor grupuri se află în străinătate, în țări printre care Filipine, Coasta de Fildeș și Maroc. Asta nu spune nimic despre ceilalți oameni din aceste țări.
what-it-is-if-it-is-happening = Dacă ți se întâmplă ție, [cere ajutor acum]({ $link-help }).
