### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = हर तीन महीने बाद दो समूह देखते हैं कि उन्होंने एक-दूसरे को क्या दिया। यहाँ कोई बड़ा या छोटा नहीं ठहराया जाता। एक चीज़ को दूसरी चीज़ में नहीं बदला जाता।

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } और { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = तीन महीनों का जायज़ा लें

# Opening a review, help. Organisers. At most 200.
review-open-help = जोड़ वैसे रखे जाते हैं, जैसे आज इस फ़ोन को पता हैं। हो सके तो पहले दूसरे समूह के साथ “भेजना और लेना” कर लें।

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = कौन सी तिमाही (तीन महीने)

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = { $year } की तिमाही { $number }, { $group } के साथ

# A review, help. Organisers. At most 240.
review-card-help = दोनों समूह अपनी-अपनी बात कहते हैं। फिर दोनों राज़ी होते हैं कि यह पूरा हुआ। बाद में कुछ कहा जाए, तो दोनों से फिर पूछा जाता है।

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = तब तक जिस पर दोनों राज़ी थे

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } राज़ी है कि यह पूरा हुआ

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = अपने समूह की बात कहें

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = जो बराबर नहीं, उसका जवाब दें

# A review, action. Organisers. At most 40.
review-card-agree-action = हम राज़ी हैं कि यह पूरा हुआ

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = जो मैंने ज़िम्मे लिया, वह हो गया

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = यह बात आपके समूह की तरफ़ से होती है। इसे दोनों समूह पढ़ सकते हैं।

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = जैसा है, वैसा रहना ठीक है, अगर आप बताएँ कि क्यों। या आप इसे अपने ज़िम्मे लें, अपने चुने हुए दिन तक। सब कुछ बराबर होना ज़रूरी नहीं है।

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = क्या बराबर नहीं है

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = इसका क्या करना है

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = यह मेरे ज़िम्मे

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = हमें यह मंज़ूर है

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = आपको क्या करना है

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = कब तक
