### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = Take somebody’s words along

# Whose words, help. Organisers. At most 240.
carry-list-help = Words go along only if the person’s yes covers it today. If they take it back later, the words are erased wherever that arrives.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = Nobody’s yes covers this today. Ask the person first.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = A recording of their voice is kept here

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = Which of their answers allows it?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = What they want to say, in their words

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = These words go along, not a recording. All our groups can read them. That they went out is kept with the person’s consent.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = Take these words along

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = Their yes covers this today

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = Their yes covered this on { $day }

# What came, action. Everybody. At most 40.
carry-said-consent-action = See what they said yes to
