### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = Anotar y tomar fotos

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = Filmar y grabar la voz

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = Llevarlo más lejos: prensa, campañas

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = Pasarlo a otros con el nombre de la persona

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = Solo { $group }

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = Todos nuestros grupos

# Who would see it. Everybody. At most 48.
terms-whom-public-label = Cualquier persona

# What for. Everybody. At most 48.
terms-purpose-work-label = El trabajo mismo

# What for. Everybody. At most 48.
terms-purpose-report-label = Un informe a quienes participan

# What for. Everybody. At most 48.
terms-purpose-learning-label = Enseñar a otros

# What for. Everybody. At most 48.
terms-purpose-campaign-label = Exigir algo en público

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = Pedir dinero

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = Solo esta vez

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = Hasta que termine este trabajo, el { $day }

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = Hasta que termine este trabajo

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = Hasta que yo diga basta

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = No se ha preguntado

# How a scope stands. Everybody. At most 40.
terms-status-no-label = No

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = Sí, hasta el { $day }

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = Sí, desde el { $day }

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = El sí ya venció

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = Cerrado por ahora

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = Retirado

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = Sí, pero falta otro sí

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = La persona falleció

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = Sí

# The answer no. Everybody. At most 16.
terms-answer-no-label = No

# How old. Organisers. At most 32.
terms-age-adult-label = 18 años o más

# How old. Organisers. At most 32.
terms-age-minor-label = Menos de 18 años

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = No se sabe con seguridad

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = Se entendió

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = Se entendió en parte

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = No se entendió

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = Dinero

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = Tiempo

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = Traducir

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = Escuchar y consolar

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = Hospedaje

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = Cosas

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = Conocimientos

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = Dar la cara por otros

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = Otra cosa

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
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] { $count } noche
        [many] { $count } de noches
       *[other] { $count } noches
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] { $count } unidad
        [many] { $count } de unidades
       *[other] { $count } unidades
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] { $count } gramo
        [many] { $count } de gramos
       *[other] { $count } gramos
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = Con palabras, sin cantidad

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = A la espera de una respuesta

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = Acordado por los dos

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = No están de acuerdo

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = Hay quien está de acuerdo y quien no: no se suma

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = Anulado por los dos, no se suma

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = Traducción de una persona

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = Traducción de una máquina, sin comprobar

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = Comprobada por el otro grupo

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = Todavía no está en { $language }

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = Las palabras se borraron o no han llegado aquí.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = Un texto más largo, guardado como archivo.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = Foto

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = Voz

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = Video

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = Documento

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = No está aquí.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = Nadie dijo quién aparece.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = Un Weft más nuevo escribió algo aquí. Primero actualice.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = Se borró o no ha llegado aquí.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = Ningún sí permite este uso.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = El sí empieza más adelante.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = El sí ya venció. Pregunte otra vez.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = Alguien lo cerró por ahora.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = La persona retiró su sí.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = Falta también el sí de otra persona.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = La persona falleció; nadie que ella nombró ha dejado que siga valiendo.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = Al menos un grupo no ha dejado mostrar estas palabras.
