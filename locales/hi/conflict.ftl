### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = जो मेल नहीं खाता

# What does not agree, help. Everybody. At most 240.
conflict-list-help = अलग-अलग फ़ोनों पर ऐसी बातें लिखी गईं जो साथ-साथ सही नहीं हो सकतीं। हर पंक्ति बताती है कि अब क्या माना जाता है। किसी ने गलत नहीं किया। खोलने के लिए पंक्ति छुएँ।

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = यहाँ की सब बातें मेल खाती हैं।

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = { $yes } को हाँ लिखी गई और { $day } को ना। किसी फ़ोन को दूसरे का पता नहीं था। ना मानी जाती है। आपको कुछ करना ज़रूरी नहीं: सिर्फ़ वही व्यक्ति फिर हाँ कह सकता है।

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = { $yes } को हाँ लिखी गई। दूसरे फ़ोन ने इसे { $day } को बंद कर दिया था, और किसी को दूसरे का पता नहीं था। जब तक वह व्यक्ति फिर हाँ न कहे, यह बंद रहता है।

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = { $yes } को हाँ लिखी गई। { $day } को वह वापस ली जा चुकी थी, और उस फ़ोन को पता नहीं था। वह वापस ली हुई ही रहती है। आपको कुछ करना ज़रूरी नहीं: सिर्फ़ वही व्यक्ति फिर हाँ कह सकता है।

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = { $group } में कुछ लोग इस पर राज़ी हुए और कुछ नहीं। जब तक दोनों जवाब हैं, इसे गिना नहीं जाता। इस पर बात करें। जो राज़ी नहीं था, वह अपना जवाब वापस ले सकता है।

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = एक पुरानी बात की जगह दो पर हामी भरी गई। अब दोनों गिनी जाती हैं। अगर एक ही सही है, तो इसे खोलें और कहें कि इसे आगे न गिना जाए।

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = इन महीनों का जायज़ा दो बार शुरू हुआ। दोनों रखे गए हैं। मिलकर एक चुनें और उसमें बोलें। फिर दूसरे पर भी हामी भरें, ताकि वह पूरा हो जाए।

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = यह दो बार, दो अलग तरीकों से शुरू हुआ। कोई नहीं बता सकता कि कौन-सा सही था, इसलिए इसमें कुछ नहीं गिना जाता। अगर अब भी चाहिए, तो नए सिरे से शुरू करें।

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = हटाने के दो फ़ैसलों ने एक-दूसरे को काट दिया

# On that line. Everybody. At most 240.
conflict-removals-text = हटाने के दो फ़ैसलों पर दस्तखत हुए, और किसी पक्ष को दूसरे का पता नहीं था। वे सब लोग बने रहते हैं, पर अब देखरेख वाले साथी नहीं हैं। हर समूह फिर से चुन सकता है।

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] { $count } जगह कुछ अलग रखा गया
       *[other] { $count } जगहों पर कुछ अलग रखा गया
    }

# On that line. Everybody. At most 240.
conflict-aside-text = इसे हटाए गए एक फ़ोन ने लिखा था, और हटाने वालों के पास यह तब तक नहीं पहुँचा था। यह रखा हुआ है और गिना नहीं जाता। उसका समूह इसे देखकर मान सकता है।

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = शायद एक फ़ोन दो जगह चल रहा है

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = { $group } के एक फ़ोन से दो अलग बातें आईं, जैसे उसकी नकल हो। दोनों रखी जाती हैं और गिनी जाती हैं। पूछें कि फ़ोन किसका है। अगर वह छीना गया है, तो उसे हटाने को कहें।
