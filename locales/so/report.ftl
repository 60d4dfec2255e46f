### report.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


report-meta-title = Soo sheeg
report-meta-description = Cidda loo sheego handadaadda kaamirada, waxa xiga, iyo sida qof kale loo caawiyo.
report-report-it-in-confidence = Si qarsoodi ah u soo sheeg
report-who-to-tell = Cidda loo sheego
report-who-you-are = Yaad tahay
report-what-to-do = Maxaa la sameeyaa
report-someone-is-blackmailing-me = Qof ayaa i handadaya
report-call-the-police-on = Booliiska ka wac { $police }.
report-i-am-in-immediate = Khatar degdeg ah ayaan ku jiraa
report-call-emergency = Wac { $emergency }.
report-i-have-already-paid = Hore ayaan lacag u bixiyay
report-tell-the-police-on = Booliiska uga sheeg { $police }, oo [eeg waxa kale oo aad samayn karto]({ $link-help-already-paid }).
report-i-am-under-18 = Waxaan ka yarahay 18 sano
report-a-video-of-me = Fiidiyow aan ku jiro ayaa khadka yaalla
report-report-it-on-the = Ka sheeg bogga uu yaallo, weydiisana inay xannibaan.
report-i-am-worried-about = Qof ayaan ka walwalsanahay
report-see-how-you-can = [Eeg sida aad u caawin karto]({ $link-report-worried }).
