### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = Quién forma parte

# Who belongs, help. Everybody. At most 240.
people-list-help = Nuestros grupos, y lo que espera una firma. Un grupo puede tener nombres para su gente. Solo ese grupo los ve.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = Personas: { $members } · Teléfonos: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = El grupo de usted

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = Se fue

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = Quien cuida el grupo

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = Quien escucha

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = Quien firma los pagos

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = Quien viaja

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = Quien revisa las cuentas

# A group, help. Everybody. At most 240.
people-group-help = Quien cuida el grupo da entrada a personas nuevas. Quien escucha oye lo que hizo daño. Quien firma los pagos firma por el dinero. Quien viaja va de visita. Quien revisa las cuentas mira si están bien.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = Cargos

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = Cargo

# Table of roles, column. Everybody. At most 24.
people-group-who-label = Quién

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = Último día

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = Sin último día

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = Su último día fue el { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = Usted

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } persona
        [many] { $count } de personas
       *[other] { $count } personas
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = La otra persona de su grupo

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role } · { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = Alguien de { $group } que lo pidió

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = Alguien de { $group }

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = Una persona sin nombre

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = Personas sin nombre: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = Su nombre en nuestro grupo

# A member, help. Everybody. At most 240.
people-member-help = Con un nombre, la gente de nuestro grupo ve de quién se trata. Puede ser cualquier nombre. Solo lo ve nuestro grupo, y ninguna página lo muestra.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = Usted no tiene nombre aquí. Si quiere, diga cómo la puede llamar nuestro grupo. Puede ser cualquier nombre.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = Quien cuida el grupo escribió { $name } como su nombre. Usted puede cambiarlo, o retirarlo.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = Solo esta persona decide cómo la llaman.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = Pregunte primero a esta persona. Escriba solo cómo quiere que la llamen. Ella puede cambiarlo, o retirarlo.

# A member, field. Everybody. At most 24.
people-member-name-label = Nombre

# A member, action. Everybody. At most 32.
people-member-save-action = Guardar este nombre

# One's own name, action. Everybody. At most 32.
people-member-back-action = Retirar el nombre

# Under the action. Everybody. At most 80.
people-member-back-hint = Se va de cada teléfono que se entera

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = Nuevo cargo: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = Fin de un cargo: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = Nuestro grupo se va

# What a group decides, help. Everybody. At most 240.
people-decision-help = Esto lo decide nuestro grupo. Cuando ya firmaron suficientes personas, queda así en cada teléfono que se entera. Usted no puede retirar su firma.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = Firmas: { $count } de { $of }

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = Quién: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = Último día: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = Entonces nuestro grupo ya no participa. Lo que tenemos se queda con nosotros. No nos llega nada nuevo, y los otros ya no reciben nada nuevo de nosotros.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = Esto espera la firma de otras personas.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = Este teléfono no tiene un nombre para esta persona. No puede mostrar de quién se trata, así que usted no puede firmar aquí.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = Firmar

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = Se pide sacar del grupo un teléfono

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = Se pide sacar del grupo un teléfono perdido

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = Se pide sacar del grupo a una persona

# A removal, help. Everybody. At most 240.
people-removal-help = Una persona del grupo lo pidió. También tiene que firmar otra. Si pueden, pregúntense antes.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = Si usted firma, a estos teléfonos ya no les llega nada nuevo. Lo que se escribió en ellos y ya llegó aquí se queda. Esto no se puede deshacer.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = Su otro teléfono

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = Su primer teléfono

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = Usted tiene otros { $count } teléfonos. No tienen nombre, así que este teléfono no puede mostrar cuál es cuál.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = Hágalo si su teléfono se perdió, si se lo quitaron o si se lo dio a otra persona. También tiene que firmar alguien más. Después, a ese teléfono ya no le llega nada nuevo.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = Lo que hay en ese teléfono se queda en él. Este teléfono no lo puede borrar.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = ¿Qué pasó con él?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = Se perdió, o me lo quitaron

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = Ya no lo uso

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = El teléfono perdido dio entrada a este. Por eso este sale del grupo con él. Después, quien cuida el grupo tiene que darle entrada a usted otra vez.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = Pedir sacarlo del grupo

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = Pedir un cargo

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = Dejar este cargo

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = Hable primero con su grupo. Verán lo que usted pide, y firmarán si están de acuerdo.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] Lo decide su grupo. Solo hace falta la firma de usted: queda así enseguida.
        [many] Lo decide su grupo: tienen que firmar { $count } de personas. Usted es la primera.
       *[other] Lo decide su grupo: tienen que firmar { $count } personas. Usted es la primera.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = Ya pasó su último día

# Under the action. Everybody. At most 80.
people-ask-over-hint = Cuando dos personas del grupo lo hayan dicho, termina

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = Su cargo termina enseguida. Nadie más tiene que firmar.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = Usted es la única persona que cuida su grupo. Primero, otra persona tiene que recibir este cargo.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = Pedirlo a nuestro grupo

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = Hacer llaves nuevas

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = Los teléfonos que hoy forman parte reciben una llave nueva. Hágalo si alguien pudo ver una llave antigua. Cuando se saca del grupo un teléfono o a alguien, se hace sin usted.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = Para quién
