### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = Emporter les mots de quelqu’un

# Whose words, help. Organisers. At most 240.
carry-list-help = Des mots ne partent que si le oui de la personne le permet aujourd’hui. Si elle le retire plus tard, les mots sont effacés partout où cela arrive.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = Aujourd’hui, aucun oui ne le permet. Demandez d’abord à la personne.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = Un enregistrement de sa voix est gardé ici

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = Laquelle de ses réponses le permet ?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = Ce qu’elle veut dire, avec ses mots

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = Ce sont ces mots qui partent, pas un enregistrement. Tous nos groupes peuvent les lire. Il reste noté avec la permission de la personne qu’ils sont partis.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = Emporter ces mots

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = Son oui le permet aujourd’hui

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = Son oui le permettait le { $day }

# What came, action. Everybody. At most 40.
carry-said-consent-action = Voir à quoi elle a dit oui
