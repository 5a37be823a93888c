### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = आज

# Today, help. Everybody. At most 240.
today-list-help = जो काम आपके या आपके समूह के लिए बाकी हैं, वे यहाँ हैं। खोलने के लिए लाइन को छुएँ। आराम करना ठीक है: किसने देर की, यह यहाँ गिना नहीं जाता।

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = आपके लिए कुछ बाकी नहीं है। आराम करें।

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] { $count } काम बाकी है
       *[other] { $count } काम बाकी हैं
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] इनके बाद { $count } काम और बाकी है
       *[other] इनके बाद { $count } काम और बाकी हैं
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = हो सकता है, यहाँ जितना दिखता है, उससे ज़्यादा बाकी हो

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = { $day } तक

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = { $day } से बाकी

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = देर हो गई, { $day } तक का समय था

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = फिर से पूछें: एक हाँ खत्म होने वाली है

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = बताएँ कि क्या ऐसा ही हुआ था

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = इसे दूसरी भाषा में सुनाएँ

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = जिनके पास यह है, उन्हें बताएँ: हाँ वापस ली गई है

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = बुलावे का जवाब दें

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = मेज़बानों की शर्त का जवाब दें

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = अपनी खबर दें

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = यात्रा पर गए किसी साथी की खबर नहीं आई

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = मुलाकात की रिपोर्ट लिखें

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = अपना वादा पूरा करें

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = किसी को जवाब का इंतज़ार है

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = खतरा: किसी को जवाब का इंतज़ार है

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = जिसे ठीक करने की बात कही गई, उसे ठीक करें

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = एक सवाल है: क्या अब आप ज़्यादा सुरक्षित हैं?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = क्या इसे अब न गिना जाए?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = मिलकर जायज़ा लें

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = जो बदलाव आपने ज़िम्मे लिया, वह करें
