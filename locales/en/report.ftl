### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = Report of a visit

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = { $home } visited, { $host } received

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = { $from } to { $to }

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $group } called it off on { $day }

# Last line of the page. Both groups. At most 120.
report-page-inside-text = This page is for our groups. It goes to nobody else.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = Invited, not answered

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = Not begun

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = Going on

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = Over

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = Called off

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = Invited twice

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = What each of us says

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = No report of { $group } has arrived here.

# Heading over promises. Both groups. At most 48.
report-promises-title = What we promised

# When there is no promise. Both groups. At most 80.
report-promises-none-text = No promise is known here.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = Somebody of { $group }, by { $day }:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = Still open

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = Its day has passed

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = Done, the other side said on { $day }

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = Conditions of the hosts

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = No condition is known here.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = Accepted

# How a condition stands. Both groups. At most 40.
report-condition-open-label = Not accepted yet

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = Drafted for the ledger

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = Nothing was drafted for the ledger, as far as is known here.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = The entry has not arrived here

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = It counts only if { $group } agrees.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = Thanks

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = One record
