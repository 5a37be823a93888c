### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = जिनसे पूछना है

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = इनके नाम एक तालिका से आए हैं। किसी ने न हाँ कही है, न ना। सूची इसी फ़ोन पर रहती है।

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = सूची में कोई नहीं है। नामों की तालिका कंप्यूटर पर पढ़ी जा सकती है।

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = अगर किसी और से पूछना शुरू करके पूरा नहीं किया था, तो उसकी जगह यह आ जाता है।

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = इनसे पूछें

# One of them, action. Organisers. At most 40.
prepared-one-off-action = सूची से हटाएँ
