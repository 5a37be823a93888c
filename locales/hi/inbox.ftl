### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = बाहर से लाई चीज़ें

# Inbox, help. Everybody. At most 240.
inbox-list-help = जो फ़ोटो, रिकॉर्डिंग और कागज़ आपने Weft में शेयर किए, वे यहाँ रुके हैं। हर एक का क्या करना है, यह आप तय करते हैं, या उसे मिटा देते हैं।

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = यह सिर्फ़ इसी फ़ोन में है। जब तक आप तय न करें, यह कहीं नहीं जाता।

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = यहाँ कुछ नहीं रुका है। किसी दूसरे ऐप से फ़ोटो या रिकॉर्डिंग Weft में शेयर करें, या कोई फ़ाइल लाएँ।

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = एक फ़ाइल लाएँ

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = फ़ोटो लें

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] { $count } चीज़ रुकी है
       *[other] { $count } चीज़ें रुकी हैं
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] 1 एमबी से कम
        [one] { $count } एमबी का
       *[other] { $count } एमबी का
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = पहले इसे देखें। इसे रखने के लिए आप बताते हैं कि इसमें कौन दिखता या सुनाई देता है। ज़रूरत न हो तो मिटा दें।

# A picture. Everybody. At most 160.
inbox-thing-clean-text = कैमरे ने फ़ोटो में जो छिपाया था, वह Weft ने हटा दिया: जगह, समय, फ़ोन।

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = Weft इस फ़ाइल को वैसे ही रखता है जैसे यह आई। इसमें कोई जगह, नाम या समय छिपा हो सकता है।

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = हमारे समूहों के लिए रखें

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = हमेशा के लिए मिटाएँ

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = मिटा दें?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = यह Weft से चली जाती है और वापस नहीं आती। जहाँ से आपने शेयर की, वहाँ रहती है।

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = यह किसके बारे में है?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = इसमें जो भी दिखता या सुनाई देता है, सबको बताएँ। इसका इस्तेमाल वहीं होता है जहाँ उन सबने हाँ कही।

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = क्या इसमें किसी को पहचाना जा सकता है?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = हाँ, लोगों को

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = नहीं, किसी को नहीं

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = इसमें जो भी हैं, सब

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = आपके समूह ने अभी किसी से नहीं पूछा। पहले उनसे पूछें जो इसमें हैं।

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = अगले लेन-देन में यह हमारे समूहों के सब फ़ोनों को मिलती है। जहाँ हाँ नहीं है, वहाँ दिखाई नहीं जाती।

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = यह अब Weft में है, “बाहर से लाई चीज़ें” में। यह सिर्फ़ इसी फ़ोन में है।

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = यह फ़ोटो पढ़ी नहीं जा सकी, इसलिए कुछ नहीं रखा गया। इसे JPEG या PNG फ़ोटो बनाकर शेयर करें।

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = यह फ़ाइल बहुत बड़ी है। कुछ नहीं रखा गया। कोई छोटी फ़ाइल शेयर करें।

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = हमेशा के लिए मिटा दिया गया।
