### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = Today

# Today, help. Everybody. At most 240.
today-list-help = What waits for you or for your group. Tap a line to open it. You may rest: nothing here counts who was slow.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = Nothing waits for you. Rest well.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] { $count } thing waits
       *[other] { $count } things wait
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] { $count } more waits after these
       *[other] { $count } more wait after these
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = More may wait than is shown here

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = By { $day }

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = Since { $day }

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = Late. Its day was { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = Ask again: a yes runs out

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = Say if this is how it was

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = Tell this in another language

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = Tell those who have it: it was taken back

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = Answer an invitation

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = Answer what the hosts ask

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = Let us hear from you

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = Somebody who travels was not heard from

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = Report on the visit

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = Keep what you promised

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = Somebody waits for an answer

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = Danger: somebody waits for an answer

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = Make good what was promised

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = A question waits: are you safer?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = Should this no longer count?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = Look back together

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = Make the change you took on
