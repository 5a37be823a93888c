### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = Daftari lako

# First start, help. Everybody. At most 240.
entrance-welcome-help = Huhitaji akaunti, wala namba ya simu, wala mtandao ili kuandika humo.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = Unachoandika kinabaki kwenye simu hii, kimefungwa kwa siri ambayo unaijua wewe tu.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = Unachoandika kinawafikia wengine simu zinapokutana, au kwa faili. Wewe ndiye unayechagua lini.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = Ukisahau siri ya kufungulia, daftari linabaki limefungwa daima.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = Fungua daftari

# Joining, title. Everybody. At most 40.
entrance-join-title = Jiunge na kikundi chako

# Joining, help. Everybody. At most 240.
entrance-join-help = Faili mbili ndogo, moja ya kwenda na moja ya kurudi, mara moja tu, kwa njia yoyote upendayo. Hakuna mtu mwingine anayeweza kuzitumia.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = Daftari hili bado si la kikundi chochote.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = Kwanza: andika ombi, kisha mtumie faili hiyo mtu anayetunza kikundi chako.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = Kisha: soma faili ya kukukaribisha watakayokurudishia.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = Andika ombi

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = Soma faili ya kukaribishwa

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = Ombi limeandikwa. Tuma faili hii kwa kikundi chako.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = Faili hii si ya kukaribisha daftari hili.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = Sasa wewe ni wa kikundi. Muulize aliyekukaribisha kama naye anaona { $numbers }. Kama haoni, usiandike chochote hapa.
