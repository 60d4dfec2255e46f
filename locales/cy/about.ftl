### about.ftl in cy. Draft, awaits review by a native speaker.


about-meta-title = Am y wefan hon
about-meta-description = Pwy sydd y tu ôl i’r ymgyrch, eich preifatrwydd, hygyrchedd, ieithoedd a chydnabyddiaethau.
about-who-is-behind-it = Pwy sydd y tu ôl iddi
about-the-national-crime-agency = Lansiwyd yr ymgyrch hon gan yr Asiantaeth Troseddu Cenedlaethol a Chyngor Cenedlaethol Penaethiaid yr Heddlu ar { $published }, gyda heddluoedd.
about-your-privacy = Eich preifatrwydd
about-this-site-does-not = Nid yw’r wefan hon yn gofyn pwy ydych chi, ac nid yw’n casglu dim amdanoch.
about-it-sets-no-cookies = Nid yw’n gosod cwcis nac yn storio dim o’i heiddo ei hun ar eich dyfais.
about-it-loads-nothing-from = Nid yw’n llwytho dim o wefannau eraill.
about-what-leave-this-site = Yr hyn na all “Gadael y wefan” ei wneud
about-the-button-takes-you = Mae’r botwm yn mynd â chi ar unwaith i dudalen am y tywydd. Ni all wneud popeth:
about-your-browsers-history-may = Gall hanes eich porwr ddangos o hyd eich bod wedi bod yma. Gallwch ei ddileu yno.
about-a-program-that-watches = Gall rhaglen sy’n gwylio eich dyfais fod wedi gweld y dudalen hon.
about-your-internet-provider-or = Gall eich darparwr rhyngrwyd, neu bwy bynnag sy’n rhedeg y rhwydwaith, wybod pa wefan a agoroch.
about-accessibility = Hygyrchedd
about-this-site-is-made = Gwnaed y wefan hon i fodloni WCAG 2.2 ar lefel AA. Gallwch ei defnyddio gyda bysellfwrdd, gyda darllenydd sgrin, mewn print bras a heb sgriptiau. Mae geiriau’r posteri ar ei thudalennau hefyd. Nid oes arbenigwr allanol wedi ei phrofi eto.
about-if-something-does-not = Os nad yw rhywbeth yn gweithio i chi, [rhowch wybod i ni]({ $feedback }).
about-languages = Ieithoedd
about-this-site-comes-in = Mae’r wefan hon ar gael mewn { $languages } iaith. Drafft yw cyfieithiad nes bod siaradwr brodorol wedi ei adolygu, ac mae ei dudalennau’n dweud hynny. Cyfieithwyd y dyfyniadau o’r Saesneg.
about-credits = Cydnabyddiaethau
about-the-words-come-from = Daw’r geiriau o’r datganiad i’r wasg ar { $published }, wedi’u rhoi mewn iaith glir. Mae’r marciau ar y wefan hon yn sefyll yn lle logos go iawn. Gwnaed hi gyda Handbill.
