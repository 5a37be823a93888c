### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = أشخاص يُسألون

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = أسماؤهم من جدول. لم يقل أحد منهم نعم ولا لا. تبقى القائمة على هذا الهاتف.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = لا أحد في القائمة. يمكن قراءة جدول أسماء على حاسوب.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = إذا كنت قد بدأت تسأل شخصًا آخر ولم تنتهِ، فسيحل هذا محله.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = اسأل هذا الشخص

# One of them, action. Organisers. At most 40.
prepared-one-off-action = إزالة من القائمة
