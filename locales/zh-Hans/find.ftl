### find.ftl in zh-Hans. Draft, awaits review by a native speaker.


find-meta-title = 查找
find-meta-description = 本网站的所有页面，以及不发送、不保存任何内容的搜索。
find-find-it-here = 在这里查找
find-choose-from-the-list = 从列表中选择，或搜索一个词。您输入的内容只留在您的屏幕上：不会被发送，网站也不会保存。
