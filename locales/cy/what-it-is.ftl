### what-it-is.ftl in cy. Draft, awaits review by a native speaker.


what-it-is-meta-title = Sut mae’n gweithio
what-it-is-meta-description = Beth yw blacmel gwe-gamera, sut mae’r fagl yn gweithio a phwy sydd y tu ôl iddo.
what-it-is-what-is-webcam-blackmail = Beth yw blacmel gwe-gamera?
what-it-is-webcam-blackmail-is-also = Gelwir blacmel gwe-gamera hefyd yn “sextortion”. Mae troseddwyr yn defnyddio delweddau rhywiol o berson i gael arian ganddo.
what-it-is-how-the-trap-works = Sut mae’r fagl yn gweithio
what-it-is-somebody-with-a-false = Mae rhywun â hunaniaeth ffug yn dod yn ffrind i chi ar-lein.
what-it-is-they-persuade-you-to = Maen nhw’n eich perswadio i wneud rhywbeth rhywiol o flaen eich gwe-gamera.
what-it-is-they-record-it = Maen nhw’n ei recordio.
what-it-is-they-threaten-to-share = Maen nhw’n bygwth ei rannu gyda’ch teulu a’ch ffrindiau oni bai eich bod yn talu.
what-it-is-sometimes-they-come-back = Weithiau maen nhw’n dod yn ôl ac yn gofyn am fwy.
what-it-is-the-lens-of-a = Lens gwe-gamera gyda stribed o dâp melyn ar ei thraws
what-it-is-the-sign-of-this = Arwydd yr ymgyrch hon: gwe-gamera na all weld dim.
what-it-is-it-can-happen-to = Gall ddigwydd i unrhyw un
what-it-is-officers-believe-that-many = Mae swyddogion yn credu nad yw llawer o bobl byth yn rhoi gwybod, yn aml am eu bod yn teimlo cywilydd. Mae’r troseddwyr yn dibynnu ar hynny. Nid oes gennych chi ddim i gywilyddio amdano.
what-it-is-who-is-behind-it = Pwy sydd y tu ôl iddo
what-it-is-police-and-the-national = Mae’r heddlu a’r Asiantaeth Troseddu Cenedlaethol wedi dod o hyd i dystiolaeth mai grwpiau troseddau trefnedig sydd y tu ôl i gyfran fawr o ymdrechion. Maen nhw’n dweud bod y rhan fwyaf o’r grwpiau hyn wedi’u lleoli dramor, mewn gwledydd sy’n cynnwys y Pilipinas, y Traeth Ifori a Moroco. Nid yw hynny’n dweud dim am bobl eraill o’r gwledydd hynny.
what-it-is-if-it-is-happening = Os yw’n digwydd i chi, [cael help nawr]({ $link-help }).
