### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = As known on { $day }

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = Heard from { $heard } of { $devices } other phones

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $heard } of { $devices }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = What this notebook knows

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = Groups together

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = What other phones wrote since this one last met them is not on this page.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = This page shows the newest { $lines } things. Older ones are in the notebook.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = Consents

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = No consent is known here.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = Consent { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $group } asked on { $day }

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = The asking itself has not arrived here.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = Said aloud, in { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = Given to read, in { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = Closed for now. Nothing leaves under it.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = Taken back. Nothing leaves under it any more.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = Phones that are known to have heard this:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = This left under it:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = This left before. No app can bring it back:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = As far as this notebook knows, nothing has left under it.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = Pictures and recordings

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = No picture and no recording is known here.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = Number { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = Nobody in it can be recognised, says who made it.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] One person is covered in it.
       *[other] { $count } people are covered in it.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = It may be shown, but the picture has not arrived in this notebook.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = It may be used. Paper cannot play it.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = Not shown

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = What we gave each other

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = No entry is known here.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = { $from } gave, { $to } received

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = { $group } proposed this

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = The proposal itself has not arrived here.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = Nobody has told the story yet.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } does not agree:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = Agreed by both groups

# Under that heading. Everybody. At most 120.
pages-balances-text = Each line is a sum of agreed entries. Different things are never added together.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = Nothing is agreed by both groups yet.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = Reports that may be counted

# Under that heading. Everybody. At most 140.
pages-lines-text = Each was told to listeners, and who told it said yes to being counted here. Nothing else about it is known here.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $count } report in quarter { $quarter } of { $year }
       *[other] { $count } reports in quarter { $quarter } of { $year }
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = Entry { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = In place of entry { $number }

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = Said on { $day }: { $this } for { $that }. Nothing here was computed with it.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } agrees, and adds:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } did not agree, and took that back after talking:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = { $group } wants this to count no more:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = Reversed by both. { $group } asked for it:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = Balance and review

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = Told, not counted

# Under that heading. Everybody. At most 120.
pages-balance-told-text = Not everything can be counted. This was given as well, and agreed.

# Heading over reviews. Everybody. At most 48.
pages-review-title = Looking at it together

# When there is no review. Everybody. At most 80.
pages-review-none-text = No review is known here.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = Quarter { $number } of { $year }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = As { $group } knew it on { $day }

# How a review stands. Everybody. At most 48.
pages-review-open-label = Still open

# How a review stands. Everybody. At most 48.
pages-review-closed-label = Closed by both

# How a review stands. Everybody. At most 60.
pages-review-contested-label = Opened twice, cannot be closed

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } gave more: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = As in the last review

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = Somebody of { $group } takes it on, by { $day }:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = Somebody of { $group } took it on, and says that it is done:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } accepts it, because:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = Nobody has taken it on or accepted it yet.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } says:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = What we gave each other

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = Both groups let exactly these words be shown.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = With thanks to

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = What leaves with this page

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = What it is

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = File

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = Covered

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = From

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = What was allowed

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = For whom

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = What for

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = Under these consents

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = Use it only for this, and only for these people. For anything else, ask us first.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = A yes can be taken back. If that happens, we will tell you, and you stop using this.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = The ledger, as far as both groups agreed on it

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = Of the ledger, what both groups let be shown

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = Visits, with their days

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = No consent is needed: nobody is named.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] { $count } more is left out: a newer version of Weft wrote in it.
       *[other] { $count } more are left out: a newer version of Weft wrote in them.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $home } visits { $host }

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = Your number

# Receipt. Members. At most 100.
pages-receipt-keep-text = Keep this paper safe. Whoever has the number can use it.

# Receipt. Members. At most 160.
pages-receipt-use-text = Type the number into the keypad on any phone that has the app, or show the square to its camera.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = The same number as a square code
