### spot-it.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


spot-it-meta-title = Hore u garo
spot-it-meta-description = Calaamadaha handadaadda kaamirada ee la fiiriyo, iyo siyaabaha aad isku ilaalin karto khadka.
spot-it-spot-the-trap-early = Dabinka hore u garo
