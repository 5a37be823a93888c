### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = Ce que nous avons partagé

# Ledger, help. Organisers. At most 240.
ledger-list-help = D’abord une histoire, puis combien, ou pas compté. On additionne seulement ce qui a l’accord des deux groupes. Il n’y a pas de classement.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = Rien n’est encore noté.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = D’accord jusqu’ici

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = Donné

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = Reçu

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = Quoi

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = Combien

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = { $from } à { $to } · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = Nouvelle note

# Entry, help. Organisers. At most 240.
ledger-entry-help = La note compte quand l’autre groupe est d’accord. La traduction est placée sous les mots tels qu’ils ont été dits.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = L’histoire

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = Racontée en { $language }

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = Donné par { $from }, reçu par { $to }

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = Le { $day }

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = Pourquoi pas d’accord

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = Nous sommes d’accord

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = Nous ne sommes pas d’accord

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = Traduire

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = Nous ne sommes pas d’accord

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = Votre raison va aux deux groupes. La note reste et n’est pas comptée.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = Pourquoi

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = Noter

# Translating, title. Organisers. At most 40.
ledger-translate-title = Avec d’autres mots

# Translating, help. Organisers. At most 200.
ledger-translate-help = Dites ce qui a été dit, ni plus ni moins. Dites honnêtement si une machine a aidé.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = L’histoire dans votre langue

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = Qui a traduit

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = Une personne

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = Une machine

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = Noter

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = Ce qui s’est passé

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = Racontez comme à quelqu’un de proche. Les deux groupes peuvent le lire.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = L’histoire

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = Ce qui a été donné

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = On ne peut pas tout compter. « Raconté, pas compté » est une note complète.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = Qui a donné

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = Qui a reçu

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = Compté en

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = Heures

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = Jours

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = Nuits

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = Pièces

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = Grammes

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = Monnaie, trois lettres

# New entry, field. Organisers. At most 40.
ledger-new-day-label = Quand

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = Noter

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = La note attend la réponse de l’autre groupe

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = Répondre à ce qui attend

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = Une histoire après l’autre. Rien n’est noté avant la fin. Ce que vous laissez pour un autre jour continue d’attendre.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = Comment vous l’avez appris

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = Avec vos réponses, on note que vous avez entendu ces histoires.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = Dire notre accord et ajouter un mot

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = Retirer mon désaccord

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = D’accord : cela ne compte plus

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = Corriger la note

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = Cette note est faite pour remplacer une note d’avant. Si on est d’accord avec elle, on est d’accord que celle d’avant ne compte plus.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = Une autre note est faite pour remplacer celle-ci.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = Ouvrir l’autre note

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = Votre groupe est d’accord. Ce que vous ajoutez reste à côté de l’histoire. Les deux groupes peuvent le lire.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = Ce que vous ajoutez

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = La note compte tant que l’autre groupe n’a pas dit son accord. Ce qui avait l’accord des deux avant reste ici : on peut toujours le lire.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = Et ensuite

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = Elle ne compte plus

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = Une autre note prend sa place

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = Les mots eux-mêmes

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = Regardez ici si une traduction est juste. D’autres gens lisent ces mots seulement si les deux groupes le permettent. Chaque groupe peut retirer son accord.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = { $group } permet que d’autres le lisent

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = Seulement pour nos groupes

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = Permettre à d’autres de le lire

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = Le garder pour nos groupes

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = La traduction est juste
