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
