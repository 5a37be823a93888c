### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = இன்று

# Today, help. Everybody. At most 240.
today-list-help = உங்களுக்காக அல்லது உங்கள் குழுவுக்காகக் காத்திருப்பவை. திறக்க ஒரு வரியைத் தட்டுங்கள். ஓய்வெடுக்கலாம்: யார் தாமதித்தார் என இங்கே எதுவும் கணக்கிடுவதில்லை.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = உங்களுக்காக எதுவும் காத்திருக்கவில்லை. நன்றாக ஓய்வெடுங்கள்.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] { $count } வேலை காத்திருக்கிறது
       *[other] { $count } வேலைகள் காத்திருக்கின்றன
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] இவற்றுக்குப் பிறகு இன்னும் { $count } காத்திருக்கிறது
       *[other] இவற்றுக்குப் பிறகு இன்னும் { $count } காத்திருக்கின்றன
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = இங்கே காட்டுவதைவிட அதிகமானவை காத்திருக்கலாம்

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = { $day }க்குள்

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = { $day } முதல்

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = தாமதம். கடைசி நாள்: { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = மீண்டும் கேளுங்கள்: சம்மதக் காலம் முடியப்போகிறது

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = நடந்தது இப்படித்தானா எனச் சொல்லுங்கள்

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = இதை வேறொரு மொழியில் சொல்லுங்கள்

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = வைத்திருப்பவரிடம் சொல்லுங்கள்: சம்மதம் திரும்பப் பெறப்பட்டது

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = ஓர் அழைப்புக்குப் பதில் சொல்லுங்கள்

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = விருந்தளிப்பவர்கள் கேட்பதற்குப் பதில் சொல்லுங்கள்

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = நலமாக இருப்பதை எங்களுக்குத் தெரிவியுங்கள்

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = பயணத்தில் உள்ள ஒருவரிடமிருந்து செய்தி இல்லை

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = பயணம் பற்றி அறிக்கை எழுதுங்கள்

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = வாக்களித்ததைச் செய்யுங்கள்

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = ஒருவர் பதிலுக்குக் காத்திருக்கிறார்

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = ஆபத்து: ஒருவர் பதிலுக்குக் காத்திருக்கிறார்

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = சரிசெய்வதாகச் சொன்னதைச் செய்யுங்கள்

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = ஒரு கேள்வி: முன்பைவிடப் பாதுகாப்பாக உள்ளீர்களா?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = இதை இனி எண்ணாமல் விடலாமா?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = சேர்ந்து திரும்பிப் பாருங்கள்

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = பொறுப்பேற்ற மாற்றத்தைச் செய்யுங்கள்
