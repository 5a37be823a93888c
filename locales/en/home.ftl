### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = From here you reach everything. What you write is saved on this phone first. It reaches others when phones exchange.

# Home, line. Everybody. At most 32.
home-start-consents-label = Consents

# Home, line. Everybody. At most 32.
home-start-ledger-label = What we shared

# Home, line. Everybody. At most 32.
home-start-exchange-label = Send and receive

# Home, line. Everybody. At most 32.
home-start-search-label = Search

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = I have a number

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = Take back a yes, or say what should happen

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = The words in { $language } are a draft. Nobody fluent has read them yet.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = This is an older copy of your notebook. You can read it. Nothing can be written yet.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = About this older copy

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = More
