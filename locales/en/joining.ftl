### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = Let a phone in

# Letting in, help. Organisers. At most 240.
joining-list-help = A phone asks with a small file. You read it, and write a welcome that only this phone can open.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = Somebody new will read what your group writes. Be sure who asks: meet, or hear their voice.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = Somebody new in our group

# Letting in, text. Everybody. At most 240.
joining-own-second-text = Another phone of yours needs a second word: by a further phone of yours, or by somebody who looks after a group.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = Another phone of mine

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = A phone waits for a second word

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = Is this phone theirs?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = Two phones have to say it, so that nobody brings in a phone under another one's name.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = Only say yes if they told you so themselves, face to face or by a voice you know.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = Yes, it is theirs

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = Did the last file get lost on its way to the group you began with? Write it again.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = The welcome is written. Send it back. Do they see { $numbers } too? If not, somebody stood in between: ask that this phone is removed.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = It is said. Now send a file to whoever gives the second word. Once their file is back, read the same request here again.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = This file is no request to join. Nobody was let in.
