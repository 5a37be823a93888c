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
