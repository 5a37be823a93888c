### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = Andika namba, kisha Enter. 0 hurudi nyuma, ? hueleza, - hutoka na kufunga, = husoma ukurasa huu tena.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = Mistari zaidi

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = Hakuna kitu chenye namba hiyo kwenye ukurasa huu.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = Imefungwa.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (imechaguliwa)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = Andika, kisha Enter. Enter peke yake huiacha kama ilivyo; - peke yake huiondoa.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = Andika mistari mingi upendavyo; . peke yake kwenye mstari humaliza. . mwanzoni huiacha kama ilivyo; - peke yake, kisha ., huiondoa.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = Andika siku kama mwaka-mwezi-siku, kwa mfano 2026-11-27. Enter peke yake huiacha kama ilivyo; - peke yake huiondoa.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = Unachoandika hakionekani.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = Andika namba, au herufi chache za jina. Enter peke yake huiacha kama ilivyo.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = Faili iwekwe wapi? Andika mahali, au Enter peke yake kwa { $name }; - haiandiki yoyote.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = Faili gani? Andika ilipo. Enter peke yake haisomi yoyote.

# In the place of a microphone. At most 160.
terminal-file-voice-text = Hapa hakuna maikrofoni. Andika rekodi ilipo, ya AAC. Enter peke yake hairekodi kitu.

# In the place of a camera. At most 160.
terminal-file-photo-text = Hapa hakuna kamera. Andika picha ilipo. Enter peke yake haichukui yoyote.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = Tayari kuna faili yenye jina hilo. Hakuna kilichoandikwa.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = Andika kilichomo kwenye mraba. Enter peke yake hurudi nyuma.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = Programu ni faili hii: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = Inatafuta hadi ikutane na kifaa kingine, kwa muda usiozidi dakika kumi.
