//! The receipt: twenty digits a person was given, from which the keys come that prove they are that person.
//!
//! `engine` draws a number when a consent is recorded and turns a typed one back into keys when it is withdrawn. The number
//! is shown once; until then it waits sealed among the drafts, and is kept nowhere after. It has two faces: digits, and twelve words of any list of 64 words or pictures.

use std::fmt;

use zeroize::Zeroizing;

use crate::context;
use crate::digits;
use crate::generichash::keyed;
use crate::key::Key;
use crate::pwhash::{self, Cost, OutOfMemory};
use crate::random;
use crate::sealedbox::BoxPair;
use crate::sign::Signer;
use crate::sodium;

/// Digits that are drawn; the twentieth is their check digit.
const DRAWN: usize = 19;
/// Digits in all.
const DIGITS: usize = 20;
/// Words that carry the number; the twelfth is their check word.
const NUMBER_WORDS: usize = 11;
/// Words in all.
const WORDS: usize = 12;

/// Cost of trying a number. A number has 63 bits; whoever holds a partnership's public keys may try numbers at leisure.
const COST: Cost = Cost::DEFAULT;

/// Totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004): notices every wrong digit and every swapped pair.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// What is wrong with a number or words that were typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadNumber {
    /// Something other than digits and spaces, or a word index above 63.
    #[error("a receipt number has digits only")]
    Symbol,
    /// More or fewer than twenty digits.
    #[error("a receipt number has twenty digits")]
    Length,
    /// The check does not fit: a digit or word is wrong, or two are swapped.
    #[error("one of these digits is wrong")]
    Check,
}

/// Twenty digits, the last one checking the others; zeroised on drop, never printed by accident.
#[derive(Clone)]
pub struct ReceiptNumber {
    /// Values 0…9, on the heap so that moves leave no copy.
    digits: Box<Zeroizing<[u8; DIGITS]>>,
}

/// The keys of a receipt in one partnership.
#[derive(Debug)]
pub struct ReceiptKeys {
    /// Signs a withdrawal or suspension.
    pub signer: Signer,
    /// Opens what is sealed to the holder of the receipt.
    pub box_pair: BoxPair,
}

impl ReceiptNumber {
    /// A new number, drawn from the system's randomness.
    #[expect(clippy::new_without_default, reason = "a default would not look random")]
    pub fn new() -> Self {
        let mut drawn = Zeroizing::new([0; DRAWN]);
        for digit in drawn.iter_mut() {
            *digit = random_digit();
        }
        Self::with_check(&drawn)
    }

    /// Reads a number as typed: digits of any script; spaces, hyphens and invisible direction marks between them are skipped.
    ///
    /// # Errors
    /// [`BadNumber`] says what is wrong, so that the person can look again.
    pub fn parse(typed: &str) -> Result<Self, BadNumber> {
        let mut number = Self::zeros();
        let mut places = number.digits.iter_mut();
        let mut extra = false;
        for character in typed.chars().filter(|character| !is_between(*character)) {
            let digit = digits::value(character).ok_or(BadNumber::Symbol)?;
            match places.next() {
                Some(place) => *place = digit,
                None => extra = true,
            }
        }
        if extra || places.next().is_some() {
            return Err(BadNumber::Length);
        }
        if damm(number.digits.iter()) == 0 { Ok(number) } else { Err(BadNumber::Check) }
    }

    /// The number as it is shown and read aloud: four groups of five ASCII digits.
    pub fn spoken(&self) -> String {
        let groups = self.digits.chunks(5).map(ascii);
        groups.collect::<Vec<_>>().join(" ")
    }

    /// The number as twelve indices 0…63 into a list of words or pictures: its first nineteen digits in base 64, highest
    /// first, then the check word.
    pub fn words(&self) -> [u8; WORDS] {
        let drawn = self.digits.iter().take(DRAWN);
        let mut value = drawn.fold(0u64, |value, digit| value * 10 + u64::from(*digit));
        let mut words = [0; WORDS];
        for word in words.iter_mut().take(NUMBER_WORDS).rev() {
            *word = low_six_bits(value);
            value >>= 6;
        }
        words[NUMBER_WORDS] = check_word(words.iter().take(NUMBER_WORDS));
        words
    }

    /// Reads the twelve indices of [`words`](Self::words).
    ///
    /// # Errors
    /// [`BadNumber::Symbol`] for an index above 63, [`BadNumber::Check`] if a word is wrong or two are swapped.
    pub fn from_words(words: &[u8; WORDS]) -> Result<Self, BadNumber> {
        if words.iter().any(|word| *word > 63) {
            return Err(BadNumber::Symbol);
        }
        if check_word(words.iter()) != 0 {
            return Err(BadNumber::Check);
        }
        // Eleven words hold 66 bits, so u128; numbers of twenty digits or more were never given out.
        let carried = words.iter().take(NUMBER_WORDS);
        let value = carried.fold(0u128, |value, word| (value << 6) | u128::from(*word));
        let mut value = u64::try_from(value).map_err(|_| BadNumber::Check)?;
        let mut drawn = Zeroizing::new([0; DRAWN]);
        for digit in drawn.iter_mut().rev() {
            *digit = low_digit(value);
            value /= 10;
        }
        if value == 0 { Ok(Self::with_check(&drawn)) } else { Err(BadNumber::Check) }
    }

    /// The keys of this number in a partnership: Argon2id13(twenty ASCII digits, salt = first 16 bytes of the partnership
    /// id, 3 passes, 64 MiB), then one seed for each key. Takes a second or so on a phone.
    ///
    /// # Errors
    /// [`OutOfMemory`] if the device has not the memory.
    pub fn keys(&self, partnership: &[u8; 32]) -> Result<ReceiptKeys, OutOfMemory> {
        let mut salt = [0; 16];
        salt.copy_from_slice(&partnership[..16]);
        let number = Zeroizing::new(self.digits.map(|digit| b'0' + digit));
        let stretched = pwhash::argon2id13(number.as_slice(), &salt, COST)?;
        let seed = |context| Key::from_bytes(keyed(stretched.as_bytes(), context, &[]));
        Ok(ReceiptKeys {
            signer: Signer::from_seed(&seed(context::RECEIPT_SIGN)),
            box_pair: BoxPair::from_seed(&seed(context::RECEIPT_BOX)),
        })
    }

    fn zeros() -> Self {
        Self { digits: Box::new(Zeroizing::new([0; DIGITS])) }
    }

    fn with_check(drawn: &[u8; DRAWN]) -> Self {
        let mut number = Self::zeros();
        let all = drawn.iter().copied().chain([damm(drawn.iter())]);
        number.digits.iter_mut().zip(all).for_each(|(to, from)| *to = from);
        number
    }
}

impl PartialEq for ReceiptNumber {
    fn eq(&self, other: &Self) -> bool {
        sodium::equal(&self.digits, &other.digits)
    }
}

impl Eq for ReceiptNumber {}

impl fmt::Debug for ReceiptNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptNumber(…)")
    }
}

/// A digit, each as likely as the others: bytes from 250 on are drawn again.
fn random_digit() -> u8 {
    loop {
        let [byte] = random::bytes();
        if byte < 250 {
            return byte % 10;
        }
    }
}

/// Whether a character may stand between digits: white space, hyphens, and marks that only steer the direction of text.
fn is_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{2010}'..='\u{2015}' | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
}

/// Damm's check over digits: the check digit of a number without one, 0 for a number with the right one.
fn damm<'a>(digits: impl Iterator<Item = &'a u8>) -> u8 {
    digits.fold(0, |interim, digit| {
        let row = DAMM.get(usize::from(interim));
        let next = row.and_then(|row| row.get(usize::from(*digit)));
        // Both are below ten; were they not, ten matches no digit and the check fails.
        next.copied().unwrap_or(10)
    })
}

/// The same check in base 64: Damm's quasigroup is here x·(a + b) in GF(2⁶) modulo x⁶ + x + 1. Zero for words with the right
/// check word, otherwise the check word.
fn check_word<'a>(words: impl Iterator<Item = &'a u8>) -> u8 {
    words.fold(0, |interim, word| {
        let doubled = (interim ^ word) << 1;
        if doubled & 0x40 == 0 { doubled } else { doubled ^ 0x43 }
    })
}

fn low_six_bits(value: u64) -> u8 {
    value.to_le_bytes()[0] & 0x3F
}

fn low_digit(value: u64) -> u8 {
    (value % 10).to_le_bytes()[0]
}

fn ascii(digits: &[u8]) -> String {
    digits.iter().map(|digit| char::from(b'0' + digit)).collect()
}

#[cfg(test)]
#[path = "receipt_tests.rs"]
mod tests;
