//! People out of a table on a real notebook: on the list once, asked one by one, taken off for good. A few seconds.

mod shared;

use weft_app::{App, prepare};
use weft_engine::Notebook;
use weft_model::said::{Lang, Said, Words};
use weft_screens::{Control, ToAsk};

use shared::app::tap;
use shared::{CLOCK, CODE, founded};

fn person(name: &str, adult: Option<bool>) -> ToAsk {
    ToAsk { name: Said { lang: Lang::new("ta").unwrap(), words: Words::new(name).unwrap() }, adult }
}

#[test]
fn a_list_survives_is_asked_from_and_does_not_fill_again() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let people = [([1; 16], person("Nimala", Some(true))), ([2; 16], person("Huda", None))];
    let notebook = || Notebook::open(&dir.path().join("nila"), CODE, CLOCK).unwrap();
    let nila = notebook();
    assert_eq!(prepare(&nila, &people, false).unwrap(), Some(vec![false, false]));
    assert_eq!(prepare(&nila, &people, true).unwrap(), Some(vec![false, false]));
    assert_eq!(prepare(&nila, &people, true).unwrap(), Some(vec![true, true]));
    let many: Vec<_> = (0..1001_u32)
        .map(|n| {
            let mut row = [3; 16];
            row[..4].copy_from_slice(&n.to_le_bytes());
            (row, person("Somebody", None))
        })
        .collect();
    assert_eq!(prepare(&nila, &many, true).unwrap(), None, "too many at once, and nothing of them is kept");
    nila.lock().unwrap();

    let mut app = App::over(notebook()).unwrap();
    tap(&mut app, "consents");
    let list = tap(&mut app, "to-ask");
    let names: Vec<&str> = list.lines().iter().map(|line| line.label.value.as_str()).collect();
    assert_eq!(names, ["Huda", "Nimala"]);
    let id = list.lines()[1].id.clone();
    let one = tap(&mut app, &id);
    assert!(one.widgets().any(|widget| widget.id == "age"));
    // Asking her begins with her name, and what is missing is still asked.
    let form = tap(&mut app, "ask");
    assert_eq!(form.id, "ask-person");
    let filled =
        form.widgets().any(|widget| matches!(&widget.control, Control::Field { value, .. } if value == "Nimala"));
    assert!(filled && form.tiles().any(|tile| tile.chosen && tile.id == "adult"));
    assert_eq!(tap(&mut app, "next").id, "ask-person", "how she is asked, nobody has said");
    // The power goes: the list is still there, and so is what was begun.
    drop(app);
    let mut app = App::over(notebook()).unwrap();
    tap(&mut app, "consents");
    tap(&mut app, "to-ask");
    tap(&mut app, &id);
    let left = tap(&mut app, "off");
    assert_eq!((left.id.as_str(), left.lines().len()), ("to-ask", 1));
    drop(app);
    let nila = notebook();
    assert_eq!(
        prepare(&nila, &people, true).unwrap(),
        Some(vec![true, true]),
        "whoever was taken off is not put on again"
    );
    nila.lock().unwrap();
    let mut app = App::over(notebook()).unwrap();
    tap(&mut app, "consents");
    assert_eq!(tap(&mut app, "to-ask").lines().len(), 1);
    assert!(app.lock().is_ok());
}
