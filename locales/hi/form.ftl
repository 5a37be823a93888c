### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = हमारे अपने फ़ॉर्म

# Own forms, help. Everybody. At most 200.
form-list-help = हर फ़ॉर्म में किसी समूह के अपने बनाए सवाल हैं। वह बताता है कि जवाब कौन पढ़ सकता है।

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = अभी कोई फ़ॉर्म नहीं है।

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = { $group } ने बनाया

# Own forms, status. Everybody. At most 40.
form-status-used-label = हम इसे काम में लेते हैं

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = हम इसे काम में नहीं लेते

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = यहाँ एक नया है

# Own forms, status. Everybody. At most 40.
form-status-retired-label = अब नहीं पूछा जाता

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = भरे हुए

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = जो लिखा है वह वैसा ही रहता है। और कुछ कहना हो तो फ़ॉर्म फिर से भरें।

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = अभी कुछ नहीं भरा गया।

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = भरा हुआ फ़ॉर्म

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = यह दो बार भरा गया, और दोनों मेल नहीं खाते। जिसने लिखा उससे पूछें।

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = ऐसे सवाल का जो यहाँ नहीं है

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = ऐसी पसंद जिसके शब्द यहाँ नहीं हैं

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = यह किसके बारे में है

# One form, help. Everybody. At most 200.
form-card-help = ये इसके सवाल हैं। भरने से पहले देखें कि जवाब कौन पढ़ सकता है।

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = जो दिया गया उसके बारे में और पूछता है

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = किसी यात्रा के बारे में और पूछता है

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = किसी की हाँ के बारे में और पूछता है

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = सवाल यहाँ नहीं दिखाए जा सकते। वे अभी आ सकते हैं, या नया Weft चाहिए।

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = शब्दों में

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = एक दिन

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = एक संख्या

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = एक समूह

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = इस सवाल के लिए नया Weft चाहिए।

# One form, action. Everybody. At most 32.
form-card-fill-action = इसे भरें

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = हमारे समूह में काम में लें

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = नया वाला काम में लें

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = इसे अब न पूछें

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = ये सवाल अब किसी समूह में किसी से नहीं पूछे जाते। जो भरा है वह रहता है।

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = आपके समूह से ये सवाल अब नहीं पूछे जाते। जो भरा है वह रहता है।

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = इसके बारे में और

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = ये फ़ॉर्म इसके बारे में और पूछते हैं। आप जो भरें वह इसके पास रहता है।

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = फ़ॉर्म बनाएँ

# Making a form, help. Organisers. At most 200.
form-make-start-help = ऐसा नाम दें जो लोग जानते हों। पूछने से पहले चुनें कि जवाब कौन पढ़ सकता है।

# Making a form, field. Organisers. At most 40.
form-make-name-label = इसका नाम

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = यह किसलिए है

# Making a form, choice. Organisers. At most 40.
form-make-who-label = इसे कौन भरता है

# Making a form, tile. Organisers. At most 60.
form-make-member-label = कोई भी: एक बार में एक सवाल

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = जो बहुत भरते हैं: सब सवाल एक साथ

# Making a form, choice. Organisers. At most 40.
form-make-about-label = किसके बारे में पूछता है

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = यह अपने आप में है

# Making a form, choice. Organisers. At most 40.
form-make-to-label = फ़ॉर्म किसे मिलता है

# Making a form, tile. Organisers. At most 40.
form-make-own-label = सिर्फ़ हमारे समूह को

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = जवाब कौन पढ़ सकता है

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = सिर्फ़ वह समूह जो भरता है

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = सवाल { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = एक ही बात पूछें। नाम के बिना काम चले तो नाम न पूछें।

# Making a form, field. Organisers. At most 40.
form-make-question-label = सवाल

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = जवाब कैसे दिया जाता है

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = हाँ या नहीं

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = कई में से एक

# Making a form, tile. Organisers. At most 40.
form-make-any-label = कई में से कितने भी

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = विकल्प, हर एक अपनी पंक्ति में

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = क्या जवाब देना ज़रूरी है?

# Making a form, action. Organisers. At most 32.
form-make-more-action = एक और सवाल

# Making a form, action. Organisers. At most 32.
form-make-look-action = पूरा देखें

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = प्रकाशित करने से पहले

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = दूसरे इसे ऐसे देखेंगे। प्रकाशित होने के बाद इसके शब्द जवाब देने वालों के लिए बने रहते हैं।

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = यह अभी प्रकाशित नहीं हो सकता: कोई पाठ बहुत लंबा है, या किसी सवाल में 2 से कम या 12 से ज़्यादा विकल्प हैं।

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = प्रकाशित करें
