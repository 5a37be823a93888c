### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = People to ask

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = Their names come from a table. None of them has said yes or no. The list stays on this phone.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = Nobody is on the list. A table of names can be taken in on a computer.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = If you began to ask somebody else and did not finish, that is replaced.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = Ask this person

# One of them, action. Organisers. At most 40.
prepared-one-off-action = Take off the list
