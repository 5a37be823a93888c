//! Reading JSON that people wrote: errors say where and what is expected, and never repeat a text.

use std::io::Read;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use serde_path_to_error::Segment;
use weft_engine::model::command::Command;
use weft_engine::model::said::Attachment;

use crate::exit::Failure;

/// The most that is read of what should be commands: more than the longest text, far less than memory.
const AT_MOST: u64 = 64 * 1024 * 1024;

/// The text of a file, or of stdin where there is none.
pub fn text(file: Option<&Path>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    match file {
        Some(path) => {
            let failed = |error: std::io::Error| Failure::device("read", path, &error);
            let file = std::fs::File::open(path).map_err(failed)?;
            file.take(AT_MOST).read_to_end(&mut bytes).map_err(failed)?;
        }
        None => {
            let stdin = std::io::stdin().lock();
            let read = stdin.take(AT_MOST).read_to_end(&mut bytes);
            read.map_err(|error| Failure::device("read", Path::new("standard input"), &error))?;
        }
    }
    String::from_utf8(bytes).map_err(|_| Failure::usage("this is not UTF-8 text; save it as UTF-8 and try again"))
}

/// Reads JSON; the message of an error is fit to be shown.
pub fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut deserializer).map_err(explain)?;
    deserializer.end().map_err(|_| "there is something after the end of the JSON; remove it".to_owned())?;
    Ok(read)
}

/// Reads a JSON value that was parsed already.
pub fn value<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(explain)
}

/// Reads a command, with the sealed file where `"file": "sound"` stands in it.
pub fn with_sound(command: &Value, file: &Attachment) -> Result<Command, String> {
    let mut command = command.clone();
    if !put(&mut command, &json!(file)) {
        return Err("the command has no \"file\": \"sound\"".into());
    }
    value(&command)
}

/// Whether there was a place to put it.
fn put(into: &mut Value, file: &Value) -> bool {
    match into {
        Value::Object(fields) => {
            let place = fields.get_mut("file").filter(|value| value.as_str() == Some("sound"));
            let here = place.map(|place| *place = file.clone()).is_some();
            fields.values_mut().fold(here, |found, value| put(value, file) | found)
        }
        Value::Array(values) => values.iter_mut().fold(false, |found, value| put(value, file) | found),
        _ => false,
    }
}

fn explain(error: serde_path_to_error::Error<serde_json::Error>) -> String {
    let path: Vec<String> = error.path().iter().filter_map(place).collect();
    let what = without_texts(&error.inner().to_string());
    if path.is_empty() { what } else { format!("at {}: {what}", path.join(".")) }
}

fn place(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key: name } | Segment::Enum { variant: name } if is_a_name(name) => Some(name.clone()),
        Segment::Map { .. } | Segment::Enum { .. } => Some("…".into()),
        Segment::Unknown => None,
    }
}

/// Takes what somebody wrote out of a message of serde: quoted texts, and names that are none.
fn without_texts(message: &str) -> String {
    let mut message = message.to_owned();
    if let (Some(start), Some(end)) = (message.find("string \""), message.rfind('"'))
        && let Some(range) = message.get_mut(start..=end)
        && range.len() > "string \"".len()
    {
        let (before, after) = (message.get(..start).unwrap_or_default(), message.get(end.saturating_add(1)..));
        message = format!("{before}a text{}", after.unwrap_or_default());
    }
    for kind in ["unknown variant `", "unknown field `", "duplicate field `"] {
        let Some(name) = message.strip_prefix(kind) else { continue };
        let end = name.find("`, expected").or_else(|| name.find("`, there are")).or_else(|| name.find('`'));
        let Some((name, rest)) = end.and_then(|end| name.split_at_checked(end)) else { continue };
        if !is_a_name(name) {
            return format!("{kind}…{rest}");
        }
    }
    message
}

fn is_a_name(text: &str) -> bool {
    text.len() <= 40 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "snake_case")]
    enum Wish {
        Three { nights: u64 },
    }

    #[test]
    fn errors_say_where_and_what_but_never_repeat_a_text() {
        for (text, expected) in [
            (r#"{"three":{"nights":"secret \", expected"}}"#, "at three.nights: invalid type: a text, expected u64"),
            (r#"{"three":{"night":1}}"#, "at three.night: unknown field `night`, expected `nights`"),
            (r#"{"three":{"my secret":1}}"#, "unknown field `…`, expected `nights`"),
            (r#"{"My secret":1}"#, "unknown variant `…`, expected `three`"),
            (r#"{"three":{"nights":1}} secret"#, "after the end"),
            (r#"{"three":{"nights":1,"nights":2}}"#, "duplicate field `nights`"),
            ("secret", "expected value at line 1 column 1"),
        ] {
            let said = json::<Wish>(text).unwrap_err();
            assert!(said.contains(expected), "{said}");
            assert!(!said.contains("secret"), "{said}");
        }
        let Wish::Three { nights } = json(r#"{"three":{"nights":3}}"#).unwrap();
        assert_eq!(nights, 3);
    }
}
