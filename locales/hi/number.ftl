### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = क्या नंबर इस्तेमाल करना ठीक है?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Weft के बाहर बनी फ़िल्म या फ़ोटो पर एक नंबर होता है। दिखाने से पहले यहाँ पूछें। नेटवर्क नहीं चाहिए।

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = उस पर लिखा नंबर

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = पूरी संख्या, अंकों में

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = आप क्या करना चाहते हैं

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = नंबर { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: हाँ, ठीक है

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: इजाज़त नहीं है

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = इजाज़त नहीं है

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = { $day } तक जो पता है, दूसरे { $of } फ़ोन में से { $count } की खबर के साथ

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = एक नंबर रखें

# Keeping a number, help. Organisers. At most 240.
number-add-help = फ़िल्म पर नंबर लिखें, और यहाँ लिखें कि उसमें कौन है। जो उसे पूछेगा, उसे पता चलेगा कि उन लोगों ने क्या कहा।

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = यह क्या है

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = किसे पहचाना जा सकता है

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = जिनसे पूछा गया

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = किसी को नहीं

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = उसमें दिखने वाले सब लोग

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = कोई छूट गया? उनकी इजाज़त के कार्ड से शुरू करें।

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = अभी किसी से नहीं पूछा गया। पहले पूछें।

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = वह चीज़ खुद Weft में नहीं है। उससे क्या करना ठीक है, यह हर बार नए सिरे से पूछा जाता है।

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = { $group } ने { $day } को रखा

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = ज़रूरी इजाज़तें: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = रखने वाले के अनुसार इसमें कोई नहीं दिखता

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = बाहर किसी को दें

# Handing out, help. Organisers. At most 240.
number-out-help = बाहर वही जा सकता है, जिसे कोई भी देख सके। Weft याद रखता है कि वह किसके पास है, और बताता है कि कब हटाना है।

# Handing out, choice. Organisers. At most 40.
number-out-use-label = वे इसका क्या करेंगे

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = किसे मिलेगा

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = हमारे सब समूह यह नाम पढ़ सकते हैं

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = आपके कहने पर क्या वे इसे हटा देंगे?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = उनके वचन के बिना यह नहीं जाता।

# Handing out, action. Organisers. At most 32.
number-out-write-action = यह उन्हें दिया

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = बाहर यह किसके पास है

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, { $day } से

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = अभी नहीं बताया कि यह बंद है

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = { $day } को हटाने के लिए कहा गया

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = बताएँ: { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = उन्हें हटाने के लिए कहें

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft उन तक नहीं पहुँच सकता। आप खुद फ़ोन करें या लिखें। यह न बताएँ कि किसने वापस लिया।

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = उन्हें बता दिया
