### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = Kutuma na kupokea

# Exchange, help. Organisers. At most 240.
exchange-status-help = Andika faili, kisha uipeleke kwa njia yoyote upendayo: kadi ya memori au programu ya ujumbe. Ni simu za vikundi vyetu tu zinazoweza kuisoma.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = Habari zimefika kutoka simu { $count } kati ya simu nyingine { $of }

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = Habari ya zamani zaidi ni ya tarehe { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = Ilikutana na simu nyingine mara ya mwisho tarehe { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = Bado haijakutana na simu nyingine

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] Jambo { $count } limehifadhiwa hapa na bado halijatumwa
       *[other] Mambo { $count } yamehifadhiwa hapa na bado hayajatumwa
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] Maandishi au picha { $count } bado haijafika
       *[other] Maandishi au picha { $count } bado hazijafika
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] Jambo { $count } linasubiri kitu ambacho bado hakijafika
       *[other] Mambo { $count } yanasubiri kitu ambacho bado hakijafika
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] Jambo { $count } limeandikwa na Weft mpya zaidi: weka Weft mpya ili kulisoma
       *[other] Mambo { $count } yameandikwa na Weft mpya zaidi: weka Weft mpya ili kuyasoma
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = Andika faili

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = Kila kitu ambacho huenda wengine bado hawana

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = Faili la kikundi chetu

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = Pia yale yanayosomwa na kikundi chetu tu

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = Soma faili

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = Tuma kwa programu nyingine

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = Yeyote anaweza kuibeba. Ni simu za vikundi vyetu tu zinazoweza kuisoma

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = Kutana na simu zilizo karibu

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = Fungueni ukurasa huu kwenye simu zote mbili, kisha mguse kitufe. Ni lazima simu ziwe kwenye Wi-Fi moja, au moja itumie hotspot ya nyingine. Intaneti haihitajiki.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = Wengine walio kwenye Wi-Fi hiyo wanaweza kuona kwamba simu mbili zinawasiliana. Hawawezi kusoma kinachosemwa.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = Tafuta kwa dakika kumi

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = Simamisha

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = Inatafuta simu. Itaacha yenyewe baada ya dakika kumi

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = Inatuma na kupokea sasa. Mambo mapya hapa: { $came }. Yaliyotumwa: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] Imekutana na simu { $count }
       *[other] Imekutana na simu { $count }
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = Mambo mapya hapa: { $came }. Yaliyotumwa: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = Simu ya mwisho na hii sasa zina mambo yaleyale

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = Simu ya mwisho na hii bado hazina mambo yaleyale. Zikutanishe tena

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = Mawasiliano yamekatika. Yaliyokuja yamehifadhiwa. Zikutanishe simu tena

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = Simu ambayo si ya vikundi vyetu imekataliwa

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = Simu nyingine haikujibu. Je, ukurasa huu umefunguliwa huko?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = Simu hii haina mtandao sasa. Washa Wi-Fi au hotspot

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = Kwa hii, simu nyingine inaipata simu hii

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = Anwani ya simu hii: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = Soma mraba wa simu nyingine

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = Andika anwani

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = Iko chini ya mraba kwenye simu nyingine, kama vile 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = Anwani ya simu nyingine

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = Hii si anwani. Anwani ina namba, nukta na alama ya nukta mbili (:)

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = Kutana na simu hiyo

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = Vituo vya kupitishia

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = Kituo cha kupitishia ni kompyuta iliyo kwenye intaneti. Kinatunza vitu ambavyo simu zinaachiana huko, hadi zitakapovichukua. Hakiwezi kusoma chochote kati ya hivyo.

# Relays. Organisers. At most 100.
exchange-relays-none-label = Simu hii haitumii kituo chochote cha kupitishia

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = Chukua na tuma sasa

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = Inachukua na kutuma

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = Tumia kituo cha kupitishia

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = Kwa vikundi vyetu vyote

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = Kwa kikundi chetu tu

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = Vifurushi vilivyochukuliwa: { $came }. Vilivyowekwa huko: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = Kituo hiki kimejaa. Si vitu vyote vilivyoachwa huko

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = Kituo hiki hakikufikiwa. Jaribu tena baadaye

# A relay. Organisers. At most 120.
exchange-relay-busy-label = Kituo hiki kina kazi nyingi. Jaribu tena baadaye

# A relay. Organisers. At most 160.
exchange-relay-refused-label = Kituo hiki hakiruhusu simu hii kuingia, au si kituo cha kupitishia. Watunza kikundi wawili wanaweza kutoa kibali kipya

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = Hakijaulizwa tangu daftari lilipofunguliwa

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = Simu hii ikiacha kukitumia, vitu ambavyo wengine waliiachia huko vinabaki huko

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = Acha kukitumia

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = Waonyeshe watunza kikundi wawili ufunguo wa simu hii. Watakurudishia faili, ambayo ni kibali. Kisha andika anwani ya kituo cha kupitishia na uchague faili hiyo.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = Ufunguo wa simu hii: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = Anwani ya kituo cha kupitishia

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = Kama vile { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = Anwani ya kituo cha kupitishia huanza na https://

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = Kwa ajili ya nani

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = Chagua kibali

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = Sasa simu hii inatumia kituo hicho

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = Faili hii si kibali cha simu hii

# No further relay. Organisers. At most 120.
exchange-told-enough-label = Tayari vituo vitatu vya kupitishia vinatumika. Kwanza acha kutumia kimoja

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = Mraba huu haufai hapa

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = Programu haikupitishwa
