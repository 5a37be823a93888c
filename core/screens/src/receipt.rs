//! A number that somebody keeps: as digits, or as twelve words of things that can be drawn.

use crate::frame::{Frame, action};
use crate::route::Next;
use crate::screen::Action;
use crate::widget::{Control, Glyph, Widget};

/// Set while the number is shown, or typed, as words.
const WORDS: &str = "words";

/// Whether somebody asked for words instead of digits.
pub(crate) fn as_words(frame: &Frame<'_>) -> bool {
    !frame.draft.get(WORDS).is_empty()
}

/// From digits to words and back.
pub(crate) fn turned(frame: &Frame<'_>) -> Next {
    let other = if as_words(frame) { "" } else { "yes" };
    Next::Redraw { draft: frame.draft.with(WORDS, other) }
}

/// The number, and the action that shows it in the other way; none if it is no longer there.
pub(crate) fn shown(frame: &Frame<'_>) -> Option<(Widget, Action)> {
    let words = frame.scene.words;
    let receipt = frame.scene.receipt?;
    let label = words.sitting_receipt_number_label();
    Some(if as_words(frame) {
        // The words stand in the hint, so that a reader of the screen says what they are first.
        let number = Widget::words("number", label).hinted(Some(receipt.words.clone()));
        (number, action("digits", words.sitting_receipt_digits_action(), Glyph::Code))
    } else {
        let number = Widget::new("number", label, Control::Number { groups: receipt.groups.clone() });
        (number, action("words", words.sitting_receipt_words_action(), Glyph::Hear))
    })
}

/// Four numbers of five digits, as people read them to each other.
pub fn in_fives(numbers: [u32; 4]) -> [String; 4] {
    numbers.map(|number| format!("{number:05}"))
}
