### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = What we shared

# Ledger, help. Organisers. At most 240.
ledger-list-help = A story first, then how much, or not counted. Only what both groups agreed is added up. Nobody is ranked.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = Nothing has been written down yet.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = Agreed so far

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = Gave

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = Received

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = What

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = How much

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = { $from } to { $to } · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = New entry

# Entry, help. Organisers. At most 240.
ledger-entry-help = It counts when the other group agrees. A translation stands under the words as they were said.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = The story

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = Told in { $language }

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } gave, { $to } received

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = On { $day }

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = Why not agreed

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = We agree

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = We do not agree

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = Translate

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = We do not agree

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = Your reason goes to both groups. The entry stays and is not counted.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = Why

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = Write it down

# Translating, title. Organisers. At most 40.
ledger-translate-title = In other words

# Translating, help. Organisers. At most 200.
ledger-translate-help = Say what was said, no more and no less. Say honestly whether a machine helped.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = The story in your language

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = Who translated

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = A person

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = A machine

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = Write it down

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = What happened

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = Tell it as you would tell a friend. Both groups can read it.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = The story

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = What was given

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = Not everything can be counted. “Told, not counted” is a full entry.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = Who gave

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = Who received

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = Counted in

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = Hours

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = Days

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = Nights

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = Pieces

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = Grams

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = Currency, three letters

# New entry, field. Organisers. At most 40.
ledger-new-day-label = When

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = Write it down

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = It waits for the other group’s answer
