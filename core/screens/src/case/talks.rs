//! Talks with the other side: what was written down of them, who interprets, and a line more.
//!
//! Listeners write it, only as long as the affected person wants the talks. Who interprets is that person's to accept, as the
//! other side does; until both have, nothing that either says is written down.

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};
use weft_model::case::{Case, HearingAct, Line, Note, Path, Side, SpokenAct, View, mediation, view};
use weft_model::command::Command;
use weft_model::ids::{MemberId, RecordId};
use weft_model::records::Unreadable;

use super::{CaseRoute, held, speaks, words};
use crate::draft::Draft;
use crate::form::{Form, said};
use crate::frame::{Frame, TRIED, action, main_action};
use crate::people::{self, Names};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tile, Tone, Widget};

const WHAT: &str = "what";
const WHO: &str = "who";
/// The action on the case that leads here.
pub(super) const TALKS: &str = "talks";
const ACCEPT: &str = "accept";

/// What a listener writes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkNote {
    /// What both agreed on first.
    Rules,
    /// Who is to interpret.
    Interpreter,
    /// That the other side accepts whoever was named last.
    OtherAccepts,
    /// What holds meanwhile.
    Meanwhile,
    /// What the affected person says.
    Affected,
    /// What the other side says.
    Other,
    /// What came of it.
    Outcome,
}

impl TalkNote {
    /// Each of them, in the order in which talks go.
    pub const ALL: [Self; 7] = [
        Self::Rules,
        Self::Interpreter,
        Self::OtherAccepts,
        Self::Meanwhile,
        Self::Affected,
        Self::Other,
        Self::Outcome,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Interpreter => "interpreter",
            Self::OtherAccepts => "other-accepts",
            Self::Meanwhile => "meanwhile",
            Self::Affected => "affected",
            Self::Other => "other",
            Self::Outcome => "outcome",
        }
    }

    fn action(self, words: &Words) -> Phrase {
        match self {
            Self::Rules => words.talks_line_rules_label(),
            Self::Interpreter => words.talks_note_interpreter_action(),
            Self::OtherAccepts => words.talks_note_accepts_action(),
            Self::Meanwhile => words.talks_line_meanwhile_label(),
            Self::Affected => words.talks_line_affected_label(),
            Self::Other => words.talks_line_other_label(),
            Self::Outcome => words.talks_line_outcome_label(),
        }
    }

    const fn glyph(self) -> Glyph {
        match self {
            Self::Rules => Glyph::Document,
            Self::Interpreter => Glyph::Translate,
            Self::OtherAccepts | Self::Outcome => Glyph::Yes,
            Self::Meanwhile => Glyph::Wait,
            Self::Affected | Self::Other => Glyph::Hear,
        }
    }
}

/// Whether there is anything of them: they are wanted, or something was written down.
pub(super) fn some(case: &Case, seen: &View) -> bool {
    seen.yes_to(Path::Mediation).is_some() || mediation(case, seen).next().is_some()
}

/// Whether an interpreter waits for the yes of whoever looks.
pub(super) fn asks(scene: &Scene<'_>, id: &RecordId, case: &Case, seen: &View) -> bool {
    let waits = seen.interpreter.is_some_and(|one| !one.by_affected);
    waits && seen.yes_to(Path::Mediation).is_some() && speaks(scene, id, case)
}

/// What whoever looks may write down now: listeners, on a yes that holds, in the order that the model keeps.
fn open(scene: &Scene<'_>, names: &Names, id: &RecordId, case: &Case, seen: &View) -> Vec<TalkNote> {
    let listens = case.is_listener(&scene.me.member) && scene.opened_by_number != Some(*id);
    let Some(yes) = seen.yes_to(Path::Mediation).filter(|_| listens && !case.is_contested()) else { return Vec::new() };
    let ruled = case.mediation.resting_on(yes).any(|line| line.noted.note == Note::GroundRules);
    let accepted = seen.interpreter.is_none_or(|one| one.by_affected && one.by_other);
    let may = |note: &TalkNote| match note {
        TalkNote::Rules | TalkNote::Meanwhile => true,
        TalkNote::Interpreter => !able(scene, names, case).is_empty(),
        TalkNote::OtherAccepts => seen.interpreter.is_some_and(|one| !one.by_other),
        TalkNote::Affected | TalkNote::Other | TalkNote::Outcome => ruled && accepted,
    };
    TalkNote::ALL.into_iter().filter(may).collect()
}

/// Who could interpret: whoever can be told apart, and is kept away by nothing. Whoever told it is not left out: a list
/// without them would say who it was.
fn able(scene: &Scene<'_>, names: &Names, case: &Case) -> Vec<(MemberId, Phrase)> {
    let away = |member: &MemberId| case.keeps_away(member, scene.membership.group_of(member));
    people::told_apart(scene, names).into_iter().filter(|(member, _)| !away(member)).collect()
}

/// Draws what was written down.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, case)) = held(frame.records, id)? else { return frame.missing() };
    let (scene, said) = (frame.scene, frame.scene.words);
    let seen = view(&record, &case, scene.today);
    let mut widgets = Vec::new();
    if seen.yes_to(Path::Mediation).is_none() {
        widgets.push(Widget::banner("stopped", said.talks_log_stopped_banner(), Glyph::Care, Tone::Care));
    }
    let names = Names::read(frame.records, scene)?;
    let lines: Vec<&Line> = mediation(&case, &seen).collect();
    if lines.is_empty() {
        widgets.push(Widget::words("none", said.talks_log_none_text()));
    }
    for (place, line) in lines.into_iter().enumerate() {
        let hint = said.case_list_line_hint(&noted(scene, &names, line.noted.note).value, line.noted.day.date());
        let text = words(frame, line.words.as_ref(), line.noted.lang.as_str())?;
        widgets.push(Widget::words(&format!("line-{place}"), text).hinted(Some(hint)));
    }
    let notes = open(scene, &names, id, &case, &seen);
    widgets.extend(interpreter(scene, &seen));
    if !notes.is_empty() && !notes.contains(&TalkNote::Outcome) {
        widgets.push(Widget::words("first", said.talks_log_first_text()));
    }
    let mut actions = Vec::new();
    if asks(scene, id, &case, &seen) {
        widgets.push(Widget::words("may", said.talks_interpreter_may_text()));
        actions.push(main_action(ACCEPT, said.talks_interpreter_yes_action(), Glyph::Yes));
    }
    actions.extend(notes.into_iter().map(|note| action(note.name(), note.action(said), note.glyph())));
    frame.screen(said.talks_log_title(), said.talks_log_help(), Contents::Form { widgets }, actions)
}

/// What a line is.
fn noted(scene: &Scene<'_>, names: &Names, note: Note) -> Phrase {
    let words = scene.words;
    match note {
        Note::GroundRules => words.talks_line_rules_label(),
        Note::Interpreter(member) => {
            words.talks_line_interpreter_label(&people::stands_for(scene, names, &member).value)
        }
        Note::OtherSideAccepts(member) => {
            words.talks_line_accepts_label(&people::stands_for(scene, names, &member).value)
        }
        Note::InterimMeasure => words.talks_line_meanwhile_label(),
        Note::Statement(Side::Affected) => words.talks_line_affected_label(),
        Note::Statement(Side::Other) => words.talks_line_other_label(),
        Note::Outcome => words.talks_line_outcome_label(),
    }
}

/// Whose yes to whoever interprets is missing.
fn interpreter(scene: &Scene<'_>, seen: &View) -> Vec<Widget> {
    let words = scene.words;
    let Some(one) = seen.interpreter else { return Vec::new() };
    let missing = [
        (!one.by_affected).then(|| ("missing-affected", words.talks_interpreter_affected_label())),
        (!one.by_other).then(|| ("missing-other", words.talks_interpreter_other_label())),
    ];
    let live = |widget: Widget| Widget { live: true, ..widget };
    let waits = |(id, label)| live(Widget::status(id, label, Glyph::Wait, Tone::Waiting));
    let missing: Vec<Widget> = missing.into_iter().flatten().map(waits).collect();
    if missing.is_empty() {
        let both = Widget::status("both", words.talks_interpreter_both_label(), Glyph::Yes, Tone::Settled);
        return vec![live(both)];
    }
    missing
}

/// Where a tap on it leads.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, tapped: &str) -> Result<Next, Unreadable> {
    if tapped != ACCEPT {
        let note = TalkNote::ALL.into_iter().find(|note| note.name() == tapped);
        return Ok(note.map_or(Next::Stay, |note| Next::to(CaseRoute::Note(record, note))));
    }
    let Some((held, case)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
    let named = view(&held, &case, frame.scene.today).interpreter;
    Ok(named.map_or(Next::Stay, |one| {
        let word = SpokenAct::AcceptInterpreter(one.member);
        Next::act(Command::SpeakInCase { record, word }, After::to(CaseRoute::Talks(record)))
    }))
}

/// Draws the form for a line.
pub(super) fn draw_note(frame: &Frame<'_>, id: &RecordId, note: TalkNote) -> Result<Screen, Unreadable> {
    let Some((record, case)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let seen = view(&record, &case, frame.scene.today);
    let names = Names::read(frame.records, frame.scene)?;
    if !open(frame.scene, &names, id, &case, &seen).contains(&note) {
        return frame.missing();
    }
    let widgets = form(frame.scene, &names, frame.draft, &case, &seen, note).widgets();
    let write = main_action("write", words.case_write_send_action(), note.glyph());
    let write = Action { hint: Some(words.case_answer_open_hint()), ..write };
    frame.screen(note.action(words), words.case_answer_help(), Contents::Form { widgets }, vec![write])
}

fn form<'a>(scene: &Scene<'a>, names: &Names, draft: &'a Draft, case: &Case, seen: &View, note: TalkNote) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match (note, able(scene, names, case).as_slice()) {
        (TalkNote::Interpreter, [(_, only)]) => form.add(Widget::words(WHO, only.clone())),
        (TalkNote::Interpreter, able) => {
            let tile = |(member, label): &(MemberId, Phrase)| {
                let id = member.to_string();
                Tile::new(&id, label.clone(), Glyph::Person, draft.get(WHO) == id)
            };
            form.select(WHO, words.talks_note_interpreter_action(), able.iter().map(tile).collect());
        }
        _ => {}
    }
    if let (TalkNote::OtherAccepts, Some(one)) = (note, seen.interpreter) {
        let who = people::stands_for(scene, names, &one.member);
        form.add(Widget::words(WHO, words.talks_line_interpreter_label(&who.value)));
    }
    form.telling(WHAT, words.talks_note_words_label());
    form
}

/// Writes it down, if nothing is missing.
pub(super) fn tap_note(frame: &Frame<'_>, record: RecordId, note: TalkNote) -> Result<Next, Unreadable> {
    let Some((held, case)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
    let scene = frame.scene;
    let seen = view(&held, &case, scene.today);
    let tried = frame.draft.with(TRIED, "yes");
    let names = Names::read(frame.records, scene)?;
    let whole = form(scene, &names, &tried, &case, &seen, note).is_whole();
    let note = model_note(scene, &names, frame.draft, &case, &seen, note).filter(|_| whole);
    Ok(match (note, said(scene.words, frame.draft, WHAT)) {
        (Some(note), Some(words)) => {
            let act = HearingAct::Note { note, words };
            Next::act(Command::HearCase { record, act }, After::to(CaseRoute::Talks(record)))
        }
        _ => Next::Redraw { draft: tried },
    })
}

fn model_note(
    scene: &Scene<'_>,
    names: &Names,
    draft: &Draft,
    case: &Case,
    seen: &View,
    note: TalkNote,
) -> Option<Note> {
    Some(match note {
        TalkNote::Rules => Note::GroundRules,
        TalkNote::Interpreter => match able(scene, names, case).as_slice() {
            [(only, _)] => Note::Interpreter(*only),
            able => Note::Interpreter(able.iter().find(|(member, _)| member.to_string() == draft.get(WHO))?.0),
        },
        TalkNote::OtherAccepts => Note::OtherSideAccepts(seen.interpreter?.member),
        TalkNote::Meanwhile => Note::InterimMeasure,
        TalkNote::Affected => Note::Statement(Side::Affected),
        TalkNote::Other => Note::Statement(Side::Other),
        TalkNote::Outcome => Note::Outcome,
    })
}
