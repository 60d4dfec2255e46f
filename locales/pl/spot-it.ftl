### spot-it.ftl in pl. Draft, awaits review by a native speaker.


spot-it-meta-title = Rozpoznaj to wcześnie
spot-it-meta-description = Oznaki szantażu przez kamerę i sposoby, jak chronić się w sieci.
spot-it-spot-the-trap-early = Wcześnie rozpoznaj pułapkę
spot-it-criminals-may-spend-weeks = Przestępcy mogą przez tygodnie zaprzyjaźniać się z Tobą, zanim pokażą, czego chcą.
spot-it-signs-to-look-for = Na jakie oznaki uważać
spot-it-a-friend-request-comes = Zaproszenie do znajomych przychodzi od kogoś, kogo nie znasz.
spot-it-a-new-friend-turns = Nowy znajomy kieruje rozmowę na seks.
spot-it-they-ask-you-to = Proszą, aby zrobić coś seksualnego przed kamerą.
spot-it-they-ask-you-for = Proszą o Twoje seksualne zdjęcia lub nagrania.
spot-it-protect-yourself = Chroń się
spot-it-do-not-accept-friend = Nie przyjmuj zaproszeń do znajomych od obcych.
spot-it-ask-yourself-who-you = Zapytaj siebie, z kim naprawdę rozmawiasz.
spot-it-check-your-privacy-settings = Sprawdź ustawienia prywatności. Przestępcy używają wszystkich mediów społecznościowych, w tym { $facebook }, { $twitter }, { $instagram } i { $snapchat }.
spot-it-is-somebody-already-threatening = Ktoś już Ci grozi? Policja nie będzie Cię oceniać. [Uzyskaj pomoc]({ $link-help }).
