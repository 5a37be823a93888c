### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = Depois de cada trimestre, dois grupos olham o que deram um ao outro. Aqui não há primeiro nem último. Nada é transformado em outra coisa.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } e { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = Olhar um trimestre

# Opening a review, help. Organisers. At most 200.
review-open-help = As somas ficam guardadas como este celular as conhece hoje. Antes, envie e receba, se puder.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = Qual trimestre

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = { $number }º trimestre de { $year }, com { $group }

# A review, help. Organisers. At most 240.
review-card-help = Cada lado diz o que vê. Depois, cada lado concorda em encerrar. Se algo for dito mais tarde, os dois lados têm que concordar de novo.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = Com acordo até então

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } concorda em encerrar

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = Dizer o que vemos

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = Responder ao que está desigual

# A review, action. Organisers. At most 40.
review-card-agree-action = Concordamos em encerrar

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = O que fiquei de fazer está feito

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = Você fala pelo seu grupo. Os dois grupos podem ler.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = Pode ficar como está, se você disser por quê. Ou você fica de cuidar disto, até um dia que você escolhe. Nada precisa ficar igual.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = O que está desigual

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = O que fazer com isto

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = Eu fico de cuidar disto

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = Aceitamos assim

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = O que você vai fazer

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = Até quando
