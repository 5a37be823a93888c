//! A member's own name by taps on a real notebook: said, kept over a kill, found, and taken back so that no word of it is left.

mod shared;

use weft_engine::Notebook;
use weft_screens::Screen;

use shared::app::{edit, open, tap};
use shared::{CLOCK, CODE, founded};

fn mine(screen: &Screen) -> (String, String) {
    let line = screen.lines().iter().find(|line| line.id.starts_with("member.")).unwrap();
    (line.id.clone(), line.label.value.clone())
}

#[test]
fn a_name_is_said_found_and_taken_back_on_the_phone() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut app = open(dir.path());
    tap(&mut app, "more");
    tap(&mut app, "people");
    tap(&mut app, "say-name");
    edit(&mut app, "name", "Thamarai of the mill");
    let ours = tap(&mut app, "save");
    assert_eq!((ours.id.as_str(), mine(&ours).1.as_str()), ("our-group", "Thamarai of the mill"));
    // The power goes: what was saved is there.
    drop(app);
    let mut app = open(dir.path());
    let people = app.notebook().people().unwrap().to_string();
    assert!(people.contains("Thamarai of the mill"));
    tap(&mut app, "more");
    tap(&mut app, "search");
    let found = edit(&mut app, "words", "thamarai");
    let line = found.lines()[0].id.clone();
    let own = tap(&mut app, &line);
    assert_eq!(own.id, "member");
    let ours = tap(&mut app, "take-back");
    assert_eq!(mine(&ours).1, "A member without a name");
    drop(app);
    let mut notebook = Notebook::open(&dir.path().join("nila"), CODE, CLOCK).unwrap();
    assert!(!notebook.people().unwrap().to_string().contains("Thamarai"));
    assert_eq!(notebook.search("thamarai").unwrap(), serde_json::json!([]));
}
