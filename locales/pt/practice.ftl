### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = Experimentar com gente inventada

# Practice, help. Everybody. At most 240.
practice-begin-help = Experimente o que quiser. Ninguém é perguntado e ninguém fica sabendo.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = Abre-se um caderno à parte, com dois grupos inventados. Ele some quando você sai dele.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = Não mostre este no lugar do seu próprio caderno. Cada tela diz que é treino.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = Seu próprio caderno fica trancado enquanto isso. Depois você abre com o seu código.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = Começar

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = Começar de novo

# Practice, action. Everybody. At most 32.
practice-end-stop-action = Parar o treino

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = Treino. As pessoas aqui são inventadas, e nada sai deste celular.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = Isto é treino: nenhum arquivo é criado nem lido.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = Tecelãs da beira do rio

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = Hortelãos do morro

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = Maria

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = Seu Tomás

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = Queremos tirar fotos de como você tece. Só os nossos dois grupos veem as fotos.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = Ensinamos quatro deles a consertar um tear.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = Dormiram três noites na nossa casa e comeram com a gente.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = Um homem da loja me disse para não falar com vocês. Desde então ele espera na minha porta.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = Como vocês guardam as sementes no inverno?
