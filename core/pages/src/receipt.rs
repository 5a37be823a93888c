//! The receipt: paper that a person takes home. It carries a number and pictures of it; no name, purpose,
//! address, group or day, because whoever finds it must learn nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};
use weft_l10n::Words;

use crate::run::Reader;
use crate::sheet::sheet;

/// A receipt is said, written and typed in groups of this many digits.
const GROUP: usize = 5;
/// The side of one digit's cell in the woven picture; a receipt of 20 digits is five cells wide and four high.
const CELL: u32 = 24;

/// The page of a receipt. `number` may hold spaces; only its digits are shown, in fives. `code` is the same
/// number as an SVG picture, made by `weft-qr`; it goes in as an image, which cannot run or load anything.
pub fn receipt_page(words: &Words, number: &str, code: &str) -> String {
    let reader = Reader::of(words);
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let body = html! {
        header.mid { h1 { (reader.both(Words::pages_receipt_title)) } }
        main {
            section {
                p.number.card dir="ltr" {
                    @for group in digits.chunks(GROUP) { span { (group.iter().collect::<String>()) } " " }
                }
                div.code {
                    img alt=(words.pages_receipt_code_alt().value) src={ "data:image/svg+xml;base64," (STANDARD.encode(code)) };
                }
                (woven(&digits))
                p { (reader.both(Words::pages_receipt_keep_text)) }
                p { (reader.both(Words::pages_receipt_use_text)) }
            }
        }
    };
    sheet(words, "indigo", &words.pages_receipt_title().value, &body)
}

/// The number as a piece of cloth: one group of digits a row, one digit a crossing. It says nothing that the
/// digits do not say; somebody who does not read knows their own paper by it.
fn woven(digits: &[char]) -> Markup {
    let places = || (0..).map(|place: u32| place * CELL);
    let rows = places().zip(digits.chunks(GROUP));
    let cells = rows.flat_map(|(y, group)| places().zip(group).map(move |(x, digit)| crossing(x, y, *digit)));
    let path: String = cells.collect();
    html! {
        div.code {
            svg.cloth viewBox="0 0 120 96" aria-hidden="true" focusable="false" {
                path fill="currentColor" d=(path) {}
            }
        }
    }
}

/// Even digits lie along the row, odd ones across it; the larger, the thicker.
fn crossing(x: u32, y: u32, digit: char) -> String {
    let digit = digit.to_digit(10).unwrap_or(0);
    let thick = 4 + 4 * (digit / 2);
    let gap = (CELL - thick) / 2;
    if digit.is_multiple_of(2) {
        format!("M{x} {}h{CELL}v{thick}h-{CELL}z", y + gap)
    } else {
        format!("M{} {y}h{thick}v{CELL}h-{thick}z", x + gap)
    }
}
