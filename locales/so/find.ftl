### find.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


find-meta-title = Raadi
find-meta-description = Dhammaan bogagga boggan, iyo raadin aan waxba dirin waxna kaydin.
find-find-it-here = Halkan ka hel
