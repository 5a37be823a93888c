### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = Como o nosso grupo escuta o que se conta

# How our group hears, help. Everybody. At most 300.
hearing-group-help = Quem escuta ouve o que alguém conta. Se poucas pessoas podem, ouvem pessoas de outro grupo. Quem cuida do nosso grupo diz de qual.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · podem ouvir: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = É preciso indicar duas pessoas de outros grupos. Até lá, não se pode contar o que a nossa própria gente não deve ouvir.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = Mudar isto

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = Que outros grupos podem ouvir?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = Em nenhum outro grupo há ainda alguém que possa ouvir.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = Pessoas de outros grupos ouvem quando poucas das nossas podem, ou quando quem conta quer assim.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = Até quando se deve uma resposta

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = Nos dias de costume

# The form, tile. Stewards. At most 60.
hearing-change-own-label = Nos dias que o nosso grupo combinou

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = Escreva 1 dia ou mais, no máximo 255. O perigo tem menos dias; o que pode esperar tem mais.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] Resposta em { $count } dia
        [many] Resposta em { $count } de dias
       *[other] Resposta em { $count } dias
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = O nosso grupo combinou estes dias.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = Estes são os dias de costume. O nosso grupo não marcou outros.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = Os dias contam a partir de quando chega ao celular de alguém que escuta. Isso pode demorar.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = Quero que ouçam pessoas de outro grupo, e não as do meu
