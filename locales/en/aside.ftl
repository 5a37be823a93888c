### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = Set aside: what a removed phone wrote

# What was set aside, help. Everybody. At most 240.
aside-list-help = It is kept here and does not count. Only what you may read is shown here.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = This came here only after the phone was removed. Perhaps its owner wrote it before. Perhaps somebody else had the phone.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = Tap a line to let it count, with all that the phone wrote before it.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = A steward of our group can let it count.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] { $count } piece · { $day } by that phone’s clock
       *[other] { $count } pieces · { $day } by that phone’s clock
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = Pictures and recordings

# Letting it count, title. Stewards. At most 40.
aside-accept-title = Let it count?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = Then all that was set aside counts:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = Then this counts, with all that the phone wrote before it, up to { $day } by its clock. What it wrote later stays set aside:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = First ask whoever the phone belonged to. This cannot be undone.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = Let it count
