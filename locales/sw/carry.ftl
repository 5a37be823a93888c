### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = Kubeba maneno ya mtu

# Whose words, help. Organisers. At most 240.
carry-list-help = Maneno yanakwenda ikiwa tu jibu la ndiyo la mtu huyo linaruhusu leo. Akiliondoa baadaye, maneno yanafutwa popote habari hiyo inapofika.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = Leo hakuna jibu la ndiyo linaloruhusu hili. Muulize mtu huyo kwanza.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = Sauti yake iliyorekodiwa imehifadhiwa hapa

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = Jibu lake lipi linaruhusu?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = Anachotaka kusema, kwa maneno yake

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = Yanakwenda maneno haya, si sauti iliyorekodiwa. Vikundi vyetu vyote vinaweza kuyasoma. Pamoja na ridhaa yake inaandikwa kwamba yalitoka.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = Beba maneno haya

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = Jibu lake la ndiyo linaruhusu leo

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = Jibu lake la ndiyo liliruhusu { $day }

# What came, action. Everybody. At most 40.
carry-said-consent-action = Ona alisema ndiyo kwa nini
