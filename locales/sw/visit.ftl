### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = Ziara

# Visits, help. Organisers. At most 240.
visit-list-help = Kila mstari ni ziara moja. Ziara inaanzia pale ambapo kikundi kinachopokea wageni kinaalika, na kikundi kingine kinakubali.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = Bado hakuna ziara iliyoandikwa.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = Alika kikundi

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } kuwatembelea { $host }

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = { $from } hadi { $to }

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = Inaendelea

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = Imekwisha

# How a visit stands. Organisers. At most 40.
visit-list-off-status = Imeghairiwa

# Invitation, title. Organisers. At most 40.
visit-invite-title = Mwaliko

# Invitation, help. Organisers. At most 240.
visit-invite-help = Kikundi chako kinaalika, kikundi kingine kinajibu. Kabla hakijasema ndiyo, hakuna kilichokubaliwa. Vikundi vyetu vyote vinaweza kusoma haya.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = Nani wanaalikwa

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = Kikundi kinachoalikwa ndicho kinachochagua nani asafiri.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = Siku ya kwanza

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = Siku ya mwisho

# Visit, title. Organisers. At most 32.
visit-card-title = Ziara

# Visit, help. Organisers. At most 240.
visit-card-help = Hapa pana yaliyoulizwa, yaliyokubaliwa, yaliyosemwa na yaliyoahidiwa. Gusa mstari ili usome yote. Yanayoweza kufanywa sasa yako chini.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $host } walialika tarehe { $day }

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = Wewe ni mmoja wa wanaosafiri.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = Kuna mialiko miwili isiyopatana. Alika upya.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $group } waliighairi tarehe { $day }

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] Sharti { $count } bado halijakubaliwa. Kabla halijakubaliwa, hakuna maelezo ya siku yanayoandikwa.
       *[other] Masharti { $count } bado hayajakubaliwa. Kabla hayajakubaliwa, hakuna maelezo ya siku yanayoandikwa.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = Ni watu wa { $group } tu wanaoweza kusoma haya

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = Habari za anayesafiri zinatarajiwa tarehe { $day }

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = Habari za anayesafiri zinasubiriwa, mwisho { $day }

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = Kwa tarehe { $day }: habari zilifika tarehe { $heard }

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = Kwa tarehe { $day }: hakuna habari zilizofika hapa

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = Ripoti yetu inasubiriwa, mwisho { $day }

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = Ripoti yetu inasubiriwa. Siku yake ilikuwa { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = { $group } wamekubali

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = Bado halijakubaliwa

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = Imetimizwa

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = Mwisho { $day }

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = Haijathibitishwa. Siku yake ilikuwa { $day }

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = Tunakubali

# Visit, action. Organisers. At most 32.
visit-card-question-action = Tuma swali

# Visit, action. Organisers. At most 32.
visit-card-condition-action = Weka sharti

# Visit, action. Organisers. At most 32.
visit-card-budget-action = Sema tutakacholipa

# Visit, action. Organisers. At most 32.
visit-card-risk-action = Taja hatari

# Visit, action. Organisers. At most 32.
visit-card-note-action = Andika maelezo ya siku

# Visit, action. Organisers. At most 32.
visit-card-report-action = Andika ripoti yetu

# Visit, action. Organisers. At most 32.
visit-card-promise-action = Toa ahadi

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = Sema asante

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = Sema tulichojifunza

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = Andika idadi ya usiku

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = Swali

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = Sharti

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = Hatari

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = Maelezo ya siku

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = Ripoti

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = Ahadi

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = Shukrani

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = Tulichojifunza

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = Kuhusu tarehe { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] Bado hakuna mtu mwingine aliyesema kwamba ana maelezo haya.
        [one] Mtu mwingine { $count } amesema kwamba ana maelezo haya.
       *[other] Watu wengine { $count } wamesema kwamba wana maelezo haya.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = Nina maelezo ya siku hii

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = Kisha aliyeyaandika ataruhusiwa kuyafuta kwenye simu yake mwenyewe.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = Wewe ndiye unayewajibika kwa ahadi hii.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = Mtu wa { $group } ndiye anayewajibika kwa ahadi hii.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = Imetimizwa

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = Ukishafanya hivi, huwezi kurudi nyuma.

# Forms, field. Organisers. At most 40.
visit-say-words-label = Kwa maneno yako mwenyewe

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = Vikundi vyetu vyote vinaweza kusoma haya

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = Kila kikundi kinatoa ripoti mara moja. Vikundi vyetu vyote vinaweza kuisoma

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. Inahesabiwa { $host } wakikubali. Vikundi vyetu vyote vinaweza kusoma haya

# Promise, field. Organisers. At most 40.
visit-say-by-label = Siku ya mwisho ni ipi

# Calling off, title. Organisers. At most 40.
visit-off-title = Ziara ighairiwe?

# Calling off. Organisers. At most 160.
visit-off-what-text = Hapo ziara haitafanyika, au itaishia hapa. Yaliyoandikwa yanabaki.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = Ghairi ziara

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = Kubalianeni siku za kutoa habari

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = Siku zipi

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = Siku ngapi baadaye bado si kuchelewa

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = Wape habari walio nyumbani

# Being heard from. Organisers. At most 200.
visit-check-what-text = Hili likiwafikia, kikundi chako kitaona kwamba umetoa habari leo. Hakioni kamwe uko wapi.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = Toa habari ya leo

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = Nimerudi nyumbani

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = Baada ya hapo hakuna anayesubiri habari zako.

# Closing a day, title. Organisers. At most 40.
visit-close-title = Siku hii ifungwe?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = Wengine wamesema kwamba wana maneno haya. Kwa hiyo maneno yanafutwa kwenye simu hii, na zinabaki hapa tarehe tu. Maelezo mengine ya siku hii hayataweza kuandikwa.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = Bado. Kwanza mtu asiyesafiri aseme kwamba ana maelezo ya siku hii. Bila hivyo yanaweza kupotea.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = Funga siku hii
