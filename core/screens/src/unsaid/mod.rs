//! Taking back for good what one said: on the cards of entries, visits and cases, whoever wrote words may take them back; one
//! of two stewards may ask it for words of their group. In a case the affected person may, whoever wrote them.

mod one;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::audience::Audience;
use weft_model::fold::{Record, State};
use weft_model::ids::{FactId, RecordId};
use weft_model::records::Unreadable;
use weft_model::redaction::{TakenBack, may_take_back, taken_back};
use weft_model::rights::Relation;
use weft_model::said::{Content, Telling};

use crate::case::{CaseRoute, speaks};
use crate::frame::{Frame, action, first_words, told};
use crate::ledger::LedgerRoute;
use crate::route::{Next, Place, Route};
use crate::screen::{Action, Area, Contents, Line, Screen};
use crate::visit::VisitRoute;
use crate::widget::{Glyph, Tone, Widget};

/// A line shows about this many letters of what was said: as many as what stands there once it is erased.
const LINE_LETTERS: usize = 80;

/// Whose card the words stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordsOf {
    /// An entry's.
    Entry(RecordId),
    /// A visit's, with what home keeps to itself.
    Visit(RecordId),
    /// A case's.
    Case(RecordId),
}

/// Where somebody is who takes words back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnsaidRoute {
    /// The words on one card.
    List(WordsOf),
    /// Some of them: the record in which they stand, and the telling.
    One(WordsOf, RecordId, FactId),
}

impl WordsOf {
    fn record(self) -> RecordId {
        match self {
            Self::Entry(record) | Self::Visit(record) | Self::Case(record) => record,
        }
    }

    fn card(self) -> Route {
        match self {
            Self::Entry(record) => LedgerRoute::Entry(record).into(),
            Self::Visit(record) => VisitRoute::Card(record).into(),
            Self::Case(record) => CaseRoute::Card(record).into(),
        }
    }

    const fn area(self) -> Area {
        match self {
            Self::Entry(_) => Area::Ledger,
            Self::Visit(_) => Area::Visit,
            Self::Case(_) => Area::Case,
        }
    }
}

impl UnsaidRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let (Self::List(of) | Self::One(of, ..)) = *self;
        let place =
            |name, depth, back: Route| Place::new(name, of.area(), depth).back(back).about(of.record()).private();
        match *self {
            Self::List(_) => place("own-words", 3, of.card()),
            Self::One(..) => place("own-words-one", 4, Self::List(of).into()),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &UnsaidRoute) -> Result<Screen, Unreadable> {
    match route {
        UnsaidRoute::List(of) => list(frame, *of),
        UnsaidRoute::One(of, _, telling) => one::draw(frame, *of, telling),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &UnsaidRoute, id: &str) -> Result<Next, Unreadable> {
    Ok(match route {
        UnsaidRoute::List(of) => {
            let found = words(frame, *of)?.into_iter().find(|word| word.telling.fact.to_string() == id);
            found.map_or(Next::Stay, |word| Next::to(UnsaidRoute::One(*of, word.record.id, word.telling.fact)))
        }
        UnsaidRoute::One(of, record, telling) => one::tap(*of, *record, *telling, one::speaks_in(frame, *of)?),
    })
}

/// The way there from a card, if whoever looks may take words on it back, or did.
pub(crate) fn way(frame: &Frame<'_>, of: WordsOf) -> Result<Option<Action>, Unreadable> {
    let there = !words(frame, of)?.is_empty();
    Ok(there.then(|| action("own-words", frame.scene.words.unsaid_list_title(), Glyph::TakeBack)))
}

/// Words on a card that concern whoever looks.
struct Own {
    record: Record,
    telling: Telling,
    /// As whom they may take them back now; none = they may not, or did.
    may: Option<Relation>,
    /// How far the taking back has come.
    taken: Option<TakenBack>,
    /// Whether they wrote them.
    mine: bool,
}

fn words(frame: &Frame<'_>, of: WordsOf) -> Result<Vec<Own>, Unreadable> {
    let scene = frame.scene;
    let mut found = Vec::new();
    let affected = one::speaks_in(frame, of)?;
    for record in records(frame, of)? {
        for telling in frame.records.tellings(&record.id)? {
            let taken = taken_back(&record, scene.membership, &telling.fact);
            let author = scene.membership.devices.get(&telling.by);
            let mine = author.is_some_and(|author| author.member == scene.me.member);
            let may = if affected {
                (!record.redacted.contains(&telling.fact)).then_some(Relation::OwnRecord)
            } else {
                may_take_back(&record, scene.membership, &scene.me, scene.today, &telling)
            };
            // What is not here cannot be chosen by its words.
            let may = may.filter(|_| !matches!(frame.records.telling(&telling.fact), Ok(None)));
            let ours = author.is_some_and(|author| author.group == scene.me.group);
            if may.is_some() || taken.is_some() && (mine || affected || ours) {
                found.push(Own { record: record.clone(), telling, may, taken, mine });
            }
        }
    }
    Ok(found)
}

/// The records whose words stand on a card.
fn records(frame: &Frame<'_>, of: WordsOf) -> Result<Vec<Record>, Unreadable> {
    let mut records: Vec<Record> = frame.records.record(&of.record())?.into_iter().collect();
    if let WordsOf::Visit(visit) = of {
        let own = Audience::Group(frame.scene.me.group);
        for linked in frame.records.concerning(&visit)? {
            let linked = frame.records.record(&linked)?;
            let home = |record: &Record| matches!(record.state, State::VisitHome(_)) && record.audience == own;
            records.extend(linked.filter(home));
        }
    }
    Ok(records)
}

fn list(frame: &Frame<'_>, of: WordsOf) -> Result<Screen, Unreadable> {
    let said = frame.scene.words;
    let mut rows = Vec::new();
    for word in words(frame, of)? {
        let hint = match of {
            _ if word.mine => said.unsaid_list_mine_hint(),
            WordsOf::Case(_) => said.unsaid_list_here_hint(),
            _ => said.unsaid_list_other_hint(),
        };
        let status = word.taken.as_ref().map(|taken| match taken.counts {
            true => said.terms_status_withdrawn_label(),
            false => said.unsaid_list_half_status(),
        });
        rows.push(Line {
            id: word.telling.fact.to_string(),
            label: first_words(text(frame, &word.telling)?, LINE_LETTERS),
            hint: Some(hint),
            tone: if status.is_some() { Tone::Waiting } else { Tone::Plain },
            status,
            glyph: Glyph::Tell,
        });
    }
    let none = rows.is_empty().then(|| Widget::words("none", said.unsaid_list_none_text()));
    let body = Contents::Rows { header: none.into_iter().collect(), rows, more: false };
    frame.screen(said.unsaid_list_title(), said.unsaid_list_help(), body, Vec::new())
}

/// The words, in the direction of their first letter: in which language they are, the telling alone does not say.
fn text(frame: &Frame<'_>, telling: &Telling) -> Result<Phrase, Unreadable> {
    match frame.records.telling(&telling.fact)? {
        Some(Content::Text(words)) => Ok(Phrase::named(words.as_str())),
        _ => told(frame.records, frame.scene.words, Some(telling), "und"),
    }
}
