### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = Según lo que se sabía el { $day }

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = Otros teléfonos de los que hay noticias: { $heard } de { $devices }

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $heard } de { $devices }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = Lo que sabe este cuaderno

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = Grupos que van juntos

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = Lo que otros teléfonos escribieron desde el último encuentro con este no está en esta página.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = Esta página muestra las { $lines } cosas más nuevas. Las más antiguas están en el cuaderno.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = Permisos

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = Aquí no se sabe de ningún permiso.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = Permiso { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $group } preguntó el { $day }

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = La pregunta misma no ha llegado aquí.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = Dicho en voz alta, en { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = Dado por escrito para leer, en { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = Cerrado por ahora. Con este permiso no sale nada.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = Retirado. Con este permiso ya no sale nada.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = Teléfonos que ya se enteraron, hasta donde se sabe:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = Con este permiso salió esto:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = Esto salió antes. Ninguna aplicación lo puede hacer volver:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = Hasta donde sabe este cuaderno, con este permiso no ha salido nada.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = Fotos y grabaciones

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = Aquí no se sabe de ninguna foto ni grabación.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = Número { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = Quien lo hizo dice que no se puede reconocer a nadie.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] Hay una persona tapada en la imagen.
        [many] Hay { $count } de personas tapadas en la imagen.
       *[other] Hay { $count } personas tapadas en la imagen.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = Se puede mostrar, pero la foto no ha llegado a este cuaderno.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = Se puede usar. En papel no se puede ver ni oír.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = No se muestra

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = Lo que nos dimos unos a otros

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = Aquí no se sabe de ninguna anotación.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = { $from } dio, { $to } recibió

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = { $group } propuso esto

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = La propuesta misma no ha llegado aquí.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = Nadie ha contado la historia todavía.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } no está de acuerdo:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = Acordado por los dos grupos

# Under that heading. Everybody. At most 120.
pages-balances-text = Cada línea es una suma de anotaciones acordadas. Nunca se suman cosas distintas entre sí.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = Todavía no hay nada acordado por los dos grupos.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = Casos de los que se puede dar el número

# Under that heading. Everybody. At most 140.
pages-lines-text = Alguien confió cada caso a personas que escuchan, y dio su sí a este número. Del caso, aquí no se sabe nada más.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $count } caso en el trimestre { $quarter } de { $year }
        [many] { $count } de casos en el trimestre { $quarter } de { $year }
       *[other] { $count } casos en el trimestre { $quarter } de { $year }
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = Anotación { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = En lugar de la anotación { $number }

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = Dicho el { $day }: { $this } por { $that }. Aquí no se calculó nada con eso.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } está de acuerdo y agrega:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } no estaba de acuerdo, y lo retiró después de hablar:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = { $group } quiere que esto ya no valga:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = Anulado por los dos. Lo pidió { $group }:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = Sumas y revisión

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = Con palabras, sin cantidad

# Under that heading. Everybody. At most 120.
pages-balance-told-text = No todo se puede medir. Esto también se dio y también está acordado.

# Heading over reviews. Everybody. At most 48.
pages-review-title = Lo miramos entre los dos grupos

# When there is no review. Everybody. At most 80.
pages-review-none-text = Aquí no se sabe de ninguna revisión.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = Trimestre { $number } de { $year }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = Como lo sabía { $group } el { $day }

# How a review stands. Everybody. At most 48.
pages-review-open-label = Sigue abierta

# How a review stands. Everybody. At most 48.
pages-review-closed-label = Cerrada por los dos

# How a review stands. Everybody. At most 60.
pages-review-contested-label = Abierta dos veces, no se puede cerrar

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } dio más: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = Igual que en la revisión anterior

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = Alguien de { $group } se encarga, a más tardar el { $day }:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = Alguien de { $group } se encargó, y dice que ya está hecho:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } lo acepta, porque:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = Todavía nadie se ha encargado de esto ni lo ha aceptado.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } dice:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = Lo que nos dimos unos a otros

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = Los dos grupos dejan mostrar exactamente estas palabras.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = Damos las gracias a

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = Lo que sale con esta página

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = Qué es

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = Archivo

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = Personas tapadas

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = Viene de

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = Qué se permitió

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = Para quién

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = Para qué

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = Con estos permisos

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = Úselo solo para esto y solo para estas personas. Para cualquier otra cosa, pregúntenos antes.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = Un sí se puede retirar. Si eso pasa, le avisaremos y usted dejará de usar esto.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = Del libro de lo compartido, lo acordado por los dos grupos

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = Del libro de lo compartido, lo que los dos grupos dejan mostrar

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = Visitas, con sus días

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = No hace falta permiso: no se nombra a nadie.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] Se dejó fuera { $count } cosa más: una versión más nueva de Weft escribió en ella.
        [many] Se dejaron fuera { $count } de cosas más: una versión más nueva de Weft escribió en ellas.
       *[other] Se dejaron fuera { $count } cosas más: una versión más nueva de Weft escribió en ellas.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $home } visita a { $host }

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = Su número

# Receipt. Members. At most 100.
pages-receipt-keep-text = Guarde bien este papel. Quien tenga el número puede usarlo.

# Receipt. Members. At most 160.
pages-receipt-use-text = Marque el número con las teclas en cualquier teléfono que tenga la aplicación, o muestre el cuadrado a la cámara de ese teléfono.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = El mismo número en un código cuadrado
