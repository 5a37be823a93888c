### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = Personnes à qui demander

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = Leurs noms viennent d’un tableau. Aucune n’a dit oui ou non. La liste reste sur ce téléphone.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = Personne n’est sur la liste. Un tableau de noms peut être lu sur un ordinateur.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = Si vous aviez commencé à demander à quelqu’un d’autre sans finir, cela est remplacé.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = Demander à cette personne

# One of them, action. Organisers. At most 40.
prepared-one-off-action = Retirer de la liste
