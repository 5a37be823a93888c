### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = Who belongs

# Who belongs, help. Everybody. At most 240.
people-list-help = Our groups, and what waits for a signature. A group may have names for its members. Only that group sees them.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = Members: { $members } · Phones: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = Your group

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = Has left

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = Steward

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = Listener

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = Treasurer

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = Envoy

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = Auditor

# A group, help. Everybody. At most 240.
people-group-help = A steward lets members in. A listener hears what hurt. A treasurer signs for money. An envoy visits. An auditor checks the books.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = Roles

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = Role

# Table of roles, column. Everybody. At most 24.
people-group-who-label = Who

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = Last day

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = No last day

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = Its last day was { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = You

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = The other member of your group

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role } · { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = A member of { $group }, who asked for it

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = A member of { $group }

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = A member without a name

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = Members without a name: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = Your name in our group

# A member, help. Everybody. At most 240.
people-member-help = With a name, others of our group see who is meant. It can be any name. Only our group sees it, and no page shows it.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = You have no name here. If you want, say what our group may call you. It can be any name.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = A steward wrote { $name } as your name. You can change it, or take it back.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = Nobody but this member decides what they are called.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = Ask this member first. Write only what they want to be called. They can change it, or take it back.

# A member, field. Everybody. At most 24.
people-member-name-label = Name

# A member, action. Everybody. At most 32.
people-member-save-action = Save this name

# One's own name, action. Everybody. At most 32.
people-member-back-action = Take the name back

# Under the action. Everybody. At most 80.
people-member-back-hint = It goes from every phone that hears of it

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = New role: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = End of a role: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = Our group leaves

# What a group decides, help. Everybody. At most 240.
people-decision-help = Our group decides this. Once enough members have signed, it is so on every phone that hears of it. You cannot take your signature back.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = { $count } of { $of } signed

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = About: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = Last day: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = Then our group takes no part any more. We keep what we have. Nothing new comes to us, and others take nothing new from us.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = This waits for others to sign.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = This phone has no name for this member. It cannot show who is meant, so you cannot sign here.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = Sign

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = Somebody asks to remove a phone

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = Somebody asks to remove a lost phone

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = Somebody asks to remove a member

# A removal, help. Everybody. At most 240.
people-removal-help = One member asked for this. Somebody else has to sign too. Ask each other first, if you can.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = If you sign, nothing new goes to these phones. What was written there and has come here stays. This cannot be undone.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = Your other phone

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = Your first phone

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = You have { $count } other phones. They have no names, so this phone cannot show which is which.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = Do this if your phone is lost or was taken, or if you gave it away. Somebody else has to sign too. Then nothing new goes to it.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = What is on that phone stays on it. This phone cannot wipe it.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = What happened to it?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = It is lost, or was taken

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = I do not use it any more

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = The lost phone let this phone in. So this phone is removed with it. Then a steward has to let you in again.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = Ask to remove it

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = Ask for a role

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = Give this role back

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = Talk with your group first. They will see what you ask for, and sign if they agree.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] Your group decides. Only you have to sign, so it is so at once.
       *[other] Your group decides: { $count } members have to sign. You are the first.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = Its last day is past

# Under the action. Everybody. At most 80.
people-ask-over-hint = Once two members have said so, it ends

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = Your role ends at once. Nobody else has to sign.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = You are the only steward of your group. Somebody else has to become one first.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = Ask our group

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = Make new keys

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = Phones that belong today get a new key. Do it if somebody may have seen an old key. After a removal it is done without you.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = For whom
