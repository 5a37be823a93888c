### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = May I use a number?

# Asking by number, help. Organisers. At most 240.
number-ask-help = A film or picture made outside Weft carries a number. Ask here before you show it. No network is needed.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = The number on it

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = A whole number, in digits

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = What you want to do

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = Number { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: yes, you may

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: not allowed

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = Not allowed

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = As known on { $day }, heard from { $count } of { $of } other phones

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = Keep a number

# Keeping a number, help. Organisers. At most 240.
number-add-help = Write the number on the film, and here whom it shows. Whoever asks for it hears what those people said.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = What it is

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = Who can be recognised

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = People who were asked

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = Nobody

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = All whom it shows

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = Somebody is missing? Start from the card of their consent.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = Nobody was asked yet. Ask them first.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = The thing itself is not in Weft. What may be done with it is asked anew each time.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = Kept by { $group } on { $day }

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = Consents it needs: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = Shows nobody, says who kept it

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = Hand it to somebody outside

# Handing out, help. Organisers. At most 240.
number-out-help = Only what anybody may see can go. Weft keeps who has it, and tells you when they have to take it down.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = What they do with it

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = Who gets it

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = All our groups can read this name

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = Will they take it down when you tell them?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = Without their word it does not go.

# Handing out, action. Organisers. At most 32.
number-out-write-action = I hand it over

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = Who has it outside

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, since { $day }

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = Not told yet that it is closed

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = Told on { $day } to take it down

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = Tell { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = Tell them to take it down

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft cannot reach them. Call or write to them yourself. Do not say who took it back.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = I have told them
