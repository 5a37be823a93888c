### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = यहाँ आपके शब्द

# Your words here, help. Members. At most 240.
unsaid-list-help = आपने जो कहा, उसे यहाँ वापस ले सकते हैं। वह हमेशा के लिए मिट जाता है। बस इतना रहता है कि कुछ कहा गया था।

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = यहाँ ऐसा कुछ नहीं है, जो आप वापस ले सकें।

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = यह आपने कहा

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = यह आपके समूह में किसी ने कहा

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = यह किसी और ने लिखा

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = देखरेख वाले दूसरे साथी का राज़ी होना बाकी है

# Taking words back, title. Members. At most 40.
unsaid-one-title = ये शब्द वापस लेने हैं?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = ये यहाँ से, और खबर मिलते ही हर फ़ोन से मिट जाते हैं।

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = यह किसी और सदस्य ने कहा। देखरेख वाले दो साथी चाहें, तब यह मिटता है।

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = आपने कह दिया है। अब देखरेख वाले दूसरे साथी का कहना बाकी है।
