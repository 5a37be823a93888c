### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = किसी की बात साथ ले जाएँ

# Whose words, help. Organisers. At most 240.
carry-list-help = बात तभी जाती है जब उनकी हाँ आज इसकी इजाज़त दे। बाद में वे हाँ वापस लें, तो जहाँ-जहाँ ख़बर पहुँचे वहाँ बात मिट जाती है।

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = आज किसी की हाँ इसकी इजाज़त नहीं देती। पहले उनसे पूछें।

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = उनकी आवाज़ की रिकॉर्डिंग यहाँ रखी है

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = उनका कौन सा जवाब इसकी इजाज़त देता है?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = वे क्या कहना चाहते हैं, उनके शब्दों में

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = ये शब्द जाते हैं, रिकॉर्डिंग नहीं। हमारे सभी समूह इन्हें पढ़ सकते हैं। ये बाहर गए, यह उनकी इजाज़त के साथ लिखा रहता है।

# One person's words, action. Organisers. At most 40.
carry-say-take-action = ये शब्द साथ ले जाएँ

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = उनकी हाँ आज इसकी इजाज़त देती है

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = { $day } को उनकी हाँ इसकी इजाज़त देती थी

# What came, action. Everybody. At most 40.
carry-said-consent-action = देखें, किस बात पर हाँ कही
