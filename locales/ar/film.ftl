### film.ftl in ar. Draft, awaits review by a native speaker.


film-meta-description = عمّ يتحدث فيلم الحملة، وما يُعرف من كلماته.
film-meta-title = الفيلم
film-the-campaign-has-a = للحملة فيلم موجّه إلى الأشخاص الأكثر عرضة للخطر.
film-watch-the-film = [شاهد الفيلم]({ $film })
film-what-the-film-says = ماذا يقول الفيلم
film-the-press-release-does = لا يذكر البيان الصحفي كلمات الفيلم، ولذلك لا يمكن نشرها هنا بعد. يقول البيان إن الفيلم:
film-helps-you-to-recognise = يساعدك على التعرف إلى أول اتصال من المجرم؛
film-gives-advice-for-your = يقدم نصائح لوقتك على الإنترنت؛
film-tells-you-why-it = يوضح لماذا يهم إبلاغ الشرطة المحلية بالجريمة.
