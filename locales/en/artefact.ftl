### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = What our groups keep: pictures, recordings, papers. Each one is only used where the people in it said yes.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = Nothing is kept yet.

# One of them, help. Everybody. At most 240.
artefact-card-help = Here you see what may be done with it today, and who is in it. If somebody takes their yes back, it closes by itself.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = It is not in Weft. It carries the number { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = Whoever kept it says that nobody can be recognised in it.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] { $count } person who did not say yes is covered
       *[other] { $count } people who did not say yes are covered
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = What may be done today

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = There is a yes for this

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = Nothing. There is no yes that holds today.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = Who is in it
