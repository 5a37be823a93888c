### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = यहाँ से सब कुछ खुलता है। आप जो लिखें, वह पहले इस फ़ोन में रखा जाता है। दूसरों तक वह तब पहुँचता है, जब फ़ोन आपस में भेजते और लेते हैं।

# Home, line. Everybody. At most 32.
home-start-consents-label = इजाज़तें

# Home, line. Everybody. At most 32.
home-start-ledger-label = हमने एक-दूसरे को क्या दिया

# Home, line. Everybody. At most 32.
home-start-exchange-label = भेजना और लेना

# Home, line. Everybody. At most 32.
home-start-search-label = खोजें

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = मेरे पास 20 अंकों का नंबर है

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = अपनी हाँ वापस लें, या बताएँ कि क्या होना चाहिए

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = { $language } के ये शब्द अभी कच्चे हैं। यह भाषा अच्छी तरह जानने वाले किसी इंसान ने इन्हें अभी नहीं पढ़ा है।

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = यह आपकी डायरी की पुरानी कॉपी है। इसे पढ़ा जा सकता है। अभी इसमें कुछ लिखा नहीं जा सकता।

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = इस पुरानी कॉपी के बारे में

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = और चीज़ें
