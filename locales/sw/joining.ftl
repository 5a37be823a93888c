### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = Ingiza simu

# Letting in, help. Organisers. At most 240.
joining-list-help = Simu inaomba kwa faili ndogo. Unaisoma, kisha unaandika faili ya kukaribisha ambayo simu hiyo tu inaweza kuifungua.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = Mtu mpya atasoma kikundi chako kinachoandika. Hakikisha ni nani anaomba: onaneni, au sikia sauti yake.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = Mtu mpya katika kikundi chetu

# Letting in, text. Everybody. At most 240.
joining-own-second-text = Simu yako nyingine inahitaji neno la pili: la simu yako nyingine zaidi, au la mtu anayetunza kikundi.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = Simu yangu nyingine

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = Simu inasubiri neno la pili

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = Je, simu hii ni yake?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = Simu mbili lazima ziseme hivyo, ili mtu asiingize simu kwa jina la mwingine.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = Sema ndiyo tu kama amekuambia mwenyewe, ana kwa ana au kwa sauti unayoijua.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = Ndiyo, ni yake

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = Je, faili ya mwisho ilipotea njiani kwenda kwa kikundi mlichoanza nacho? Iandike tena.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = Faili ya kukaribisha imeandikwa. Irudishe. Je, nao wanaona { $numbers }? Kama hawaoni, kuna aliyeingia kati: omba simu hii iondolewe.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = Imesemwa. Sasa mtumie faili atakayetoa neno la pili. Faili yake ikirudi, soma ombi hilohilo hapa tena.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = Faili hii si ombi la kujiunga. Hakuna aliyeingizwa.
