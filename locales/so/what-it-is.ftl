### what-it-is.ftl in so. Partial on purpose. Draft, awaits review by a native speaker.


what-it-is-meta-title = Sida ay u shaqayso
what-it-is-meta-description = Waxa ay tahay handadaadda kaamirada, sida dabinku u shaqeeyo iyo cidda ka dambaysa.
what-it-is-what-is-webcam-blackmail = Waa maxay handadaadda kaamirada?
