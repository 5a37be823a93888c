//! The golden vectors, read out of `docs/formats.md` itself: blocks fenced as `vectors`, lines of `name = hex`, long values
//! going on in the lines below. The tests of `weft-sync` read them too.

use std::collections::BTreeMap;

pub const FORMATS: &str = include_str!("../../../../docs/formats.md");

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "half a byte in {text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal")).collect()
}

/// Every vector of the document, by name.
pub fn documented() -> BTreeMap<String, Vec<u8>> {
    let mut vectors: BTreeMap<String, String> = BTreeMap::new();
    let (mut inside, mut last) = (false, String::new());
    for line in FORMATS.lines() {
        if line.starts_with("```") {
            inside = line == "```vectors";
        } else if let (true, Some((name, value))) = (inside, line.split_once(" = ")) {
            last = name.trim().to_owned();
            assert!(vectors.insert(last.clone(), value.trim().to_owned()).is_none(), "{last} stands there twice");
        } else if inside {
            vectors.get_mut(&last).expect("a name before its value").push_str(line.trim());
        }
    }
    vectors.into_iter().map(|(name, value)| (name, unhex(&value))).collect()
}

/// The vector of this name, which the document gives and no code computes, because chance is in it.
pub fn given(name: &str) -> Vec<u8> {
    documented().remove(name).unwrap_or_else(|| panic!("docs/formats.md has no vector {name}"))
}
