### leaving.ftl in ro. Draft, awaits review by a native speaker.


leaving-meta-title = Ce nu poate face părăsirea site-ului
leaving-meta-description = Ce face imediat butonul de părăsire a acestui site și ce rămâne în urmă.
leaving-what-leave-this-site = Ce nu poate face „Părăsește site-ul”
leaving-the-button-takes-you = Butonul te duce imediat la o pagină despre vreme. Nu poate face totul:
leaving-your-browsers-history-may = Istoricul browserului poate arăta în continuare că ai fost aici. Îl poți șterge acolo.
leaving-a-program-that-watches = Un program care îți urmărește dispozitivul poate să fi văzut totuși această pagină.
leaving-your-internet-provider-or = Furnizorul tău de internet, sau cine administrează rețeaua, poate ști ce site ai deschis.
