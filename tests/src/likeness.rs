//! Two runs of one scenario, compared: the same but for ids, which are random.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use weft_engine::model::ids::RecordId;
use weft_engine::model::records::Page;
use weft_engine::{Check, Clock, Notebook, WeftError};

/// A text with every id in it (32 or 64 hex digits) replaced by `id1`, `id2`, … in the order in which they appear.
pub fn renamed(text: &str) -> String {
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    with_ids(text, |id| {
        let next = format!("id{}", names.len() + 1);
        names.entry(id).or_insert(next).clone()
    })
}

/// A text with every id in it replaced by `id`: what is left where ids are random and decide no order.
pub fn without_ids(text: &str) -> String {
    with_ids(text, |_| "id".to_owned())
}

fn with_ids<'a>(text: &'a str, mut name: impl FnMut(&'a str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let bytes = text.as_bytes();
    let mut from = 0;
    while from < bytes.len() {
        let run = bytes[from..].iter().take_while(|b| is_hex(**b)).count();
        if run == 32 || run == 64 {
            out.push_str(&name(&text[from..from + run]));
            from += run;
            continue;
        }
        let end = from + run.max(1);
        let end = (end..=bytes.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(bytes.len());
        out.push_str(&text[from..end]);
        from = end;
    }
    out
}

/// What a played folder holds, device by device.
pub struct Played {
    /// Every record that a step made, as each device shows it, ids renamed.
    pub shown: String,
    /// How each device stands.
    pub checks: BTreeMap<String, Check>,
}

/// Reads a folder in which a scenario has been played to its end.
pub fn read(dir: &Path, devices: &[&str]) -> Result<Played, String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let progress = std::fs::read_to_string(dir.join("progress.json")).map_err(|error| said(&error))?;
    let progress: Value = serde_json::from_str(&progress).map_err(|error| said(&error))?;
    let now = progress["now"].as_u64().ok_or("progress.json names no time")?;
    let mut made: Vec<(u64, Vec<RecordId>)> = Vec::new();
    for (step, ids) in progress["made"].as_object().ok_or("progress.json names no records")? {
        let ids = serde_json::from_value(ids.clone()).map_err(|error| said(&error))?;
        made.push((step.parse().map_err(|_| "a step is no number")?, ids));
    }
    made.sort();
    let (mut shown, mut checks) = (Vec::new(), BTreeMap::new());
    for device in devices {
        let code = std::fs::read(dir.join(device).join("code.txt")).map_err(|error| said(&error))?;
        let notebook = Notebook::open(&dir.join(device).join("notebook"), &code, Clock::Fixed(now));
        let notebook = notebook.map_err(|error| format!("{device}: {error}"))?;
        for (step, ids) in &made {
            for id in ids {
                let record = notebook.show(id).unwrap_or_else(|error| json!(error.code()));
                shown.push(json!({ "device": device, "step": step, "shows": record }));
            }
        }
        shown.push(json!({ "device": device, "lists": listed(&notebook).map_err(|error| said(&error))? }));
        checks.insert((*device).to_owned(), notebook.check().map_err(|error| said(&error))?);
        notebook.lock().map_err(|error| said(&error))?;
    }
    let shown: Vec<String> = shown.iter().map(Value::to_string).collect();
    Ok(Played { shown: renamed(&shown.join("\n")), checks })
}

/// Every line of the list, without its id and in an order that no id decides.
fn listed(notebook: &Notebook) -> Result<Vec<String>, WeftError> {
    let lines = notebook.list(&Page { area: None, after: None, lines: 1000 })?;
    let line = |line: &Value| format!("{} {} {}", line["day"], line["kind"], line["title"]);
    let mut lines: Vec<String> = lines.as_array().into_iter().flatten().map(line).collect();
    lines.sort();
    Ok(lines)
}

/// Whether every audience that two of the devices share is the same on both, and nothing is missing or waiting.
pub fn in_step(checks: &BTreeMap<String, Check>) -> Result<(), String> {
    let devices: Vec<(&String, &Check)> = checks.iter().collect();
    let mut compared = 0;
    for (place, (one, mine)) in devices.iter().enumerate() {
        if (mine.integrity, mine.waiting, mine.held) != ("ok", 0, 0) {
            return Err(format!("{one} is not whole: {mine:?}"));
        }
        for (other, theirs) in devices.iter().skip(place + 1) {
            for (audience, line) in &mine.audiences {
                let Some(their_line) = theirs.audiences.get(audience) else { continue };
                compared += 1;
                let same = (&line.root, &line.state) == (&their_line.root, &their_line.state);
                if !same || line.missing + their_line.missing > 0 {
                    return Err(format!("{one} and {other} differ in {audience}: {line:?}, {their_line:?}"));
                }
            }
        }
    }
    if compared == 0 { Err("no two devices share an audience".into()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_renamed_by_first_appearance_and_nothing_else_is() {
        let (a, b) = ("ab".repeat(16), "0c".repeat(32));
        let text = format!("\"{b}\",\"{a}\",\"{b}\" நிலா {a}f 12345678");
        assert_eq!(renamed(&text), format!("\"id1\",\"id2\",\"id1\" நிலா {a}f 12345678"));
    }
}
