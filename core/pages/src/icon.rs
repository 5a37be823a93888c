//! Icons inside a page: the same that the screens show beside the same words.

use maud::{Markup, html};
use weft_screens::Glyph;

/// Draws an icon. It never stands alone, so a screen reader passes over it.
pub fn icon(glyph: Glyph) -> Markup {
    let class = if glyph.turns() { "i turns" } else { "i" };
    html! {
        svg class=(class) viewBox="0 0 256 256" aria-hidden="true" focusable="false" { path d=(glyph.outline()) {} }
    }
}
