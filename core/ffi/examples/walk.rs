//! Walks through a notebook as Rust sees it, for the shells to walk after: `walk DIR`.
//!
//! DIR holds what `tests/shells/fixture` played. This adds the notebook that is walked (`notebook`, `code.txt`,
//! `clock.txt`), what a person does (`inputs.jsonl`) and what there is to see (`expected.jsonl`: the first screen, then
//! the answer to each input). Every kind of input occurs; nothing is written down on the way, so that every walk through
//! a copy of the same notebook sees the same.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use weft_app::{Answer, App};
use weft_engine::Clock;
use weft_screens::{Input, Outcome, Phase};

fn main() -> Result<(), Box<dyn Error>> {
    let dir = std::env::args().nth(1).ok_or("usage: walk DIR")?;
    let dir = Path::new(&dir);
    let progress: Value = serde_json::from_slice(&fs::read(dir.join("played/progress.json"))?)?;
    let said = |group: &str, name: &str| Some(progress[group][name].as_str()?.to_owned());
    let consent = said("records", "consent").ok_or("nothing is called consent")?;
    let entry = said("records", "entry").ok_or("nothing is called entry")?;
    let number = said("receipts", "number").ok_or("nothing is called number")?;
    let now = progress["now"].as_u64().ok_or("there is no clock")?;

    let code = fs::read(dir.join("played/nila/code.txt"))?;
    copy(&dir.join("played/nila/notebook"), &dir.join("notebook"))?;
    copy(&dir.join("notebook"), &dir.join("notebook-of-rust"))?;
    fs::write(dir.join("code.txt"), &code)?;
    fs::write(dir.join("clock.txt"), now.to_string())?;

    let app = App::open(&dir.join("notebook-of-rust"), &code, Clock::Fixed(now))?;
    let first = serde_json::to_string(&app.screen()?)?;
    let mut walk = Walk { app, inputs: Vec::new(), expected: vec![first] };
    through(&mut walk, &consent, &entry, &number)?;
    walk.app.lock()?;
    fs::write(dir.join("inputs.jsonl"), walk.inputs.join("\n") + "\n")?;
    fs::write(dir.join("expected.jsonl"), walk.expected.join("\n") + "\n")?;
    println!("{} inputs", walk.inputs.len());
    Ok(())
}

/// Home, consents, the consent's card; then whatever else makes every kind of input occur.
fn through(walk: &mut Walk, consent: &str, entry: &str, number: &str) -> Result<(), Box<dyn Error>> {
    walk.tap("consents", "consents")?;
    walk.tap(consent, "consent-card")?;

    let stale = walk.input(Input::Tap { widget: "suspend".into(), revision: 0 })?;
    assert!(matches!(stale, Answer::NotTaken(_)), "{stale:?}");
    let speaker = walk.app.screen()?.corners.speaker.id;
    let asked = walk.input(Input::Tap { widget: speaker.clone(), revision: walk.app.screen()?.revision })?;
    assert!(matches!(asked, Answer::Ask(_)), "{asked:?}");
    walk.input(Input::EffectDone { effect: speaker, outcome: Outcome::Cancelled })?;
    walk.to(Input::Back, "consents")?;
    walk.to(Input::Back, "home")?;

    walk.tap("take-back", "take-back")?;
    walk.to(Input::Secret { widget: "number".into(), bytes: number.into() }, "take-back-sure")?;
    walk.to(Input::Back, "home")?;
    walk.tap("ledger", "ledger")?;
    walk.tap(entry, "entry")?;
    walk.to(Input::Back, "ledger")?;
    walk.to(Input::Back, "home")?;

    walk.tap("ask", "ask-person")?;
    walk.tap("next", "ask-person")?;
    let turned = walk.input(Input::Edit { widget: "name".into(), value: "a\u{202e}b".into() })?;
    assert!(matches!(&turned, Answer::Edited(edited) if !edited.mistakes.is_empty()), "{turned:?}");
    walk.input(Input::Edit { widget: "name".into(), value: "«கமலா» \"\\\t👩🏽‍🌾\n".trim().into() })?;
    walk.to(Input::Choose { widget: "age".into(), tile: "adult".into() }, "ask-person")?;
    walk.to(Input::Choose { widget: "how".into(), tile: "spoken".into() }, "ask-person")?;
    walk.tap("next", "ask-words")?;
    walk.input(Input::Edit { widget: "explained".into(), value: "نكتب\nونصوّر".into() })?;
    walk.tap("next", "ask-scopes")?;
    walk.to(Input::Toggle { widget: "scopes".into(), tile: "film".into(), on: true }, "ask-scopes")?;
    walk.to(Input::Choose { widget: "film-until".into(), tile: "work".into() }, "ask-scopes")?;
    walk.to(Input::Pick { widget: "film-day".into(), day: "2027-02-28".into() }, "ask-scopes")?;

    walk.input(Input::Lifecycle { phase: Phase::Hidden })?;
    let left = walk.input(Input::Leave)?;
    assert_eq!(left, Answer::Left);
    Ok(())
}

/// A walk, with what was done and seen so far.
struct Walk {
    app: App,
    inputs: Vec<String>,
    expected: Vec<String>,
}

impl Walk {
    fn input(&mut self, input: Input) -> Result<Answer, Box<dyn Error>> {
        let answer = self.app.input(&input)?;
        self.inputs.push(written(&input)?.to_string());
        self.expected.push(serde_json::to_string(&answer)?);
        Ok(answer)
    }

    /// An input that must lead to this screen.
    fn to(&mut self, input: Input, screen: &str) -> Result<(), Box<dyn Error>> {
        let what = format!("{input:?}");
        match self.input(input)? {
            Answer::Draw(there) if there.id == screen => Ok(()),
            other => Err(format!("{what} should lead to {screen}, not to {other:?}").into()),
        }
    }

    /// A tap on what is drawn now.
    fn tap(&mut self, widget: &str, screen: &str) -> Result<(), Box<dyn Error>> {
        let revision = self.app.screen()?.revision;
        self.to(Input::Tap { widget: widget.into(), revision }, screen)
    }
}

/// An input as JSON, secrets included: an input never writes its secret out by itself.
fn written(input: &Input) -> Result<Value, serde_json::Error> {
    match input {
        Input::Secret { widget, bytes } => Ok(json!({ "secret": { "widget": widget, "bytes": bytes } })),
        other => serde_json::to_value(other),
    }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
