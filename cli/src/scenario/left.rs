//! What left a notebook in a scenario: whether it is there, and what stands in it.

use std::path::Path;

use weft_engine::{Exported, WeftError};

use super::step::Tables;
use super::steps::awaited;

/// An export that went through, whose files are there; or that was refused, and made no folder.
pub fn left(
    exported: Result<Exported, WeftError>,
    into: &Path,
    refused: Option<&str>,
) -> Result<Option<Exported>, String> {
    match awaited(exported, refused)? {
        Some(exported) => match exported.files.iter().find(|file| !file.is_file()) {
            Some(file) => Err(format!("the export names {}, which is not there", file.display())),
            None => Ok(Some(exported)),
        },
        None if into.exists() => Err(format!("refused as expected, but {} was made", into.display())),
        None => Ok(None),
    }
}

/// Whether so many people are covered in an exported picture, as its manifest says.
pub fn covers(exported: &Exported, people: u64) -> Result<(), String> {
    let manifest = exported.files.iter().find(|file| file.extension().is_some_and(|ending| ending == "json"));
    let manifest = manifest.ok_or("the export has no manifest")?;
    let text = std::fs::read_to_string(manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let manifest: serde_json::Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    match manifest.get("covered").and_then(serde_json::Value::as_u64) {
        Some(covered) if covered == people => Ok(()),
        covered => Err(format!("{covered:?} people are covered in it, not {people}")),
    }
}

/// The same of tables, which hold what they must and nothing that they must not.
pub fn looked_through(exported: Result<Exported, WeftError>, into: &Path, tables: &Tables) -> Result<(), String> {
    let Some(exported) = left(exported, into, tables.refused.as_deref())? else { return Ok(()) };
    let mut texts = String::new();
    for file in &exported.files {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        // A calendar folds its lines.
        texts.push_str(&text.replace("\r\n ", ""));
    }
    stands(&texts, &tables.holds, &tables.lacks).map_err(|what| format!("{}: {what}", into.display()))
}

/// Whether everything that must stand in a text does, and nothing that must not.
pub fn stands(text: &str, must: &[String], never: &[String]) -> Result<(), String> {
    if let Some(lacking) = must.iter().find(|wanted| !text.contains(wanted.as_str())) {
        return Err(format!("\"{lacking}\" does not stand there"));
    }
    match never.iter().find(|unwanted| text.contains(unwanted.as_str())) {
        Some(there) => Err(format!("\"{there}\" stands there")),
        None => Ok(()),
    }
}
