### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = बताई गई बात हमारा समूह कैसे सुनता है

# How our group hears, help. Everybody. At most 300.
hearing-group-help = बताई गई बात सुनने वाले साथी सुनते हैं। वे कम पड़ें, तो दूसरे समूह के लोग सुनते हैं। कौन सा समूह, यह हमारे समूह के देखरेख वाले साथी तय करते हैं।

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · सुन सकने वाले: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = दूसरे समूहों के दो लोगों को चुनना ज़रूरी है। तब तक वह बात नहीं बताई जा सकती जो हमारे अपने लोगों को नहीं सुननी चाहिए।

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = इसे बदलें

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = और कौन से समूह सुन सकते हैं?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = किसी और समूह में अभी कोई सुन सकने वाला नहीं है।

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = दूसरे समूहों के लोग तब सुनते हैं जब हमारे सुनने वाले कम पड़ें, या जब बताने वाले ऐसा चाहें।

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = जवाब कब तक देना है

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = आम तौर के दिनों में

# The form, tile. Stewards. At most 60.
hearing-change-own-label = हमारे समूह के तय किए दिनों में

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = 1 या ज़्यादा दिन लिखें, 255 तक। ख़तरे के लिए सबसे कम दिन, रुक सकने वाली बात के लिए सबसे ज़्यादा।

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] { $count } दिन के अंदर जवाब
       *[other] { $count } दिन के अंदर जवाब
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = ये दिन हमारे समूह ने तय किए हैं।

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = ये आम तौर के दिन हैं। हमारे समूह ने और कुछ तय नहीं किया है।

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = दिन तब से गिने जाते हैं जब बात किसी सुनने वाले साथी के फ़ोन तक पहुँचे। इसमें बहुत समय लग सकता है।

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = मैं चाहूँ कि दूसरे समूह के लोग सुनें, मेरे समूह के नहीं
