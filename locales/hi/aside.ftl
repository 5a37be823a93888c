### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = अलग रखा गया: हटाए गए फ़ोन का लिखा

# What was set aside, help. Everybody. At most 240.
aside-list-help = यह यहाँ रखा है और गिना नहीं जाता। यहाँ सिर्फ़ वही दिखता है जो आप पढ़ सकते हैं।

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] { $count } चीज़
       *[other] { $count } चीज़ें
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = यह फ़ोन हटाए जाने के बाद ही यहाँ आया। हो सकता है इसे फ़ोन वाले ने पहले लिखा हो। हो सकता है फ़ोन किसी और के हाथ में रहा हो।

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = किसी पंक्ति को छुएँ, तो वह और फ़ोन का उससे पहले का सारा लिखा गिना जाएगा।

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = हमारे समूह के देखरेख वाले साथी इसे गिनती में ला सकते हैं।

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] { $count } टुकड़ा · उस फ़ोन की घड़ी से { $day }
       *[other] { $count } टुकड़े · उस फ़ोन की घड़ी से { $day }
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = तस्वीरें और रिकॉर्डिंग

# Letting it count, title. Stewards. At most 40.
aside-accept-title = इसे गिनती में लाएँ?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = तब अलग रखी सारी चीज़ें गिनी जाएँगी:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = तब यह, और फ़ोन का इससे पहले का सारा लिखा, उसकी घड़ी से { $day } तक गिना जाएगा। बाद का लिखा अलग ही रहेगा:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = पहले उनसे पूछें जिनका फ़ोन था। इसे पलटा नहीं जा सकता।

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = गिनती में लाएँ
