### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = Try it with made-up people

# Practice, help. Everybody. At most 240.
practice-begin-help = Try whatever you like. Nobody is asked and nobody hears of it.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = A notebook of its own opens, with two made-up groups. It is gone once you leave it.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = Do not show it in place of your own notebook. Every screen of it says that it is practice.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = Your own notebook is locked meanwhile. You open it with your code afterwards.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = Begin

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = Begin anew

# Practice, action. Everybody. At most 32.
practice-end-stop-action = Stop practising

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = Practice. The people here are made up, and nothing leaves this phone.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = This is practice: no file is written or read.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = Weavers by the river

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = Gardeners on the hill

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = Amina

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = Old Tomas

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = We would like to photograph how you weave. Only our two groups see the pictures.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = We taught four of them to mend a loom.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = They slept in our house for three nights, and ate with us.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = A man from the shop told me not to speak with you. Since then he waits at my door.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = How do you keep seeds over the winter?
