### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = Our own forms

# Own forms, help. Everybody. At most 200.
form-list-help = Each form holds questions that a group made itself. It says who can read the answers.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = There is no form yet.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = Made by { $group }

# Own forms, status. Everybody. At most 40.
form-status-used-label = We use it

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = We do not use it

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = A newer one is here

# Own forms, status. Everybody. At most 40.
form-status-retired-label = Not asked any more

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = Filled in

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = What is written stays as it is. If there is more to say, fill the form in again.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = Nothing is filled in yet.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = Filled in form

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = This was filled in two times, and they do not fit together. Ask who wrote it.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = To a question that is not here

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = A choice that has no words here

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = What it is about

# One form, help. Everybody. At most 200.
form-card-help = These are its questions. See who can read the answers before you fill it in.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = Asks more about what was given

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = Asks more about a visit

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = Asks more about a person’s yes

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = The questions cannot be shown here. They may still come, or need a newer Weft.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = In words

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = A day

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = A number

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = A group

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = This question needs a newer Weft.

# One form, action. Everybody. At most 32.
form-card-fill-action = Fill it in

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = Use it in our group

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = Use the newer one

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = Ask it no more

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = Nobody is asked these questions any more, in no group. What is filled in stays.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = Your group is not asked these questions any more. What is filled in stays.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = More about it

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = These forms ask more about it. What you fill in stands beside it.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = Make a form

# Making a form, help. Organisers. At most 200.
form-make-start-help = Give it a name that people know. Choose who can read the answers before you ask.

# Making a form, field. Organisers. At most 40.
form-make-name-label = Its name

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = What it is for

# Making a form, choice. Organisers. At most 40.
form-make-who-label = Who fills it in

# Making a form, tile. Organisers. At most 60.
form-make-member-label = Anybody: one question at a time

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = Who fills in many: all questions at once

# Making a form, choice. Organisers. At most 40.
form-make-about-label = What it asks about

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = It stands by itself

# Making a form, choice. Organisers. At most 40.
form-make-to-label = Who gets the form

# Making a form, tile. Organisers. At most 40.
form-make-own-label = Only our group

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = Who can read the answers

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = Only the group that fills it in

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = Question { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = Ask one thing. Ask for no name if you can do without.

# Making a form, field. Organisers. At most 40.
form-make-question-label = The question

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = How it is answered

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = Yes or no

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = One of some choices

# Making a form, tile. Organisers. At most 40.
form-make-any-label = Any of some choices

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = The choices, each on its own line

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = Must it be answered?

# Making a form, action. Organisers. At most 32.
form-make-more-action = Another question

# Making a form, action. Organisers. At most 32.
form-make-look-action = Look at all of it

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = Before you publish

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = So others will see it. Once it is published, its words stay for those who answer.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = This cannot be published yet: a text is too long, or a question has fewer than 2 or more than 12 choices.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = Publish it
