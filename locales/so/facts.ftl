### facts.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


facts-meta-title = Tirooyinka
facts-meta-description = Inta kiis ee handadaadda kaamirada la soo sheegay, cidda lala beegsaday, iyo meesha tirooyinku ka yimaadeen.
