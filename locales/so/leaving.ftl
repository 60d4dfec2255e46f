### leaving.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


leaving-meta-title = Waxa ka bixiddu aanay samayn karin
leaving-meta-description = Waxa badhanka ka bixiddu isla markiiba sameeyo, iyo waxa haraya.
leaving-what-leave-this-site = Waxa “Ka bax boggan” aanu samayn karin
