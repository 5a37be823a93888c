//! What the affected person says about their case: notices by the receipt's key or, told for oneself, by the member.
//!
//! Notices have no order, so each word that takes something back names what it knew: whatever was said at the same time
//! elsewhere, the more careful reading wins on every device.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::case::evolve::Case;
use crate::case::facts::{Path, ToldFor, Urgency};
use crate::day::Day;
use crate::fact::exactly;
use crate::fold::Record;
use crate::ids::{FactId, MemberId, NoticeId};
use crate::notice::{Notice, NoticeAuthor, NoticeKind};

/// The most ids one word names, so that its notice stays under 600 bytes; what it does not name still binds.
pub(super) const KNOWN_AT_MOST: usize = 15;

/// What the affected person says. The order of the variants is for good: it is in the bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Word {
    /// Yes or no to a path.
    Chose {
        /// Which.
        path: Path,
        /// Yes, or no.
        yes: bool,
        /// The earlier words on paths that this one knew.
        knows: Vec<NoticeId>,
    },
    /// How urgent it is now.
    Urgency {
        /// How urgent.
        to: Urgency,
        /// What listeners raised that this word knew.
        knows_raised: Vec<FactId>,
        /// The earlier words that this one knew.
        knows: Vec<NoticeId>,
    },
    /// A repair happened.
    Confirmed {
        /// Which: the fact that set it.
        repair: FactId,
        /// The earlier undoings that this one knew.
        knows: Vec<NoticeId>,
    },
    /// The confirmation of a repair is taken back; no reason is asked.
    Undone(FactId),
    /// The answer to "are you safer?".
    Safer {
        /// Which of the two times: days after the end that was asked about, 30 or 90.
        after: u8,
        /// Yes, or no.
        yes: bool,
    },
    /// The case goes to listeners from outside.
    Appealed,
    /// Yes or no to one line in public numbers.
    PublicLine {
        /// Yes, or no.
        yes: bool,
        /// The earlier words on it that this one knew.
        knows: Vec<NoticeId>,
    },
    /// This member may interpret.
    AcceptsInterpreter(MemberId),
}

impl Word {
    /// The earlier words it names.
    fn names(&self) -> &[NoticeId] {
        match self {
            Self::Chose { knows, .. }
            | Self::Urgency { knows, .. }
            | Self::Confirmed { knows, .. }
            | Self::PublicLine { knows, .. } => knows,
            _ => &[],
        }
    }

    /// What listeners raised that it knew.
    pub(super) fn raised(&self) -> &[FactId] {
        match self {
            Self::Urgency { knows_raised, .. } => knows_raised,
            _ => &[],
        }
    }
}

/// A word with its day, as a notice carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The day.
    pub day: Day,
    /// What.
    pub word: Word,
}

/// A word that counts, with its notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The notice.
    pub id: NoticeId,
    /// The day.
    pub day: Day,
    /// What.
    pub word: Word,
}

/// The words of the affected person, by notice id. Nobody else's count; in a case that two filed nobody's do.
pub fn spoken(record: &Record, case: &Case) -> Vec<Spoken> {
    let notices = record.notices.iter().filter(|notice| notice.kind == NoticeKind::Affected);
    let theirs = notices.filter(|notice| is_affected(record, case, notice));
    theirs
        .filter_map(|notice| {
            let said: Said = exactly(&notice.body).ok()?;
            Some(Spoken { id: notice.id, day: said.day, word: said.word })
        })
        .collect()
}

/// Whether the affected person of a case says a notice: their receipt, or, told for oneself, the member who told it.
pub(crate) fn is_affected(record: &Record, case: &Case, notice: &Notice) -> bool {
    let Some(filed) = case.filed() else { return false };
    match notice.author {
        NoticeAuthor::Receipt(key) => key == filed.affected,
        NoticeAuthor::Device(_) => {
            let by = record.signed_by.get(&notice.id).map(|actor| actor.member);
            filed.told_for == ToldFor::Myself && by == Some(filed.by)
        }
    }
}

/// Everything that a word knew: what it names, and what that named in turn.
fn known(spoken: &[Spoken], names: &[NoticeId]) -> BTreeSet<NoticeId> {
    let mut seen: BTreeSet<NoticeId> = BTreeSet::new();
    let mut open: Vec<NoticeId> = names.to_vec();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(spoken.iter().filter(|one| one.id == id).flat_map(|one| one.word.names()).copied());
        }
    }
    seen
}

/// The newest words of a kind: those that no other of them knew. A new word names these, and by them all.
pub(super) fn newest(spoken: &[Spoken], of: impl Fn(&Word) -> bool) -> Vec<NoticeId> {
    let such: Vec<&Spoken> = spoken.iter().filter(|one| of(&one.word)).collect();
    let named: BTreeSet<NoticeId> = such.iter().flat_map(|one| known(spoken, one.word.names())).collect();
    such.iter().map(|one| one.id).filter(|id| !named.contains(id)).take(KNOWN_AT_MOST).collect()
}

/// The yes to a path that holds, if one does: it knew every no to it, and every wish that the case be only kept.
pub fn standing_yes(spoken: &[Spoken], path: Path) -> Option<NoticeId> {
    let against = |word: &Word| match word {
        Word::Chose { path: of, yes: false, .. } => *of == path,
        Word::Chose { path: of, yes: true, .. } => (*of == Path::OnlyKeep) != (path == Path::OnlyKeep),
        _ => false,
    };
    let yes = |word: &Word| matches!(word, Word::Chose { path: of, yes: true, .. } if *of == path);
    holding(spoken, |one| yes(&one.word), |one| against(&one.word)).first().map(|one| one.id)
}

/// The words of a kind that hold: each of them knew, by itself or by what it named, every word against it.
fn holding(spoken: &[Spoken], of: impl Fn(&Spoken) -> bool, against: impl Fn(&Spoken) -> bool) -> Vec<&Spoken> {
    let noes: Vec<NoticeId> = spoken.iter().filter(|one| against(one)).map(|one| one.id).collect();
    let knew_all = |one: &&Spoken| {
        let knew = known(spoken, one.word.names());
        noes.iter().all(|no| knew.contains(no))
    };
    spoken.iter().filter(|one| of(one)).filter(knew_all).collect()
}

/// The words that a word on urgency knew, and so settled.
pub(super) fn known_by_urgency(spoken: &[Spoken]) -> BTreeSet<NoticeId> {
    let names = |one: &Spoken| match &one.word {
        Word::Urgency { knows, .. } => known(spoken, knows),
        _ => BTreeSet::new(),
    };
    spoken.iter().flat_map(names).collect()
}

/// How urgent it is: what was filed, raised or answered, except what a word of the affected person knew and set anew.
pub fn urgency(case: &Case, spoken: &[Spoken]) -> Urgency {
    let Some(filed) = case.filed() else { return Urgency::Danger };
    let settled = known_by_urgency(spoken);
    let knew_raised: BTreeSet<FactId> = spoken.iter().flat_map(|one| one.word.raised()).copied().collect();
    let set_anew = spoken.iter().any(|one| matches!(one.word, Word::Urgency { .. }));
    let by_listeners = case.raised.iter().filter(|(fact, _)| !knew_raised.contains(fact)).map(|(_, to)| *to);
    let said = |one: &Spoken| match &one.word {
        Word::Urgency { to, .. } => Some(*to),
        Word::Safer { yes: false, .. } => Some(Urgency::Danger),
        _ => None,
    };
    let by_words = spoken.iter().filter(|one| !settled.contains(&one.id)).filter_map(said);
    let at_filing = (!set_anew).then_some(filed.urgency);
    by_listeners.chain(by_words).chain(at_filing).max().unwrap_or(filed.urgency)
}

/// Whether a line about this case may stand in public numbers: a yes that knew every no, and nobody excluded.
pub fn may_be_counted_in_public(case: &Case, spoken: &[Spoken]) -> bool {
    let said = |one: &Spoken, said| matches!(one.word, Word::PublicLine { yes, .. } if yes == said);
    let yes = holding(spoken, |one| said(one, true), |one| said(one, false));
    case.filed().is_some() && !case.excludes_somebody() && !yes.is_empty()
}

/// Days in which a confirmation may be taken back without a reason (product rule).
pub(super) const UNDONE_WITHIN_DAYS: i32 = 90;

/// The day on which a repair was confirmed, if that holds: by a word that knew every undoing. An undoing counts within
/// 90 days of the newest confirmation.
pub fn confirmed(spoken: &[Spoken], repair: &FactId) -> Option<Day> {
    let of = |one: &Spoken| matches!(&one.word, Word::Confirmed { repair: of, .. } if of == repair);
    let newest = spoken.iter().filter(|one| of(one)).map(|one| one.day).max()?;
    let undoes = |one: &Spoken| one.word == Word::Undone(*repair) && one.day.since(newest) <= UNDONE_WITHIN_DAYS;
    holding(spoken, of, undoes).iter().map(|one| one.day).min()
}
