//! The same notebook through the bridge that shells use: typed drafts, a receipt on the screen, a number typed wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use weft_app::Answer;
use weft_ffi::{Pieces, Stopped, Weft};
use weft_screens::{Control, Input, Screen};
use zeroize::Zeroizing;

use crate::{Failed, Plan};

/// Opens nila's notebook, types into it and leaves it open; gives it and the receipt number that it has shown.
#[inline(never)]
pub fn at_the_screen(plan: &Plan, known: &[Zeroizing<String>]) -> Result<(Arc<Weft>, Zeroizing<String>), Failed> {
    let dir = plan.dir.join("nila").display().to_string();
    Weft::open(dir.clone(), plan.wrong.as_bytes()).err().ok_or("a wrong code opens nothing")?;
    // Whoever has seen a receipt leaves, and so locks.
    let receipt = asked_and_answered(&*Weft::open(dir.clone(), plan.typed.as_bytes())?, plan)?;
    let app = Weft::open(dir, plan.typed.as_bytes())?;
    shared_in(&app, plan)?;
    tap(&app, "take-back")?;
    let typed = known.last().map(|number| number.replace('1', "2")).unwrap_or_default();
    send(&app, Input::Secret { widget: "number".into(), bytes: typed.into_bytes() })?;
    send(&app, Input::Back)?;
    tap(&app, "more")?;
    tap(&app, "search")?;
    edit(&app, "words", plan.text(6))?;
    send(&app, Input::Back)?;
    tap(&app, "ledger")?;
    tap(&app, "new")?;
    edit(&app, "story", plan.text(13))?;
    Ok((app, receipt))
}

/// A recording from another app: shared in, played, and left in the inbox. The shell deletes its own copy.
fn shared_in(app: &Weft, plan: &Plan) -> Result<(), Failed> {
    let place = plan.dir.join("shared");
    std::fs::write(&place, ["OggS\0", &[plan.text(16), " "].concat().repeat(9_000)].concat())?;
    app.share_in(place.display().to_string(), format!("{}.ogg", plan.text(17)))?;
    std::fs::remove_file(place)?;
    tap(app, "more")?;
    let inbox = tap(app, "inbox")?;
    let thing = inbox.lines().first().ok_or("it is in the inbox")?.id.clone();
    tap(app, &thing)?;
    let heard = Arc::new(Heard::default());
    if !app.bytes_of("thing".into(), heard.clone())? || heard.0.load(Ordering::SeqCst) == 0 {
        return Err("nothing was heard".into());
    }
    tap(app, "keep")?;
    choose(app, "concerns", "nobody")?;
    for _ in 0..3 {
        send(app, Input::Back)?;
    }
    Ok(())
}

/// How much was played.
#[derive(Default)]
struct Heard(AtomicUsize);

impl Pieces for Heard {
    fn take(&self, piece: Vec<u8>) -> Result<(), Stopped> {
        self.0.fetch_add(piece.len(), Ordering::SeqCst);
        Ok(())
    }
}

/// A consent by taps, until its number has been shown.
fn asked_and_answered(app: &Weft, plan: &Plan) -> Result<Zeroizing<String>, Failed> {
    tap(app, "ask")?;
    edit(app, "name", plan.text(14))?;
    choose(app, "name-language", "ta")?;
    choose(app, "age", "adult")?;
    choose(app, "how", "spoken")?;
    tap(app, "next")?;
    edit(app, "explained", plan.text(15))?;
    tap(app, "next")?;
    send(app, Input::Toggle { widget: "scopes".into(), tile: "document".into(), on: true })?;
    for (widget, tile) in [("document-whom", "partnership"), ("document-purpose", "work"), ("document-until", "stop")] {
        choose(app, widget, tile)?;
    }
    for action in ["next", "hand-over", "hand-over", "next"] {
        tap(app, action)?;
    }
    choose(app, "teach-back", "understood")?;
    tap(app, "next")?;
    choose(app, "answer-document", "yes")?;
    tap(app, "next")?;
    let receipt = tap(app, "write")?;
    let groups = receipt.widgets().find_map(|widget| match &widget.control {
        Control::Number { groups } => Some(groups.join(" ")),
        _ => None,
    });
    match app.input(Input::Tap { widget: "done".into(), revision: receipt.revision })? {
        Answer::Left => Ok(Zeroizing::new(groups.ok_or("a number")?)),
        other => Err(format!("not left but {other:?}").into()),
    }
}

fn send(app: &Weft, input: Input) -> Result<Screen, Failed> {
    match app.input(input)? {
        Answer::Draw(screen) => Ok(*screen),
        Answer::Edited(_) => Ok(app.screen()?),
        other => Err(format!("not drawn but {other:?} on {}", app.screen()?.id).into()),
    }
}

fn tap(app: &Weft, widget: &str) -> Result<Screen, Failed> {
    let revision = app.screen()?.revision;
    send(app, Input::Tap { widget: widget.into(), revision }).map_err(|error| format!("{widget}: {error}").into())
}

fn edit(app: &Weft, widget: &str, value: &str) -> Result<Screen, Failed> {
    send(app, Input::Edit { widget: widget.into(), value: value.into() })
}

fn choose(app: &Weft, widget: &str, tile: &str) -> Result<Screen, Failed> {
    send(app, Input::Choose { widget: widget.into(), tile: tile.into() })
}
