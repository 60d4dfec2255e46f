### press.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


press-call-the-police = Wac booliiska
press-webcam-blackmail-call-the = Handadaad kaamirada ah? Booliiska ka wac
