### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = Futa daftari hili

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = Sasa, au kwa siri ya kufutia

# Erasing, help. Everybody. At most 240.
wiping-list-help = Ukurasa huu ni uleule daima. Hauonyeshi kama kuna siri inayofuta.

# Erasing, text. Everybody. At most 200.
wiping-all-text = Kufuta kunaondoa yote yaliyo kwenye simu hii: uliyoandika, waliyotuma wengine, funguo. Hapa hakuna anayeweza kuyarudisha.

# Erasing, text. Everybody. At most 200.
wiping-others-text = Walichonacho wengine, na kilichotoka kwenye simu hii kama faili, kinabaki kilipo.

# Erasing, text. Everybody. At most 300.
wiping-code-text = Siri ya peke yake inaweza kufuta. Ikiandikwa pale daftari linapofunguliwa, inafuta papo hapo na haiulizi zaidi.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = Isifanane na siri yako, ili kosa la kidole lisifute. Jizoeze kwa daftari ambalo bado halina kitu.

# Erasing, action. Everybody. At most 40.
wiping-make-action = Chagua siri inayofuta

# Erasing, action. Everybody. At most 40.
wiping-none-action = Siri yoyote isifute

# Erasing, action. Everybody. At most 40.
wiping-now-action = Lifute sasa

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = Siri inayofuta

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = Ulifute sasa?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = Futa vyote

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = Kuanzia sasa siri hii inafuta daftari ikiandikwa pale unapolifungua.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = Hakuna siri inayofuta daftari hili.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = Hii ni siri inayofungua. Inayofuta lazima iwe nyingine. Ichague tena.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = Daftari halipo tena kwenye simu hii. Walichonacho wengine kinabaki kwao.
