//! Commands on a case → facts and notices, or a refusal.

mod count;
mod file;
mod hear;
mod speak;

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::case::evolve::Case;
use crate::case::facts::{Asks, CaseFact, Wrote};
use crate::command::{Context, Decision, Refusal};
use crate::fact::{FactBody, NewFact};
use crate::fold::{Record, State};
use crate::ids::RecordId;
use crate::records::Records;
use crate::rights::{Relation, Verb};
use crate::said::{Attachment, Content, Lang, Said};

pub use count::decide_count;
pub use file::{FileCase, LISTENERS_AT_LEAST, decide_file, who_hears};
pub use hear::{HearingAct, decide_hear};
pub use speak::{SpokenAct, decide_speak};

/// Something told, in words or as a voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Told {
    /// In words.
    Words(Said),
    /// As a recording, or another file.
    Recorded {
        /// The language spoken.
        lang: Lang,
        /// The sealed file.
        file: Attachment,
    },
}

impl Told {
    fn parts(self) -> (Lang, Content) {
        match self {
            Self::Words(said) => (said.lang, Content::Text(said.words)),
            Self::Recorded { lang, file } => (lang, Content::Attached(file)),
        }
    }
}

/// Write in the thread of a case, from either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WriteInCase {
    /// The case.
    pub record: RecordId,
    /// What it asks for, beside the words.
    #[serde(default)]
    pub asks: Vec<Asks>,
    /// The message.
    pub message: Told,
}

/// Writes a message in the thread. Nothing ever ends it.
pub fn decide_write(records: &dyn Records, ctx: &Context, command: WriteInCase) -> Result<Decision, Refusal> {
    let (_, case) = get(records, &command.record)?;
    belongs(ctx, &case, command.record, Verb::WriteInCase)?;
    let (lang, content) = command.message.parts();
    let wrote = Wrote { asks: command.asks, lang, day: ctx.today };
    let facts = told(command.record, CaseFact::Wrote(wrote), CaseFact::Message(content));
    Ok(Decision { facts, ..Decision::default() })
}

/// The case and its record; what its door keeps shut does not exist.
fn get(records: &dyn Records, id: &RecordId) -> Result<(Record, Case), Refusal> {
    let record = records.record(id)?.ok_or(Refusal::Unknown)?;
    let State::Case(case) = &record.state else { return Err(Refusal::Unknown) };
    let case = (**case).clone();
    Ok((record, case))
}

/// Asks the table, and whether the actor belongs to the case's audience: what others write in it is void.
fn belongs(ctx: &Context, case: &Case, id: RecordId, verb: Verb) -> Result<(), Refusal> {
    let relation = match case.filings.first() {
        _ if case.is_filer(&ctx.actor.member) => Relation::OwnRecord,
        Some(filing) => ctx.whose(&filing.filed.group),
        None => return Err(Refusal::Unknown),
    };
    ctx.allows(verb, relation)?;
    let belongs = ctx.membership.belongs(&ctx.actor.mid, &Audience::Record(id));
    if belongs { Ok(()) } else { Err(Refusal::NotYours) }
}

fn fact(record: RecordId, body: CaseFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience: Audience::Record(record), body: FactBody::Case(body), belongs_to }
}

/// An act with its telling.
fn told(record: RecordId, act: CaseFact, telling: CaseFact) -> Vec<NewFact> {
    vec![fact(record, act, None), fact(record, telling, Some(0))]
}
