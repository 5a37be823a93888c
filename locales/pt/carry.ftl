### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = Levar as palavras de alguém

# Whose words, help. Organisers. At most 240.
carry-list-help = As palavras só vão se o sim da pessoa o permite hoje. Se mais tarde ela o retirar, as palavras são apagadas aonde a notícia chegar.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = Hoje ninguém deu um sim que permita isto. Pergunte primeiro à pessoa.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = Uma gravação da voz desta pessoa está aqui

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = Qual das respostas permite isto?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = O que a pessoa quer dizer, nas palavras dela

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = Vão estas palavras, não uma gravação. Todos os nossos grupos podem ler. Fica anotado junto da permissão da pessoa que elas saíram.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = Levar estas palavras

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = O sim desta pessoa permite hoje

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = O sim desta pessoa permitia em { $day }

# What came, action. Everybody. At most 40.
carry-said-consent-action = Ver a que disse sim
