### home.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


home-meta-title = Handadaadda kaamirada
home-meta-description = Qof ma ku handadayaa inuu baahiyo sawirro galmo oo aad leedahay? Ha argagixin, lacagna ha bixin. Eeg waxa hadda la sameeyo iyo cidda la waco.
home-dont-panic-dont-pay = Ha argagixin. **Ha bixin lacag.**
home-talk-to-the-police = La hadal booliiska
home-they-will-deal-with = Warbixintaada si qarsoodi ah ayay u maarayn doonaan, kumana xukumi doonaan. Haddii aad khatar degdeg ah ku jirto, wac { $emergency }.
