### leaving.ftl in cy. Draft, awaits review by a native speaker.


leaving-meta-title = Yr hyn na all gadael ei wneud
leaving-meta-description = Beth mae’r botwm i adael y wefan hon yn ei wneud ar unwaith, a beth sy’n aros ar ôl.
leaving-what-leave-this-site = Yr hyn na all “Gadael y wefan” ei wneud
leaving-the-button-takes-you = Mae’r botwm yn mynd â chi ar unwaith i dudalen am y tywydd. Ni all wneud popeth:
leaving-your-browsers-history-may = Gall hanes eich porwr ddangos o hyd eich bod wedi bod yma. Gallwch ei ddileu yno.
leaving-a-program-that-watches = Gall rhaglen sy’n gwylio eich dyfais fod wedi gweld y dudalen hon.
leaving-your-internet-provider-or = Gall eich darparwr rhyngrwyd, neu bwy bynnag sy’n rhedeg y rhwydwaith, wybod pa wefan a agoroch.
