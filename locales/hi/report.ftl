### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = मुलाकात की रिपोर्ट

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = मेहमान { $home }, मेज़बान { $host }

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = { $from } से { $to } तक

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $group } ने { $day } को मुलाकात रद्द की

# Last line of the page. Both groups. At most 120.
report-page-inside-text = यह पन्ना हमारे समूहों के लिए है। यह और किसी के पास नहीं जाता।

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = बुलाया गया, जवाब नहीं मिला

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = शुरू नहीं हुई

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = चल रही है

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = खत्म हो चुकी

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = रद्द

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = दो बार बुलाया गया

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = दोनों की अपनी-अपनी बात

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = { $group } की कोई रिपोर्ट यहाँ नहीं पहुँची है।

# Heading over promises. Both groups. At most 48.
report-promises-title = हमने क्या वादे किए

# When there is no promise. Both groups. At most 80.
report-promises-none-text = यहाँ किसी वादे का पता नहीं है।

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = { $group } में से किसी का वादा, { $day } तक:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = अभी बाकी है

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = इसका दिन निकल चुका है

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = हो गया, दूसरे समूह ने { $day } को बताया

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = मेज़बानों की शर्तें

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = यहाँ किसी शर्त का पता नहीं है।

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = मंज़ूर

# How a condition stands. Both groups. At most 40.
report-condition-open-label = अभी मंज़ूर नहीं

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = बही के लिए कच्ची एंट्रियाँ

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = जहाँ तक यहाँ पता है, बही के लिए कोई कच्ची एंट्री नहीं लिखी गई।

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = एंट्री यहाँ नहीं पहुँची है

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = यह तभी गिनी जाती है, जब { $group } राज़ी हो।

# Heading over thanks. Both groups. At most 48.
report-thanks-title = धन्यवाद

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = एक रिकॉर्ड
