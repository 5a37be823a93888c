### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = Ripoti ya ziara

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = { $home } walitembelea, { $host } walipokea wageni

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = { $from } hadi { $to }

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $group } waliighairi tarehe { $day }

# Last line of the page. Both groups. At most 120.
report-page-inside-text = Ukurasa huu ni wa vikundi vyetu. Hauendi kwa mtu mwingine yeyote.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = Mwaliko umetolewa, haujajibiwa

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = Haijaanza

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = Inaendelea

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = Imekwisha

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = Imeghairiwa

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = Mwaliko umetolewa mara mbili

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = Yanayosemwa na kila upande

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = Hakuna ripoti ya { $group } iliyofika hapa.

# Heading over promises. Both groups. At most 48.
report-promises-title = Tuliyoahidi

# When there is no promise. Both groups. At most 80.
report-promises-none-text = Hakuna ahadi inayojulikana hapa.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = Mtu wa { $group }, mwisho { $day }:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = Bado inasubiriwa

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = Siku yake imepita

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = Imetimizwa, upande wa pili ulisema tarehe { $day }

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = Masharti ya wenyeji

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = Hakuna sharti linalojulikana hapa.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = Limekubaliwa

# How a condition stands. Both groups. At most 40.
report-condition-open-label = Bado halijakubaliwa

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = Rasimu za orodha ya tuliyopeana

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = Kwa yanayojulikana hapa, hakuna rasimu ya orodha ya tuliyopeana.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = Kumbukumbu haijafika hapa

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = Inahesabiwa tu { $group } wakikubali.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = Shukrani

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = Kumbukumbu moja
