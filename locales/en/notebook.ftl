### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = An older copy

# An older copy, help. Everybody. At most 240.
notebook-older-help = The phone remembers where this notebook stood. What is here is from before that.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = This phone had written more than this notebook holds. Somebody may have put back an old copy, or the memory has failed.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = What is missing may still be with others. Keep the phone as it is and ask a person you trust, or go on: what others have comes back when you exchange.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = Go on from here

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = This notebook is damaged

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = If you can, let somebody look at this phone first who knows phones. Nothing gets worse by waiting.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = A part of it cannot be read any more. Nothing was changed.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = What can still be read goes into a new notebook with the same code. The damaged files stay on this phone as they are.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = Rescue what can be read

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = What was rescued

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] { $count } thing is here
       *[other] { $count } things are here
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] { $count } thing is lost here
       *[other] { $count } things are lost here
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = Other parts of the notebook have gaps too, such as what was being typed.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = Read a file of everybody you exchange with. What they have of it comes back.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = It could not be rescued. Keep this phone as it is and ask for help.
