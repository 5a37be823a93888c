### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = O que partilhamos

# Ledger, help. Organisers. At most 240.
ledger-list-help = Primeiro a história, depois quanto foi, ou sem número. Só se soma o que tem acordo dos dois grupos. Aqui não há primeiro nem último.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = Ainda não se anotou nada.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = Com acordo até agora

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = Deu

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = Recebeu

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = O quê

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = Quanto

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = { $from } para { $to } · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = Nova anotação

# Entry, help. Organisers. At most 240.
ledger-entry-help = A anotação vale quando o outro grupo concorda. A tradução fica embaixo das palavras como foram ditas.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = A história

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = Contada em { $language }

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } deu, { $to } recebeu

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = Em { $day }

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = Por que não há acordo

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = Concordamos

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = Não concordamos

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = Traduzir

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = Não concordamos

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = O seu motivo vai para os dois grupos. A anotação fica e não entra na soma.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = Por quê

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = Anotar

# Translating, title. Organisers. At most 40.
ledger-translate-title = Em outra língua

# Translating, help. Organisers. At most 200.
ledger-translate-help = Diga o que foi dito, nem mais nem menos. Diga com sinceridade se uma máquina ajudou.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = A história na sua língua

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = Quem traduziu

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = Uma pessoa

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = Uma máquina

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = Anotar

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = O que aconteceu

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = Conte como contaria a uma pessoa amiga. Os dois grupos podem ler.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = A história

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = O que foi dado

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = Nem tudo cabe em números. “Em palavras, sem número” também é uma anotação completa.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = Quem deu

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = Quem recebeu

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = Medir em

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = Horas

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = Dias

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = Noites

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = Unidades

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = Gramas

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = Moeda, três letras

# New entry, field. Organisers. At most 40.
ledger-new-day-label = Quando

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = Anotar

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = Fica esperando a resposta do outro grupo

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = Responder ao que espera

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = Uma história depois da outra. Nada é anotado antes do fim. O que você deixar para outro dia continua esperando.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = Como chegou a você

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = Junto com as suas respostas, fica anotado que você ouviu estas histórias.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = Concordar e acrescentar algo

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = Retirar o meu não

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = Concordamos: isto não vale mais

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = Corrigir

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = Esta anotação é para ficar no lugar de uma anterior. Quem concorda com ela concorda que a anterior não vale mais.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = Outra anotação é para ficar no lugar desta.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = Abrir a outra anotação

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = O seu grupo concorda. O que você acrescenta fica ao lado da história, e os dois grupos podem ler.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = O que você acrescenta

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = A anotação continua valendo até o outro grupo concordar. O que já tinha acordo fica aqui e pode ser lido.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = O que fazer então

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = Não vale mais

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = Outra anotação fica no lugar

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = As próprias palavras

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = Veja aqui se a tradução está certa. Outras pessoas só leem as palavras se os dois grupos deixarem. Cada grupo pode voltar atrás nisso.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = Até agora, só { $group } deixa que outros leiam

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = Só para os nossos grupos

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = Deixar outros lerem

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = Manter só nos nossos grupos

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = A tradução está certa
