### toolkit.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


toolkit-meta-title = Boodhadhka iyo kaararka
toolkit-meta-description = Boodhadh la daabaco iyo kaarar la wadaago, luqad kasta oo ololaha ah.
