### toolkit.ftl in pl. Draft, awaits review by a native speaker.


toolkit-meta-description = Plakaty do druku i karty do udostępniania, w każdym języku kampanii.
toolkit-meta-title = Plakaty i karty
toolkit-help-people-near-you = Pomóż ludziom w okolicy znaleźć pomoc. Plakaty i karty mówią to samo w każdym języku.
toolkit-what-is-in-the = Co jest w zestawie
toolkit-posters-to-print-in = Plakaty, ulotka i karty do portfela do wydruku
toolkit-cards-for-social-media = Karty do mediów społecznościowych i wiadomości
toolkit-a-caption-and-a = Podpis i opis słowny do każdej z nich
toolkit-a-press-release-key = Komunikat prasowy, najważniejsze przesłania, odpowiedzi na pytania, strona dla partnerów, tekst do radia i notatka do intranetu
toolkit-how-to-use-it = Jak go używać
toolkit-choose-the-language-that = Wybierz język, który Twoi czytelnicy znają najlepiej.
toolkit-download-the-whole-pack = Pobierz cały zestaw albo tylko to, czego potrzebujesz.
toolkit-before-you-print-many = Zanim wydrukujesz wiele plakatów, zeskanuj kod na jednym z nich, aby sprawdzić, czy działa.
toolkit-what-you-may-do = Co wolno robić
toolkit-you-may-print-and = Możesz bezpłatnie drukować i udostępniać te pliki. Prosimy nie zmieniać rad, numerów ani liczb. Po { $review-by } szukaj tu nowszego zestawu.
