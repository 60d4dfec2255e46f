### news/launch.ftl in cy. Draft, awaits review by a native speaker.


news-launch-meta-title = Newyddion
news-launch-meta-description = Y datganiad i’r wasg a lansiodd yr ymgyrch, wedi’i gadw fel archif.
news-launch-sextortion-dont-become-a = Sextortion - Peidiwch â dod yn ddioddefwr!
news-launch-this-is-the-release = Dyma’r datganiad a lansiodd yr ymgyrch, wedi’i fyrhau ond fel arall yn ei eiriau ei hun. Mae ei gyngor bellach o dan [Cael help nawr]({ $link-help }), a’r hyn mae’n ei ddweud am y troseddwyr o dan [Sut mae’n gweithio]({ $link-what-it-is }).
news-launch-national-sextortion-campaign-is = **Lansio ymgyrch genedlaethol ar sextortion gan yr heddlu a’r Asiantaeth Troseddu Cenedlaethol**
news-launch-thousands-of-people-in = Mae miloedd o bobl yn y DU yn debygol o ddioddef sextortion bob blwyddyn, yn ôl yr Asiantaeth Troseddu Cenedlaethol a Chyngor Cenedlaethol Penaethiaid yr Heddlu.
news-launch-at-least-uk-suicides-suicides = Mae o leiaf { $uk-suicides } hunanladdiad yn y DU wedi’u cysylltu â’r math hwn o flacmel.
news-launch-if-it-is-happening = Os yw’n digwydd i chi
news-launch-you-are-not-alone = Nid ydych ar eich pen eich hun. Ffoniwch yr heddlu ar { $police }, neu ffoniwch { $emergency } os ydych mewn perygl ar unwaith. Ni fyddant yn eich barnu. [Cael help nawr]({ $link-help }).
news-launch-you-can-also-call = Gallwch hefyd ffonio { $listening-line } ar unrhyw awr.
news-launch-the-campaign = Yr ymgyrch
news-launch-the-ncas-anti-kidnap-and = Mae heddluoedd wedi rhoi gwybod i Uned Gwrth-herwgipio a Chribddeiliaeth yr NCA (AKEU) am { $cases-2016 } o achosion o flacmel gwe-gamera ag ysgogiad ariannol hyd yma yn 2016, mwy na dwbl y ffigur ar gyfer y flwyddyn flaenorol gyfan ({ $cases-2015 }). Mae swyddogion yn credu bod tanadrodd sylweddol yn debygol a bod y niferoedd gwirioneddol yn llawer uwch.
news-launch-victims-in-the-nca = Mae’r dioddefwyr yn achosion yr NCA rhwng { $victims-youngest } a { $victims-oldest } oed, gyda’r gyfran uchaf yn ddynion rhwng { $highest-age-band-low } a { $highest-age-band-high } oed, a chyfran sylweddol yn y grŵp oedran { $substantial-age-band }.
news-launch-in-response-to-the = Mewn ymateb i’r cynnydd, mae’r NCA a’r NPCC wedi lansio ymgyrch newydd i roi cyngor i’r rhai sydd wedi cael eu targedu, neu sy’n debygol o gael eu targedu.
news-launch-the-campaign-includes-a = Mae’r ymgyrch yn cynnwys ffilm wedi’i hanelu at y dioddefwyr mwyaf agored i niwed, gan eu helpu i adnabod ymgais bosibl gan droseddwr i gysylltu a rhoi cyngor ar-lein, gan gynnwys pwysigrwydd rhoi gwybod i’w heddlu lleol am y drosedd.
news-launch-watch-the-film = [Gwyliwch y ffilm]({ $film })
news-launch-full-details-of-the = [Manylion llawn y cyngor]({ $advice-details })
news-launch-roy-sinclair-nca-anti-kidnap = Roy Sinclair, Uned Gwrth-herwgipio a Chribddeiliaeth yr NCA
news-launch-there-is-huge-under-reporting = Mae tanadrodd enfawr o’r mathau hyn o droseddau, yn aml oherwydd bod dioddefwyr yn teimlo cywilydd neu embaras, ond wrth gwrs mae troseddwyr yn dibynnu ar yr ymateb hwnnw er mwyn llwyddo.
news-launch-this-is-why-we = Dyma pam rydym yn lansio’r ymgyrch newydd hon. Rydym am i ddioddefwyr a darpar ddioddefwyr wybod sut y gallant eu hamddiffyn eu hunain a deall beth i’w wneud os cânt eu targedu.
news-launch-this-is-still-a = Mae hwn yn fath cymharol newydd o drosedd sy’n dod i’r amlwg o hyd, felly mae’r NCA a’r heddlu’n gweithio gyda’r Swyddfa Gartref i gael darlun mwy cywir o’r wir raddfa.
news-launch-however-the-trend-is = Fodd bynnag, mae’r duedd yn glir. Mae achosion o flacmel gwe-gamera – neu sextortion – yn cynyddu’n ddramatig. Mor ddiweddar â 2012 dim ond llond llaw o adroddiadau y flwyddyn roeddem yn eu cael, nawr rydym yn cael cannoedd, ac mae ein partneriaid gorfodi’r gyfraith ledled Ewrop yn adrodd am ddarlun tebyg.
news-launch-assistant-commissioner-martin-hewitt = Y Comisiynydd Cynorthwyol Martin Hewitt, Arweinydd Cyngor Cenedlaethol Penaethiaid yr Heddlu ar Herwgipio a Chribddeiliaeth a Throseddau Rhywiol yn erbyn Oedolion
news-launch-the-distress-felt-is = Mae’r trallod a deimlir yn ymwneud â llawer mwy na’r posibilrwydd o golli arian neu gywilydd i rai. Rydym eisoes wedi gweld nifer o bobl ifanc yn drasig yn cymryd eu bywydau eu hunain ar ôl ymdrechion i’w blacmelio.
news-launch-by-raising-awareness-of = Drwy godi ymwybyddiaeth o’r mater rydym am dawelu meddwl dioddefwyr y bydd yr heddlu’n cymryd adroddiadau o ddifrif. Ymdrinnir â phob adroddiad yn gyfrinachol heb farnu neb.
news-launch-our-message-to-those = Ein neges i’r rhai sy’n cael eu targedu: peidiwch â thalu a pheidiwch â phanicio – ffoniwch ni am help. Bydd eich diogelwch a’ch lles wrth wraidd ein hymchwiliadau.
