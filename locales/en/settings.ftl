### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = Settings

# Settings, help. Everybody. At most 240.
settings-list-help = What you change here holds on this phone only.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = Languages

# Languages, help. Everybody. At most 240.
settings-languages-help = The first language is for the screen. The second one stands in where the first has no words.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = First

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = Second

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = Choose two different ones.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = Use these

# Settings, line. Everybody. At most 32.
settings-code-label = Change the code

# Settings, under the line. Everybody. At most 80.
settings-code-hint = Change the code that opens this notebook

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = The code you use now

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = A new code

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = The same code once more

# Changing the code, help. Everybody. At most 240.
settings-code-help = Nobody can give a code back to you. Choose one that you will know tomorrow, and that others do not guess.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = Code

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = At least 8 letters or digits. Five words are best.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = Make a second code

# Settings, under the line. Listeners. At most 100.
settings-second-hint = Before you have one, nobody can tell you anything

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = A second code

# Making a second code, help. Listeners. At most 300.
settings-second-help = What others tell you opens with this code only. Somebody who knows your first code does not see it. Use another code than the first one.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = From now on only the new code opens this notebook.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = The second code is made. Others can tell you something once a file of yours has reached them.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = This is not the code.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label = { $minutes ->
    [one] Too many wrong codes. Try again in { $minutes } minute.
   *[other] Too many wrong codes. Try again in { $minutes } minutes.
}

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = That was another code than before. Choose it again.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = This code is too easy to guess. Choose a longer one.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = Open what others told

# Opening what others told, title. Listeners. At most 40.
settings-door-title = What others told

# Opening what others told, help. Listeners. At most 240.
settings-door-help = Make sure that nobody looks on. It closes when you leave.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = Your second code

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = Finger or face

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = Opens the notebook without the code. The code always opens it too

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = The notebook opens for every finger or face that the phone knows. A finger can be held onto a phone by force. A code cannot be taken from you like that.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = Somebody who is stronger than you can hold your finger onto the phone, or the phone before your face. Only the code stays in your head.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = Open with finger or face

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = Open with the code only

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = A finger or a face opens now. The code too

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = Only the code opens now

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = This did not work. The code opens

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = Pass this app on

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = From phone to phone, without a shop. Nothing of the notebook goes with it

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = Reminders

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = A notice on the day something is due

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = On the day something is due, in the morning, the phone shows a notice. What others told never leads to one.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = The notice does not say what is due or who is meant. But whoever holds the phone can see that there is one.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = Remind me

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = Do not remind me

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = The phone reminds you from now on

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = The phone does not remind you any more
