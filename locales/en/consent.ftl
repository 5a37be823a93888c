### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = Consents

# Consents, help. Organisers. At most 240.
consent-list-help = Each line is one time a person was asked. Nothing may be used without a yes that holds today.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = Nobody has been asked yet.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = Not answered yet

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = Yes to { $count } of { $of }

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = Ask somebody

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = Take back with the number

# Card, title. Organisers. At most 32.
consent-card-title = Consent

# Card, help. Organisers. At most 240.
consent-card-help = This is what was asked and what the person answered, one thing at a time. A yes to one thing is not a yes to another.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = Asked: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = Asked on { $day } by { $group }

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = Spoken aloud

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = Read

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = What was said

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = Answers

# Card, column. Organisers. At most 32.
consent-card-scope-label = Permission to

# Card, column. Organisers. At most 32.
consent-card-answer-label = Answer today

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = Who may see it

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = What for

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = How long

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = The person took it back. Nothing may be used or leave.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = Closed for now. Nothing may be used or leave until the person answers again.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = Who has said that it reached them

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: { $count } of { $of } phones

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = Pictures and recordings

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: may be used inside our groups

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: may be used inside our groups, with this person covered

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: not allowed. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = What has left

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = What has left cannot be called back by any app.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = Hand over to answer

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = The person wants to answer again

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = Close it for now

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = Who is asked

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = The name stays in your group. The other groups only see what was asked and answered.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = Name, or what you call the person

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = Only your group can read it

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = How old

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = How you ask

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = What you say

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = Say what you want to do, who will see it and what could go wrong. All groups can read this: write no name.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = In plain words, without a name

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = What you ask for

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = Ask only for what you need now. Each thing is answered by itself. What is not asked is not allowed.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = Ask for

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: who may see it

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: what for

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: how long

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: last day of this work

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = Write down the question

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = Next you hand the phone over

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = Close it for now?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = Do this when you have any doubt. It harms nobody. You need no number for it.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = From this moment nothing under this consent leaves from this phone. Other phones follow as soon as they hear of it.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = It opens again only when the person answers again.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = Take back a yes

# Taking back, help. The person asked. At most 240.
consent-take-back-help = You need no reason and nobody has to agree. Any phone of these groups will do.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = Your number

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = The 20 digits you were given

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = Look

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = Take it back?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = Nothing may be used any more. Pictures and recordings of you are erased on each phone as soon as it hears of this.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = Take it back

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = Taken back

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = This phone has it. Other phones stop when it reaches them. So far:
