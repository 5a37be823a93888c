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

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = Kidole au uso

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = Hufungua daftari bila siri ya kufungulia. Siri hiyo pia hulifungua daima

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = Daftari hufunguka kwa kila kidole au uso ambao simu inaujua. Kidole kinaweza kushikiliwa kwenye simu kwa nguvu. Siri ya kufungulia haiwezi kuchukuliwa kwako namna hiyo.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = Mtu mwenye nguvu kuliko wewe anaweza kushikilia kidole chako kwenye simu, au simu mbele ya uso wako. Ni siri ya kufungulia tu inayobaki kichwani mwako.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = Fungua kwa kidole au uso

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = Fungua kwa siri ya kufungulia tu

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = Sasa kidole au uso unafungua. Siri ya kufungulia pia

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = Sasa ni siri ya kufungulia tu inayofungua

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = Haikufanikiwa. Siri ya kufungulia inafungua

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = Wapitishie wengine programu hii

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = Kutoka simu hadi simu, bila duka. Hakuna kitu cha daftari kinachokwenda nayo

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = Vikumbusho

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = Ujumbe wa kukumbusha siku jambo linapotakiwa kufanyika

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = Siku jambo linapotakiwa kufanyika, asubuhi, simu inaonyesha ujumbe wa kukumbusha. Yaliyosimuliwa na wengine hayaleti ujumbe huo kamwe.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = Ujumbe wa kukumbusha hausemi ni jambo gani wala linamhusu nani. Lakini yeyote aliyeshika simu anaweza kuona kwamba ujumbe upo.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = Nikumbushe

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = Usinikumbushe

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = Kuanzia sasa simu inakukumbusha

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = Simu haikukumbushi tena
