### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = खोजें

# Search, help. Organisers. At most 200.
search-words-help = एक या ज़्यादा शब्द लिखें। वही मिलता है जो इस फ़ोन में है और जिसे पढ़ने की आपको छूट है। आपने क्या खोजा, यह रखा नहीं जाता।

# Search, field. Organisers. At most 40.
search-words-field-label = खोजने के शब्द

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = इन शब्दों वाला कुछ भी इस फ़ोन में नहीं है।
