//! The sheet that every page is written on: head, stylesheet, woven edge.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use weft_l10n::Words;
use weft_model::day::Day;

use crate::run::{dir, run};

const STYLE: &str = include_str!("style.css");

/// Nothing is loaded from anywhere and nothing runs, also if a page were changed on its way.
const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Two threads that go over and under; drawn, not a background, because printers leave backgrounds out.
const EDGE: &str = "M0 0h18v5H0zM0 7h6v5H0zM12 7h12v5H12z";

/// As known when, heard from how many of how many other devices.
pub(crate) fn known(words: &Words, on: Day, heard: u32, of: u32) -> Markup {
    html! {
        p { strong { (run(&words.pages_known_text(on.date()))) } }
        p { (run(&words.pages_heard_text(heard.into(), of.into()))) }
    }
}

/// A whole page in the first language of `words`. `area` is one of the stylesheet's colours.
pub(crate) fn sheet(words: &Words, area: &str, title: &str, body: &Markup) -> String {
    let language = words.first();
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag) dir=(dir(language.dir)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="format-detection" content="telephone=no";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body class=(area) {
                svg.edge aria-hidden="true" focusable="false" {
                    pattern id="weave" width="24" height="12" patternUnits="userSpaceOnUse" {
                        path fill="currentColor" d=(EDGE) {}
                    }
                    rect width="100%" height="12" fill="url(#weave)" {}
                }
                div.page { (body) }
            }
        }
    };
    page.into_string()
}

#[cfg(test)]
mod tests {
    use super::STYLE;

    #[test]
    fn the_stylesheet_stays_inside_its_element_and_loads_nothing() {
        for forbidden in ["</", "<!", "@import", "url(", "@font-face", "http", "expression"] {
            assert!(!STYLE.contains(forbidden), "{forbidden}");
        }
    }
}
