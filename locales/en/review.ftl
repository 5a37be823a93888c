### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = After each quarter two groups look at what they gave each other. Nobody is ranked. Nothing is turned into something else.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } and { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = Look at a quarter

# Opening a review, help. Organisers. At most 200.
review-open-help = The sums are kept as this phone knows them today. First send and receive, if you can.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = Which quarter

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = Quarter { $number } of { $year }, with { $group }

# A review, help. Organisers. At most 240.
review-card-help = Each side says what it sees. Then each side agrees that it is closed. What is said later asks both sides again.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = Agreed by then

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } agrees that it is closed

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = Say what we see

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = Answer what is uneven

# A review, action. Organisers. At most 40.
review-card-agree-action = We agree that it is closed

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = What I took on is done

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = You say it for your group. Both groups can read it.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = It may stay as it is, if you say why. Or you take it on yourself, by a day you choose. Nothing has to be even.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = What is uneven

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = What about it

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = I take it on

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = We accept it

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = What you will do

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = By when
