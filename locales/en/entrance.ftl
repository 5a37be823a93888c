### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = Your notebook

# First start, help. Everybody. At most 240.
entrance-welcome-help = You need no account, no phone number and no network to write in it.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = What you write stays on this phone, locked by a code that only you know.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = What you write reaches others when phones meet, or by a file. You choose when.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = If you forget the code, the notebook stays shut for good.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = Open the notebook

# Joining, title. Everybody. At most 40.
entrance-join-title = Join your group

# Joining, help. Everybody. At most 240.
entrance-join-help = Two small files go back and forth once, by any way you like. Nobody else can use them.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = This notebook belongs to no group yet.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = First: write a request, and send the file to somebody who looks after your group.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = Then: read the welcome that they send back.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = Write a request

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = Read a welcome

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = The request is written. Send this file to your group.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = This file is no welcome for this notebook.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = You belong now. Ask whoever welcomed you whether they see { $numbers } too. If not, do not write anything here.
