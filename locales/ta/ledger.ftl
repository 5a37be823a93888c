### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = நாம் பகிர்ந்தவை

# Ledger, help. Organisers. At most 240.
ledger-list-help = முதலில் கதை, பிறகு எவ்வளவு, அல்லது எண்ணாமல். இரு குழுக்களும் ஒப்புக்கொண்டது மட்டும் கூட்டப்படும். யாரும் வரிசைப்படுத்தப்படுவதில்லை.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = இன்னும் எதுவும் எழுதப்படவில்லை.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = இதுவரை ஒப்புக்கொண்டவை

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = கொடுத்தது

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = பெற்றது

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = என்ன

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = எவ்வளவு

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = { $from } கொடுத்து { $to } பெற்றது · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = புதிய பதிவு

# Entry, help. Organisers. At most 240.
ledger-entry-help = மற்றக் குழு ஒப்புக்கொண்டால் எண்ணப்படும். சொன்ன சொற்களுக்குக் கீழே மொழிபெயர்ப்பு இருக்கும்.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = கதை

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = { $language } மொழியில் சொல்லப்பட்டது

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } கொடுத்தது, { $to } பெற்றது

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = { $day } அன்று

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = ஏன் ஒப்புக்கொள்ளவில்லை

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = ஒப்புக்கொள்கிறோம்

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = ஒப்புக்கொள்ளவில்லை

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = மொழிபெயர்

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = ஒப்புக்கொள்ளவில்லை

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = உங்கள் காரணம் இரு குழுக்களுக்கும் செல்லும். பதிவு இருக்கும், எண்ணப்படாது.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = ஏன்

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = எழுதிவை

# Translating, title. Organisers. At most 40.
ledger-translate-title = வேறு மொழியில்

# Translating, help. Organisers. At most 200.
ledger-translate-help = சொன்னதை மட்டும் சொல்லுங்கள், கூட்டவோ குறைக்கவோ வேண்டாம். இயந்திரம் உதவியதா என உண்மையாகச் சொல்லுங்கள்.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = உங்கள் மொழியில் கதை

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = யார் மொழிபெயர்த்தது

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = ஒருவர்

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = இயந்திரம்

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = எழுதிவை

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = என்ன நடந்தது

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = நண்பரிடம் சொல்வது போல் சொல்லுங்கள். இரு குழுக்களும் படிக்கலாம்.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = கதை

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = கொடுத்தது என்ன

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = எல்லாவற்றையும் எண்ண முடியாது. “சொல்லப்பட்டது, எண்ணப்படவில்லை” என்பதும் முழுப் பதிவே.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = யார் கொடுத்தது

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = யார் பெற்றது

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = எதில் எண்ணுவது

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = மணி நேரம்

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = நாட்கள்

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = இரவுகள்

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = பொருட்கள்

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = கிராம்

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = நாணயம், மூன்று எழுத்துகள்

# New entry, field. Organisers. At most 40.
ledger-new-day-label = எப்போது

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = எழுதிவை

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = மற்றக் குழுவின் பதிலுக்குக் காத்திருக்கும்

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = காத்திருப்பதற்குப் பதில் சொல்

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = ஒன்றன்பின் ஒன்றாகக் கதைகள். முடிவு வரை எதுவும் எழுதப்படாது. இன்னொரு நாளுக்கு விடுவது தொடர்ந்து காத்திருக்கும்.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = இவை உங்களை எப்படி அடைந்தன

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = இந்தக் கதைகளை நீங்கள் கேட்டீர்கள் என்பதும் உங்கள் பதில்களுடன் எழுதப்படும்.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = ஒப்புக்கொண்டு ஒன்றைச் சேர்

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = என் மறுப்பைத் திரும்பப் பெறு

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = ஒப்புக்கொள்கிறோம்: இனி எண்ணப்படாது

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = இதைச் சரிசெய்

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = இது முந்தைய ஒரு பதிவுக்குப் பதிலாக வருவதற்கானது. இதை ஒப்புக்கொள்பவர், முந்தையது இனி எண்ணப்படாது என்பதையும் ஒப்புக்கொள்கிறார்.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = இதற்குப் பதிலாக வருவதற்கு வேறொரு பதிவு உள்ளது.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = மற்றப் பதிவைத் திற

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = உங்கள் குழு ஒப்புக்கொள்கிறது. நீங்கள் சேர்ப்பது கதைக்கு அருகில் இருக்கும், இரு குழுக்களும் படிக்கலாம்.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = நீங்கள் சேர்ப்பது

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = மற்றக் குழு ஒப்புக்கொள்ளும் வரை இந்தப் பதிவு தொடர்ந்து எண்ணப்படும். முன்பு ஒப்புக்கொண்டதை இங்கே தொடர்ந்து படிக்கலாம்.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = அதற்குப் பதிலாக என்ன

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = இது இனி எண்ணப்படாது

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = இதற்குப் பதிலாக வேறொரு பதிவு

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = சொன்ன சொற்கள்

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = மொழிபெயர்ப்பு உண்மையானதா என இங்கே பாருங்கள். இரு குழுக்களும் அனுமதித்தால் மட்டுமே மற்றவர்கள் படிக்கலாம். எந்தக் குழுவும் அந்த அனுமதியைத் திரும்பப் பெறலாம்.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = மற்றவர்கள் படிக்க இதுவரை ஒப்புக்கொண்ட குழு: { $group }

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = நம் குழுக்களுக்கு மட்டும்

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = மற்றவர்கள் படிக்கட்டும்

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = நம் குழுக்களுக்குள் வை

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = மொழிபெயர்ப்பு உண்மையானது
