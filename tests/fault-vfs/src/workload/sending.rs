//! A form that is filled and sent through the app, by somebody who sends whatever still stands in it.

use weft_app::{Answer, App};
use weft_engine::{Notebook, WeftError};
use weft_screens::{Control, Input, Screen};

use crate::Wrong;
use crate::places::{CODE, Places, said};
use crate::steps::{Acked, Steps};
use crate::writing::{count, tap};

const STORY: &str = "Three nights at the loom, told once.";

fn open(places: &Places) -> Result<App, WeftError> {
    App::open(&places.notebook, CODE, places.clock)
}

fn send(app: &mut App, input: &Input) -> Result<(), WeftError> {
    match app.input(input)? {
        Answer::Draw(_) | Answer::Edited(_) => Ok(()),
        _ => Err(WeftError::BadInput { what: "the input was not taken".to_owned() }),
    }
}

fn choose(app: &mut App, widget: &str, tile: &str) -> Result<(), WeftError> {
    send(app, &Input::Choose { widget: widget.to_owned(), tile: tile.to_owned() })
}

fn edit(app: &mut App, widget: &str, value: &str) -> Result<(), WeftError> {
    send(app, &Input::Edit { widget: widget.to_owned(), value: value.to_owned() })
}

/// The form of a new entry, from wherever the app is.
fn form(app: &mut App) -> Result<Screen, WeftError> {
    for _ in 0..4 {
        if app.screen()?.id == "home" {
            break;
        }
        send(app, &Input::Back)?;
    }
    tap(app, "ledger")?;
    tap(app, "new")
}

/// Whether what was typed stands in the form.
fn holds(screen: &Screen) -> bool {
    screen.widgets().any(|widget| matches!(&widget.control, Control::Field { value, .. } if value == STORY))
}

fn there(notebook: &Notebook) -> Result<usize, WeftError> {
    count(notebook, "entry").map_err(|what| WeftError::BadInput { what })
}

/// Fills the form and sends it, unless it was sent and the form is empty.
fn told(app: &mut App) -> Result<String, WeftError> {
    let stands = holds(&form(app)?);
    if !stands && there(app.notebook())? > 0 {
        return Ok(String::new());
    }
    let groups = app.notebook().people()?;
    let group = |name: &str| {
        let id = groups.pointer(&format!("/groups/{name}/id")).and_then(|id| id.as_str());
        id.unwrap_or_default().to_owned()
    };
    edit(app, "story", STORY)?;
    tap(app, "next")?;
    for (widget, tile) in [("from", group("Growers")), ("to", group("Weavers"))] {
        choose(app, widget, &tile)?;
    }
    for (widget, tile) in [("kind", "hosting"), ("unit", "nights")] {
        choose(app, widget, tile)?;
    }
    edit(app, "amount", "3")?;
    let sent = tap(app, "next")?;
    // Anything else says what is in the way: the banner of a full disk, for one.
    if sent.id == "entry" { Ok(String::new()) } else { Err(WeftError::Device { what: "it was not sent" }) }
}

/// Sends it, and looks at the form again.
pub fn run(places: &Places, steps: &mut Steps) {
    let Some(mut app) = steps.open("open", || open(places)) else { return };
    steps.step("sent", || told(&mut app));
    if let Err(error) = app.lock() {
        steps.refused("lock", &error);
    }
}

/// It is there once, however often somebody had to send it; and what was sent does not stand in the form any more.
pub fn check(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    let sent = acked.get("sent").is_some();
    let there = places.opened(|notebook| count(notebook, "entry"))?;
    if there > 1 || (sent && there == 0) {
        return Err(format!("sent: {sent}, and it is there {there} times"));
    }
    let mut app = open(places).map_err(said("the notebook does not open"))?;
    let stands = holds(&form(&mut app).map_err(said("the form does not open"))?);
    app.lock().map_err(said("it does not lock"))?;
    if stands && there > 0 { Err("what was sent stands in the form".to_owned()) } else { Ok(()) }
}
