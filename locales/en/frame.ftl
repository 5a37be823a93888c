### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = Read aloud

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = Help

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = Leave

# After something was written down. Everybody. At most 80.
frame-told-saved-label = Saved here. Not sent to anybody yet.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = That number has a mistake. Look at it again.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = Nothing for that number has reached this phone.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = Nothing for that number has reached this phone. It last met others on { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] { $count } new thing came with this file.
       *[other] { $count } new things came with this file.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = Everything in this file was here already.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] { $count } new thing came. The end of the file is missing: ask for it again.
       *[other] { $count } new things came. The end of the file is missing: ask for it again.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = What came is kept. An earlier file is missing: ask for that one, or for a whole file.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = The file is written. Others know nothing of it until they read it.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = This file cannot be read here. Nothing was changed.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = This phone could not read or write just now. What was written down is kept. Try again; if it goes on, restart the phone.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = Not written: this notebook is an older copy. See the first line at home.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = You went on from this copy. What others still have of yours comes back when you exchange.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = No room left on this phone. This was not written; what you typed is kept. Make room outside this app, then try again.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = This is for somebody else to do. Nothing was changed.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = Something is missing. Nothing was changed.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = It is so already. Nothing was changed.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = A yes can only be written down when the person is alone with it and has understood. Nothing was changed.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = This person is or may be under 18: what shows them never goes to the public, and their voice is not kept. Nothing was changed.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = This person was asked within the last 30 days, or said no within the last 180. Let them rest. Nothing was changed.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = This person has died. Only somebody they named may go on or take back. Nothing was changed.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = Not allowed. Nothing has left.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = It is not on this phone. Nothing was changed.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = The notebook could not be read. Nothing was changed.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = Not on this phone

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = It may still come from another phone.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = A newer Weft wrote something here that this one cannot read. Update first.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = Next

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = In which language

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = This is needed.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = Choose one.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = There is a hidden sign in it. Type it instead of pasting.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = This is too long. Make it shorter.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = Type a number, in digits.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = Type a number above zero, in digits.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = Type a whole number.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = This day does not fit. Choose another.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = Type its three letters, such as LKR.
