### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = Your words here

# Your words here, help. Members. At most 240.
unsaid-list-help = Here you can take back what you said. It goes for good. That something was said stays.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = There is nothing here that you could take back.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = You said it

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = Somebody of your group said it

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = Somebody else wrote it

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = A second steward has to agree

# Taking words back, title. Members. At most 40.
unsaid-one-title = Take these words back?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = They are erased here, and on each phone that hears of it.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = Another member said this. It goes once two stewards of the group want it.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = You have asked for it. Now a second steward of the group has to.
