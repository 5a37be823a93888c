### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = Mipangilio

# Settings, help. Everybody. At most 240.
settings-list-help = Unachobadilisha hapa kinahusu simu hii tu.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = Lugha

# Languages, help. Everybody. At most 240.
settings-languages-help = Lugha ya kwanza ni ya skrini. Ya pili inatumika pale ambapo ya kwanza haina maneno.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = Ya kwanza

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = Ya pili

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = Chagua lugha mbili tofauti.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = Tumia hizi

# Settings, line. Everybody. At most 32.
settings-code-label = Badilisha siri ya kufungulia

# Settings, under the line. Everybody. At most 80.
settings-code-hint = Badilisha siri inayofungua daftari hili

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = Siri ya kufungulia unayotumia sasa

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = Siri mpya ya kufungulia

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = Siri hiyohiyo mara nyingine

# Changing the code, help. Everybody. At most 240.
settings-code-help = Hakuna mtu anayeweza kukurudishia siri ya kufungulia. Chagua utakayoijua kesho, na ambayo wengine hawataikisia.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = Siri ya kufungulia

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = Angalau herufi au tarakimu 8. Maneno matano ni bora zaidi.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = Weka siri ya pili ya kufungulia

# Settings, under the line. Listeners. At most 100.
settings-second-hint = Kabla ya kuwa nayo, hakuna mtu anayeweza kukusimulia lolote

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = Siri ya pili ya kufungulia

# Making a second code, help. Listeners. At most 300.
settings-second-help = Unayosimuliwa na wengine yanafunguka kwa siri hii tu. Mtu anayejua siri yako ya kwanza hayaoni. Tumia siri tofauti na ile ya kwanza.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = Kuanzia sasa ni siri mpya tu inayofungua daftari hili.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = Siri ya pili imewekwa. Wengine wataweza kukusimulia jambo pale faili yako itakapokuwa imewafikia.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = Siri ya kufungulia si hiyo.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] Siri zisizo sahihi zimekuwa nyingi mno. Jaribu tena baada ya dakika { $minutes }.
       *[other] Siri zisizo sahihi zimekuwa nyingi mno. Jaribu tena baada ya dakika { $minutes }.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = Hiyo ni tofauti na ile ya kabla yake. Ichague tena.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = Siri hii ni rahisi mno kukisia. Chagua ndefu zaidi.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = Fungua yaliyosimuliwa na wengine

# Opening what others told, title. Listeners. At most 40.
settings-door-title = Yaliyosimuliwa na wengine

# Opening what others told, help. Listeners. At most 240.
settings-door-help = Hakikisha hakuna anayetazama. Yanafungwa unapoondoka.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = Siri yako ya pili
