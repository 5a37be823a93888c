### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = कौन-कौन शामिल है

# Who belongs, help. Everybody. At most 240.
people-list-help = हमारे समूह, और वे बातें जिन पर दस्तखत बाकी हैं। समूह अपने सदस्यों के नाम रख सकता है। वे नाम सिर्फ़ उसी समूह को दिखते हैं।

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = सदस्य: { $members } · फ़ोन: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = आपका समूह

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = अलग हो चुका है

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = देखरेख वाले साथी

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = सुनने वाले साथी

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = पैसे सँभालने वाले साथी

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = मिलने जाने वाले साथी

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = हिसाब जाँचने वाले साथी

# A group, help. Everybody. At most 240.
people-group-help = देखरेख वाले साथी सदस्यों को समूह में लेते हैं। सुनने वाले साथी दुख की बात सुनते हैं। पैसे सँभालने वाले साथी पैसे के लिए दस्तखत करते हैं। मिलने जाने वाले साथी दूसरे समूहों के यहाँ जाते हैं। हिसाब जाँचने वाले साथी बही देखते हैं।

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = ज़िम्मेदारियाँ

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = ज़िम्मेदारी

# Table of roles, column. Everybody. At most 24.
people-group-who-label = कौन

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = आखिरी दिन

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = आखिरी दिन तय नहीं

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = { $day } को खत्म हो चुकी

# Who: the reader. Everybody. At most 24.
people-who-you-label = आप

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } सदस्य
       *[other] { $count } सदस्य
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = आपके समूह के दूसरे सदस्य

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $group } के { $role }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = { $group } के एक सदस्य, जिन्होंने खुद इसके लिए कहा

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = { $group } के एक सदस्य

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = बिना नाम के एक सदस्य

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = बिना नाम के सदस्य: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = हमारे समूह में आपका नाम

# A member, help. Everybody. At most 240.
people-member-help = नाम हो, तो हमारे समूह के लोगों को दिखता है कि किसकी बात हो रही है। नाम कोई भी हो सकता है। वह सिर्फ़ हमारे समूह को दिखता है, किसी पन्ने पर नहीं।

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = यहाँ आपका नाम नहीं है। चाहें तो बताइए कि हमारा समूह आपको किस नाम से बुलाए। नाम कोई भी हो सकता है।

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = देखरेख वाले साथी ने आपका नाम { $name } लिखा है। आप इसे बदल सकते हैं, या वापस ले सकते हैं।

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = इस सदस्य को किस नाम से बुलाएँ, यह सिर्फ़ यही सदस्य तय करते हैं।

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = पहले इस सदस्य से पूछिए। वही नाम लिखिए जिससे वे बुलाया जाना चाहते हैं। वे इसे बदल सकते हैं, या वापस ले सकते हैं।

# A member, field. Everybody. At most 24.
people-member-name-label = नाम

# A member, action. Everybody. At most 32.
people-member-save-action = यह नाम रखें

# One's own name, action. Everybody. At most 32.
people-member-back-action = नाम वापस लें

# Under the action. Everybody. At most 80.
people-member-back-hint = जिस फ़ोन तक खबर पहुँचेगी, वहाँ से मिट जाएगा

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = नई ज़िम्मेदारी: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = ज़िम्मेदारी खत्म करना: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = हमारे समूह का अलग होना

# What a group decides, help. Everybody. At most 240.
people-decision-help = इसका फ़ैसला हमारा समूह करता है। जब काफ़ी सदस्यों के दस्तखत हो जाएँ, तब यह हर उस फ़ोन पर लागू होता है जिस तक खबर पहुँचे। अपने दस्तखत वापस नहीं लिए जा सकते।

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = { $of } में से { $count } के दस्तखत हुए

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = किसके बारे में: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = आखिरी दिन: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = इसके बाद हमारा समूह शामिल नहीं रहता। जो हमारे पास है, वह हमारे पास रहता है। नया कुछ हम तक नहीं आता, और दूसरे भी हमसे नया कुछ नहीं लेते।

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = अभी दूसरों के दस्तखत का इंतज़ार है।

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = इस फ़ोन में इस सदस्य का नाम नहीं है। यह नहीं दिखा सकता कि किसकी बात हो रही है, इसलिए आपके दस्तखत यहाँ नहीं हो सकते।

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = दस्तखत करें

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = किसी ने एक फ़ोन हटाने के लिए कहा है

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = किसी ने एक खोया हुआ फ़ोन हटाने के लिए कहा है

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = किसी ने एक सदस्य को हटाने के लिए कहा है

# A removal, help. Everybody. At most 240.
people-removal-help = एक सदस्य ने इसके लिए कहा है। किसी और के दस्तखत भी चाहिए। हो सके तो पहले आपस में पूछ लें।

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = आपके दस्तखत करने पर इन फ़ोनों तक नया कुछ नहीं जाता। जो वहाँ लिखा गया और यहाँ आ चुका है, वह बना रहता है। इसे पलटा नहीं जा सकता।

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = आपका दूसरा फ़ोन

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = आपका पहला फ़ोन

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = आपके { $count } और फ़ोन हैं। उनके नाम नहीं हैं, इसलिए यह फ़ोन नहीं दिखा सकता कि कौन सा फ़ोन कौन सा है।

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = यह तब करें, जब आपका फ़ोन खो गया हो, किसी ने ले लिया हो, या आपने किसी को दे दिया हो। किसी और के दस्तखत भी चाहिए। उसके बाद उस फ़ोन तक नया कुछ नहीं जाता।

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = उस फ़ोन में जो है, वह उसमें रहता है। यह फ़ोन उसे मिटा नहीं सकता।

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = उस फ़ोन का क्या हुआ?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = खो गया, या किसी ने ले लिया

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = अब मेरे इस्तेमाल में नहीं है

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = इस फ़ोन को उसी खोए हुए फ़ोन ने जोड़ा था। इसलिए उसके साथ यह भी हटता है। फिर देखरेख वाले साथी को आपको दोबारा समूह में लेना होगा।

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = हटाने के लिए कहें

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = ज़िम्मेदारी माँगें

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = यह ज़िम्मेदारी छोड़ें

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = पहले अपने समूह से बात करें। आपने क्या माँगा, यह उन्हें दिखेगा। वे राज़ी हों, तो दस्तखत करेंगे।

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] फ़ैसला आपके समूह का है। सिर्फ़ आपके दस्तखत चाहिए, इसलिए यह तुरंत लागू होता है।
       *[other] फ़ैसला आपके समूह का है: { $count } सदस्यों के दस्तखत चाहिए। सबसे पहले आपके।
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = इसका आखिरी दिन निकल चुका है

# Under the action. Everybody. At most 80.
people-ask-over-hint = दो सदस्य ऐसा कह दें, तो यह ज़िम्मेदारी खत्म होती है

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = आपकी ज़िम्मेदारी तुरंत खत्म होती है। किसी और के दस्तखत नहीं चाहिए।

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = आपके समूह में देखरेख की ज़िम्मेदारी सिर्फ़ आपके पास है। पहले यह ज़िम्मेदारी किसी और को भी मिलनी चाहिए।

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = अपने समूह से पूछें

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = नई चाबियाँ बनाएँ

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = जो फ़ोन आज शामिल हैं, उन्हें नई चाबी मिलती है। अगर शक हो कि पुरानी चाबी किसी ने देख ली है, तो यह करें। हटाने के बाद यह आपके बिना ही हो जाता है।

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = किसके लिए
