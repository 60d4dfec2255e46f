### spot-it.ftl in ro. Draft, awaits review by a native speaker.


spot-it-meta-title = Recunoaște din timp
spot-it-meta-description = Semne ale șantajului prin cameră și moduri de a te apăra online.
spot-it-spot-the-trap-early = Recunoaște capcana din timp
spot-it-criminals-may-spend-weeks = Infractorii pot petrece săptămâni împrietenindu-se cu tine înainte să arate ce vor.
spot-it-signs-to-look-for = Semne la care să fii atent
spot-it-a-friend-request-comes = O cerere de prietenie vine de la cineva pe care nu îl cunoști.
spot-it-a-new-friend-turns = Un prieten nou duce discuția spre sex.
spot-it-they-ask-you-to = Îți cer să faci ceva sexual în fața camerei.
spot-it-they-ask-you-for = Îți cer fotografii sau filmări sexuale cu tine.
spot-it-protect-yourself = Apără-te
spot-it-do-not-accept-friend = Nu accepta cereri de prietenie de la necunoscuți.
spot-it-ask-yourself-who-you = Întreabă-te cu cine vorbești de fapt.
spot-it-check-your-privacy-settings = Verifică setările de confidențialitate. Infractorii folosesc toate rețelele sociale, printre care { $facebook }, { $twitter }, { $instagram } și { $snapchat }.
spot-it-is-somebody-already-threatening = Te amenință deja cineva? Poliția nu te va judeca. [Cere ajutor acum]({ $link-help }).
