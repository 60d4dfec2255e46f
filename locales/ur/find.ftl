### find.ftl in ur. Draft, awaits review by a native speaker.


find-meta-title = تلاش
find-meta-description = اس سائٹ کے تمام صفحات، اور ایسی تلاش جو نہ کچھ بھیجتی ہے نہ محفوظ کرتی ہے۔
find-find-it-here = یہاں تلاش کریں
find-choose-from-the-list = فہرست میں سے چنیں، یا کوئی لفظ تلاش کریں۔ آپ جو لکھتے ہیں وہ آپ کی اسکرین پر رہتا ہے: وہ کہیں بھیجا نہیں جاتا، اور سائٹ اسے محفوظ نہیں کرتی۔
