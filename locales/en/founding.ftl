### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = Begin with another group

# Beginning, help. Organisers. At most 240.
founding-begin-help = Whoever sees the first file can read it. The other two can be read by the two of you only.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = Three small files go back and forth once: one group proposes, the other one answers, the first one completes it.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = Write a proposal

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = Read their proposal

# Proposing, title. Organisers. At most 40.
founding-propose-title = Our proposal

# Proposing, help. Organisers. At most 240.
founding-propose-help = The other group reads this before it answers. Whoever sees the file can read it: put no person's name into it.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = Your group's own name

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = What our groups promise each other

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = Take ready words

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = Each group decides for itself. What concerns both, both decide. Nobody speaks for the other group or shows its people without their yes. A no needs no reason. Whoever was hurt is heard first. Each group may leave whenever it wants, and takes along what is its own.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = Waiting for their answer

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = Send the file to the other group. They read it and send an answer back. Read that one here.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = Did they write a proposal too? Then one of you answers the other's.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = Read their answer

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = Change the proposal

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = Write the file again

# Answering, title. Organisers. At most 40.
founding-answer-title = Their proposal

# Answering, help. Organisers. At most 240.
founding-answer-help = Read it to your group first. Whoever answers promises the same. If you do not know who sent it, do not answer.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } proposes this

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = The other group has this name. Type another one.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = Write our answer

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = Waiting for the last file

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = Send the answer back to { $group }. They send one more file. Read that one here.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = Read the last file

# Comparing, title. Organisers. At most 40.
founding-compare-title = Compare this number

# Comparing, help. Organisers. At most 240.
founding-compare-help = Speak to each other, best face to face. Both of you must see the same number.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = You and { $group } belong together now. Read this number to each other.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = If one digit differs, somebody stood in between. Do not write anything here.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = The number both of you see

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = First write the last file and send it. The other group sees the number once they have read it.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = Write the last file

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = Go in

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = The proposal is written. Send this file to the other group.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = The answer is written. Send this file back.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = The last file is written. Send it to the other group.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = This file is no proposal that can be answered here.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = This file does not fit what was last written here. Nothing was changed. Ask for the right one.
