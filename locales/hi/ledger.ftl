### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = हमने एक-दूसरे को क्या दिया

# Ledger, help. Organisers. At most 240.
ledger-list-help = पहले कहानी, फिर कितना, या गिना नहीं गया। सिर्फ़ वही जोड़ा जाता है, जिस पर दोनों समूह राज़ी हैं। यहाँ कोई बड़ा या छोटा नहीं ठहराया जाता।

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = अभी तक कुछ नहीं लिखा गया है।

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = अब तक जिस पर दोनों राज़ी हैं

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = किसने दिया

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = किसे मिला

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = क्या

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = कितना

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = { $from } से { $to } को · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = नई एंट्री

# Entry, help. Organisers. At most 240.
ledger-entry-help = यह तब गिनी जाती है, जब दूसरा समूह राज़ी हो। पहले वे शब्द हैं जो कहे गए, और उनके नीचे अनुवाद।

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = कहानी

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = { $language } में सुनाई गई

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } ने दिया, { $to } को मिला

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = { $day } को

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = राज़ी क्यों नहीं

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = हम राज़ी हैं

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = हम राज़ी नहीं हैं

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = अनुवाद करें

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = हम राज़ी नहीं हैं

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = आपकी वजह दोनों समूहों तक जाती है। एंट्री बनी रहती है, पर गिनी नहीं जाती।

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = क्यों

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = लिख दें

# Translating, title. Organisers. At most 40.
ledger-translate-title = दूसरी भाषा में

# Translating, help. Organisers. At most 200.
ledger-translate-help = जो कहा गया वही कहें, न ज़्यादा, न कम। मशीन की मदद ली गई हो तो सच-सच बताएँ।

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = आपकी भाषा में कहानी

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = अनुवाद किसने किया

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = इंसान ने

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = मशीन ने

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = लिख दें

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = क्या हुआ

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = ऐसे बताएँ, जैसे किसी दोस्त से बात हो रही हो। इसे दोनों समूह पढ़ सकते हैं।

# New entry, field. Organisers. At most 40.
ledger-new-story-label = कहानी

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = क्या दिया गया

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = हर चीज़ गिनी नहीं जा सकती। “बताया गया, गिना नहीं गया” भी एक पूरी एंट्री है।

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = किसने दिया

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = किसे मिला

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = किसमें गिनना है

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = घंटे

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = दिन

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = रातें

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = नग

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = ग्राम

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = कौन सा पैसा, तीन अंग्रेज़ी अक्षर

# New entry, field. Organisers. At most 40.
ledger-new-day-label = कब

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = लिख दें

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = इसके बाद दूसरे समूह के जवाब का इंतज़ार है

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = बाकी जवाब दें

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = एक के बाद एक कहानी आती है। आखिर से पहले कुछ लिखा नहीं जाता। जिसे आप किसी और दिन के लिए छोड़ें, वह बाकी रहती है।

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = कहानियाँ आपको कैसे बताई गईं

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = आपके जवाबों के साथ यह भी लिखा जाता है कि आपने ये कहानियाँ सुनीं।

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = राज़ी होकर कुछ जोड़ें

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = अपनी ना वापस लें

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = हम राज़ी हैं: इसे अब न गिना जाए

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = इसे ठीक करें

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = यह एक पुरानी एंट्री की जगह लेने के लिए है। जो इस पर राज़ी है, वह इस पर भी राज़ी है कि पुरानी एंट्री अब न गिनी जाए।

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = एक दूसरी एंट्री इसकी जगह लेने के लिए है।

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = दूसरी एंट्री खोलें

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = आपका समूह राज़ी है। आप जो जोड़ें, वह कहानी के साथ रहता है, और उसे दोनों समूह पढ़ सकते हैं।

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = आपको क्या जोड़ना है

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = जब तक दूसरा समूह राज़ी न हो, यह एंट्री गिनी जाती है। पहले जिस पर दोनों राज़ी थे, वह यहाँ पढ़ने के लिए बना रहता है।

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = अब क्या हो

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = इसे अब न गिना जाए

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = दूसरी एंट्री इसकी जगह ले

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = कहानी के शब्द

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = यहाँ देखें कि अनुवाद सही है या नहीं। बाहर के लोग ये शब्द तभी पढ़ सकते हैं, जब दोनों समूह इन्हें दिखाने पर राज़ी हों। कोई भी समूह अपनी यह हाँ वापस ले सकता है।

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = सिर्फ़ { $group } इन्हें बाहर दिखाने पर राज़ी है

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = सिर्फ़ हमारे समूहों के लिए

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = बाहर के लोगों को पढ़ने दें

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = हमारे समूहों तक ही रखें

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = अनुवाद सही है
