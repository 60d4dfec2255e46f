### leaving.ftl in ar. Draft, awaits review by a native speaker.


leaving-meta-title = ما لا تحققه مغادرة الموقع
leaving-meta-description = ما يفعله زر مغادرة هذا الموقع فورًا، وما يبقى بعد ذلك.
leaving-what-leave-this-site = ما لا يستطيع زر ”غادر الموقع“ فعله
leaving-the-button-takes-you = ينقلك الزر فورًا إلى صفحة عن الطقس. لكنه لا يستطيع فعل كل شيء:
leaving-your-browsers-history-may = قد يظل سجل متصفحك يُظهر أنك كنت هنا. يمكنك حذفه من هناك.
leaving-a-program-that-watches = قد يكون برنامج يراقب جهازك قد رأى هذه الصفحة رغم ذلك.
leaving-your-internet-provider-or = قد تعرف شركة الإنترنت، أو مَن يدير الشبكة، أي موقع فتحت.
