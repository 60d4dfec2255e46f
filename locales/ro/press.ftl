### press.ftl in ro. Draft, awaits review by a native speaker.


press-being-blackmailed-over-webcam = Ești șantajat cu imagini din camera web?
press-webcam-blackmail-call-the = Șantaj prin camera web? Sună la poliție la
press-call-the-police = Sună la poliție
press-scan-for-help-in = Scanează pentru ajutor în limba ta. Fără nume, fără urmărire.
press-help-in-languages-languages = Ajutor în { $languages } limbi
press-how-to-print-the = Cum tipărești afișele
press-print-them-at-full = Tipărește-le la mărime întreagă, color sau alb-negru. Pune-le acolo unde oamenii se pot opri să citească.
press-how-to-share-the = Cum distribui cardurile
press-post-each-card-with = Publică fiecare card cu textul lui. Copiază și descrierea, pentru cei care nu pot vedea imaginea.
press-you-can-also-talk = Puteți vorbi și cu
press-webcamblackmail-youarenotalone = #ȘantajPrinCameraWeb #NuEștiSingur
