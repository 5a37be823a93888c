### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = حمل كلام شخص معنا

# Whose words, help. Organisers. At most 240.
carry-list-help = لا يذهب الكلام إلا إذا كانت موافقة صاحبه تسمح بذلك اليوم. وإذا سحبها لاحقًا مُحي الكلام حيثما وصل الخبر.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = لا موافقة تسمح بذلك اليوم. اسأل الشخص أولًا.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = تسجيل لصوته محفوظ هنا

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = أي جواب من أجوبته يسمح بذلك؟

# One person's words, field. Organisers. At most 60.
carry-say-words-label = ما يريد أن يقوله، بكلماته

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = يذهب هذا الكلام، لا التسجيل. يمكن لكل مجموعاتنا قراءته. ويُحفظ مع موافقة الشخص أنه خرج.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = حمل هذا الكلام

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = موافقته تسمح بذلك اليوم

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = كانت موافقته تسمح بذلك في { $day }

# What came, action. Everybody. At most 40.
carry-said-consent-action = انظر على ماذا وافق
