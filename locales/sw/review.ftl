### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = Baada ya kila robo ya mwaka, vikundi viwili vinaangalia vilichopeana. Hakuna anayepewa nafasi ya kwanza wala ya mwisho. Hakuna kinachogeuzwa kuwa kitu kingine.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } na { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = Angalia robo ya mwaka

# Opening a review, help. Organisers. At most 200.
review-open-help = Jumla zinahifadhiwa kama simu hii inavyozijua leo. Kwanza tuma na upokee, ukiweza.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = Robo ipi ya mwaka

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = Robo ya { $number } ya mwaka { $year }, na { $group }

# A review, help. Organisers. At most 240.
review-card-help = Kila upande unasema unachoona. Kisha kila upande unakubali kwamba mapitio yamemalizwa. Jambo likisemwa baadaye, pande zote mbili zinaulizwa tena.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = Yaliyokubaliwa hadi wakati huo

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } wanakubali kwamba yamemalizwa

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = Sema tunachoona

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = Jibu kuhusu tofauti

# A review, action. Organisers. At most 40.
review-card-agree-action = Tunakubali kwamba yamemalizwa

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = Nilichokubali kufanya kimekamilika

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = Unasema kwa niaba ya kikundi chako. Vikundi vyote viwili vinaweza kusoma.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = Tofauti inaweza kubaki kama ilivyo, ukisema kwa nini. Au utaishughulikia wewe, na utachagua siku ya mwisho. Si lazima chochote kilingane.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = Tofauti ni ipi

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = Tufanyeje kuihusu

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = Nitaishughulikia mimi

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = Tunaikubali

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = Utafanya nini

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = Mwisho ni lini
