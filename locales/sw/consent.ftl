### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = Ridhaa

# Consents, help. Organisers. At most 240.
consent-list-help = Kila mstari ni mara moja ambapo mtu aliulizwa. Hakuna kinachoruhusiwa kutumika bila jibu la ndiyo linalofanya kazi leo.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = Bado hakuna mtu aliyeulizwa.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = Bado haijajibiwa

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = Ndiyo kwa { $count } kati ya { $of }

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = Muulize mtu

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = Ondoa jibu la ndiyo kwa namba

# Card, title. Organisers. At most 32.
consent-card-title = Ridhaa

# Card, help. Organisers. At most 240.
consent-card-help = Hapa pana yaliyoulizwa na yaliyojibiwa na mtu huyo, jambo moja moja. Kusema ndiyo kwa jambo moja si kusema ndiyo kwa jambo jingine.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = Aliyeulizwa: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = Aliulizwa na { $group } tarehe { $day }

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = Kwa kusema kwa sauti

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = Kwa kusoma

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = Yaliyosemwa

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = Majibu

# Card, column. Organisers. At most 32.
consent-card-scope-label = Ruhusa ya kufanya nini

# Card, column. Organisers. At most 32.
consent-card-answer-label = Jibu la leo

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = Nani anaruhusiwa kuona

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = Kwa ajili ya nini

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = Kwa muda gani

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = Mtu huyo ameondoa ridhaa yake. Hakuna kinachoruhusiwa kutumika wala kutoka.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = Imefungwa kwa sasa. Hakuna kinachoruhusiwa kutumika wala kutoka hadi mtu huyo ajibu tena.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = Nani amethibitisha kupata habari

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: simu { $count } kati ya { $of }

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = Picha na rekodi

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: inaruhusiwa kutumika ndani ya vikundi vyetu

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: inaweza kutumika ndani ya { $group }

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: hairuhusiwi. Si wote waliomo waliosema ndiyo.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: inaweza kutumika ndani ya { $group }, mtu huyu akiwa amefunikwa

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: inaruhusiwa kutumika ndani ya vikundi vyetu, mtu huyu akiwa amefunikwa

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: hairuhusiwi. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = Vilivyokwisha kutoka

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = Kilichokwisha kutoka hakiwezi kurudishwa na programu yoyote.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = Mpe simu ajibu

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = Mtu huyo anataka kujibu tena

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = Bado linakosekana: jibu la mtu mwenyewe

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = Bado inakosekana: ndiyo ya mlezi

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = Chini ya miaka 18: hakuna kinachotoka kwenye vikundi vyetu. Hapana moja ya yeyote inatosha.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = Atatimiza 18 tarehe { $day }

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = Ana 18 tangu { $day }: jibu lake jipya tu ndilo linalohesabiwa

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = Mpe mlezi simu

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = Sema lini anatimiza 18

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = Hadi siku hiyo jibu la ndiyo linahitaji mlezi pia. Kuanzia siku hiyo, ndiyo ni kile tu mtu huyo anachosema upya, peke yake.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = Siku ya kwanza ya miaka 18

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = Uliza baraza zima

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = Vitu vingine ni vya wote: wimbo, mmea, mahali. Uliza baraza au wazee. Anayeweza kutambulika anaulizwa pia peke yake.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = Baraza linaitwaje

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = Wangapi lazima wawepo kwa jibu la ndiyo

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = Ikiachwa wazi: zaidi ya nusu ya kikundi chako, angalau 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = Namba kamili, angalau 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = Baraza liliulizwa. Wanaohitajika kuwepo kwa ndiyo, angalau: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = Baraza halimsemei mtu mmoja: anayeweza kutambulika anaulizwa pia peke yake.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = Waliokuwepo lilipojibu: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = Bado anakosekana: mwanachama wa pili wa kuthibitisha

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = Nilikuwepo, ni kweli

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = Wengine hawakukubali

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = Kwa maneno yake

# On that screen. Organisers. At most 200.
consent-voice-say-text = Mtu huyu alisema ndiyo kuhifadhi hili. Aseme kwa maneno yake alichokubali, na jinsi ya kukirudisha.

# Its help. Organisers. At most 240.
consent-voice-help = Anaisikia mara moja tena kabla ya kuhifadhiwa. Inaondoka jibu likirudishwa.

# Its action. Organisers. At most 40.
consent-voice-keep-action = Ihifadhi

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = Rekodi maneno yake

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = Kwa maneno yake · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = Anamtaja wa baadaye

# Card action and title. Organisers. At most 40.
consent-after-died-action = Mtu huyu amefariki

# The person has died, help. Organisers. At most 240.
consent-after-died-help = Andika tu ikiwa una uhakika. Siku ya kifo haiulizwi.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = Yote yanasimama. Ni mtu aliyetajwa naye tu, kwa namba yake, anayeweza kuruhusu yaendelee au kuyaondoa.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = Mtu huyu hakumtaja yeyote: inabaki imefungwa daima.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = Andika

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = Mtu huyu amefariki. Hakuna kinachoruhusiwa kutumika wala kutoka.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = Mtu aliyetajwa naye aliruhusu iendelee, tarehe { $day }

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = Ulitajwa na mtu aliyefariki. Unaweza kuruhusu ndiyo yake iendelee, au kuiondoa. Yote mawili ni sawa.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = Ruhusu ndiyo yake iendelee

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = Funga kwa sasa

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = Nani anaulizwa

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = Jina linabaki ndani ya kikundi chako. Vikundi vingine vinaona tu yaliyoulizwa na yaliyojibiwa.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = Jina, au unavyomwita mtu huyo

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = Kikundi chako tu kinaweza kulisoma

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = Ana umri gani

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = Unauliza kwa njia gani

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = Unachosema

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = Sema unataka kufanya nini, nani ataona, na ubaya gani unaweza kutokea. Vikundi vyote vinaweza kusoma haya: usiandike jina lolote.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = Kwa maneno rahisi, bila jina

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = Unachoomba

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = Omba tu unachohitaji sasa. Kila jambo linajibiwa peke yake. Kisichoulizwa hakiruhusiwi.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = Unaomba

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: nani anaruhusiwa kuona

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: kwa ajili ya nini

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: kwa muda gani

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: siku ya mwisho ya kazi hii

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = Andika swali

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = Kisha utampa mtu huyo simu

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = Ifungwe kwa sasa?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = Fanya hivi ukiwa na shaka yoyote. Haimdhuru mtu yeyote. Huhitaji namba yoyote kwa hili.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = Kuanzia sasa hakuna kitu cha ridhaa hii kinachotoka kwenye simu hii. Simu nyingine zitafuata mara tu zitakapopata habari hii.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = Itafunguka tena pale tu mtu huyo atakapojibu tena.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = Ondoa jibu lako la ndiyo

# Taking back, help. The person asked. At most 240.
consent-take-back-help = Huhitaji kutoa sababu, na si lazima mtu yeyote akubali. Unaweza kutumia simu yoyote ya vikundi hivi.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = Namba yako

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = Tarakimu 20 ulizopewa

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = Angalia

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = Andika maneno kumi na mawili

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = Andika tarakimu

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = Maneno 12 uliyojifunza, kwa mpangilio wake

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = Je, unaondoa jibu lako la ndiyo?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = Hakuna kitakachoruhusiwa kutumika tena. Picha na rekodi ulizomo zinafutwa kwenye kila simu mara tu simu hiyo inapopata habari hii.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = Ondoa jibu langu la ndiyo

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = Jibu lako la ndiyo limeondolewa

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = Simu hii imepata habari hii. Simu nyingine zitaacha pale habari hii itakapozifikia. Hadi sasa:

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = Soma mraba kwa kamera
