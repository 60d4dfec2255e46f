### film.ftl in bn. Draft, awaits review by a native speaker.


film-meta-description = প্রচারাভিযানের চলচ্চিত্রটি কী নিয়ে, এবং তার কথাগুলো সম্পর্কে কী জানা আছে।
film-meta-title = চলচ্চিত্র
film-the-campaign-has-a = যারা সবচেয়ে বেশি ঝুঁকিতে, তাদের জন্য এই প্রচারাভিযানের একটি চলচ্চিত্র আছে।
film-watch-the-film = [চলচ্চিত্রটি দেখুন]({ $film })
film-what-the-film-says = চলচ্চিত্রটি কী বলে
film-the-press-release-does = সংবাদ বিজ্ঞপ্তিতে চলচ্চিত্রের কথাগুলো দেওয়া নেই, তাই সেগুলো এখনও এখানে ছাপা যায় না। সেখানে বলা হয়েছে চলচ্চিত্রটি:
film-helps-you-to-recognise = অপরাধীর প্রথম যোগাযোগ চিনতে আপনাকে সাহায্য করে;
film-gives-advice-for-your = অনলাইনে থাকার সময়ের জন্য পরামর্শ দেয়;
film-tells-you-why-it = স্থানীয় পুলিশকে অপরাধ জানানো কেন জরুরি তা বলে।
