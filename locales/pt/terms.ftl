### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = Anotar e fotografar

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = Filmar e gravar a voz

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = Levar mais longe: imprensa, campanhas

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = Passar adiante com o nome da pessoa

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = Só { $group }

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = Todos os nossos grupos

# Who would see it. Everybody. At most 48.
terms-whom-public-label = Qualquer pessoa

# What for. Everybody. At most 48.
terms-purpose-work-label = O próprio trabalho

# What for. Everybody. At most 48.
terms-purpose-report-label = Um relato para quem participa

# What for. Everybody. At most 48.
terms-purpose-learning-label = Ensinar outras pessoas

# What for. Everybody. At most 48.
terms-purpose-campaign-label = Exigir algo em público

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = Pedir dinheiro

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = Só desta vez

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = Até este trabalho acabar, em { $day }

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = Até este trabalho acabar

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = Até eu dizer para parar

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = Não foi pedido

# How a scope stands. Everybody. At most 40.
terms-status-no-label = Não

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = Sim, até { $day }

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = Sim, a partir de { $day }

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = O sim acabou

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = Fechado por enquanto

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = Retirado, não vale mais

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = Sim, mas falta outro sim

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = A pessoa faleceu

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = Sim

# The answer no. Everybody. At most 16.
terms-answer-no-label = Não

# How old. Organisers. At most 32.
terms-age-adult-label = 18 anos ou mais

# How old. Organisers. At most 32.
terms-age-minor-label = Menos de 18 anos

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = Não se sabe ao certo

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = Deu para entender

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = Deu para entender uma parte

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = Não deu para entender

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = Dinheiro

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = Tempo

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = Tradução

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = Escuta e consolo

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = Hospedagem

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = Coisas

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = Conhecimento

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = Defender os outros

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = Outra coisa

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] { $count } noite
        [many] { $count } de noites
       *[other] { $count } noites
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] { $count } unidade
        [many] { $count } de unidades
       *[other] { $count } unidades
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] { $count } grama
        [many] { $count } de gramas
       *[other] { $count } gramas
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = Em palavras, sem número

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = Esperando resposta

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = Com acordo dos dois

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = Sem acordo

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = Respostas opostas, não entra na soma

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = Desfeito pelos dois, não entra na soma

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = Traduzido por uma pessoa

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = Traduzido por uma máquina, não conferido

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = Conferido pelo outro grupo

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = Ainda não está em { $language }

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = As palavras foram apagadas ou não chegaram aqui.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = Um texto mais longo, guardado como arquivo.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = Foto

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = Voz

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = Vídeo

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = Documento

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = Não está aqui.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = Ninguém disse quem aparece nisto.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = Um Weft mais novo escreveu algo aqui. Atualize primeiro.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = Foi apagado ou não chegou aqui.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = Nenhum sim permite este uso.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = O sim só começa mais tarde.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = O sim acabou. Pergunte de novo.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = Alguém fechou por enquanto.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = A pessoa retirou o sim.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = Outra pessoa também precisa dizer sim.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = A pessoa faleceu; ninguém que ela indicou permitiu que isto continue.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = Falta a permissão de um dos grupos, ou dos dois, para mostrar estas palavras.
