### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = दूसरी तरफ़ से बातचीत

# Talks, help. Everybody. At most 300.
talks-log-help = दोनों तरफ़ ने जो तय किया और कहा, वह यहाँ है। इसे सुनने वाले साथी लिखते हैं। इसे वही पढ़ते हैं जो बताई गई बात पढ़ सकते हैं।

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = अभी कुछ लिखा नहीं गया है।

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = यह बातचीत अब नहीं चाहिए। आगे कुछ नहीं लिखा जाता।

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = पहले दोनों तरफ़ तय करती हैं कि बात कैसे हो, और दुभाषिए के लिए हाँ कहती हैं। उसके बाद हर एक की बात लिखी जा सकती है।

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = क्या ये दुभाषिया बन सकते हैं?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = बात कैसे हो, दोनों ने क्या तय किया

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = दुभाषिया: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = दूसरी तरफ़ की हाँ इनके लिए: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = हल निकलने तक क्या माना जाए

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = जिनके साथ हुआ, उनकी बात

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = दूसरी तरफ़ की बात

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = इससे क्या निकला

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = जिनके साथ हुआ, उन्होंने दुभाषिए के लिए अभी हाँ नहीं कही

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = दूसरी तरफ़ ने दुभाषिए के लिए अभी हाँ नहीं कही

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = दुभाषिए के लिए दोनों तरफ़ की हाँ है

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = दुभाषिया दोनों तरफ़ की सारी बातें सुनता है। हाँ तभी कहें जब इन पर भरोसा हो। भरोसा न हो, तो कुछ न करें, या सुनने वाले साथियों को लिखें।

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = हाँ, ये दुभाषिया बन सकते हैं

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = दुभाषिया कौन हो

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = दुभाषिए के लिए दूसरी तरफ़ की हाँ है

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = क्या लिखना है
