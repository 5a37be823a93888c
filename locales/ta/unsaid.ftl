### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = இங்கே உங்கள் சொற்கள்

# Your words here, help. Members. At most 240.
unsaid-list-help = நீங்கள் சொன்னதை இங்கே திரும்பப் பெறலாம். அது என்றும் போய்விடும். ஏதோ சொல்லப்பட்டது என்பது மட்டும் இருக்கும்.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = நீங்கள் திரும்பப் பெறக்கூடியது இங்கே எதுவும் இல்லை.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = நீங்கள் சொன்னது

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = உங்கள் குழுவில் ஒருவர் சொன்னது

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = வேறொருவர் எழுதியது

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = குழுவைக் கவனிக்கும் இன்னொருவரும் சம்மதிக்க வேண்டும்

# Taking words back, title. Members. At most 40.
unsaid-one-title = இந்தச் சொற்களைத் திரும்பப் பெறலாமா?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = இங்கேயும், செய்தி வரும் ஒவ்வொரு தொலைபேசியிலும் அழிக்கப்படும்.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = வேறோர் உறுப்பினர் சொன்னது. குழுவைக் கவனிக்கும் இருவர் விரும்பினால் போய்விடும்.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = நீங்கள் கேட்டுவிட்டீர்கள். இனி குழுவைக் கவனிக்கும் இன்னொருவர் கேட்க வேண்டும்.
