//! The engine stays the loop that joins the other crates: docs/adr/0010 says why the limit is where it is. No time at all.

use std::path::Path;

const ENGINE_LINES: usize = 5_330;

fn lines(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let count = |path: std::path::PathBuf| match path.is_dir() {
        true if path.ends_with("tests") || path.ends_with("simulation") => 0,
        true => lines(&path),
        false if path.ends_with("tests.rs") => 0,
        false => std::fs::read_to_string(&path).unwrap().lines().count(),
    };
    entries.map(count).sum()
}

#[test]
fn the_engine_stays_small() {
    let engine = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/engine/src");
    let lines = lines(&engine);
    assert!((1_000..=ENGINE_LINES).contains(&lines), "the engine has {lines} lines of at most {ENGINE_LINES}");
}
