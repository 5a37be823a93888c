### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = How our group hears what is told

# How our group hears, help. Everybody. At most 300.
hearing-group-help = Those who listen hear what somebody tells. If too few of them can, people of another group hear it. A steward of our group sets which.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · can hear it: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = Two people of other groups have to be named. Until then, what our own people must not hear cannot be told.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = Change this

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = Which other groups may hear it?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = In no other group is there anybody who can hear it yet.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = People of other groups hear it when too few of our own can, or when whoever tells it wants that.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = By when an answer is due

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = In the usual days

# The form, tile. Stewards. At most 60.
hearing-change-own-label = In days that our group agreed on

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = Write 1 day or more, at most 255. Danger has the fewest days, what can wait has the most.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] Answer within { $count } day
       *[other] Answer within { $count } days
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = Our group agreed on these days.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = These are the usual days. Our group has set no others.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = The days count from when it reaches the phone of somebody who listens. That can take long.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = I want people of another group to hear it, not those of my own
