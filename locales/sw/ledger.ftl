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
