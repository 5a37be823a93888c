//! A filled form → its line in lists, what it is about, and its words for search.

use crate::fact::Area;
use crate::records::{Item, Rows, Wording};
use crate::sheet::evolve::Sheet;

/// A filled form's rows.
pub fn rows(sheet: &Sheet) -> Rows {
    let Some((_, filled)) = &sheet.filled else { return Rows::default() };
    let words = || sheet.told.iter().filter_map(|told| Some((told.words?.fact, told.lang.clone())));
    let title = words().next().map(|(telling, _)| telling);
    Rows {
        item: Some(Item { area: Area::Sheet, day: filled.day, group: Some(filled.group), title }),
        links: [Some(filled.template), filled.about].into_iter().flatten().collect(),
        words: words().map(|(telling, lang)| Wording { telling, lang }).collect(),
        ..Rows::default()
    }
}
