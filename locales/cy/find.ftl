### find.ftl in cy. Draft, awaits review by a native speaker.


find-meta-title = Chwilio
find-meta-description = Holl dudalennau’r wefan hon, a chwiliad nad yw’n anfon nac yn cadw dim.
find-find-it-here = Dewch o hyd iddo yma
find-choose-from-the-list = Dewiswch o’r rhestr, neu chwiliwch am air. Mae’r hyn a ysgrifennwch yn aros ar eich sgrin: ni chaiff ei anfon, ac nid yw’r wefan yn ei gadw.
