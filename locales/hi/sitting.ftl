### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = फ़ोन उनके हाथ में दें

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = इतनी दूर जाएँ कि आपको सुनाई न दे। देखें भी नहीं। जवाब जो भी हो, सही है।

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = आपकी डायरी बंद हो जाती है। उसे फिर खोलने के लिए आपका कोड चाहिए।

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = उन्हें अकेले में सुनना और जवाब देना है। उन्हें एक नंबर मिलता है।

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = इनकी उम्र 18 से कम है या हो सकती है। हाँ के लिए अभिभावक की हाँ भी चाहिए, पर अभिभावक अभी यहाँ जवाब नहीं दे सकते। सिर्फ़ ना लिखी जा सकती है।

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = अब फ़ोन दें

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = जवाब देने से पहले

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = आराम से सोचें। एक बात पर हाँ और दूसरी पर ना कहना ठीक है। आप किसी भी पल रुक जाएँ, तो कुछ भी रखा नहीं जाता।

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = आपको जो कुछ मिलता है, उस पर आपके जवाब का कोई असर नहीं पड़ता।

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = सोचें कि इसे देखकर या सुनकर कौन नाराज़ हो सकता है।

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = आपको एक नंबर मिलता है। उससे किसी भी दिन अपनी हाँ वापस ली जा सकती है।

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = आज नहीं

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = कुछ भी लिखा नहीं जाता

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = अपने शब्दों में बताएँ

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = वे क्या करना चाहते हैं, उसे कौन देखेगा, और हाँ वापस कैसे ली जाती है? आपके भरोसे का कोई इंसान सुन सकता है।

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = बात कितनी साफ़ है

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = अभी हाँ लिखी नहीं जा सकती। चाहें तो फिर से सुनें, ना कहें, या रुक जाएँ।

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = फिर से सुनें

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = सब बातों पर ना

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = क्या हम यह लिख लें और फ़ोटो लें?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = क्या हम वीडियो बनाएँ और आपकी आवाज़ रिकॉर्ड करें?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = क्या हम इसे दूर तक पहुँचाएँ?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = क्या हम इसे आपके नाम के साथ आगे दें?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = आपका जवाब

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = आपके जवाब

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = लिख दें

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = बदलें

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = आपका नंबर

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = जिसे भी यह नंबर पता हो, वह आपकी हाँ वापस ले सकता है। यहाँ कोई भी आपको यह नंबर फिर से नहीं दिखा सकता।

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = इसे याद कर लें या लिख लें

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = यही नंबर, चित्र के रूप में

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = जाने से पहले इसे एक बार बोलकर दोहराएँ।

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = नंबर अब यहाँ नहीं है। यह सिर्फ़ एक बार दिखाया जाता है।

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = नंबर मेरे पास है। बंद करें।
