### facts.ftl in cy. Draft, awaits review by a native speaker.


facts-meta-title = Y ffigurau
facts-meta-description = Faint o achosion o flacmel gwe-gamera a adroddwyd, pwy a dargedwyd, ac o ble y daw’r ffigurau.
facts-police-forces-tell-the = Mae heddluoedd yn dweud wrth yr Asiantaeth Troseddu Cenedlaethol am achosion o flacmel gwe-gamera am arian. Mae’r ffigurau hyn yn cyfrif yr achosion hynny.
facts-cases-have-more-than = Mae’r achosion wedi mwy na dyblu
facts-period = Cyfnod
facts-cases = Achosion
facts-whole-of-2015 = Y cyfan o 2015
facts-2016-up-to-cases-2016-as-of = 2016, hyd at { $cases-2016-as-of }
facts-the-year-2016-was = Nid oedd y flwyddyn 2016 ar ben pan gafodd yr achosion hyn eu cyfrif.{ $note-cases }
facts-ages-of-the-people = Oedran y bobl a dargedwyd
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** o’r person ieuengaf i’r hynaf
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** y grŵp mwyaf, pob un ohonynt yn ddynion
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** grŵp mawr arall
facts-the-ages-are-those = Oedrannau’r bobl yn yr un achosion yw’r rhain.{ $note-ages }
facts-what-the-figures-leave = Yr hyn nad yw’r ffigurau’n ei ddangos
facts-officers-believe-that-many = Mae swyddogion yn credu nad yw llawer o bobl byth yn rhoi gwybod, felly mae’r niferoedd go iawn yn debygol o fod yn llawer uwch.
facts-nca-anti-kidnap-and-extortion = Uned Gwrth-herwgipio a Chribddeiliaeth yr NCA, { $cases-2016-as-of }.
facts-nca-anti-kidnap-and-extortion-2 = Uned Gwrth-herwgipio a Chribddeiliaeth yr NCA, { $victims-youngest-as-of }.
