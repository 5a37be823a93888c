### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = { $day } को जितना पता था

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = { $devices } दूसरे फ़ोनों में से { $heard } की खबर मिली है

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $devices } में से { $heard }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = इस डायरी को क्या पता है

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = साथ जुड़े समूह

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = जब यह फ़ोन दूसरे फ़ोनों से पिछली बार मिला, उसके बाद उन्होंने जो लिखा, वह इस पन्ने पर नहीं है।

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = इस पन्ने पर सबसे नई { $lines } चीज़ें हैं। पुरानी चीज़ें डायरी में हैं।

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = इजाज़तें

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = यहाँ किसी इजाज़त का पता नहीं है।

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = इजाज़त { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $group } ने { $day } को पूछा

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = जो पूछा गया था, वह यहाँ नहीं पहुँचा है।

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = बोलकर सुनाया गया, { $language } में

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = पढ़ने को दिया गया, { $language } में

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = अभी के लिए बंद। इस इजाज़त से कुछ भी बाहर नहीं जाता।

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = वापस ली गई। इस इजाज़त से अब कुछ भी बाहर नहीं जाता।

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = जिन फ़ोनों को यह खबर मिलने का पता है:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = इस इजाज़त से यह बाहर गया:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = यह पहले ही बाहर जा चुका था। कोई भी ऐप इसे वापस नहीं ला सकता:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = जहाँ तक इस डायरी को पता है, इस इजाज़त से कुछ भी बाहर नहीं गया है।

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = फ़ोटो और रिकॉर्डिंग

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = यहाँ किसी फ़ोटो या रिकॉर्डिंग का पता नहीं है।

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = नंबर { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = जिसने इसे बनाया, उसका कहना है कि इसमें कोई पहचाना नहीं जा सकता।

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] इसमें { $count } इंसान ढका हुआ है।
       *[other] इसमें { $count } लोग ढके हुए हैं।
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = इसे दिखाने की इजाज़त है, पर फ़ोटो इस डायरी में नहीं पहुँची है।

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = इसे इस्तेमाल करने की इजाज़त है। कागज़ पर यह चल नहीं सकता।

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = नहीं दिखाया गया

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = हमने एक-दूसरे को क्या दिया

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = यहाँ किसी एंट्री का पता नहीं है।

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = { $from } ने दिया, { $to } को मिला

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = { $group } ने यह प्रस्ताव रखा

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = प्रस्ताव खुद यहाँ नहीं पहुँचा है।

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = अभी तक किसी ने कहानी नहीं सुनाई है।

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } राज़ी नहीं है:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = जिस पर दोनों समूह राज़ी हैं

# Under that heading. Everybody. At most 120.
pages-balances-text = हर लाइन उन एंट्रियों का जोड़ है, जिन पर दोनों राज़ी हैं। अलग-अलग चीज़ें आपस में कभी नहीं जोड़ी जातीं।

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = अभी ऐसा कुछ नहीं है, जिस पर दोनों समूह राज़ी हों।

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = शिकायतें, जिन्हें गिनने की इजाज़त है

# Under that heading. Everybody. At most 140.
pages-lines-text = हर शिकायत सुनने वाले साथियों को बताई गई। जिन्होंने बताई, उन्होंने इस गिनती पर हाँ कही। यहाँ इससे ज़्यादा कुछ पता नहीं है।

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $year } की तिमाही { $quarter }: { $count } शिकायत
       *[other] { $year } की तिमाही { $quarter }: { $count } शिकायतें
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = एंट्री { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = एंट्री { $number } की जगह

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = { $day } को बताया गया: { $that } के बदले { $this }। यहाँ इससे कोई हिसाब नहीं किया गया है।

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } राज़ी है, और साथ में यह बात:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } राज़ी नहीं था, फिर बात करके यह एतराज़ वापस लिया:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = { $group } की इच्छा है कि इसे अब न गिना जाए:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = दोनों ने रद्द किया। { $group } ने इसके लिए कहा था:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = हिसाब और जायज़ा

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = बताया गया, गिना नहीं गया

# Under that heading. Everybody. At most 120.
pages-balance-told-text = हर चीज़ गिनी नहीं जा सकती। यह भी दिया गया, और इस पर भी दोनों राज़ी हैं।

# Heading over reviews. Everybody. At most 48.
pages-review-title = मिलकर जायज़ा लेना

# When there is no review. Everybody. At most 80.
pages-review-none-text = यहाँ किसी जायज़े का पता नहीं है।

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = { $year } की तिमाही { $number }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = { $day } को { $group } को जितना पता था

# How a review stands. Everybody. At most 48.
pages-review-open-label = अभी पूरा नहीं हुआ

# How a review stands. Everybody. At most 48.
pages-review-closed-label = दोनों ने पूरा किया

# How a review stands. Everybody. At most 60.
pages-review-contested-label = दो बार शुरू किया गया, पूरा नहीं हो सकता

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } ने ज़्यादा दिया: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = जैसा पिछले जायज़े में था

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = { $group } में से किसी ने इसे ज़िम्मे लिया है, { $day } तक:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = { $group } में से किसी ने इसे ज़िम्मे लिया, और उनका कहना है कि यह हो गया:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } को यह मंज़ूर है, क्योंकि:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = अभी तक किसी ने इसे न ज़िम्मे लिया है, न मंज़ूर किया है।

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } का कहना है:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = हमने एक-दूसरे को क्या दिया

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = ठीक यही शब्द दिखाने पर दोनों समूह राज़ी हैं।

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = इन्हें धन्यवाद

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = इस पन्ने के साथ क्या बाहर जाता है

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = यह क्या है

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = फ़ाइल

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = ढके हुए लोग

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = किस समूह से

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = किस बात की इजाज़त मिली

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = किन लोगों के लिए

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = किस काम के लिए

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = किन इजाज़तों से

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = इसे सिर्फ़ इसी काम और इन्हीं लोगों के लिए इस्तेमाल करें। कुछ और करना हो, तो पहले हमसे पूछें।

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = हाँ वापस ली जा सकती है। ऐसा हुआ, तो हम आपको खबर देंगे, और आपको इसका इस्तेमाल रोकना है।

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = बही का वह हिस्सा, जिस पर दोनों समूह राज़ी हैं

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = बही का वह हिस्सा, जिसे दिखाने पर दोनों समूह राज़ी हैं

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = मुलाकातें और उनके दिन

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = किसी इजाज़त की ज़रूरत नहीं है: इसमें किसी का नाम नहीं है।

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] { $count } और चीज़ छोड़ी गई है: उसमें नए Weft ने लिखा है।
       *[other] { $count } और चीज़ें छोड़ी गई हैं: उनमें नए Weft ने लिखा है।
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $home }, { $host } के यहाँ मेहमान

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = आपका नंबर

# Receipt. Members. At most 100.
pages-receipt-keep-text = यह कागज़ सँभालकर रखें। जिसके पास यह नंबर हो, वह इसे इस्तेमाल कर सकता है।

# Receipt. Members. At most 160.
pages-receipt-use-text = जिस किसी फ़ोन में यह ऐप हो, उसमें बटनों से यह नंबर डालें, या उसके कैमरे को यह चौकोर निशान दिखाएँ।

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = यही नंबर, चौकोर निशान के रूप में
