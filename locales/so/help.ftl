### help.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


help-meta-title = Hadda caawimaad hel
help-meta-description = Shan waxyaalood oo aad samayn karto haddii qof kugu handado sawirro galmo. Booliisku si qarsoodi ah ayay kuu caawin doonaan.
help-what-to-do-now = Maxaa hadda la sameeyaa
help-take-a-breath-then = Neefso. Kadib qaad tallaabooyinkan, mid mid.
help-dont-panic = Ha argagixin
help-the-police-will-take = Booliisku si dhab ah ayay kuu qaadan doonaan, si qarsoodi ah ayay u maarayn doonaan, kumana xukumi doonaan.
help-the-criminals-count-on = Dembiilayaashu waxay ku tiirsan yihiin in ceebtu kaa celiso inaad caawimaad weydiiso. Waad weydiin kartaa.
help-dont-pay = Ha bixin lacag
help-many-people-who-paid = Dad badan oo lacag bixiyay waxaa la weydiistay wax ka badan, qaarna fiidiyowgooda waa la baahiyay si kastaba.
help-if-you-have-already = Haddii aad hore u bixisay lacag, [eeg waxa aad samayn karto]({ $link-help-already-paid }).
help-dont-communicate = Ha la xiriirin
help-stop-replying-and-suspend = Jooji jawaabista, akoonkaagana hadda hakad geli, laakiin ha tirtirin.
help-take-your-screenshots-first = Marka hore qaado sawirrada shaashadda.
help-suspend-deactivate-your-facebook = Hakad geli (damey ku meel gaar) akoonkaaga { $facebook }. Xogtiisu markaas way kaydsanaanaysaa, taasina booliiska ayay caawisaa.
help-report-it-online-to = Khadka uga sheeg { $skype }, { $youtube } ama bogga la isticmaalay. Weydiiso inay xannibaan fiidiyow kasta oo ay dejiyaan digniin haddii uu soo noqdo.
help-preserve-evidence = Kaydi caddaynta
help-take-screenshots-write-down = Qaado sawirrada shaashadda, qor faahfaahin kasta oo ay ku siiyeen, waxbana ha tirtirin.
help-use-the-list-of = Isticmaal [liiska waxa la kaydiyo]({ $link-help-evidence }).
help-you-are-not-alone = Keligaa ma tihid
help-you-are-the-victim = Waxaad dhibbane u tahay dembiilayaal abaabulan, taageero qarsoodi ahna way jirtaa.
help-the-police-will-help = Booliisku way ku caawin doonaan, hadday lacag bixisay iyo hadday kale.
help-if-you-are-under = Haddii aad ka yar tahay 18 sano, waxaad sidoo kale wici kartaa { $under-18 }.
help-call-the-police = Wac booliiska
help-say-that-someone-is = Sheeg in qof kugu handadayo sawirro kaamirada ah. Haddii aad khatar degdeg ah ku jirto, wac { $emergency }.
help-i-have-already-paid = Hore ayaan lacag u bixiyay
help-check-whether-the-money = Hubi in lacagta la qaatay iyo in kale.
help-if-it-has-not = Haddii aan la qaadan, jooji lacag bixinta.
help-if-it-has-and = Haddii la qaatay, oo aad awooddo, qor meesha laga qaatay.
help-tell-the-police-on = Booliiska uga sheeg { $police }. Way ku taageeri doonaan inta ay baarayaan.
help-what-to-keep-as = Waxa caddayn ahaan loo kaydiyo
help-screenshots-of-everything-you = Sawirrada shaashadda ee wax kasta oo adiga iyo iyaguba qorteen
help-every-name-number-and = Magac kasta, lambar kasta iyo faahfaahin kasta oo ay ku siiyeen
help-how-they-told-you = Sida ay kuugu sheegeen inaad u bixiso iyo, haddii aad bixisay, meesha lacagta laga qaatay
help-all-your-messages-and = Dhammaan fariimahaaga iyo akoonkaaga: waxba ha tirtirin
