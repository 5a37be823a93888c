//! A group's own form → its line in lists. Its text is no story, so that no search finds it and no list quotes it.

use crate::fact::Area;
use crate::records::{Item, Rows};
use crate::template::evolve::Template;

/// A form's rows: on the day of its newest version.
pub fn rows(template: &Template) -> Rows {
    let Some(newest) = template.newest() else { return Rows::default() };
    let (day, group) = (newest.published.day, Some(newest.published.group));
    Rows { item: Some(Item { area: Area::Template, day, group, title: None }), ..Rows::default() }
}
