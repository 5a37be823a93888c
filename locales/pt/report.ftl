### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = Relato de uma visita

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = { $home } visitou, { $host } recebeu

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = De { $from } a { $to }

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $group } desmarcou em { $day }

# Last line of the page. Both groups. At most 120.
report-page-inside-text = Esta página é para os nossos grupos. Não vai para mais ninguém.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = Convite feito, sem resposta

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = Não começou

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = Acontecendo

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = Terminou

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = Desmarcada

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = Convite feito duas vezes

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = O que cada lado diz

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = Nenhum relato de { $group } chegou aqui.

# Heading over promises. Both groups. At most 48.
report-promises-title = O que prometemos

# When there is no promise. Both groups. At most 80.
report-promises-none-text = Aqui não se sabe de nenhuma promessa.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = Alguém de { $group }, até { $day }:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = Ainda em aberto

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = O dia marcado já passou

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = Feito, disse o outro lado em { $day }

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = Condições de quem recebeu a visita

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = Aqui não se sabe de nenhuma condição.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = Foi aceita

# How a condition stands. Both groups. At most 40.
report-condition-open-label = Ainda não foi aceita

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = Rascunhos para o livro da partilha

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = Pelo que se sabe aqui, não há rascunho para o livro da partilha.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = A anotação não chegou aqui

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = Só vale se { $group } concordar.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = Agradecimentos

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = Um registro
