### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = Erase this notebook

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = Now, or with a code of its own

# Erasing, help. Everybody. At most 240.
wiping-list-help = This screen always looks the same. It does not show whether there is a code that erases.

# Erasing, text. Everybody. At most 200.
wiping-all-text = Erasing takes all that is on this phone: what you wrote, what others sent, the keys. Nobody can bring it back here.

# Erasing, text. Everybody. At most 200.
wiping-others-text = What others have, and what left this phone as a file, stays where it is.

# Erasing, text. Everybody. At most 300.
wiping-code-text = A code of its own can erase. Typed where the notebook is opened, it erases at once and asks nothing more.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = It must not be near your own code, so that a slip does not erase. Practise with a notebook in which nothing stands yet.

# Erasing, action. Everybody. At most 40.
wiping-make-action = Choose a code that erases

# Erasing, action. Everybody. At most 40.
wiping-none-action = Let no code erase

# Erasing, action. Everybody. At most 40.
wiping-now-action = Erase it now

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = The code that erases

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = Erase it now?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = Erase everything

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = From now on this code erases the notebook when it is typed where you open it.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = No code erases this notebook.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = This is the code that opens. The one that erases must be another. Choose it again.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = The notebook is gone from this phone. What others have stays with them.
