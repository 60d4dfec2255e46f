### kit.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


kit-script = Qoraalka la akhriyo
kit-is-someone-threatening-to = Qof ma ku handadayaa inuu baahiyo sawirro galmo oo aad leedahay? Tani waa handadaad, waana dembi. Ha argagixin. Ha bixin lacag. Jooji jawaabista, caddayntana kaydi. Keligaa ma tihid. Booliiska ka wac { $police }. Haddii aad khatar degdeg ah ku jirto, wac { $emergency }. Si qarsoodi ah ayay kuu caawin doonaan, kumana xukumi doonaan.
