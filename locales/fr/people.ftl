### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = Qui en fait partie

# Who belongs, help. Everybody. At most 240.
people-list-help = Nos groupes, et ce qui attend une signature. Un groupe peut avoir des noms pour ses membres. Seul ce groupe les voit.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = Membres : { $members } · Téléphones : { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = Votre groupe

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = Ne participe plus

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = Responsable du groupe

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = Personne qui écoute

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = Responsable de l’argent

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = Personne qui voyage

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = Personne qui vérifie

# A group, help. Everybody. At most 240.
people-group-help = Responsable du groupe : fait entrer les membres. Personne qui écoute : entend ce qui a fait mal. Responsable de l’argent : signe pour l’argent. Personne qui voyage : va en visite. Personne qui vérifie : regarde les comptes.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = Rôles

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = Rôle

# Table of roles, column. Everybody. At most 24.
people-group-who-label = Qui

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = Dernier jour

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = Pas de dernier jour

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = Dernier jour : le { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = Vous

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } membre
        [many] { $count } de membres
       *[other] { $count } membres
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = L’autre membre de votre groupe

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role }, chez { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = La personne qui l’a demandé, chez { $group }

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = Quelqu’un chez { $group }

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = Un membre sans nom

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = Membres sans nom : { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = Votre nom dans notre groupe

# A member, help. Everybody. At most 240.
people-member-help = Avec un nom, les autres de notre groupe voient de qui il s’agit. Ce peut être n’importe quel nom. Seul notre groupe le voit, et aucune page ne le montre.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = Vous n’avez pas de nom ici. Si vous voulez, dites comment notre groupe peut vous appeler. Tout nom est possible.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = Un responsable a écrit { $name } comme votre nom. Vous pouvez le changer, ou le retirer.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = Seule cette personne décide comment on l’appelle.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = Demandez d’abord à cette personne. Écrivez seulement comment elle veut être appelée. Elle peut changer ce nom, ou le retirer.

# A member, field. Everybody. At most 24.
people-member-name-label = Nom

# A member, action. Everybody. At most 32.
people-member-save-action = Garder ce nom

# One's own name, action. Everybody. At most 32.
people-member-back-action = Retirer le nom

# Under the action. Everybody. At most 80.
people-member-back-hint = Il s’efface de chaque téléphone qui l’apprend

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = Nouveau rôle : { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = Fin d’un rôle : { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = Notre groupe s’en va

# What a group decides, help. Everybody. At most 240.
people-decision-help = C’est notre groupe qui décide cela. Quand assez de membres ont signé, c’est décidé sur chaque téléphone qui l’apprend. Vous ne pouvez pas retirer votre signature.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = Signatures : { $count } sur { $of }

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = Qui : { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = Dernier jour : { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = Alors notre groupe ne participe plus. Nous gardons ce que nous avons. Plus rien de nouveau ne nous arrive, et les autres ne prennent plus rien de nouveau de nous.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = Cela attend la signature d’autres personnes.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = Ce téléphone n’a pas de nom pour cette personne. Il ne peut pas montrer de qui il s’agit, donc vous ne pouvez pas signer ici.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = Signer

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = Demande de retirer un téléphone

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = Demande de retirer un téléphone perdu

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = Demande de retirer un membre

# A removal, help. Everybody. At most 240.
people-removal-help = Un membre l’a demandé. Quelqu’un d’autre doit signer aussi. Parlez-en d’abord ensemble, si vous pouvez.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = Si vous signez, plus rien de nouveau ne va sur ces téléphones. Ce qui y a été écrit et qui est arrivé ici reste. On ne peut pas revenir en arrière.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = Votre autre téléphone

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = Votre premier téléphone

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = Vous avez { $count } autres téléphones. Ils n’ont pas de nom : ce téléphone ne peut pas montrer lequel est lequel.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = Faites-le si votre téléphone est perdu, si on vous l’a pris, ou si vous l’avez donné. Quelqu’un d’autre doit signer aussi. Alors plus rien de nouveau n’y va.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = Ce qui est sur ce téléphone-là y reste. D’ici, on ne peut pas l’effacer.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = Que lui est-il arrivé ?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = Il est perdu, ou on me l’a pris

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = Je ne l’utilise plus

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = Le téléphone perdu a fait entrer celui-ci. Les deux sont donc retirés. Ensuite, un ou une responsable du groupe doit vous faire entrer à nouveau.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = Demander de le retirer

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = Demander un rôle

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = Rendre ce rôle

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = Parlez-en d’abord avec votre groupe. Les autres verront ce que vous demandez, et signeront s’ils sont d’accord.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] Votre groupe décide. Votre signature suffit : c’est décidé tout de suite.
        [many] Votre groupe décide : { $count } de membres doivent signer. La première signature est la vôtre.
       *[other] Votre groupe décide : { $count } membres doivent signer. La première signature est la vôtre.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = Son dernier jour est passé

# Under the action. Everybody. At most 80.
people-ask-over-hint = Quand deux membres l’ont dit, ce rôle est fini

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = Votre rôle finit tout de suite. Personne d’autre n’a besoin de signer.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = Votre groupe n’a pas d’autre responsable que vous. Il faut d’abord que quelqu’un d’autre le devienne.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = Demander à notre groupe

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = Faire de nouvelles clés

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = Les téléphones qui font partie des groupes aujourd’hui reçoivent une nouvelle clé. Faites-le si quelqu’un a peut-être vu une ancienne clé. Après un retrait, cela se fait sans vous.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = Pour qui
