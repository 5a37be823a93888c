//! Numbers that a person keeps: shown once, as digits, a code and twelve words; and typed, to open what they belong to.

use weft_engine::{UNREADABLE, WeftError};
use weft_l10n::{Phrase, Words, say_words};
use weft_screens::{Draft, ReceiptShown, Route, Told};
use weft_vault::ReceiptNumber;
use zeroize::Zeroizing;

use crate::{Answer, App};

impl App {
    pub(crate) fn number_typed(&mut self, typed: Zeroizing<Vec<u8>>) -> Result<Answer, WeftError> {
        match self.notebook.find_by_number(&typed) {
            Ok(Some((record, succeeds))) => {
                (self.told, self.succeeds) = (None, succeeds);
                let held = self.notebook.look(|records| records.record(&record))?.ok_or(UNREADABLE)?;
                // The screen is drawn with the number already held: it offers what only its holder may do.
                self.number = Some((record, typed));
                self.show(Route::by_number(&held), Draft::default())
            }
            Ok(None) => self.stay_with(Told::NothingForNumber),
            Err(WeftError::BadInput { .. }) => self.stay_with(Told::NumberMistaken),
            Err(other) => Err(other),
        }
    }
}

/// A number as it is shown once.
pub(crate) fn receipt_shown(number: &str, words: &Words) -> Result<ReceiptShown, WeftError> {
    let indices = ReceiptNumber::parse(number).map_err(|_| UNREADABLE)?.words();
    let tag = words.first().tag;
    let said = say_words(tag, &indices).map(|said| Phrase::told(&said, tag)).ok_or(UNREADABLE)?;
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let code = weft_qr::number(&digits).map_err(|_| UNREADABLE)?;
    let (width, modules) = code.drawn();
    Ok(ReceiptShown { groups: number.split_whitespace().map(str::to_owned).collect(), words: said, width, modules })
}
