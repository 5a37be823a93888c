### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = Pessoas a quem perguntar

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = Os nomes vêm de uma tabela. Nenhuma delas disse sim nem não. A lista fica neste celular.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = Não há ninguém na lista. Uma tabela de nomes pode ser lida num computador.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = Se você começou a perguntar a outra pessoa e não terminou, isso é substituído.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = Perguntar a esta pessoa

# One of them, action. Organisers. At most 40.
prepared-one-off-action = Tirar da lista
