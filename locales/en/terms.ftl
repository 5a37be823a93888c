### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = Write down and photograph

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = Film and record a voice

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = Carry it further: press, campaigns

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = Pass on with the person’s name

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = Only { $group }

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = All our groups

# Who would see it. Everybody. At most 48.
terms-whom-public-label = Anybody

# What for. Everybody. At most 48.
terms-purpose-work-label = The work itself

# What for. Everybody. At most 48.
terms-purpose-report-label = A report to those who take part

# What for. Everybody. At most 48.
terms-purpose-learning-label = Teaching others

# What for. Everybody. At most 48.
terms-purpose-campaign-label = A public demand

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = Asking for money

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = Only this once

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = Until this work ends, on { $day }

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = Until this work ends

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = Until I say stop

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = Not asked

# How a scope stands. Everybody. At most 40.
terms-status-no-label = No

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = Yes, until { $day }

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = Yes, from { $day }

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = The yes has run out

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = Closed for now

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = Taken back

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = Yes, but another one is missing

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = The person has died

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = Yes

# The answer no. Everybody. At most 16.
terms-answer-no-label = No

# How old. Organisers. At most 32.
terms-age-adult-label = 18 or older

# How old. Organisers. At most 32.
terms-age-minor-label = Under 18

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = Not sure

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = Understood

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = Partly understood

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = Not understood

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = Money

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = Time

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = Translating

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = Listening and comfort

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = Hosting

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = Things

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = Knowledge

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = Standing up for others

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = Something else

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] { $count } night
       *[other] { $count } nights
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] { $count } gram
       *[other] { $count } grams
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = Told, not counted

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = Waiting for an answer

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = Agreed by both

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = Not agreed

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = Answered both ways, not counted

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = Reversed by both, not counted

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = Translated by a person

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = Translated by a machine, not checked

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = Checked by the other group

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = Not yet in { $language }

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = The words are erased or have not arrived here.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = A longer text, kept as a file.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = Photo

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = Voice

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = Film

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = Document

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = It is not here.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = Nobody said whom it shows.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = A newer Weft wrote something here. Update first.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = It is erased or has not arrived here.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = No yes covers this use.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = The yes starts later.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = The yes has run out. Ask again.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = Somebody closed it for now.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = The person took the yes back.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = Somebody else has to agree as well.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = The person has died; nobody they named has let it hold on.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = One group or both did not let these words be shown.
