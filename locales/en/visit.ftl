### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = Visits

# Visits, help. Organisers. At most 240.
visit-list-help = Each line is one visit. It begins when the group that receives it invites, and the other group accepts.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = No visit has been written down yet.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = Invite a group

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } visits { $host }

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = { $from } to { $to }

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = Under way

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = Over

# How a visit stands. Organisers. At most 40.
visit-list-off-status = Called off

# Invitation, title. Organisers. At most 40.
visit-invite-title = Invitation

# Invitation, help. Organisers. At most 240.
visit-invite-help = Your group invites, the other group answers. As long as it has not said yes, nothing is agreed. All our groups can read it.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = Who is invited

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = The group that is invited chooses who travels.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = First day

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = Last day

# Visit, title. Organisers. At most 32.
visit-card-title = Visit

# Visit, help. Organisers. At most 240.
visit-card-help = Here is what was asked, agreed, said and promised. Tap a line to read all of it. What may be done now stands below.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $host } invited on { $day }

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = You are one of those who travel.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = There are two invitations that do not fit together. Invite anew.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $group } called it off on { $day }

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] { $count } condition is not accepted yet. Until then no notes are written.
       *[other] { $count } conditions are not accepted yet. Until then no notes are written.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = Only people of { $group } can read this

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = To be heard from on { $day }

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = To be heard from by { $day }

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = For { $day }: heard on { $heard }

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = For { $day }: nothing heard here

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = Waiting for our report, by { $day }

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = Waiting for our report. Its day was { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = { $group } accepted

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = Not accepted yet

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = Done

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = By { $day }

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = Not confirmed. Its day was { $day }

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = We accept

# Visit, action. Organisers. At most 32.
visit-card-question-action = Send a question

# Visit, action. Organisers. At most 32.
visit-card-condition-action = Set a condition

# Visit, action. Organisers. At most 32.
visit-card-budget-action = Say what we pay

# Visit, action. Organisers. At most 32.
visit-card-risk-action = Name a risk

# Visit, action. Organisers. At most 32.
visit-card-note-action = Write a note

# Visit, action. Organisers. At most 32.
visit-card-report-action = Write our report

# Visit, action. Organisers. At most 32.
visit-card-promise-action = Promise something

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = Say thank you

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = Say what we learned

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = Write down the nights

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = Question

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = Condition

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = Risk

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = Note of the day

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = Report

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = Promise

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = Thanks

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = What we learned

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = About { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] Nobody else has said yet that they have this note.
        [one] { $count } other person has said that they have this note.
       *[other] { $count } other people have said that they have this note.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = I have this day’s notes

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = Whoever wrote them may then remove the words from their own phone.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = You answer for it.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = Somebody of { $group } answers for it.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = It was done

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = This cannot be taken back.

# Forms, field. Organisers. At most 40.
visit-say-words-label = In your own words

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = All our groups can read this

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = Each group reports once. All our groups can read it

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. It counts when { $host } agrees. All our groups can read it

# Promise, field. Organisers. At most 40.
visit-say-by-label = By which day

# Calling off, title. Organisers. At most 40.
visit-off-title = Call the visit off?

# Calling off. Organisers. At most 160.
visit-off-what-text = Then the visit does not take place, or ends here. What was written stays.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = Call it off

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = Agree when to give word

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = On which days

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = How many days later is still in time

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = Let home hear from you

# Being heard from. Organisers. At most 200.
visit-check-what-text = Once this reaches them, your group sees that you gave word today. It never sees where you are.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = Give word for today

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = I am home again

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = Nobody then waits to hear from you.

# Closing a day, title. Organisers. At most 40.
visit-close-title = Close this day?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = Others have said that they have these words. So the words are removed from this phone, and only the days stay here. No more notes can be written for this day.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = Not yet. Somebody who does not travel has to say first that they have the notes of this day. Otherwise they could be lost.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = Close the day
