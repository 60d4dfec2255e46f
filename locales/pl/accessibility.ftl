### accessibility.ftl in pl. Draft, awaits review by a native speaker.


accessibility-meta-title = Dostępność
accessibility-meta-description = Jak każdy może korzystać z tej strony, jak ją sprawdzono i gdzie zgłosić problem.
accessibility-accessibility-statement = Deklaracja dostępności
accessibility-this-site-is-made = Ta strona ma spełniać WCAG 2.2 na poziomie AA. Możesz z niej korzystać za pomocą klawiatury, z czytnikiem ekranu, z dużym drukiem i bez skryptów. To, co mówią plakaty, jest też na jej podstronach.
accessibility-how-it-was-tested = Jak ją sprawdzono
accessibility-programs-tested-every-page = Programy sprawdziły każdą podstronę w sześciu językach: w przeglądarce, za pomocą samej klawiatury, w powiększeniu do 400%, bez skryptów, w jasnych i ciemnych kolorach.
accessibility-no-outside-expert-has = Nie sprawdził jej jeszcze żaden zewnętrzny ekspert ani nikt, kto potrzebuje technologii wspomagających.
accessibility-if-something-does-not = Jeśli coś nie działa
accessibility-if-something-does-not-2 = Jeśli coś u Ciebie nie działa, [napisz do nas]({ $feedback }). Podaj, która to podstrona i czego używasz.
accessibility-if-our-answer-does = Jeśli nasza odpowiedź nie pomoże, [tutaj możesz złożyć skargę]({ $accessibility-complaints }).
accessibility-this-statement = O tej deklaracji
accessibility-this-statement-was-written = Tę deklarację napisano { $published }. Do { $review-by } zostanie ponownie sprawdzona.
