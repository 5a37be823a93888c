### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = Posso usar um número?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Um filme ou uma foto de fora do Weft leva um número. Pergunte aqui antes de mostrar. Não é preciso rede.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = O número que está nele

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = Um número inteiro, em dígitos

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = O que você quer fazer

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = Número { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: sim, pode

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: não é permitido

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = Não é permitido

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = Pelo que se sabia em { $day }, com notícias de { $count } de { $of } outros celulares

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = Guardar um número

# Keeping a number, help. Organisers. At most 240.
number-add-help = Escreva o número no filme, e aqui quem ele mostra. Quem perguntar por ele ouve o que essas pessoas disseram.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = O que é

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = Quem pode ser reconhecido

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = Pessoas que foram perguntadas

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = Ninguém

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = Todos os que ele mostra

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = Falta alguém? Comece na ficha da permissão dessa pessoa.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = Ninguém foi perguntado ainda. Pergunte primeiro.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = A coisa mesma não está no Weft. O que se pode fazer com ela é perguntado de novo a cada vez.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = Guardado por { $group } em { $day }

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = Permissões de que precisa: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = Não mostra ninguém, diz quem guardou

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = Entregar a alguém de fora

# Handing out, help. Organisers. At most 240.
number-out-help = Só pode sair o que qualquer pessoa pode ver. O Weft guarda quem tem e avisa você quando é preciso tirar do ar.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = O que fazem com isto

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = Quem recebe

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = Todos os nossos grupos podem ler este nome

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = Vão tirar do ar quando você avisar?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = Sem a palavra deles, não sai.

# Handing out, action. Organisers. At most 32.
number-out-write-action = Eu entrego

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = Quem tem, fora daqui

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, desde { $day }

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = Ainda não sabe que está fechado

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = Avisado em { $day } para tirar do ar

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = Avisar { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = Avise que é para tirar

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = O Weft não chega até eles. Ligue ou escreva você mesmo. Não diga quem retirou.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = Já avisei
