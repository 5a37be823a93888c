### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = Tulio pamoja

# Who belongs, help. Everybody. At most 240.
people-list-help = Vikundi vyetu, na yanayosubiri saini. Kikundi kinaweza kuwa na majina ya wanakikundi wake. Ni kikundi hicho tu kinayaona.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = Wanakikundi: { $members } · Simu: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = Kikundi chako

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = Kimejiondoa

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = Mtunza kikundi

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = Msikilizaji

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = Mweka hazina

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = Msafiri wa kikundi

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = Mkaguzi

# A group, help. Everybody. At most 240.
people-group-help = Mtunza kikundi anaingiza wanakikundi. Msikilizaji anasikia yaliyoumiza. Mweka hazina anatia saini kwa ajili ya pesa. Msafiri wa kikundi anatembelea vikundi vingine. Mkaguzi anaangalia vitabu vya hesabu.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = Majukumu

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = Jukumu

# Table of roles, column. Everybody. At most 24.
people-group-who-label = Nani

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = Siku ya mwisho

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = Bila siku ya mwisho

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = Siku yake ya mwisho ilikuwa { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = Wewe

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] Mwanakikundi { $count }
       *[other] Wanakikundi { $count }
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = Mwanakikundi mwingine wa kikundi chako

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role } · { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = Mwanakikundi wa { $group }, aliyeomba mwenyewe

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = Mwanakikundi wa { $group }

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = Mwanakikundi asiye na jina

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = Wanakikundi wasio na jina: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = Jina lako katika kikundi chetu

# A member, help. Everybody. At most 240.
people-member-help = Kwa jina, wengine wa kikundi chetu wanaona ni nani anayehusika. Linaweza kuwa jina lolote. Ni kikundi chetu tu kinaliona, na hakuna ukurasa unaolionyesha.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = Huna jina hapa. Ukitaka, sema kikundi chetu kikuite nani. Linaweza kuwa jina lolote.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = Mtunza kikundi aliandika { $name } kuwa jina lako. Unaweza kulibadilisha, au kuliondoa.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = Mwanakikundi huyu peke yake ndiye anaamua aitwe nani.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = Muulize kwanza mwanakikundi huyu. Andika tu jina analotaka kuitwa. Anaweza kulibadilisha, au kuliondoa.

# A member, field. Everybody. At most 24.
people-member-name-label = Jina

# A member, action. Everybody. At most 32.
people-member-save-action = Hifadhi jina hili

# One's own name, action. Everybody. At most 32.
people-member-back-action = Ondoa jina

# Under the action. Everybody. At most 80.
people-member-back-hint = Linafutwa kwenye kila simu inayopata habari

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = Jukumu jipya: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = Mwisho wa jukumu: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = Kikundi chetu kinajiondoa

# What a group decides, help. Everybody. At most 240.
people-decision-help = Kikundi chetu ndicho kinachoamua hili. Wanakikundi wa kutosha wakishatia saini, inakuwa hivyo kwenye kila simu inayopata habari hii. Huwezi kuondoa saini yako.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = Waliotia saini: { $count } kati ya { $of }

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = Kuhusu: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = Siku ya mwisho: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = Baada ya hapo kikundi chetu hakishiriki tena. Tulicho nacho kinabaki kwetu. Hakuna jipya linalotufikia, na wengine hawapokei jipya lolote kutoka kwetu.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = Hili linasubiri wengine watie saini.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = Simu hii haina jina la mwanakikundi huyu. Haiwezi kuonyesha ni nani anayehusika, kwa hiyo huwezi kutia saini hapa.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = Tia saini

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = Kuna anayeomba simu iondolewe

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = Kuna anayeomba simu iliyopotea iondolewe

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = Kuna anayeomba mwanakikundi aondolewe

# A removal, help. Everybody. At most 240.
people-removal-help = Mwanakikundi mmoja aliomba hili. Mtu mwingine pia lazima atie saini. Kwanza ulizaneni, mkiweza.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = Ukitia saini, hakuna jipya linalokwenda kwenye simu hizi. Yaliyoandikwa huko na kufika hapa yanabaki. Ukishafanya hivi, huwezi kurudi nyuma.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = Simu yako nyingine

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = Simu yako ya kwanza

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = Una simu nyingine { $count }. Hazina majina, kwa hiyo simu hii haiwezi kuonyesha ipi ni ipi.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = Fanya hivi ikiwa simu yako imepotea au imechukuliwa, au ikiwa ulimpa mtu. Mtu mwingine pia lazima atie saini. Kisha hakuna jipya linalokwenda kwenye simu hiyo.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = Yaliyo kwenye simu hiyo yanabaki humo. Simu hii haiwezi kuyafuta.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = Simu hiyo imepatwa na nini?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = Imepotea, au imechukuliwa

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = Siitumii tena

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = Simu iliyopotea ndiyo iliyoingiza simu hii. Kwa hiyo simu hii inaondolewa pamoja nayo. Kisha lazima mtunza kikundi akuingize tena.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = Omba iondolewe

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = Omba jukumu

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = Rudisha jukumu hili

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = Kwanza zungumza na kikundi chako. Wataona unachoomba, na watatia saini wakikubali.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] Kikundi chako ndicho kinachoamua. Ni wewe tu unayepaswa kutia saini, kwa hiyo inakuwa hivyo papo hapo.
       *[other] Kikundi chako ndicho kinachoamua: lazima wanakikundi { $count } watie saini. Wewe ni wa kwanza.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = Siku yake ya mwisho imepita

# Under the action. Everybody. At most 80.
people-ask-over-hint = Jukumu linaisha wanakikundi wawili wakishasema hivyo

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = Jukumu lako linaisha papo hapo. Si lazima mtu mwingine atie saini.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = Katika kikundi chako, mtunza kikundi ni wewe peke yako. Kwanza lazima mtu mwingine apewe jukumu hilo.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = Omba kikundi chetu

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = Tengeneza funguo mpya

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = Simu zilizo pamoja nasi leo zinapata ufunguo mpya. Fanya hivi ikiwa huenda mtu ameona ufunguo wa zamani. Simu au mtu akiondolewa, hufanyika bila wewe.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = Kwa ajili ya nani
