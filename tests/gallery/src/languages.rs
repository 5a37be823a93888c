//! In which languages everything is drawn: more than are shipped.

use weft_l10n::{Language, Pseudo, Words};

/// Every language that is shipped, then both pseudo-locales.
pub fn languages() -> impl Iterator<Item = &'static Language> {
    weft_l10n::languages().chain(Pseudo::ALL.map(Pseudo::language))
}

/// In the place of a language: the keys of all messages.
pub const KEYS: &str = "zxx";

/// The words of one of them.
pub fn words(tag: &str) -> Words {
    if tag == KEYS {
        return Words::keys();
    }
    let pseudo = Pseudo::ALL.into_iter().find(|pseudo| pseudo.language().tag == tag);
    pseudo.map_or_else(|| Words::new(tag, None), Words::pseudo).unwrap()
}
