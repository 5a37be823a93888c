//! Looking for many byte strings at once, in memory or in files, in every form a text may have taken on its way there.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// Something that must not stand somewhere, with a name that may be printed.
struct Trace {
    name: String,
    bytes: Vec<u8>,
}

/// Everything that is looked for.
#[derive(Default)]
pub struct Traces {
    traces: Vec<Trace>,
    /// The traces that begin with these two bytes; one pass over memory looks into it at every place.
    beginnings: Vec<Vec<usize>>,
}

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What.
    pub name: String,
    /// At which byte.
    pub at: usize,
}

impl Traces {
    /// Looks for these bytes too.
    pub fn add(&mut self, name: impl Into<String>, bytes: &[u8]) {
        let [first, second, ..] = bytes else { panic!("two bytes at least") };
        self.beginnings.resize(1 << 16, Vec::new());
        self.beginnings[usize::from(*first) << 8 | usize::from(*second)].push(self.traces.len());
        self.traces.push(Trace { name: name.into(), bytes: bytes.to_vec() });
    }

    /// Looks for a text as memory may hold it: UTF-8 and UTF-16.
    pub fn add_text(&mut self, name: &str, text: &str) {
        for (form, bytes) in [("UTF-8", text.as_bytes().to_vec()), ("UTF-16LE", utf16(text, u16::to_le_bytes))] {
            self.add(format!("{name} as {form}"), &bytes);
        }
    }

    /// Looks for a text as a file may hold it: UTF-8, UTF-16 of either order, base64 at each of three places, hex.
    pub fn add_text_in_every_form(&mut self, name: &str, text: &str) {
        for (form, bytes) in forms(text) {
            self.add(format!("{name} as {form}"), &bytes);
        }
    }

    /// Looks for a key: either half of it, and its beginning in hex.
    pub fn add_key(&mut self, name: &str, key: &[u8]) {
        let (first, second) = key.split_at(key.len() / 2);
        self.add(format!("{name}, first half"), first);
        self.add(format!("{name}, second half"), second);
        self.add(format!("{name} as hex"), hex(first).as_bytes());
        self.add(format!("{name} as HEX"), hex(first).to_uppercase().as_bytes());
    }

    /// How many there are to look for.
    pub fn len(&self) -> usize {
        self.traces.len()
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.traces.is_empty()
    }

    /// The longest of them, in bytes: what two neighbouring windows must share.
    pub fn longest(&self) -> usize {
        self.traces.iter().map(|trace| trace.bytes.len()).max().unwrap_or(0)
    }

    /// Everything that stands in these bytes.
    pub fn find(&self, bytes: &[u8]) -> Vec<Found> {
        let mut found = Vec::new();
        if self.is_empty() {
            return found;
        }
        for (at, pair) in bytes.windows(2).enumerate() {
            for trace in &self.beginnings[usize::from(pair[0]) << 8 | usize::from(pair[1])] {
                let trace = &self.traces[*trace];
                if bytes[at..].starts_with(&trace.bytes) {
                    found.push(Found { name: trace.name.clone(), at });
                }
            }
        }
        found
    }
}

/// Every form in which a text may stand in a file, with the form's name.
pub fn forms(text: &str) -> Vec<(String, Vec<u8>)> {
    let hex = hex(text.as_bytes());
    let mut forms = vec![
        ("UTF-8".to_owned(), text.as_bytes().to_vec()),
        ("UTF-16LE".to_owned(), utf16(text, u16::to_le_bytes)),
        ("UTF-16BE".to_owned(), utf16(text, u16::to_be_bytes)),
        ("HEX".to_owned(), hex.to_uppercase().into_bytes()),
        ("hex".to_owned(), hex.into_bytes()),
    ];
    for skipped in 0..3 {
        for (alphabet, engine) in [("base64", STANDARD_NO_PAD), ("base64url", URL_SAFE_NO_PAD)] {
            let encoded = engine.encode([vec![0; skipped], text.as_bytes().to_vec()].concat());
            // Without the characters that depend on what stands before and behind.
            let (from, to) = ([0, 2, 3][skipped], encoded.len() - 2);
            forms.push((format!("{alphabet} at {skipped}"), encoded.as_bytes()[from..to].to_vec()));
        }
    }
    forms
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_found_at_every_place() {
        let word = "Kanarienvogel ĳ";
        let mut traces = Traces::default();
        traces.add_text_in_every_form("word", word);
        for place in 0..3 {
            let around = [&vec![b'x'; place], word.as_bytes(), b"yz"].concat();
            let text = String::from_utf8(around.clone()).unwrap();
            let (little, big) = (utf16(&text, u16::to_le_bytes), utf16(&text, u16::to_be_bytes));
            let base64 = [STANDARD_NO_PAD.encode(&around).into_bytes(), URL_SAFE_NO_PAD.encode(&around).into_bytes()];
            let hex = [hex(&around).into_bytes(), hex(&around).to_uppercase().into_bytes()];
            for bytes in [around.clone(), little, big].into_iter().chain(base64).chain(hex) {
                assert!(!traces.find(&bytes).is_empty(), "{place}: {bytes:?}");
            }
            assert_eq!(traces.find(&around[..around.len() - 4]), []);
        }
    }

    #[test]
    fn half_a_key_is_found() {
        let key: Vec<u8> = (0..32).collect();
        let mut traces = Traces::default();
        traces.add_key("key", &key);
        for part in [&key[..16], &key[16..], hex(&key).as_bytes(), hex(&key).to_uppercase().as_bytes()] {
            assert_eq!(traces.find(&[b"..", part, b".."].concat()).len(), 1);
        }
        assert_eq!(traces.find(&key[1..16]), []);
        assert_eq!((traces.len(), traces.longest()), (4, 32));
    }
}
