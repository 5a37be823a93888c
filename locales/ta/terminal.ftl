### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = ஒரு எண்ணைத் தட்டி Enter அழுத்துங்கள். 0 பின்செல்லும், ? விளக்கும், - வெளியேறிப் பூட்டும், = மீண்டும் வாசிக்கும்.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = மேலும் வரிகள்

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = இந்தப் பக்கத்தில் அந்த எண்ணில் எதுவும் இல்லை.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = பூட்டப்பட்டது.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (தேர்ந்தது)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = தட்டிவிட்டு Enter அழுத்துங்கள். Enter மட்டும் அப்படியே விடும்; - மட்டும் அழிக்கும்.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = எத்தனை வரிகளும் தட்டலாம்; ஒரு வரியில் . மட்டும் முடிக்கும். முதலிலேயே . அப்படியே விடும்; - மட்டும், பிறகு ., அழிக்கும்.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = நாளை ஆண்டு-மாதம்-நாள் எனத் தட்டுங்கள், 2026-11-27 போல. Enter மட்டும் அப்படியே விடும்; - மட்டும் அழிக்கும்.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = நீங்கள் தட்டுவது தெரியாது.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = எண்ணை அல்லது பெயரின் சில எழுத்துகளைத் தட்டுங்கள். Enter மட்டும் அப்படியே விடும்.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = கோப்பு எங்கே செல்ல வேண்டும்? இடத்தைத் தட்டுங்கள், { $name } என்றால் Enter மட்டும்; - எதையும் எழுதாது.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = எந்தக் கோப்பு? அது இருக்கும் இடத்தைத் தட்டுங்கள். Enter மட்டும் எதையும் வாசிக்காது.

# In the place of a microphone. At most 160.
terminal-file-voice-text = இங்கே ஒலிவாங்கி இல்லை. AAC பதிவு இருக்கும் இடத்தைத் தட்டுங்கள். Enter மட்டும் எதையும் பதியாது.

# In the place of a camera. At most 160.
terminal-file-photo-text = இங்கே கேமரா இல்லை. படம் இருக்கும் இடத்தைத் தட்டுங்கள். Enter மட்டும் எதையும் எடுக்காது.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = அந்தப் பெயரில் கோப்பு ஏற்கனவே உள்ளது. எதுவும் எழுதப்படவில்லை.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = சதுரத்தில் உள்ளதைத் தட்டுங்கள். Enter மட்டும் பின்செல்லும்.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = இந்தக் கோப்புதான் நிரல்: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = வேறொரு சாதனத்தைச் சந்திக்கும் வரை சுற்றிலும் தேடுகிறது, அதிகபட்சம் பத்து நிமிடங்கள்.
