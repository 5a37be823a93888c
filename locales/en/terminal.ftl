### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = Type a number, then Enter. 0 goes back, ? explains, - leaves and locks, = reads this page again.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = More lines

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = There is nothing with that number on this page.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = Locked.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (chosen)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = Type it, then Enter. Enter alone leaves it as it is; - alone empties it.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = Type as many lines as you like; a . alone on a line ends. A . at once leaves it as it is; - alone, then ., empties it.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = Type the day as year-month-day, such as 2026-11-27. Enter alone leaves it as it is; - alone empties it.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = What you type does not show.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = Type a number, or some letters of the name. Enter alone leaves it as it is.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = Where should the file go? Type a place, or Enter alone for { $name }; - writes none.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = Which file? Type where it is. Enter alone reads none.

# In the place of a microphone. At most 160.
terminal-file-voice-text = There is no microphone here. Type where a recording is, in AAC. Enter alone records nothing.

# In the place of a camera. At most 160.
terminal-file-photo-text = There is no camera here. Type where a picture is. Enter alone takes none.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = There is a file of that name already. Nothing was written.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = Type what the square says. Enter alone goes back.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = The program is this file: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = Looking around until another device was met, ten minutes at most.
