### about.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


about-meta-title = Ku saabsan boggan
about-meta-description = Yaa ka dambeeya ololaha, asturnaantaada, gelitaanka, luqadaha iyo mahadnaqa.
