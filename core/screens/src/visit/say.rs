//! Saying something in a visit: one form for all that is said, with a day or the readers where they are asked for.

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::said::Said;
use weft_model::visit::{MakePromise, Readers, Say, StateBudget, VisitCommand, WriteNote};

use super::{Seen, VisitRoute, home_only};
use crate::amount::{currency, money};
use crate::draft::Draft;
use crate::form::{Asking, Beside, BuiltIn, Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

const WORDS: &str = "words";
const DAY: &str = "day";
const READERS: &str = "readers";
const AMOUNT: &str = "amount";
const CURRENCY: &str = "currency";

const READERS_NAMES: [(&str, Readers); 2] = [("both", Readers::Both), ("home", Readers::Home)];

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Saying {
    /// A question to send along.
    Question,
    /// A condition of the host.
    Condition,
    /// What one's own group pays.
    Budget,
    /// A risk; only home reads it.
    Risk,
    /// A note of the day.
    Note,
    /// The report of one's own group.
    Report,
    /// A promise to the other side.
    Promise,
    /// Thanks.
    Thanks,
    /// Looking back; only home reads it.
    Debrief,
    /// The story of the entry for the nights.
    Hosting,
}

impl Saying {
    /// Each of them.
    pub const ALL: [Self; 10] = [
        Self::Question,
        Self::Condition,
        Self::Budget,
        Self::Risk,
        Self::Note,
        Self::Report,
        Self::Promise,
        Self::Thanks,
        Self::Debrief,
        Self::Hosting,
    ];

    /// The id of its action.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Condition => "condition",
            Self::Budget => "budget",
            Self::Risk => "risk",
            Self::Note => "note",
            Self::Report => "report",
            Self::Promise => "promise",
            Self::Thanks => "thanks",
            Self::Debrief => "debrief",
            Self::Hosting => "hosting",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|saying| saying.name() == name)
    }

    /// The name of its screen and draft.
    pub(super) const fn screen(self) -> &'static str {
        match self {
            Self::Question => "visit-question",
            Self::Condition => "visit-condition",
            Self::Budget => "visit-budget",
            Self::Risk => "visit-risk",
            Self::Note => "visit-note",
            Self::Report => "visit-report",
            Self::Promise => "visit-promise",
            Self::Thanks => "visit-thanks",
            Self::Debrief => "visit-debrief",
            Self::Hosting => "visit-hosting",
        }
    }

    pub(super) fn action(self, words: &Words) -> Phrase {
        match self {
            Self::Question => words.visit_card_question_action(),
            Self::Condition => words.visit_card_condition_action(),
            Self::Budget => words.visit_card_budget_action(),
            Self::Risk => words.visit_card_risk_action(),
            Self::Note => words.visit_card_note_action(),
            Self::Report => words.visit_card_report_action(),
            Self::Promise => words.visit_card_promise_action(),
            Self::Thanks => words.visit_card_thanks_action(),
            Self::Debrief => words.visit_card_debrief_action(),
            Self::Hosting => words.visit_card_hosting_action(),
        }
    }

    fn title(self, words: &Words) -> Phrase {
        match self {
            Self::Question => words.visit_what_question_label(),
            Self::Condition => words.visit_what_condition_label(),
            Self::Budget => words.terms_kind_money_label(),
            Self::Risk => words.visit_what_risk_label(),
            Self::Note => words.visit_what_note_label(),
            Self::Report => words.visit_what_report_label(),
            Self::Promise => words.visit_what_promise_label(),
            Self::Thanks => words.visit_what_thanks_label(),
            Self::Debrief => words.visit_what_debrief_label(),
            Self::Hosting => words.terms_kind_hosting_label(),
        }
    }

    /// What is asked for it.
    const fn asks(self) -> BuiltIn {
        match self {
            Self::Note => BuiltIn::VisitNote,
            Self::Budget => BuiltIn::VisitBudget,
            Self::Promise => BuiltIn::VisitPromise,
            _ => BuiltIn::VisitWords,
        }
    }

    pub(super) const fn glyph(self) -> Glyph {
        match self {
            Self::Question => Glyph::Help,
            Self::Condition => Glyph::Know,
            Self::Risk => Glyph::Care,
            Self::Note | Self::Report => Glyph::Document,
            Self::Promise | Self::Thanks => Glyph::HandOver,
            Self::Debrief => Glyph::Hear,
            Self::Budget | Self::Hosting => Glyph::Ledger,
        }
    }
}

/// Draws the form.
pub(super) fn draw(frame: &Frame<'_>, seen: &Seen, saying: Saying) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let form = form(frame.scene, frame.draft, seen, saying);
    let actions = vec![main_action("write", words.ledger_translate_write_action(), saying.glyph())];
    let body = Contents::Form { widgets: form.widgets() };
    frame.screen(saying.title(words), readers(frame.scene, seen, saying), body, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, seen: &Seen, saying: Saying) -> Form<'a> {
    let words = scene.words;
    let beside = |key: &str| beside(scene, draft, seen, (saying, key));
    let (asking, fields) = (Asking::with(scene, draft, "", &beside), saying.asks().fields());
    let mut form = asking.draw(&asking.asked(&fields));
    match saying {
        // Its choices are called after a group.
        Saying::Note => {
            let tile = |id: &str, label| Tile::new(id, label, Glyph::Choice, draft.get(READERS) == id);
            let own = words.terms_whom_group_label(&terms::group_name(scene.membership, &scene.me.group).value);
            let tiles = vec![tile("both", words.terms_whom_partnership_label()), tile("home", own)];
            form.choice(READERS, words.consent_card_whom_label(), tiles, true);
        }
        Saying::Promise => form.add(Widget::words("owner", words.visit_said_owner_label())),
        _ => {}
    }
    form
}

/// What only this screen knows of its fields: who reads it, the days of the visit, and what an amount is counted in.
fn beside(scene: &Scene<'_>, draft: &Draft, seen: &Seen, (saying, key): (Saying, &str)) -> Beside {
    let words = scene.words;
    match (saying, key) {
        (Saying::Note, DAY) => {
            let closed = draft.get(DAY).parse().is_ok_and(|day| seen.is_closed(scene, day));
            let days = Some((seen.invited.from, seen.invited.to.min(scene.today)));
            Beside { days, ..Beside::wrong(closed.then(|| words.frame_mistake_day_error())) }
        }
        (saying, WORDS) if saying != Saying::Note => {
            Beside { hint: Some(readers(scene, seen, saying)), ..Beside::default() }
        }
        (_, CURRENCY) => {
            let missing = currency(draft.get(CURRENCY)).is_none();
            Beside::wrong(missing.then(|| words.frame_mistake_currency_error()))
        }
        (_, AMOUNT) => {
            let missing = money(draft.get(AMOUNT), currency(draft.get(CURRENCY))).is_none();
            Beside::wrong(missing.then(|| words.frame_mistake_number_error()))
        }
        _ => Beside::default(),
    }
}

/// Who reads it, said where it is written. What stands in the visit is read by the whole partnership.
fn readers(scene: &Scene<'_>, seen: &Seen, saying: Saying) -> Phrase {
    let words = scene.words;
    match saying {
        Saying::Risk | Saying::Debrief => home_only(scene),
        Saying::Report => words.visit_say_report_hint(),
        Saying::Hosting => {
            let nights = words.terms_unit_nights_label(seen.nights()).value;
            words.visit_say_hosting_hint(&nights, &terms::group_name(scene.membership, &seen.invited.host).value)
        }
        _ => words.visit_say_all_hint(),
    }
}

/// Writes it if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId, saying: Saying) -> Result<Next, Unreadable> {
    let tried = frame.draft.with(TRIED, "yes");
    let Some(seen) = Seen::of(frame, &record)? else { return Ok(Next::Stay) };
    let whole = form(frame.scene, &tried, &seen, saying).is_whole();
    let command = said(frame.scene.words, &tried, WORDS).and_then(|said| command(record, saying, said, &tried));
    Ok(match command.filter(|_| whole) {
        Some(command) => Next::act(Command::Visit(command), After::to(VisitRoute::Card(record))),
        None => Next::Redraw { draft: tried },
    })
}

fn command(record: RecordId, saying: Saying, said: Said, draft: &Draft) -> Option<VisitCommand> {
    let say = |said| Say { record, said };
    let day = || draft.get(DAY).parse().ok();
    Some(match saying {
        Saying::Question => VisitCommand::SendQuestion(say(said)),
        Saying::Condition => VisitCommand::SetCondition(say(said)),
        Saying::Budget => {
            let currency = currency(draft.get(CURRENCY))?;
            let amount = money(draft.get(AMOUNT), Some(currency))?;
            VisitCommand::StateBudget(StateBudget { record, amount, currency, said })
        }
        Saying::Risk => VisitCommand::NameRisk(say(said)),
        Saying::Note => {
            let readers = chosen(&READERS_NAMES, draft.get(READERS))?;
            VisitCommand::WriteNote(WriteNote { record, on: day()?, readers, said })
        }
        Saying::Report => VisitCommand::Report(say(said)),
        Saying::Promise => VisitCommand::MakePromise(MakePromise { record, owner: None, by: day()?, said }),
        Saying::Thanks => VisitCommand::Thank(say(said)),
        Saying::Debrief => VisitCommand::Debrief(say(said)),
        Saying::Hosting => VisitCommand::DraftHosting(say(said)),
    })
}
