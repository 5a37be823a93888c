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

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = Answer what waits

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = One story after the other. Nothing is written down before the end. What you leave for another day keeps waiting.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = How it came to you

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = With your answers it is written down that you heard these stories.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = Agree and add something

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = Take back my no

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = We agree: it counts no more

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = Put it right

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = It is to take the place of an earlier entry. Who agrees to it agrees that the earlier one counts no more.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = Another entry is to take the place of this one.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = Open the other entry

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = Your group agrees. What you add stands beside the story, for both groups to read.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = What you add

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = The entry goes on counting until the other group agrees. What was agreed before stays here to be read.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = What then

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = It counts no more

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = Another entry takes its place

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = The words themselves

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = Look here whether a translation is true. Others read the words only if both groups let them. Each group may take that back.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = So far { $group } agrees that others read it

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = Only for our groups

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = Let others read it

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = Keep it to our groups

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = The translation is true
