### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = जो हमारे समूह रखते हैं: फ़ोटो, रिकॉर्डिंग, कागज़। हर चीज़ का इस्तेमाल वहीं होता है जहाँ उसमें आए लोगों ने हाँ कही।

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = अभी कुछ नहीं रखा है।

# One of them, help. Everybody. At most 240.
artefact-card-help = यहाँ दिखता है कि आज इसका क्या किया जा सकता है और इसमें कौन है। कोई अपनी हाँ वापस ले, तो यह अपने आप बंद हो जाती है।

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = यह Weft में नहीं है। इस पर नंबर { $count } है।

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = जिसने इसे रखा, वह कहता है कि इसमें किसी को पहचाना नहीं जा सकता।

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] हाँ न कहने वाले { $count } व्यक्ति को ढका गया है
       *[other] हाँ न कहने वाले { $count } लोगों को ढका गया है
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = आज क्या किया जा सकता है

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = इसके लिए हाँ है

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = कुछ नहीं। आज कोई हाँ लागू नहीं है।

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = इसमें कौन है
