### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = Kusimulia na kusikia

# List, help. Everybody. At most 300.
case-list-help = Hapa unasimulia yaliyotokea na kusoma majibu. Ni wewe na watu wanaosikiliza tu mnaoweza kufungua unachosimulia. Hakuna mtu mwingine anayeona kwamba kiko hapa.

# List, above the lines. Everybody. At most 120.
case-list-who-text = Ni wewe na wanaosikiliza tu mnaoweza kusoma yaliyo hapa.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = Hakuna kitu hapa unachoweza kusoma.

# List, action. Everybody. At most 32.
case-list-tell-action = Simulia yaliyotokea

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = Mwisho wa kujibu: { $day }

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = Simulia kwa maneno yako mwenyewe. Unaweza kuacha wakati wowote: ulichoandika kinabaki kwenye simu hii. Hakuna kinachofanyika usipotaka.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = Unaweza kusimulia kwa lugha yoyote. Si lazima utaje majina wala mahali.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = Nini kilitokea?

# Telling, field. Everybody. At most 40.
case-tell-what-label = Kwa maneno yako mwenyewe

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = Ungependa kueleza vipi?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = Anayesikiliza anaweza kuitambua sauti, hata kama jina lako halitumiki.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = Inahusu nini?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = Inahusu

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = Unahitaji jibu haraka kiasi gani?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = Ukiwa hatarini sasa, nenda kwanza kwa watu unaowaamini. Unachoandika huenda kikachukua siku kadhaa kuwafikia wengine. Ukimpigia mtu simu, alama ya kumpigia inabaki kwenye simu.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = Nani alipatwa na haya?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = Mimi

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = Mtu mwingine

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = Utapata namba. Mpe mtu huyo tu: ni yule aliye na namba hiyo tu anayeamua kitakachofanyika.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = Nani anaruhusiwa kujua?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = Je, unaruhusu jina lako litumike?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = Ndiyo

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = Hapana, niiteni kwa jina jingine

# Telling, field. Everybody. At most 40.
case-tell-called-label = Jina jingine la kukuita

# Telling, choice. Everybody. At most 40.
case-tell-never-label = Nani asisikie haya?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = Hakuna: wote wanaosikiliza wanaruhusiwa kusikia

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = Watu wa kikundi changu mwenyewe

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = Watu wa vikundi vingine

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = Baadhi ya wanaosikiliza kikundini kwangu

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } hasikii haya

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] Mtu { $count } wa { $group } amechaguliwa kusikia haya
       *[other] Watu { $count } wa { $group } wamechaguliwa kusikia haya
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = Kwa njia hii wanaobaki wa kusikia hawatoshi: lazima watu wawili wasikilize. Chagua tena, au muulize mtu unayemwamini.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = Je, hivi ni sawa?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = Utaitwa { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = Jina lako linaruhusiwa kutumika

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = Simulia haya

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = Yanahifadhiwa hapa. Yatatoka simu zitakapokutana.

# Number, title. Everybody. At most 40.
case-number-title = Namba ya jambo hili

# Number, help. Everybody. At most 240.
case-number-help = Yeyote aliye na namba hii anasema kwa niaba ya mtu aliyepatwa na haya. Hakuna mtu anayeweza kukuonyesha namba hii tena.

# Number, above it. Everybody. At most 200.
case-number-keep-text = Namba hii ni siri. Ikariri, au ifiche vizuri.

# Number, below it. Everybody. At most 200.
case-number-use-text = Yeyote aliye na namba hii anasema nini kifanyike, kwenye simu inayoweza kufungua yaliyosimuliwa.

# Case, title. Everybody. At most 40.
case-card-title = Yaliyosimuliwa

# Case, help. Everybody. At most 300.
case-card-help = Jambo ambalo wengine wanaweza kuligundua halianzi bila jibu la ndiyo la mtu aliyepatwa na haya. Ni mtu huyo tu anayesema kama jambo limerekebishwa. Unaweza kuandika hapa wakati wowote.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = Haya yalisimuliwa mara mbili, na hayalingani. Hakuna kinachoweza kuanza.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = Kama yalivyosimuliwa

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = Mtu wa { $group } · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = Jina la kutumia: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = Watu wawili wamesikia haya

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = Mwisho wa kujibu ulikuwa { $day }

# Case, heading. Everybody. At most 40.
case-card-paths-heading = Yanayoweza kufanyika

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = Inawezekana: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = Jibu la ndiyo kwa: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = Ilianza tarehe { $day }: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = Haitakiwi tena, lazima isimamishwe: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = Ya kufanya ili kurekebisha

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = Yamepelekwa kwa watu wa kikundi kingine

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = Lazima yaangaliwe tena

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = Jibu la kwanza linabaki

# Case, action. Everybody. At most 32.
case-card-write-action = Andika

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = Peleka kwa kikundi kingine

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = Faili za wanaosoma haya

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = Faili moja kwa kila mtu. Hakuna mwingine anayeweza kulifungua.

# Case, action. Affected person. At most 40.
case-card-count-action = Je, iongezwe kwenye idadi ya umma?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = Je, ilifanyika? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = Kumbe haikufanyika: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = Nimesikia haya

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = Sema kwamba utajibu

# Case, action. Listeners. At most 40.
case-card-assess-action = Sema kwamba unaangalia jambo hili

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = Anza: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = Wengine wanaweza kugundua. Inaruhusiwa kuanza kwa sababu tu mtu huyo alisema ndiyo.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = Imefanyika: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = Hakuna atakayethibitisha: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = Waruhusu watu wa kikundi kingine wasikie

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = Ujumbe

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = Wewe · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = Aliyesimulia · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = Mmoja wa wanaosikiliza · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = Ilitokea wapi?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = Ilitokea lini?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = Mtu anachukua hatua kuhusu hili

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = Pande mbili zinazungumza, zikisaidiwa

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = Inapelekwa kwa mtu anayeweza kusaidia

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = Inahifadhiwa, na hakuna kinachofanyika

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = Ni wanaosikiliza tu wanaosoma haya. Unaweza kusema jambo jingine baadaye. Jambo usilolitaka halianzi.

# Saying, action. Affected person. At most 32.
case-speak-say-action = Sema

# Writing, title. Everybody. At most 40.
case-write-title = Andika

# Writing, field. Everybody. At most 40.
case-write-message-label = Ujumbe wako

# Writing, action. Everybody. At most 32.
case-write-send-action = Andika

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = Nini kifanyike?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = Hakuna kinachoanza bila jibu lako la ndiyo. Unaweza kuliondoa wakati wowote.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = Nataka hivi: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = Sitaki tena hivi: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = Naomba kuzungumza na upande wa pili, tukisaidiwa

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = Je, uko salama zaidi sasa?

# Confirming, title. Affected person. At most 40.
case-confirm-title = Je, ilifanyika?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = Ni wewe tu unayeweza kusema hivyo. Unaweza kuondoa jibu lako ndani ya siku 90. Hakuna atakayeuliza kwa nini.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = Je, uko peke yako?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = Rudi hapa ukiwa peke yako. Jambo hili litasubiri.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = Ndiyo, ilifanyika

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = Kumbe haikufanyika

# Sending it on, title. Affected person. At most 40.
case-appeal-title = Yapelekwe kwa kikundi kingine?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = Watu wa kikundi kingine watasoma yote na kusema kama lazima yaangaliwe tena. Hili linaweza kufanyika mara moja.

# Counting, title. Affected person. At most 40.
case-count-title = Je, iongezwe kwenye idadi ya umma?

# Counting, text. Affected person. At most 240.
case-count-what-text = Kama moja zaidi katika idadi ya miezi mitatu kwa pamoja, ambayo watu wote wanaweza kuiona. Bila jina, bila kikundi, bila siku, bila lolote kati ya yaliyosimuliwa.

# Counting, question. Affected person. At most 40.
case-count-may-label = Je, ihesabiwe hivyo?

# Answering, help. Listeners. At most 240.
case-answer-help = Unachoandika hapa kinasomwa na mtu aliyepatwa na haya, na aliyesimulia, na wanaosikiliza. Hakuna mtu mwingine anayekisoma.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = Kabla hujachagua “Andika”, hakihifadhiwi popote.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = Uliza, ikiwa unahitaji kujua

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = Sema nini kinaweza kufanyika

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = Yanayoweza kufanyika

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = Jambo la kufanya ili kurekebisha

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = Ni jambo la aina gani

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = Ni nini hasa

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = Mwisho ni lini

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = Wewe ndiye utakayehakikisha linafanyika.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = Kuomba msamaha

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = Mabadiliko

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = Malipo

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = Usalama

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, mwisho { $day }

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }, mwisho ulikuwa { $day }

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: inasemekana imefanyika, haijathibitishwa

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: imethibitishwa tarehe { $day }

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: haijathibitishwa. { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: lazima mtu mwingine alishughulikie

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: mtu huyo hajasema ndiyo kwa hili

# Done, title. Listeners. At most 40.
case-done-title = Imefanyika

# Done, field. Listeners. At most 60.
case-done-shows-label = Nini kinaonyesha kwamba ilifanyika

# Ending, title. Listeners. At most 40.
case-end-title = Hakuna atakayethibitisha

# Ending, choice. Listeners. At most 40.
case-end-why-label = Kwa nini

# Ending, day. Listeners. At most 40.
case-end-since-label = Tangu lini

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = Mtu huyo hapatikani

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = Mtu huyo amefariki

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = Mtu huyo hataki kujibu

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = Aliyesimulia ni mtu mwingine

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = Jibu yaliyoletwa kwenu

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = Jibu lako

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = Kwa nini

# What it is about. Everybody. At most 40.
case-about-abuse-label = Unyanyasaji au kutendewa vibaya

# What it is about. Everybody. At most 40.
case-about-exploitation-label = Kutumiwa ili wengine wafaidike

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = Kupoteza ardhi au nyumba

# What it is about. Everybody. At most 40.
case-about-harassment-label = Kusumbuliwa au kutishwa

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = Kushinikizwa au kulipiziwa kisasi

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = Baadhi wanawaamulia wengine

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = Kuonyeshwa au kuelezwa isivyo kweli

# What it is about. Everybody. At most 40.
case-about-money-label = Pesa

# What it is about. Everybody. At most 40.
case-about-decision-label = Uamuzi

# What it is about. Everybody. At most 40.
case-about-other-label = Jambo jingine

# How urgent. Everybody. At most 40.
case-urgency-wait-label = Inaweza kusubiri

# How urgent. Everybody. At most 40.
case-urgency-soon-label = Inahitajika mapema

# How urgent. Everybody. At most 40.
case-urgency-danger-label = Kuna hatari sasa

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = Yamesimuliwa hapa. Kwa yanayojulikana, bado hakuna mwingine aliyeyapata.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = Bado hakuna aliyesema kwamba ameyasikia

# How far it came. Everybody. At most 60.
case-reached-received-label = Mmoja wa wanaosikiliza ameyapata

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = Wanaosikiliza watajibu

# How far it came. Everybody. At most 60.
case-reached-assessing-label = Wanaosikiliza wanaangalia jambo hili

# How far it came. Everybody. At most 60.
case-reached-chosen-label = Mtu huyo amesema nini kifanyike

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = Hili linahitaji jibu la ndiyo la mtu aliyepatwa na haya.
