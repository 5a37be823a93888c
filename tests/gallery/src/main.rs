//! Writes the gallery into a folder: as a site, or with `--screens` as JSON, a file for each language and a line for each
//! screen, for the tests of a shell's views.

use std::path::{Path, PathBuf};

use weft_gallery::languages::languages;
use weft_gallery::site;

fn main() -> std::io::Result<()> {
    let mut arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let as_json = arguments.iter().position(|argument| argument == "--screens").map(|at| arguments.remove(at));
    let folder = PathBuf::from(arguments.pop().unwrap_or_else(|| "gallery-out".into()));
    std::fs::create_dir_all(&folder)?;
    if as_json.is_some() {
        return screens(&folder);
    }
    std::fs::write(folder.join("index.html"), site::index())?;
    for language in languages() {
        std::fs::write(folder.join(format!("{}.html", language.tag)), site::page(language))?;
    }
    std::fs::write(folder.join("keys.html"), site::keys())?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}

fn screens(folder: &Path) -> std::io::Result<()> {
    for language in languages() {
        let mut lines = String::new();
        for screen in site::screens(language.tag) {
            lines.push_str(&serde_json::to_string(&screen)?);
            lines.push('\n');
        }
        std::fs::write(folder.join(format!("{}.jsonl", language.tag)), lines)?;
    }
    Ok(())
}
