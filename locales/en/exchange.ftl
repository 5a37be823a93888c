### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = Send and receive

# Exchange, help. Organisers. At most 240.
exchange-status-help = Write a file and pass it on by any way you like: a memory card, a messenger. Only phones of our groups can read it.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = Heard from { $count } of { $of } other phones

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = The oldest word is from { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = Last met others on { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = Has not met another phone yet

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } thing is saved here and not sent yet
       *[other] { $count } things are saved here and not sent yet
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } text or picture has not arrived
       *[other] { $count } texts or pictures have not arrived
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } thing waits for something that has not arrived
       *[other] { $count } things wait for something that has not arrived
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } thing was written by a newer Weft: update to read it
       *[other] { $count } things were written by a newer Weft: update to read them
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = Write a file

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = Everything others may not have yet

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = File for our group

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = Also what only our group reads

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = Read a file

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = Send by another app

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = Anybody may carry it. Only phones of our groups can read it

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = Meet phones nearby

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = Both phones open this page and tap the button. They must be in the same Wi-Fi, or one uses the hotspot of the other. No internet is needed.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = Others in the same Wi-Fi can see that two phones talk to each other. They cannot read what is said.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = Look for ten minutes

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = Stop

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = Looking for phones. This ends by itself after ten minutes

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = Passing on now. New here: { $came }. Sent: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] Met { $count } phone
       *[other] Met { $count } phones
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = New here: { $came }. Sent: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = The last phone and this one have the same things now

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = The last phone and this one do not have the same things yet. Let them meet again

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = A connection broke. What came is kept. Let the phones meet again

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = A phone that does not belong to our groups was turned away

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = The other phone did not answer. Is this page open there?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = This phone has no network now. Turn on Wi-Fi or a hotspot

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = Here the other phone finds this one

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = Address of this phone: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = Scan the other phone's square

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = Type the address

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = It stands under the square of the other phone, such as 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = Address of the other phone

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = This is no address. An address has numbers, dots and a colon (:)

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = Meet that phone

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = Relays

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = A relay is a computer in the internet. It keeps what phones put there for each other, until they fetch it. It can read nothing of it.

# Relays. Organisers. At most 100.
exchange-relays-none-label = This phone uses no relay

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = Fetch and send now

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = Fetching and sending

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = Use a relay

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = For all our groups

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = For our group only

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = Fetched: { $came }. Put there: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = This relay is full. Not everything was left there

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = This relay was not reached. Try again later

# A relay. Organisers. At most 120.
exchange-relay-busy-label = This relay is busy. Try again later

# A relay. Organisers. At most 160.
exchange-relay-refused-label = This relay does not let this phone in, or it is no relay. Two stewards can give a new permission

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = Not asked since the notebook was opened

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = If this phone stops using it, what others left there for it stays there

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = Stop using it

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = Show this phone's key to two stewards. They give back a file, the permission. Then type the address of the relay and pick that file.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = This phone's key: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = Address of the relay

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = Such as { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = An address of a relay begins with https://

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = Whom it is for

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = Pick the permission

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = This phone uses the relay now

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = This file is no permission for this phone

# No further relay. Organisers. At most 120.
exchange-told-enough-label = Three relays are in use already. Stop using one first

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = This square does not fit here

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = The app was not passed on
