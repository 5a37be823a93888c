### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = Posto de lado: o que um celular retirado escreveu

# What was set aside, help. Everybody. At most 240.
aside-list-help = Fica guardado aqui e não conta. Aqui só aparece o que você pode ler.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] { $count } coisa
        [many] { $count } de coisas
       *[other] { $count } coisas
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = Isto só chegou aqui depois que o celular foi retirado. Talvez o dono tenha escrito antes. Talvez outra pessoa tivesse o celular.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = Toque numa linha para que conte, com tudo o que o celular escreveu antes.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = Quem cuida do nosso grupo pode fazer com que conte.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] { $count } parte · { $day } pelo relógio desse celular
        [many] { $count } de partes · { $day } pelo relógio desse celular
       *[other] { $count } partes · { $day } pelo relógio desse celular
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = Fotos e gravações

# Letting it count, title. Stewards. At most 40.
aside-accept-title = Deixar contar?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = Então conta tudo o que foi posto de lado:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = Então conta isto, com tudo o que o celular escreveu antes, até { $day } pelo seu relógio. O que escreveu depois continua de lado:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = Pergunte primeiro à pessoa de quem era o celular. Isto não pode ser desfeito.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = Deixar contar
