//! Receipt numbers: golden vectors, typing mistakes, both faces.

use proptest::prelude::*;

use super::*;

fn number(typed: &str) -> ReceiptNumber {
    ReceiptNumber::parse(typed).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Number → words, computed by a second program (Python) from the description in `docs/formats.md`.
#[test]
fn golden_words() {
    for (typed, words) in [
        ("31415926535897932383", [2, 46, 25, 11, 29, 62, 34, 12, 36, 39, 22, 1]),
        ("00000000000000000000", [0; 12]),
        ("99999999999999999992", [8, 43, 7, 8, 48, 18, 9, 57, 63, 63, 63, 6]),
        ("00000000000000000646", [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 4]),
    ] {
        assert_eq!(number(typed).words(), words);
        assert_eq!(ReceiptNumber::from_words(&words), Ok(number(typed)));
    }
}

/// Number → public keys in the partnership 00 01 … 1f. `tests/oracle.rs` computes the same with a second implementation.
#[test]
fn golden_keys() {
    let partnership = std::array::from_fn(|at| u8::try_from(at).unwrap());
    let keys = number("31415926535897932383").keys(&partnership).unwrap();
    assert_eq!(hex(&keys.signer.public()), "2e9b7c44f52e1ce88d5daca28b39d4fa6a39f850e9c95150ce7a570f6271e1a0");
    assert_eq!(hex(&keys.box_pair.public()), "fe90fd0b94b3d27345abf4f29439932e63c63d717db5e591217695cb5dadb029");
}

#[test]
fn keys_differ_by_number_and_partnership() {
    let one = number("31415926535897932383").keys(&[1; 32]).unwrap();
    let two = number("31415926535897932383").keys(&[2; 32]).unwrap();
    let three = number("00000000000000000000").keys(&[1; 32]).unwrap();
    assert_ne!(one.signer.public(), two.signer.public());
    assert_ne!(one.signer.public(), three.signer.public());
    assert_ne!(one.box_pair.public(), two.box_pair.public());
}

/// Damm's own example, 572 → 4.
#[test]
fn damm_example() {
    assert_eq!(damm([5, 7, 2].iter()), 4);
    assert_eq!(damm([5, 7, 2, 4].iter()), 0);
}

#[test]
fn as_spoken_as_typed_in_any_script() {
    let expected = number("31415926535897932383");
    assert_eq!(expected.spoken(), "31415 92653 58979 32383");
    for typed in [
        "31415 92653 58979 32383",
        "  31415-92653–58979\u{A0}32383\n",
        "٣١٤١٥ ٩٢٦٥٣ ٥٨٩٧٩ ٣٢٣٨٣",
        "\u{200F}\u{2067}٣١٤١٥ ٩٢٦٥٣ ٥٨٩٧٩ ٣٢٣٨٣\u{2069}",
        "௩௧௪௧௫ ௯௨௬௫௩ ௫௮௯௭௯ ௩௨௩௮௩",
    ] {
        assert_eq!(number(typed), expected, "{typed}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    for (typed, error) in [
        ("", BadNumber::Length),
        ("3141592653589793238", BadNumber::Length),
        ("314159265358979323833", BadNumber::Length),
        ("3141592653589793238O", BadNumber::Symbol),
        ("31415926535897932384", BadNumber::Check),
        ("13415926535897932383", BadNumber::Check),
        ("௰1415926535897932383", BadNumber::Symbol),
    ] {
        assert_eq!(ReceiptNumber::parse(typed), Err(error), "{typed}");
    }
    let mut words = number("31415926535897932383").words();
    words[3] = 64;
    assert_eq!(ReceiptNumber::from_words(&words), Err(BadNumber::Symbol));
}

/// Twelve words with a fitting check that say more than nineteen digits were never given out.
#[test]
fn words_beyond_the_numbers() {
    for carried in [[63; 11], [8, 43, 7, 8, 48, 18, 10, 0, 0, 0, 0]] {
        let mut words = [0; 12];
        words[..11].copy_from_slice(&carried);
        words[11] = check_word(carried.iter());
        assert_eq!(ReceiptNumber::from_words(&words), Err(BadNumber::Check));
    }
}

#[test]
fn new_numbers_are_valid_and_use_every_digit_everywhere() {
    let numbers: Vec<_> = (0..400).map(|_| ReceiptNumber::new()).collect();
    for number in &numbers {
        assert_eq!(ReceiptNumber::parse(&number.spoken()).as_ref(), Ok(number));
    }
    for place in 0..DIGITS {
        for digit in 0..10 {
            assert!(numbers.iter().any(|number| number.digits[place] == digit));
        }
    }
}

#[test]
fn debug_shows_no_digit() {
    assert_eq!(format!("{:?}", number("31415926535897932383")), "ReceiptNumber(…)");
    let keys = format!("{:?}", number("31415926535897932383").keys(&[0; 32]).unwrap());
    assert_eq!(keys, "ReceiptKeys { signer: Signer(…), box_pair: BoxPair(…) }");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_and_digits_are_the_same_number(drawn in prop::array::uniform19(0u8..10)) {
        let number = ReceiptNumber::with_check(&drawn);
        prop_assert_eq!(ReceiptNumber::from_words(&number.words()), Ok(number.clone()));
        prop_assert_eq!(ReceiptNumber::parse(&number.spoken()), Ok(number));
    }

    /// One wrong digit or word, or two neighbours swapped: always noticed.
    #[test]
    fn one_mistake_is_noticed(drawn in prop::array::uniform19(0u8..10), place in 0usize..20, by in 1u8..10, by_word in 1u8..64) {
        let number = ReceiptNumber::with_check(&drawn);
        let mut digits = **number.digits;
        digits[place] = (digits[place] + by) % 10;
        prop_assert_eq!(ReceiptNumber::parse(&ascii(&digits)), Err(BadNumber::Check));

        let mut words = number.words();
        words[place % 12] ^= by_word;
        prop_assert_eq!(ReceiptNumber::from_words(&words), Err(BadNumber::Check));

        let mut digits = **number.digits;
        digits.swap(place.min(18), place.min(18) + 1);
        let same = digits == **number.digits;
        prop_assert_eq!(ReceiptNumber::parse(&ascii(&digits)).is_ok(), same);

        let mut words = number.words();
        words.swap(place % 11, place % 11 + 1);
        let same = words == number.words();
        prop_assert_eq!(ReceiptNumber::from_words(&words).is_ok(), same);
    }

    #[test]
    fn any_text_is_answered(typed in ".{0,40}", words in prop::array::uniform12(any::<u8>())) {
        if let Ok(number) = ReceiptNumber::parse(&typed) {
            prop_assert_eq!(damm(number.digits.iter()), 0);
        }
        if let Ok(number) = ReceiptNumber::from_words(&words) {
            prop_assert_eq!(number.words(), words);
        }
    }
}
