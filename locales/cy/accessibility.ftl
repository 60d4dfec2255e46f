### accessibility.ftl in cy. Draft, awaits review by a native speaker.


accessibility-meta-title = Hygyrchedd
accessibility-meta-description = Sut gall pawb ddefnyddio’r wefan hon, sut y cafodd ei phrofi, a ble i roi gwybod am broblem.
accessibility-accessibility-statement = Datganiad hygyrchedd
accessibility-this-site-is-made = Gwnaed y wefan hon i fodloni WCAG 2.2 ar lefel AA. Gallwch ei defnyddio gyda bysellfwrdd, gyda darllenydd sgrin, mewn print bras a heb sgriptiau. Mae geiriau’r posteri ar ei thudalennau hefyd.
accessibility-how-it-was-tested = Sut y cafodd ei phrofi
accessibility-programs-tested-every-page = Mae rhaglenni wedi profi pob tudalen mewn chwe iaith: mewn porwr, gyda’r bysellfwrdd yn unig, wedi’i chwyddo i 400%, heb sgriptiau, mewn lliwiau golau a lliwiau tywyll.
accessibility-no-outside-expert-has = Nid oes arbenigwr allanol wedi ei phrofi eto, na neb sy’n dibynnu ar dechnoleg gynorthwyol.
accessibility-if-something-does-not = Os nad yw rhywbeth yn gweithio
accessibility-if-something-does-not-2 = Os nad yw rhywbeth yn gweithio i chi, [rhowch wybod i ni]({ $feedback }). Dywedwch pa dudalen oedd hi a beth rydych yn ei ddefnyddio.
accessibility-if-our-answer-does = Os nad yw ein hateb yn helpu, [dyma ble gallwch gwyno]({ $accessibility-complaints }).
accessibility-this-statement = Am y datganiad hwn
accessibility-this-statement-was-written = Ysgrifennwyd y datganiad hwn ar { $published }. Bydd yn cael ei adolygu eto erbyn { $review-by }.
