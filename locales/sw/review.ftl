### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = Kila baada ya miezi mitatu vikundi viwili vinaangalia vilichopeana. Hakuna anayepewa nafasi ya kwanza wala ya mwisho. Hakuna kinachogeuzwa kuwa kitu kingine.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } na { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = Angalia miezi mitatu

# Opening a review, help. Organisers. At most 200.
review-open-help = Jumla zinahifadhiwa kama simu hii inavyozijua leo. Kwanza tuma na pokea, ikiwezekana.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = Miezi mitatu ipi

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = Miezi mitatu, namba { $number } ya mwaka { $year }, pamoja na { $group }

# A review, help. Organisers. At most 240.
review-card-help = Kila upande unasema unachoona. Kisha kila upande unakubali kwamba imefungwa. Yakisemwa mengine baadaye, pande zote mbili zinaulizwa tena.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = Yaliyokuwa yamekubaliwa kufikia hapo

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } wanakubali kwamba imefungwa

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = Sema tunachoona

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = Jibu kuhusu kisicho sawa

# A review, action. Organisers. At most 40.
review-card-agree-action = Tunakubali kwamba imefungwa

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = Nililokubali kufanya limefanyika

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = Unasema kwa niaba ya kikundi chako. Vikundi vyote viwili vinaweza kusoma.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = Inaweza kubaki ilivyo, ukisema kwa nini. Au unakubali kulishughulikia wewe, hadi siku utakayochagua. Si lazima chochote kiwe sawa.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = Kisicho sawa ni nini

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = Nini kifanyike

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = Nitalishughulikia mimi

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = Tunaikubali ilivyo

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = Utafanya nini

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = Mwisho ni lini
