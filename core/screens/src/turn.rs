//! Turn: what an input leads to. Values go into the draft; taps go on, write or ask.

use weft_model::day::Day;
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};

use crate::draft::Draft;
use crate::frame::{Frame, HELP, LEAVE, SPEAKER};
use crate::input::{Edited, Effect, Input, Mistake, Misuse};
use crate::route::{Asked, Next, Route, Typed};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::widget::{Control, Widget};
use crate::{
    artefact, case, conflict, consent, draw, exchange, home, inbox, ledger, number, older, own, people, practice,
    review, search, settings, today, unsaid, visit,
};
use weft_l10n::Phrase;

/// The longest value an edit may carry, in bytes: a long interview, as the model takes it.
const VALUE_AT_MOST: usize = weft_model::said::TEXT_AT_MOST;

/// What an input on a screen leads to. Nothing is changed: the engine does what it says.
///
/// # Errors
/// Only if the notebook cannot be read. An input that does not fit is [`Next::Refused`].
pub fn on(
    records: &dyn Records,
    scene: &Scene<'_>,
    route: &Route,
    draft: &Draft,
    input: &Input,
) -> Result<Next, Unreadable> {
    let frame = Frame { records, scene, route, draft };
    let screen = || draw(records, scene, route, draft);
    match input {
        Input::Leave => Ok(Next::Leave),
        Input::Lifecycle { .. } | Input::EffectDone { .. } => Ok(Next::Stay),
        Input::Back => back(&frame),
        Input::Tap { revision, .. } if *revision != scene.revision => Ok(Next::Refused { why: Misuse::Stale }),
        Input::Tap { widget, .. } => tap(&frame, &screen()?, widget),
        Input::Edit { widget, value } => edit(&frame, &screen()?, widget, value),
        Input::Choose { widget, tile } => Ok(match choose(draft, &screen()?, widget, tile) {
            Ok(draft) => Next::Redraw { draft },
            Err(why) => Next::Refused { why },
        }),
        Input::Toggle { widget, tile, on } => Ok(toggle(draft, &screen()?, widget, tile, *on)),
        Input::Pick { widget, day } => Ok(pick(draft, &screen()?, widget, day)),
        Input::Secret { widget, bytes } => Ok(match secret(&screen()?, widget, route.asks()) {
            Ok(asked) => Next::Typed { asked, typed: Typed(bytes.clone()) },
            Err(why) => Next::Refused { why },
        }),
    }
}

fn back(frame: &Frame<'_>) -> Result<Next, Unreadable> {
    let Some(route) = frame.back()? else { return Ok(Next::Leave) };
    let same_form = frame.route.draft_name().is_some() && route.draft_name() == frame.route.draft_name();
    let sits = |route: &Route| matches!(route, Route::Consent(route) if route.is_sitting());
    let same_sitting = sits(frame.route) && sits(&route);
    let draft = if same_form || same_sitting { frame.draft.clone() } else { Draft::default() };
    Ok(Next::Go { route, draft })
}

fn tap(frame: &Frame<'_>, screen: &Screen, id: &str) -> Result<Next, Unreadable> {
    match id {
        SPEAKER => {
            let effect = Effect::Speak { id: SPEAKER.to_owned(), phrases: spoken(screen) };
            return Ok(Next::Ask { effect });
        }
        // The words of help came with the screen.
        HELP => return Ok(Next::Stay),
        LEAVE => return Ok(Next::Leave),
        _ => {}
    }
    let recorder = |widget: &Widget| matches!(widget.control, Control::Recorder { .. });
    let there = screen.actions.iter().any(|action| action.id == id)
        || find(screen, id).is_some_and(recorder)
        || is_line(frame, screen, id)?;
    if !there {
        return Ok(Next::Refused { why: Misuse::NoSuchWidget });
    }
    Ok(match frame.route {
        Route::Home | Route::More => home::tap(id),
        Route::Exchange(route) => exchange::tap(frame, route, id),
        Route::Older => older::tap(id),
        Route::Practice => practice::tap(id),
        Route::Today => today::tap(frame, id)?,
        Route::Conflicts => conflict::tap(frame, id)?,
        Route::People(route) => people::tap(frame, route, id)?,
        Route::Artefact(route) => artefact::tap(route, id),
        Route::Inbox(route) => inbox::tap(frame, route, id)?,
        Route::Form(route) => own::tap(frame, route, id)?,
        Route::Search => search::tap(frame.records, id)?,
        Route::Consent(route) => consent::tap(frame, route, id)?,
        Route::Number(route) => number::tap(frame, route, id)?,
        Route::Unsaid(route) => unsaid::tap(frame, route, id)?,
        Route::Case(route) => case::tap(frame, route, id)?,
        Route::Settings(route) => settings::tap(frame, route, id),
        Route::Ledger(route) => ledger::tap(frame, route, id)?,
        Route::Review(route) => review::tap(frame, route, id)?,
        Route::Visit(route) => visit::tap(frame, route, id)?,
    })
}

/// Whether a line of this name is on the list: drawn with it, or further down.
fn is_line(frame: &Frame<'_>, screen: &Screen, id: &str) -> Result<bool, Unreadable> {
    if screen.lines().iter().any(|line| line.id == id) {
        return Ok(true);
    }
    let more = matches!(screen.body, Contents::Rows { more: true, .. });
    let Some(record) = id.parse::<RecordId>().ok().filter(|_| more) else { return Ok(false) };
    let area = frame.route.place().lists;
    Ok(area.is_some() && frame.records.record(&record)?.and_then(|record| record.state.area()) == area)
}

fn find<'a>(screen: &'a Screen, id: &str) -> Option<&'a Widget> {
    screen.widgets().find(|widget| widget.id == id)
}

fn edit(frame: &Frame<'_>, screen: &Screen, id: &str, value: &str) -> Result<Next, Unreadable> {
    let draft = match typed_into(frame.draft, screen, id, value) {
        Ok(draft) => draft,
        Err(why) => return Ok(Next::Refused { why }),
    };
    if *frame.route == Route::Search {
        return Ok(Next::Redraw { draft });
    }
    let after = draw(frame.records, frame.scene, frame.route, &draft)?;
    Ok(match edited(screen.clone(), after) {
        Some(edited) => Next::Edited { draft, edited },
        None => Next::Redraw { draft },
    })
}

/// What an edit changed; none if it showed or hid something, and the screen is to be drawn anew.
pub(crate) fn edited(before: Screen, after: Screen) -> Option<Edited> {
    let mistakes = mistakes(&after);
    (shape(before) == shape(after)).then_some(Edited { mistakes })
}

/// A screen without what is typed into its fields and what is wrong with it.
fn shape(mut screen: Screen) -> Screen {
    screen.focus = None;
    let body = match &mut screen.body {
        Contents::Form { widgets } => widgets,
        Contents::Rows { header, .. } => header,
    };
    for widget in body {
        widget.mistake = None;
        if let Control::Field { value, value_rev, .. } | Control::Amount { value, value_rev } = &mut widget.control {
            (*value, *value_rev) = (String::new(), 0);
        }
    }
    screen
}

/// The draft with these words in a field.
pub(crate) fn typed_into(draft: &Draft, screen: &Screen, id: &str, value: &str) -> Result<Draft, Misuse> {
    match find(screen, id).map(|widget| &widget.control) {
        Some(Control::Field { .. } | Control::Amount { .. }) if value.len() <= VALUE_AT_MOST => {
            Ok(draft.with(id, value))
        }
        Some(Control::Field { .. } | Control::Amount { .. }) => Err(Misuse::NotAValue),
        _ => Err(Misuse::NoSuchWidget),
    }
}

/// What is wrong on a screen, field by field.
fn mistakes(screen: &Screen) -> Vec<Mistake> {
    let mistake = |widget: &Widget| widget.mistake.clone().map(|said| Mistake { widget: widget.id.clone(), said });
    screen.widgets().filter_map(mistake).collect()
}

/// The draft with a tile chosen.
pub(crate) fn choose(draft: &Draft, screen: &Screen, id: &str, tile: &str) -> Result<Draft, Misuse> {
    match find(screen, id).map(|widget| &widget.control) {
        Some(Control::ChoiceTiles { tiles, .. } | Control::Select { tiles }) => {
            let known = tiles.iter().any(|known| known.id == tile);
            if known { Ok(draft.with(id, tile)) } else { Err(Misuse::NotAValue) }
        }
        _ => Err(Misuse::NoSuchWidget),
    }
}

/// What is typed into a field of a screen that asks for this, neither shown nor kept.
pub(crate) fn secret(screen: &Screen, id: &str, asked: Option<Asked>) -> Result<Asked, Misuse> {
    match find(screen, id).map(|widget| &widget.control) {
        Some(Control::Secret { .. }) => asked.ok_or(Misuse::NoSuchWidget),
        _ => Err(Misuse::NoSuchWidget),
    }
}

fn toggle(draft: &Draft, screen: &Screen, id: &str, tile: &str, on: bool) -> Next {
    match find(screen, id).map(|widget| &widget.control) {
        Some(Control::Checklist { tiles }) if tiles.iter().any(|known| known.id == tile) => {
            Next::Redraw { draft: draft.with_tick(id, tile, on) }
        }
        Some(Control::Checklist { .. }) => Next::Refused { why: Misuse::NotAValue },
        _ => Next::Refused { why: Misuse::NoSuchWidget },
    }
}

fn pick(draft: &Draft, screen: &Screen, id: &str, day: &str) -> Next {
    match find(screen, id).map(|widget| &widget.control) {
        Some(Control::DayField { .. }) if day.is_empty() || day.parse::<Day>().is_ok() => {
            Next::Redraw { draft: draft.with(id, day) }
        }
        Some(Control::DayField { .. }) => Next::Refused { why: Misuse::NotAValue },
        _ => Next::Refused { why: Misuse::NoSuchWidget },
    }
}

/// A screen read aloud: everything on it, in reading order. What was typed into fields is not read.
pub fn spoken(screen: &Screen) -> Vec<Phrase> {
    let mut phrases = vec![screen.title.clone()];
    for widget in screen.widgets() {
        phrases.push(widget.label.clone());
        phrases.extend(widget.hint.clone());
        phrases.extend(widget.mistake.clone());
        match &widget.control {
            Control::BilingualPair { original, other, note } => {
                phrases.push(original.clone());
                phrases.extend(other.clone());
                phrases.push(note.clone());
            }
            Control::Grid { rows, .. } => phrases.extend(rows.iter().flat_map(|row| row.cells.iter().cloned())),
            // Digit by digit, so that it can be learned.
            Control::Number { groups } => phrases.extend(groups.iter().map(|group| {
                let digits: Vec<String> = group.chars().map(String::from).collect();
                Phrase { value: digits.join(" "), ..widget.label.clone() }
            })),
            control => phrases.extend(control.tiles().iter().map(|tile| tile.label.clone())),
        }
    }
    for line in screen.lines() {
        phrases.push(line.label.clone());
        phrases.extend(line.hint.clone());
        phrases.extend(line.status.clone());
    }
    phrases
        .extend(screen.actions.iter().flat_map(|action| [Some(action.label.clone()), action.hint.clone()]).flatten());
    phrases
}
