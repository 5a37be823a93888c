### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = Tuliyopeana

# Ledger, help. Organisers. At most 240.
ledger-list-help = Kwanza simulizi, kisha kiasi, au bila kuhesabu. Yanajumlishwa tu yale ambayo vikundi vyote viwili vimekubali. Hakuna anayepewa nafasi ya kwanza wala ya mwisho.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = Bado hakuna kilichoandikwa.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = Yaliyokubaliwa hadi sasa

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = Waliotoa

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = Waliopokea

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = Nini

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = Kiasi gani

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = Kutoka { $from } kwa { $to } · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = Kumbukumbu mpya

# Entry, help. Organisers. At most 240.
ledger-entry-help = Inahesabiwa upande wa pili ukikubali. Tafsiri iko chini ya maneno kama yalivyosemwa.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = Simulizi

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = Imesimuliwa kwa { $language }

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } walitoa, { $to } walipokea

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = Tarehe { $day }

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = Kwa nini haikukubaliwa

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = Tunakubali

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = Hatukubali

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = Tafsiri

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = Hatukubali

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = Sababu yako itaenda kwa vikundi vyote viwili. Kumbukumbu inabaki na haihesabiwi.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = Kwa nini

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = Andika

# Translating, title. Organisers. At most 40.
ledger-translate-title = Kwa maneno mengine

# Translating, help. Organisers. At most 200.
ledger-translate-help = Sema yaliyosemwa, bila kuongeza wala kupunguza. Sema kwa ukweli ikiwa mashine ilisaidia au la.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = Simulizi kwa lugha yako

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = Nani alitafsiri

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = Mtu

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = Mashine

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = Andika

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = Nini kilitokea

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = Simulia kama unavyomsimulia rafiki. Vikundi vyote viwili vinaweza kusoma.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = Simulizi

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = Nini kilitolewa

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = Si kila kitu kinaweza kuhesabiwa. “Imesimuliwa, haihesabiwi” ni kumbukumbu kamili.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = Nani walitoa

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = Nani walipokea

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = Inahesabiwa kwa

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = Saa

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = Siku

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = Usiku

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = Idadi ya vitu

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = Gramu

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = Aina ya pesa, herufi tatu

# New entry, field. Organisers. At most 40.
ledger-new-day-label = Lini

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = Andika

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = Inasubiri jibu la upande wa pili

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = Jibu yanayosubiri

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = Simulizi moja baada ya nyingine. Hakuna kinachoandikwa kabla ya mwisho. Unazoacha kwa siku nyingine zinaendelea kusubiri.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = Zilikufikia kwa njia gani

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = Pamoja na majibu yako, inaandikwa kwamba ulisikia simulizi hizi.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = Kubali na uongeze jambo

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = Ondoa jibu langu la hapana

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = Tunakubali: isihesabiwe tena

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = Rekebisha kumbukumbu hii

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = Hii inakusudiwa kuchukua nafasi ya kumbukumbu ya awali. Anayeikubali anakubali kwamba ya awali isihesabiwe tena.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = Kumbukumbu nyingine inakusudiwa kuchukua nafasi ya hii.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = Fungua kumbukumbu ile nyingine

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = Kikundi chako kinakubali. Unachoongeza kinakaa kando ya simulizi, na vikundi vyote viwili vinaweza kukisoma.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = Unachoongeza

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = Kumbukumbu inaendelea kuhesabiwa hadi upande wa pili ukubali. Yaliyokubaliwa awali yanabaki hapa na yanaweza kusomwa.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = Badala yake nini

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = Isihesabiwe tena

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = Kumbukumbu nyingine ichukue nafasi yake

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = Maneno yenyewe

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = Angalia hapa kama tafsiri ni ya kweli. Wengine wanasoma maneno pale tu vikundi vyote viwili vinaporuhusu. Kila kikundi kinaweza kuondoa ruhusa yake.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = Hadi sasa ni { $group } tu wanaokubali wengine wasome

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = Kwa vikundi vyetu tu

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = Ruhusu wengine wasome

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = Yabaki kwa vikundi vyetu tu

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = Tafsiri ni ya kweli
