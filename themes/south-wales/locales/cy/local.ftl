### local.ftl in cy. Draft, awaits review by a native speaker.


local-south-wales = De Cymru
local-in-south-wales = Yn Ne Cymru
local-south-wales-incidents-incidents-of-webca = **{ $south-wales-incidents }+** o ddigwyddiadau o flacmel gwe-gamera yn y deuddeg mis hyd at { $south-wales-incidents-as-of }
local-south-wales-ages-are-the-ages = **{ $south-wales-ages }** yw oedran y rhan fwyaf o’r bobl a dargedwyd, dynion ifanc yn bennaf.
local-watch-the-south-wales = [Gwyliwch fideo Heddlu De Cymru]({ $south-wales-film })
local-detective-inspector-rob-cronick = Y Ditectif Arolygydd Rob Cronick, Tîm Troseddau Mawr Heddlu De Cymru
local-sextortion-cases-are-on = Mae achosion sextortion ar gynnydd yn Ne Cymru. Yn ystod y deuddeg mis diwethaf mae swyddogion wedi delio â dros gant o ddigwyddiadau o flacmel drwy we-gamera yn targedu dynion ifanc rhwng { $south-wales-ages-low } a { $south-wales-ages-high } oed yn bennaf, a gyflawnwyd gan grwpiau troseddau trefnedig y tu allan i’r Deyrnas Unedig.
local-sextortion-is-often-defined = Diffinnir sextortion yn aml fel blacmel rhywiol lle defnyddir gwybodaeth neu ddelweddau rhywiol i gribddeilio ffafrau rhywiol a/neu arian gan y dioddefwr, gyda galwadau blacmel yn amrywio rhwng { $demand-range-low } a { $demand-range-high }.
local-these-crimes-which-can = Mae’r troseddau hyn, a all yn aml ddilyn wythnosau o feithrin perthynas amhriodol ar gyfryngau cymdeithasol, yn cynnwys dioddefwyr yn anfon ffotograffau neu fideos anweddus neu rywiol eglur ohonynt eu hunain ac yna’n cael eu blacmelio i atal y ffilm rhag cael ei rhyddhau i deulu neu ffrindiau.
local-the-scale-of-these = Mae graddfa’r rhwydweithiau sextortion hyn yn enfawr, ac fe’u rhedir gydag un nod yn unig mewn golwg: gwneud arian, waeth beth fo’r niwed emosiynol ofnadwy y maent yn ei achosi i’w dioddefwyr.
local-our-focus-is-on = Mae ein ffocws ar gadw pobl yn ddiogel. I’r troseddwyr hynny sy’n ymgymryd â’r math hwn o weithgaredd, gan ysglyfaethu ar y rhai a all fod yn agored i niwed ac i orfodaeth a blacmel, nid oes unman i guddio – yn unrhyw le yn y byd. Rydym yn gweithio’n agos gyda’r Asiantaeth Troseddu Cenedlaethol a gorfodwyr y gyfraith ledled y byd i’w dal.
local-if-you-are-a = Os ydych wedi dioddef sextortion, rwy’n eich annog i wneud hyn: Peidiwch â phanicio – Peidiwch â thalu – Peidiwch ag ymwneud ymhellach â’r troseddwyr hyn – Ffoniwch Heddlu De Cymru ar ‘{ $police }’ a byddwn yn eich helpu.
local-if-someone-has-paid = Os oes rhywun wedi talu, cyngor yr heddlu yw rhoi gwybod am y mater a byddwn yn darparu cymorth a chefnogaeth wrth i ni ymchwilio i’r amgylchiadau.
local-i-would-urge-anyone = Byddwn yn annog unrhyw un sy’n defnyddio cyfryngau cymdeithasol i beidio â derbyn ceisiadau ffrind gan ddieithriaid ac i fod yn ymwybodol o bwy maent yn cyfathrebu â nhw ar-lein. Mae’r grwpiau troseddau trefnedig hyn yn soffistigedig ac yn defnyddio pob math o gyfryngau cymdeithasol gan gynnwys { $facebook }, { $twitter }, { $instagram } a { $snapchat }. Fy nghyngor i yw adolygu eich gosodiadau preifatrwydd i’ch amddiffyn eich hun.
