### facts.ftl in zh-Hans. Draft, awaits review by a native speaker.


facts-meta-title = 数据
facts-meta-description = 有多少网络摄像头勒索案件被举报，谁成为目标，以及这些数字的来源。
facts-police-forces-tell-the = 各地警方会把以钱财为目的的网络摄像头勒索案件通报给国家打击犯罪局。这些数字统计的就是这些案件。
facts-cases-have-more-than = 案件增加了一倍多
facts-period = 时间
facts-cases = 案件数
facts-whole-of-2015 = 2015 年全年
facts-2016-up-to-cases-2016-as-of = 2016 年，截至{ $cases-2016-as-of }
facts-the-year-2016-was = 统计这些案件时，2016 年还没有结束。{ $note-cases }
facts-ages-of-the-people = 受害目标的年龄
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** 从最年轻到最年长的人
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** 人数最多的一组，都是男性
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** 另一个人数较多的组
facts-the-ages-are-those = 这些年龄来自同一批案件。{ $note-ages }
facts-what-the-figures-leave = 数字没有说出的
facts-officers-believe-that-many = 警方认为很多人从来没有举报，所以真实的数字很可能高得多。
facts-nca-anti-kidnap-and-extortion = 国家打击犯罪局反绑架与敲诈小组，{ $cases-2016-as-of }。
facts-nca-anti-kidnap-and-extortion-2 = 国家打击犯罪局反绑架与敲诈小组，{ $victims-youngest-as-of }。
