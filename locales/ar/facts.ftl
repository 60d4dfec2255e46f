### facts.ftl in ar. Draft, awaits review by a native speaker.


facts-meta-description = كم حالة ابتزاز عبر كاميرا الويب أُبلغ عنها، ومَن استُهدف، ومن أين جاءت الأرقام.
facts-meta-title = الأرقام
facts-police-forces-tell-the = تُبلغ قوات الشرطة الوكالة الوطنية لمكافحة الجريمة بحالات الابتزاز المالي عبر كاميرا الويب. هذه الأرقام تحصي تلك الحالات.
facts-cases-have-more-than = تضاعفت الحالات وأكثر
facts-period = الفترة
facts-cases = الحالات
facts-whole-of-2015 = عام 2015 كله
facts-2016-up-to-cases-2016-as-of = عام 2016 حتى { $cases-2016-as-of }
facts-the-year-2016-was = لم يكن عام 2016 قد انتهى عندما أُحصيت هذه الحالات.{ $note-cases }
facts-ages-of-the-people = أعمار المستهدفين
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** من الأصغر سنًا إلى الأكبر
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** أكبر مجموعة، وكلهم رجال
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** مجموعة كبيرة أخرى
facts-the-ages-are-those = هذه أعمار الأشخاص في الحالات نفسها.{ $note-ages }
facts-what-the-figures-leave = ما لا تقوله الأرقام
facts-officers-believe-that-many = يعتقد الضباط أن كثيرين لا يبلّغون أبدًا، ولذلك يُرجَّح أن تكون الأرقام الحقيقية أعلى بكثير.
facts-nca-anti-kidnap-and-extortion = وحدة مكافحة الخطف والابتزاز في الوكالة، { $cases-2016-as-of }.
facts-nca-anti-kidnap-and-extortion-2 = وحدة مكافحة الخطف والابتزاز في الوكالة، { $victims-youngest-as-of }.
