### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = Watu wa kuulizwa

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = Majina yao yametoka kwenye jedwali. Hakuna aliyesema ndiyo wala hapana. Orodha inabaki kwenye simu hii.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = Hakuna mtu kwenye orodha. Jedwali la majina linaweza kusomwa kwenye kompyuta.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = Ikiwa ulianza kumuuliza mtu mwingine na hukumaliza, hilo linabadilishwa na hili.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = Muulize mtu huyu

# One of them, action. Organisers. At most 40.
prepared-one-off-action = Ondoa kwenye orodha
