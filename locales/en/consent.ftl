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

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: may be used inside { $group }

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: not allowed. Not everybody in it has said yes.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: may be used inside { $group }, with this person covered

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

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = Still missing: the person’s own answer

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = Still missing: a guardian’s yes

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = Under 18: nothing of it leaves our groups. One no is enough, from either.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = 18 on { $day }

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = 18 since { $day }: only a new answer of their own counts

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = Hand over to a guardian

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = Say when they are 18

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = Until that day a yes needs a guardian too. From that day on, only what the person says anew, alone, is a yes.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = First day at 18

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = Ask a whole body

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = Some things belong to all: a song, a plant, a place. Ask the assembly or the elders. Whoever can be recognised is asked alone as well.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = What the body is called

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = How many must be there for a yes

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = Left empty: more than half of your group, at least 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = A whole number, at least 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = A body was asked. There for a yes, at least: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = A body does not speak for one person: whoever can be recognised is asked alone too.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = There when it answered: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = Still missing: a second member who stands by it

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = I was there, it is so

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = Some did not agree

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = In their own words

# On that screen. Organisers. At most 200.
consent-voice-say-text = The person said yes to keeping this. Let them say in their own words what they agreed to, and how they take it back.

# Its help. Organisers. At most 240.
consent-voice-help = They hear it once more before it is kept. It goes when the answer is taken back.

# Its action. Organisers. At most 40.
consent-voice-keep-action = Keep it

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = Record their own words

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = In their own words · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = They name a successor

# Card action and title. Organisers. At most 40.
consent-after-died-action = The person has died

# The person has died, help. Organisers. At most 240.
consent-after-died-help = Write it down only if you are sure. The day of the death is not asked.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = All stands still. Only somebody the person named, with their number, can let it go on or take it back.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = The person named nobody: it stays closed for good.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = Write it down

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = The person has died. Nothing may be used or leave.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = Somebody the person named let it go on, on { $day }

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = You were named by somebody who has died. You may let their yes go on, or take it back. Both are right.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = Let their yes go on

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

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = Type twelve words

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = Type digits

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = The 12 words you learned, in their order

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

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = Scan the square
