### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = Tell and hear

# List, help. Everybody. At most 300.
case-list-help = Here you tell what happened, and read answers. Only you and the people who listen can open what you tell. Nobody else sees that it is here.

# List, above the lines. Everybody. At most 120.
case-list-who-text = Only you and those who listen can read what is here.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = There is nothing here that you can read.

# List, action. Everybody. At most 32.
case-list-tell-action = Tell what happened

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = Answer by { $day }

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = Tell it in your own words. You can stop at any time: what you wrote stays on this phone. Nothing happens unless you want it.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = You can tell it in any language. You can leave out names and places.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = What happened?

# Telling, field. Everybody. At most 40.
case-tell-what-label = In your own words

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = How do you want to tell it?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = Whoever hears it may know the voice, also if your name is not used.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = What is it about?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = It is about

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = How soon do you need an answer?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = If you are in danger now, go to people you trust first. What you write may take days to reach others. If you phone somebody, the phone keeps a trace of it.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = Whom did it happen to?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = To me

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = To somebody else

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = You will get a number. Give it to that person alone: only whoever has it decides what happens.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = Who may know?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = May your name be used?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = Yes

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = No, call me something else

# Telling, field. Everybody. At most 40.
case-tell-called-label = Another name to call you

# Telling, choice. Everybody. At most 40.
case-tell-never-label = Who must not hear it?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = Nobody: all who listen may hear it

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = People of my own group

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = People of other groups

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = Some who listen in my group

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } does not hear it

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label = { $count ->
    [one] { $count } person of { $group } is chosen to hear it
   *[other] { $count } people of { $group } are chosen to hear it
}

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = Too few are left who can hear it this way: two people have to listen. Choose again, or ask somebody you trust.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = Is it right so?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = You will be called { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = Your name may be used

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = Tell it

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = It is kept here. It goes out when phones meet.

# Number, title. Everybody. At most 40.
case-number-title = The number for this

# Number, help. Everybody. At most 240.
case-number-help = Whoever has this number speaks for the person it happened to. Nobody can show it to you again.

# Number, above it. Everybody. At most 200.
case-number-keep-text = Keep this number secret. Learn it, or hide it well.

# Number, below it. Everybody. At most 200.
case-number-use-text = Whoever has it says what should happen, on a phone that can open what was told.

# Case, title. Everybody. At most 40.
case-card-title = What was told

# Case, help. Everybody. At most 300.
case-card-help = Nothing that others may notice begins without a yes of the person it happened to. Only that person says whether something was put right. You can always write here.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = This was told twice, and the two do not fit. Nothing can begin.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = As it was told

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = Somebody of { $group } · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = Name to use: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = Two people have heard it

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = An answer was due by { $day }

# Case, heading. Everybody. At most 40.
case-card-paths-heading = What could be done

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = Could be done: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = Said yes to: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = Begun on { $day }: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = No longer wanted, has to stop: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = To put right

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = Sent on to people of another group

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = It has to be looked at again

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = The first answer stays

# Case, action. Everybody. At most 32.
case-card-write-action = Write

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = Send it to another group

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = Files for those who read it

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = One file for each of them. Nobody else can open it.

# Case, action. Affected person. At most 40.
case-card-count-action = May it be added to a public number?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = Was it done? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = It was not done after all: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = I have heard it

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = Say that you will answer

# Case, action. Listeners. At most 40.
case-card-assess-action = Say that you look into it

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = Begin: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = Others may notice it. It may begin only because the person said yes.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = It is done: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = Nobody will confirm it: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = Let people of another group hear it

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = Messages

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = You · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = Whoever told it · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = Somebody who listens · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = Where did it happen?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = When did it happen?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = Somebody acts on it

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = Both sides talk, with help

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = It is taken to somebody who can help

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = It is kept, and nothing is done

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = Only those who listen read it. You can say something else later. Nothing begins that you do not want.

# Saying, action. Affected person. At most 32.
case-speak-say-action = Say it

# Writing, title. Everybody. At most 40.
case-write-title = Write

# Writing, field. Everybody. At most 40.
case-write-message-label = Your message

# Writing, action. Everybody. At most 32.
case-write-send-action = Write it down

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = What should happen?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = Nothing begins without your yes. You can take it back at any time.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = I want this: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = I no longer want this: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = I ask to talk with the other side, with help

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = Are you safer now?

# Confirming, title. Affected person. At most 40.
case-confirm-title = Was it done?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = Only you can say so. You can take it back within 90 days. Nobody will ask why.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = Are you alone?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = Come back to it when you are alone. It will wait.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = Yes, it was done

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = It was not done after all

# Sending it on, title. Affected person. At most 40.
case-appeal-title = Send it to another group?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = People of another group will read all of it and say whether it has to be looked at again. This can be done once.

# Counting, title. Affected person. At most 40.
case-count-title = May it be added to a public number?

# Counting, text. Affected person. At most 240.
case-count-what-text = As one more in a public number for three months together. No name, no group, no day, nothing of what was told.

# Counting, question. Affected person. At most 40.
case-count-may-label = May it be counted so?

# Answering, help. Listeners. At most 240.
case-answer-help = What you write here is read by the person it happened to, by whoever told it, and by those who listen. By nobody else.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = As long as it is not written down, it is kept nowhere.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = Ask, if you need to know

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = Say what could be done

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = What could be done

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = Something to put right

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = What sort of thing

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = What exactly

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = By when

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = You see to it that it is done.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = An apology

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = A change

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = A payment

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = Safety

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, by { $day }

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }, was due by { $day }

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: said to be done, not confirmed

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: confirmed on { $day }

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: not confirmed. { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: somebody else has to see to it

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: the person has not said yes to it

# Done, title. Listeners. At most 40.
case-done-title = It is done

# Done, field. Listeners. At most 60.
case-done-shows-label = What shows that it was done

# Ending, title. Listeners. At most 40.
case-end-title = Nobody will confirm it

# Ending, choice. Listeners. At most 40.
case-end-why-label = Why

# Ending, day. Listeners. At most 40.
case-end-since-label = Since when

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = The person cannot be reached

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = The person has died

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = The person does not wish to answer

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = Somebody else told it

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = Answer what was sent on

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = Your answer

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = Why

# What it is about. Everybody. At most 40.
case-about-abuse-label = Abuse or ill-treatment

# What it is about. Everybody. At most 40.
case-about-exploitation-label = Being used so that others gain

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = Losing land or home

# What it is about. Everybody. At most 40.
case-about-harassment-label = Being pestered or threatened

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = Pressure or revenge

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = Some decide over others

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = Being shown falsely

# What it is about. Everybody. At most 40.
case-about-money-label = Money

# What it is about. Everybody. At most 40.
case-about-decision-label = A decision

# What it is about. Everybody. At most 40.
case-about-other-label = Something else

# How urgent. Everybody. At most 40.
case-urgency-wait-label = It can wait

# How urgent. Everybody. At most 40.
case-urgency-soon-label = Needed soon

# How urgent. Everybody. At most 40.
case-urgency-danger-label = Danger now

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = Told here. Nobody else has it yet, as far as is known.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = Nobody has said yet that they heard it

# How far it came. Everybody. At most 60.
case-reached-received-label = Somebody who listens has it

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = Those who listen will answer

# How far it came. Everybody. At most 60.
case-reached-assessing-label = Those who listen look into it

# How far it came. Everybody. At most 60.
case-reached-chosen-label = The person said what should happen

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = This needs a yes of the person it happened to.
