### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = मुलाकातें

# Visits, help. Organisers. At most 240.
visit-list-help = हर लाइन एक मुलाकात है। वह तब शुरू होती है, जब मेज़बान समूह बुलाए और दूसरा समूह हाँ कहे।

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = अभी तक कोई मुलाकात नहीं लिखी गई है।

# Visits, action. Organisers. At most 32.
visit-list-invite-action = किसी समूह को बुलाएँ

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home }, { $host } के यहाँ मेहमान

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = { $from } से { $to } तक

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = चल रही है

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = खत्म हो चुकी

# How a visit stands. Organisers. At most 40.
visit-list-off-status = रद्द

# Invitation, title. Organisers. At most 40.
visit-invite-title = बुलावा

# Invitation, help. Organisers. At most 240.
visit-invite-help = आपका समूह बुलाता है, दूसरा समूह जवाब देता है। जब तक वह हाँ न कहे, कुछ तय नहीं है। इसे हमारे सारे समूह पढ़ सकते हैं।

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = किसे बुलाना है

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = कौन आएगा, यह वही समूह चुनता है जिसे बुलाया गया है।

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = पहला दिन

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = आखिरी दिन

# Visit, title. Organisers. At most 32.
visit-card-title = मुलाकात

# Visit, help. Organisers. At most 240.
visit-card-help = क्या पूछा गया, क्या तय हुआ, क्या कहा गया और क्या वादे हुए, यह सब यहाँ है। पूरा पढ़ने के लिए लाइन को छुएँ। अभी जो किया जा सकता है, वह नीचे है।

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $host } ने { $day } को बुलाया

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = मेहमान बनकर जाने वालों में आप भी हैं।

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = दो बुलावे हैं, जो आपस में मेल नहीं खाते। फिर से बुलाएँ।

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $group } ने { $day } को मुलाकात रद्द की

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] { $count } शर्त अभी मंज़ूर नहीं हुई है। तब तक दिन की बातें नहीं लिखी जातीं।
       *[other] { $count } शर्तें अभी मंज़ूर नहीं हुई हैं। तब तक दिन की बातें नहीं लिखी जातीं।
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = इसे सिर्फ़ { $group } के लोग पढ़ सकते हैं

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = { $day } को खबर आनी है

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = { $day } तक खबर आनी है

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = { $day } की खबर: { $heard } को मिली

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = { $day } की खबर: यहाँ नहीं पहुँची

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = हमारी रिपोर्ट का इंतज़ार है, { $day } तक

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = हमारी रिपोर्ट का इंतज़ार है। उसका दिन { $day } था

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = { $group } को मंज़ूर है

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = अभी मंज़ूर नहीं

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = हो गया

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = { $day } तक

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = पक्का नहीं किया गया। इसका दिन { $day } था

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = हमें मंज़ूर है

# Visit, action. Organisers. At most 32.
visit-card-question-action = सवाल भेजें

# Visit, action. Organisers. At most 32.
visit-card-condition-action = शर्त रखें

# Visit, action. Organisers. At most 32.
visit-card-budget-action = बताएँ कि कौन सा खर्च हमारा है

# Visit, action. Organisers. At most 32.
visit-card-risk-action = कोई खतरा बताएँ

# Visit, action. Organisers. At most 32.
visit-card-note-action = दिन की बात लिखें

# Visit, action. Organisers. At most 32.
visit-card-report-action = अपनी रिपोर्ट लिखें

# Visit, action. Organisers. At most 32.
visit-card-promise-action = कोई वादा करें

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = धन्यवाद कहें

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = पीछे मुड़कर देखें

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = ठहरने की रातें लिखें

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = सवाल

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = शर्त

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = खतरा

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = दिन की बात

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = रिपोर्ट

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = वादा

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = धन्यवाद

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = पीछे मुड़कर देखना

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = { $day } के बारे में

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] अभी तक किसी और ने नहीं कहा कि यह बात उनके पास है।
        [one] { $count } और इंसान ने कहा है कि यह बात उनके पास है।
       *[other] { $count } और लोगों ने कहा है कि यह बात उनके पास है।
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = इस दिन की बातें मेरे पास हैं

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = इसके बाद जिन्होंने ये बातें लिखीं, वे इन्हें अपने फ़ोन से मिटा सकते हैं।

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = यह आपके ज़िम्मे है।

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = यह { $group } में से किसी के ज़िम्मे है।

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = यह हो गया

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = इसे वापस नहीं लिया जा सकता।

# Forms, field. Organisers. At most 40.
visit-say-words-label = अपने शब्दों में

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = इसे हमारे सारे समूह पढ़ सकते हैं

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = हर समूह एक ही बार रिपोर्ट देता है। इसे हमारे सारे समूह पढ़ सकते हैं

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }। यह तभी गिना जाता है, जब { $host } राज़ी हो। इसे हमारे सारे समूह पढ़ सकते हैं

# Promise, field. Organisers. At most 40.
visit-say-by-label = किस दिन तक

# Calling off, title. Organisers. At most 40.
visit-off-title = मुलाकात रद्द करें?

# Calling off. Organisers. At most 160.
visit-off-what-text = इसके बाद यह मुलाकात नहीं होती, या यहीं खत्म हो जाती है। जो लिखा जा चुका है, वह बना रहता है।

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = रद्द करें

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = तय करें कि खबर कब देनी है

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = किन दिनों पर

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = कितने दिन बाद आई खबर भी समय पर मानी जाए

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = अपने समूह को अपनी खबर दें

# Being heard from. Organisers. At most 200.
visit-check-what-text = जब यह आपके समूह तक पहुँचे, तब उन्हें दिखता है कि आपने आज खबर दी। आप कहाँ हैं, यह उन्हें कभी नहीं दिखता।

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = आज की खबर दें

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = घर पहुँच जाने की खबर दें

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = इसके बाद किसी को आपकी खबर का इंतज़ार नहीं रहता।

# Closing a day, title. Organisers. At most 40.
visit-close-title = यह दिन बंद करें?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = दूसरों ने कहा है कि ये बातें उनके पास हैं। इसलिए ये इस फ़ोन से मिटा दी जाती हैं, और यहाँ सिर्फ़ दिन रह जाते हैं। इस दिन की और बातें नहीं लिखी जा सकतीं।

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = अभी नहीं। पहले कोई ऐसा इंसान, जो सफ़र पर नहीं है, बताए कि इस दिन की बातें उसके पास हैं। नहीं तो वे खो सकती हैं।

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = दिन बंद करें
