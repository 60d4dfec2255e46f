### about.ftl in cy. Draft, awaits review by a native speaker.


about-meta-title = Am y wefan hon
about-meta-description = Pwy sydd y tu ôl i’r ymgyrch, eich preifatrwydd, hygyrchedd, ieithoedd a chydnabyddiaethau.
about-who-is-behind-it = Pwy sydd y tu ôl iddi
about-the-national-crime-agency = Lansiwyd yr ymgyrch hon gan yr Asiantaeth Troseddu Cenedlaethol a Chyngor Cenedlaethol Penaethiaid yr Heddlu ar { $published }, gyda heddluoedd.
about-your-privacy = Eich preifatrwydd
about-this-site-does-not = Nid yw’r wefan hon yn gofyn pwy ydych chi, ac nid yw’n casglu dim amdanoch.
about-it-sets-no-cookies = Nid yw’n gosod cwcis nac yn storio dim o’i heiddo ei hun ar eich dyfais.
about-it-loads-nothing-from = Nid yw’n llwytho dim o wefannau eraill.
about-languages = Ieithoedd
about-this-site-comes-in = Mae’r wefan hon ar gael mewn { $languages } iaith. Drafft yw cyfieithiad nes bod siaradwr brodorol wedi ei adolygu, ac mae ei dudalennau’n dweud hynny. Cyfieithwyd y dyfyniadau o’r Saesneg.
about-credits = Cydnabyddiaethau
about-the-words-come-from = Daw’r geiriau o’r datganiad i’r wasg ar { $published }, wedi’u rhoi mewn iaith glir. Mae’r marciau ar y wefan hon yn sefyll yn lle logos go iawn. Gwnaed hi gyda Handbill.
