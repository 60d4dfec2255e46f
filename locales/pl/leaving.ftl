### leaving.ftl in pl. Draft, awaits review by a native speaker.


leaving-meta-title = Czego nie daje opuszczenie strony
leaving-meta-description = Co od razu robi przycisk do opuszczenia tej strony i co mimo to zostaje.
leaving-what-leave-this-site = Czego nie może zrobić „Opuść stronę”
leaving-the-button-takes-you = Ten przycisk od razu przenosi na stronę o pogodzie. Nie może zrobić wszystkiego:
leaving-your-browsers-history-may = Historia przeglądarki może nadal pokazywać, że tu byłeś lub byłaś. Możesz ją tam usunąć.
leaving-a-program-that-watches = Program, który obserwuje Twoje urządzenie, i tak mógł widzieć tę stronę.
leaving-your-internet-provider-or = Twój dostawca internetu albo osoba prowadząca sieć może wiedzieć, jaką stronę otwarto.
