//! Two languages that nobody speaks, made of the English messages at run time, so that neither ever lacks one. In them tests and the
//! gallery see what stands in no message, what is cut off and what does not turn around. [`crate::languages`] lists neither.

use std::borrow::Cow;

use crate::format;
use crate::phrase::Dir;
use crate::words::{Language, Source, Status};

/// A pseudo-locale (the tags are those of CLDR). Only the letters of messages change: variables stay as they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: with accents, 40 % longer, each message in brackets.
    Long,
    /// `ar-XB`: in Arabic letters, so that it runs from right to left without a hidden character that would say so.
    RightToLeft,
}

static LONG: Source = made("en-XA", "[Éñĝĺíšĥ]", "Latn", Dir::Ltr, "en-GB");
static RIGHT_TO_LEFT: Source = made("ar-XB", "عنغليسه", "Arab", Dir::Rtl, "ar");

/// Without messages of its own, and without words for receipt numbers: both are English.
const fn made(tag: &'static str, name: &'static str, script: &'static str, dir: Dir, format: &'static str) -> Source {
    let language = Language { tag, name, script, dir, digits: "latn", status: Status::Draft };
    let files = &[];
    Source { language, format, months: true, files, words: "", number: |value, _| format::fluent_number("en", value) }
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Long, Self::RightToLeft];

    /// Its meta data, as a shipped language has them.
    pub fn language(self) -> &'static Language {
        &self.source().language
    }

    pub(crate) fn source(self) -> &'static Source {
        match self {
            Self::Long => &LONG,
            Self::RightToLeft => &RIGHT_TO_LEFT,
        }
    }

    /// What becomes of the text between the variables of a message.
    pub(crate) fn letters(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Long => |text| longer(text).into(),
            Self::RightToLeft => |text| text.chars().map(arabic).collect::<String>().into(),
        }
    }

    /// What becomes of a whole message. Where a bracket does not show, the message was cut off.
    pub(crate) fn whole(self, message: String) -> String {
        match self {
            Self::Long => format!("[{message}]"),
            Self::RightToLeft => message,
        }
    }
}

/// Two letters more for each five characters: a letter stands twice as soon as five halves of a character are owed.
fn longer(text: &str) -> String {
    let (mut long, mut owed) = (String::new(), 4_usize);
    for c in text.chars() {
        long.push(accented(c));
        owed = owed.saturating_add(2);
        if c.is_ascii_alphabetic() && owed >= 5 {
            long.push(accented(c));
            owed = owed.saturating_sub(5);
        }
    }
    long
}

const ASCII: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçďéƒĝĥíĵķĺḿñóþǫŕšţúṽŵẋýžÁɃÇĎÉƑĜĤÍĴĶĹḾÑÓÞǪŔŠŢÚṼŴẊÝŽ";
/// 26 of the 28 letters that every Arabic font has, each for one of ours.
const ARABIC: &str = "ابثدعفغهيجكلمنوطقرستحظشخضز";

fn accented(c: char) -> char {
    instead(c, ACCENTED)
}

fn arabic(c: char) -> char {
    instead(c.to_ascii_lowercase(), ARABIC)
}

/// The letter at the same place of another alphabet; what is no letter stays.
fn instead(c: char, alphabet: &str) -> char {
    ASCII.chars().zip(alphabet.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, other)| other)
}

#[cfg(test)]
mod tests;
