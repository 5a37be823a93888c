### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = What does not agree

# What does not agree, help. Everybody. At most 240.
conflict-list-help = Things that cannot both hold were written on different phones. Each line says what holds now. Nobody did wrong. Tap a line to open it.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = All that is here fits together.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = A yes was written on { $yes } and a no on { $day }. Neither phone knew of the other. The no holds. You need not do anything: only the person can say yes again.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = A yes was written on { $yes }. Another phone had closed this on { $day }, and the two did not know of each other. It stays closed until the person says yes again.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = A yes was written on { $yes }. On { $day } it had been taken back, and that phone did not know. It stays taken back. You need not do anything: only the person can say yes again.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = Some in { $group } agreed to this and others did not. As long as both stand, it does not count. Talk about it. Whoever did not agree can take that back.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = Two entries were agreed to in place of one older entry. Both count now. If only one of them is right, open this one and ask that it no longer counts.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = Looking back at these months was begun twice. Both are kept. Choose one of them together and speak there. Then agree to the other one too, so that it is done.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = This was begun twice, in two different ways. Nobody can tell which one was meant, so nothing in it counts. If it is still wanted, begin it anew.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = Two removals undid each other

# On that line. Everybody. At most 240.
conflict-removals-text = Two removals were signed, and neither side knew of the other. All those people stay, but they are stewards no more. Each group can choose stewards anew.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] Something was set aside in { $count } place
       *[other] Something was set aside in { $count } places
    }

# On that line. Everybody. At most 240.
conflict-aside-text = A phone that was removed had written this, and those who removed it did not have it yet. It is kept and does not count. Its group can look at it and accept it.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = A phone may be in use twice

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = Two different things came from one phone of { $group }, as if there were a copy of it. Both are kept and count. Ask whose phone it is. If it was taken, ask for its removal.
