//! What people say: text in a language, checked before it becomes a fact.
//!
//! A telling's text is the only part of a record that can be erased, so it never appears in a state;
//! a state holds where the telling stands ([`Telling`]) and the store gives the words when a screen asks.

use serde::{Deserialize, Deserializer, Serialize};

use crate::fact::Fact;
use crate::ids::{AttachmentId, Commit, FactId, Mid};

/// The longest text that travels inside a fact, in bytes of UTF-8; longer text becomes an attachment.
/// A body is at most 32 KiB; the rest is room for its envelope.
pub const TEXT_IN_FACT: usize = 24 * 1024;

/// The longest text accepted at all, in bytes of UTF-8: a long interview.
pub const TEXT_AT_MOST: usize = 4 * 1024 * 1024;

/// Text that people typed or pasted: no NUL, no invisible bidirectional override, at most [`TEXT_AT_MOST`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Words(String);

/// Why a text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadWords {
    /// A NUL or another control character that no keyboard types.
    #[error("the text holds a control character; type it again without it")]
    Control,
    /// A character that reverses what a reader sees (U+202A–202E, U+2066–2069 unbalanced overrides).
    #[error("the text holds a hidden direction override; type it again instead of pasting it")]
    Bidi,
    /// More than [`TEXT_AT_MOST`] bytes.
    #[error("the text is too long; attach it as a document")]
    TooLong,
    /// Nothing but spaces.
    #[error("there are no words in it")]
    Empty,
}

impl Words {
    /// Takes a text after checking it.
    pub fn new(text: &str) -> Result<Self, BadWords> {
        if text.len() > TEXT_AT_MOST {
            return Err(BadWords::TooLong);
        }
        if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            return Err(BadWords::Control);
        }
        if text.chars().any(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
            return Err(BadWords::Bidi);
        }
        if text.trim().is_empty() {
            return Err(BadWords::Empty);
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Words {
    /// Never the words themselves: a log must not repeat what somebody told.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} bytes)", self.0.len())
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::new(&text).map_err(serde::de::Error::custom)
    }
}

/// A language by its BCP 47 tag, two to 35 ASCII letters, digits and hyphens, such as `ta` or `ar-EG`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Takes a tag after checking its form.
    pub fn new(tag: &str) -> Option<Self> {
        let form = tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let first = tag.split('-').next().unwrap_or_default();
        let letters = (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
        (form && letters && tag.len() <= 35).then(|| Self(tag.to_owned()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::new(&tag).ok_or_else(|| serde::de::Error::custom("not a language tag, such as \"ta\""))
    }
}

/// What somebody said, as a command carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The language it was said in.
    pub lang: Lang,
    /// The words.
    pub words: Words,
}

/// The erasable body of a telling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// At most [`TEXT_IN_FACT`] bytes.
    Text(Words),
    /// A longer text, a picture, a voice.
    Attached(Attachment),
}

impl Content {
    /// The file, if it is one.
    pub const fn file(&self) -> Option<&Attachment> {
        match self {
            Self::Attached(file) => Some(file),
            Self::Text(_) => None,
        }
    }
}

/// A sealed file that travels in chunks; this is all that is needed to fetch and open it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Hash of the whole ciphertext.
    pub id: AttachmentId,
    /// The random key this one file is sealed under.
    pub key: [u8; 32],
    /// Size of the plain file in bytes.
    pub size: u64,
    /// What it is, such as `image/jpeg` or `text/plain`.
    pub media_type: String,
    /// How many chunks of at most 256 KiB it travels in.
    pub chunks: u32,
}

impl Attachment {
    /// In the place of a file that is not sealed yet: whoever seals it puts it there ([`crate::command::Command::file_mut`]).
    /// No file has no chunks, so nothing is decided with it.
    pub const fn awaited() -> Self {
        Self { id: AttachmentId::new([0; 32]), key: [0; 32], size: 0, media_type: String::new(), chunks: 0 }
    }
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({}, {} bytes)", self.id, self.size)
    }
}

/// Where a telling stands: all that a state remembers of words that may be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Telling {
    /// The fact whose body holds the words.
    pub fact: FactId,
    /// The commitment that remains when the words are gone.
    pub commit: Commit,
    /// Who wrote it down.
    pub by: Mid,
}

impl Telling {
    /// Where a fact that is a telling stands.
    pub const fn of(fact: &Fact) -> Self {
        Self { fact: fact.id(), commit: fact.commit, by: fact.author }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_refused_and_real_text_kept() {
        for (text, why) in [
            ("a\0b", BadWords::Control),
            ("\u{202E}evil", BadWords::Bidi),
            (" \n ", BadWords::Empty),
            ("a\u{7}b", BadWords::Control),
        ] {
            assert_eq!(Words::new(text), Err(why));
        }
        for text in ["மூன்று இரவுகள்", "ثلاث ليالٍ", "line\nline", "👩🏽\u{200D}🌾 \u{200F}ok"]
        {
            assert_eq!(Words::new(text).expect("kept").as_str(), text);
        }
        assert_eq!(Words::new(&"x".repeat(TEXT_AT_MOST + 1)), Err(BadWords::TooLong));
        assert_eq!(format!("{:?}", Words::new("secret").expect("kept")), "Words(6 bytes)");
    }

    #[test]
    fn language_tags() {
        assert!(Lang::new("ta").is_some() && Lang::new("ar-EG").is_some() && Lang::new("zh-Hant-TW").is_some());
        assert!(
            Lang::new("").is_none()
                && Lang::new("t").is_none()
                && Lang::new("1a").is_none()
                && Lang::new("ta_IN").is_none()
        );
    }
}
