### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = மறுபக்கத்தோடு பேச்சு

# Talks, help. Everybody. At most 300.
talks-log-help = இரு பக்கமும் ஒத்துக்கொண்டதும் சொன்னதும் இங்கே உள்ளன. சொல்வதைக் கேட்பவர்கள் இதை எழுதுகிறார்கள். சொன்னதைப் படிக்க முடிந்தவர்கள் மட்டுமே இதைப் படிக்க முடியும்.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = இன்னும் எதுவும் எழுதவில்லை.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = இந்தப் பேச்சு வேண்டாம் என்று இருக்கிறது. இனி எதுவும் எழுதப்படாது.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = முதலில் எப்படிப் பேசுவது என்று இரு பக்கமும் ஒத்துக்கொண்டு, மொழிபெயர்ப்பவரை ஏற்க வேண்டும். பிறகு ஒவ்வொருவர் சொல்வதையும் எழுதலாம்.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = இவர் மொழிபெயர்க்கலாமா?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = எப்படிப் பேச ஒத்துக்கொண்டார்கள்

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = மொழிபெயர்ப்பவர்: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = மறுபக்கம் ஏற்பவர்: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = முடியும் வரை எது நடைமுறை

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = யாருக்கு நடந்ததோ அவர் சொல்வது

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = மறுபக்கம் சொல்வது

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = இதனால் என்ன ஆனது

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = யாருக்கு நடந்ததோ அவர் மொழிபெயர்ப்பவரை இன்னும் ஏற்கவில்லை

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = மறுபக்கம் மொழிபெயர்ப்பவரை இன்னும் ஏற்கவில்லை

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = இரு பக்கமும் மொழிபெயர்ப்பவரை ஏற்கிறது

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = மொழிபெயர்ப்பவர் இரு பக்கமும் சொல்வதை எல்லாம் கேட்பார். இவரை நம்பினால் மட்டும் “ஆம்” சொல்லுங்கள். இல்லாவிட்டால் எதுவும் செய்ய வேண்டாம், அல்லது சொல்வதைக் கேட்பவர்களுக்கு எழுதுங்கள்.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = ஆம், இவர் மொழிபெயர்க்கலாம்

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = யார் மொழிபெயர்க்க வேண்டும்

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = மறுபக்கம் மொழிபெயர்ப்பவரை ஏற்கிறது

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = எழுத வேண்டியது
