//! Lost: a yes that was written down while a no, a closing or a withdrawal had been given elsewhere, and neither knew of the other.
//!
//! [`super::voices`] lets the no win. Here stands what happened, so that it can be told; nothing that may leave is judged by it.

use crate::consent::closing::Closings;
use crate::consent::evolve::{Consent, Given};
use crate::consent::facts::{Scope, TeachBack};
use crate::day::Day;
use crate::fold::Record;
use crate::notice::Notice;

/// What a yes lost against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Against {
    /// It was closed for now.
    Closed,
    /// The same voice's no.
    No,
    /// It was taken back.
    TakenBack,
}

/// A yes that lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lost {
    /// To which scope.
    pub scope: Scope,
    /// When the yes was given.
    pub yes: Day,
    /// Against what.
    pub against: Against,
    /// When that was given.
    pub day: Day,
}

impl Lost {
    /// The later of the two days.
    pub fn since(&self) -> Day {
        self.yes.max(self.day)
    }
}

/// Every yes that lost, unless the person has spoken since: said no, said yes where both were known, or took it back. Of a
/// contested record none. What came first is said by the clocks of devices; whoever is refused after a yes has changed their mind,
/// wherever it was written down.
pub fn lost(consent: &Consent, record: &Record) -> Vec<Lost> {
    if consent.contested || consent.died.is_some() {
        return Vec::new();
    }
    let closings = Closings::of(consent, record);
    let (taken_back, all) = (closings.withdrawals(), closings.all());
    let mut found = Vec::new();
    for yes in consent.answers.iter().filter(|given| is_sound(given)) {
        let lost = |against, day| Lost { scope: yes.scope, yes: yes.day, against, day };
        let same = consent.answers.iter().filter(|other| other.scope == yes.scope && same_voice(other, yes));
        let later: Vec<&Given> = same.clone().filter(|other| other.hlc > yes.hlc).collect();
        let refused = later.iter().any(|other| !other.yes);
        let ended = record.notices.iter().any(|one| one.hlc > yes.hlc && taken_back.contains(&one.id));
        if refused || ended {
            continue;
        }
        let noes = same.filter(|other| !other.yes && other.hlc < yes.hlc);
        let knows_no = |given: &Given, no: &Given| given.knows_answers.contains(&no.fact);
        let unknown = |no: &&Given| !knows_no(yes, no) && !later.iter().any(|given| knows_no(given, no));
        found.extend(noes.filter(unknown).map(|no| lost(Against::No, no.day)));
        let knows = |given: &Given, notice: &Notice| given.knows_notices.contains(&notice.id);
        let unknown = |notice: &&Notice| !knows(yes, notice) && !later.iter().any(|given| knows(given, notice));
        let closed = record.notices.iter().filter(|notice| all.contains(&notice.id) && notice.hlc < yes.hlc);
        found.extend(closed.filter(unknown).map(|notice| {
            let against = if taken_back.contains(&notice.id) { Against::TakenBack } else { Against::Closed };
            lost(against, Day::of_clock(notice.hlc))
        }));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn is_sound(given: &Given) -> bool {
    given.yes && given.handed_over && given.teach_back == TeachBack::Understood
}

fn same_voice(a: &Given, b: &Given) -> bool {
    use crate::consent::evolve::Voice::{Body, Guardian, Person};
    match (a.voice, b.voice) {
        (Person, Person) | (Body { .. }, Body { .. }) => true,
        (Guardian(a), Guardian(b)) => a == b,
        _ => false,
    }
}
