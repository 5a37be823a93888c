### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = Brought in

# Inbox, help. Everybody. At most 240.
inbox-list-help = Pictures, recordings and papers that you shared into Weft wait here. You choose what happens to each one, or you delete it.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = Only this phone has it. It goes nowhere until you choose so.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = Nothing waits here. Share a picture or a recording into Weft from another app, or bring in a file.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = Bring in a file

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = Take a picture

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] { $count } thing waits
       *[other] { $count } things wait
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] less than 1 MB
        [one] { $count } MB
       *[other] { $count } MB
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = Look at it first. To keep it, you say who can be seen or heard in it. If you do not need it, delete it.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = Weft took out what the camera hid in the picture: the place, the time, the phone.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = Weft keeps this file as it came. A place, a name or a time can be hidden in it.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = Keep it for our groups

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = Delete it for good

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = Delete it?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = It goes from Weft and does not come back. Where you shared it from, it stays.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = Whom does it concern?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = Name everybody who can be seen or heard in it. It is only used where all of them said yes.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = Can anybody be recognised in it?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = Yes, people

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = No, nobody

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = Everybody in it

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = Your group asked nobody yet. Ask the people in it first.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = With the next exchange all phones of our groups get it. It is not shown where there is no yes.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = It is in Weft now, under “Brought in”. Only this phone has it.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = This picture could not be read, so nothing was kept. Share it as a JPEG or PNG picture.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = This file is too large. Nothing was kept. Share a smaller one.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = Deleted for good.
