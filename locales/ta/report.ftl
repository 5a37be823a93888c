### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = ஒரு வருகையின் அறிக்கை

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = சென்றது: { $home }, வரவேற்றது: { $host }

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = { $from } முதல் { $to } வரை

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $day } அன்று { $group } இதை ரத்து செய்தது

# Last line of the page. Both groups. At most 120.
report-page-inside-text = இந்தப் பக்கம் நம் குழுக்களுக்கானது. வேறு யாருக்கும் போகாது.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = அழைப்பு, பதில் இல்லை

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = தொடங்கவில்லை

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = நடக்கிறது

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = முடிந்தது

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = ரத்து செய்யப்பட்டது

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = இரண்டு அழைப்புகள்

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = ஒவ்வொருவரும் சொல்வது

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = { $group } அறிக்கை இங்கே வரவில்லை.

# Heading over promises. Both groups. At most 48.
report-promises-title = நாம் கொடுத்த வாக்கு

# When there is no promise. Both groups. At most 80.
report-promises-none-text = இங்கே எந்த வாக்கும் தெரியவில்லை.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = { $group } குழுவில் ஒருவர், { $day }க்குள்:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = இன்னும் நிலுவையில்

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = நாள் கடந்துவிட்டது

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = முடிந்தது என மறுபக்கம் { $day } அன்று சொன்னது

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = விருந்தளிப்போரின் நிபந்தனைகள்

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = இங்கே எந்த நிபந்தனையும் தெரியவில்லை.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = ஏற்கப்பட்டது

# How a condition stands. Both groups. At most 40.
report-condition-open-label = இன்னும் ஏற்கப்படவில்லை

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = பதிவேட்டுக்கான வரைவு

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = இங்கே தெரிந்தவரை எதுவும் வரையப்படவில்லை.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = பதிவு இங்கே வரவில்லை

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = { $group } ஒப்புக்கொண்டால் மட்டுமே கணக்கில் வரும்.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = நன்றி

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = ஒரே ஒரு பதிவு
