### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = An older copy

# An older copy, help. Everybody. At most 240.
notebook-older-help = The phone remembers where this notebook stood. What is here is from before that.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = This phone had written more than this notebook holds. Somebody may have put back an old copy, or the memory has failed.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = What is missing may still be with others. Keep the phone as it is and ask a person you trust, or go on: what others have comes back when you exchange.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = Go on from here
