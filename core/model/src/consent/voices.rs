//! Voices: who has to agree to a scope, and from when to when what they agreed to holds.
//!
//! An adult is one voice. A child is one, and their guardians are others: the child's yes and a guardian's are both
//! needed, either no closes. A body is one voice that needs its quorum and somebody who stands by the recorder.

use std::collections::BTreeSet;

use crate::consent::closing::Closings;
use crate::consent::evolve::{Consent, Given, Voice};
use crate::consent::facts::{Age, Scope, ScopeAsked, TeachBack, Until};
use crate::consent::view::ScopeStatus;
use crate::day::Day;
use crate::ids::FactId;

/// A yes to amplify starts after 72 hours: time to sleep over it and to talk to others (product rule). Only the day of
/// the answer is known, which may have been its last minute, so this is the first day that is later for certain.
const AMPLIFY_STARTS_AFTER_DAYS: u32 = 4;
/// "Until I say stop" is asked again yearly.
const ASKED_AGAIN_AFTER_DAYS: u32 = 365;
/// Amplify, and whatever a child agreed to, is asked again after 90 days.
const ASKED_AGAIN_SOON_AFTER_DAYS: u32 = 90;

/// How a scope stands before anybody asks for the hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody asked, or nobody answered.
    NotAsked,
    /// Somebody whose no counts said no, or no yes is sound.
    No,
    /// A yes that waits for another's.
    Waiting,
    /// Closed for now.
    Suspended,
    /// Taken back.
    Withdrawn,
    /// The person has died.
    Frozen,
    /// A yes.
    Granted(Granted),
}

/// A yes and its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted {
    /// When it was said; of several voices the earliest, of a dead person's when it was continued.
    pub day: Day,
    /// The first day it holds.
    pub from: Day,
    /// The last day it holds.
    pub last: Day,
    /// Whether its one time was used.
    pub used: bool,
}

impl Granted {
    /// How it stands on a day.
    pub const fn status(&self, today: Day) -> ScopeStatus {
        if today.number() < self.from.number() {
            ScopeStatus::NotYet { from: self.from }
        } else if self.used || today.number() > self.last.number() {
            ScopeStatus::Lapsed
        } else {
            ScopeStatus::Yes { last: self.last }
        }
    }
}

/// How a scope stands. The day decides only whether the person is 18.
pub fn standing(consent: &Consent, closings: &Closings<'_>, scope: Scope, today: Day) -> Standing {
    let Some(asked) = consent.asked.get(&scope) else { return Standing::NotAsked };
    let hearing = Hearing { consent, closings, asked };
    let own = hearing.word(|voice| matches!(voice, Voice::Person | Voice::Body { .. }));
    let alone = consent.quorum.is_some() || consent.adult_on(today);
    let standing = if alone { hearing.alone(own) } else { hearing.beside_guardians(own) };
    match standing {
        Standing::Granted(granted) if consent.died.is_some() => hearing.after_death(granted),
        standing => standing,
    }
}

/// What one voice says about a scope, all its answers taken together.
#[derive(Clone, Copy)]
enum Word<'a> {
    Nothing,
    No,
    Waiting,
    Suspended,
    Withdrawn,
    Yes(&'a Given),
}

struct Hearing<'a> {
    consent: &'a Consent,
    closings: &'a Closings<'a>,
    asked: &'a ScopeAsked,
}

impl<'a> Hearing<'a> {
    /// An adult's word, or a body's. What somebody said as a child ended when they turned 18.
    fn alone(&self, own: Word<'a>) -> Standing {
        let Word::Yes(given) = own else { return own.closed() };
        let as_child = self.consent.eighteen.last().is_some_and(|first| given.day < *first);
        Standing::Granted(self.granted(given.day, given.day, as_child))
    }

    /// A child's word with the guardians': any no closes, and one guardian's yes is needed.
    fn beside_guardians(&self, own: Word<'a>) -> Standing {
        let guardians: BTreeSet<Voice> = self.answers().map(|given| given.voice).filter(is_guardian).collect();
        let words: Vec<Word<'_>> = guardians.iter().map(|one| self.word(|voice| voice == one)).collect();
        if words.iter().any(|word| matches!(word, Word::No)) {
            return Standing::No;
        }
        let Word::Yes(child) = own else { return own.closed() };
        let yes = |word: &Word<'a>| if let Word::Yes(given) = word { Some(*given) } else { None };
        match words.iter().filter_map(yes).max_by_key(|given| given.day) {
            Some(guardian) => {
                let (first, last) = (child.day.min(guardian.day), child.day.max(guardian.day));
                Standing::Granted(self.granted(first, last, true))
            }
            None if words.iter().any(|word| matches!(word, Word::Withdrawn)) => Standing::Withdrawn,
            None if words.iter().any(|word| matches!(word, Word::Suspended)) => Standing::Suspended,
            None => Standing::Waiting,
        }
    }

    /// Only whom the person named lets it hold on, and then it is asked again as if it were new.
    fn after_death(&self, granted: Granted) -> Standing {
        match self.closings.continuations().iter().map(|continued| continued.day).max() {
            None => Standing::Frozen,
            Some(day) => {
                let since = granted.day.max(day);
                let again = self.granted(since, granted.day, self.consent.age != Some(Age::Adult));
                Standing::Granted(Granted { from: granted.from.max(day), ..again })
            }
        }
    }

    /// What was said from `said` on, complete on `agreed`.
    fn granted(&self, said: Day, agreed: Day, as_child: bool) -> Granted {
        let amplify = self.asked.scope == Scope::Amplify;
        let from = if amplify { agreed.plus(AMPLIFY_STARTS_AFTER_DAYS) } else { agreed };
        let again = if amplify || as_child { ASKED_AGAIN_SOON_AFTER_DAYS } else { ASKED_AGAIN_AFTER_DAYS };
        let mut last = said.plus(again);
        if let Until::WorkEnds(day) = self.asked.until {
            last = last.min(day);
        }
        if let Some(eighteen) = self.consent.eighteen.first().filter(|_| as_child) {
            last = last.min(eighteen.before());
        }
        let left = |scope: Scope| self.consent.disclosures.iter().any(|left| left.scope == scope);
        Granted { day: said, from, last, used: self.asked.until == Until::Once && left(self.asked.scope) }
    }

    fn answers(&self) -> impl Iterator<Item = &'a Given> {
        let scope = self.asked.scope;
        let consent = self.consent;
        // Where a body was asked only a body answers, and nobody answers for a body where a person was.
        let of_kind = move |given: &&Given| consent.quorum.is_some() == matches!(given.voice, Voice::Body { .. });
        // The dead say nothing more.
        let alive = move |given: &&Given| !given.yes || consent.died.as_ref().is_none_or(|died| given.day <= died.day);
        consent.answers.iter().filter(move |given| given.scope == scope).filter(of_kind).filter(alive)
    }

    fn word(&self, of: impl Fn(&Voice) -> bool) -> Word<'a> {
        let answers: Vec<&Given> = self.answers().filter(|given| of(&given.voice)).collect();
        if answers.is_empty() {
            return Word::Nothing;
        }
        let noes: Vec<FactId> = answers.iter().filter(|given| !given.yes).map(|given| given.fact).collect();
        // A yes that did not know of a no was given at the same time or before it: the no wins.
        let knowing = |given: &&&Given| noes.iter().all(|no| given.knows_answers.contains(no));
        let yeses: Vec<&Given> = answers.iter().filter(|given| self.sound(given)).filter(knowing).copied().collect();
        if yeses.is_empty() {
            return Word::No;
        }
        // What was taken back is so, whether or not anybody had stood by it.
        let withdrawn = |given: &&Given| self.closings.withdrawn_beyond(&given.knows_notices);
        let held: Vec<&Given> = yeses.into_iter().filter(|given| !withdrawn(given)).collect();
        if held.is_empty() {
            return Word::Withdrawn;
        }
        let seconded: Vec<&Given> = held.into_iter().filter(|given| self.seconded(given)).collect();
        if seconded.is_empty() {
            return Word::Waiting;
        }
        let open = seconded.into_iter().filter(|given| !self.closings.closed_beyond(&given.knows_notices));
        open.max_by_key(|given| given.day).map_or(Word::Suspended, Word::Yes)
    }

    /// Whether it was heard alone and understood, with enough of a body there. A contested record grants nothing.
    fn sound(&self, given: &Given) -> bool {
        let enough = match given.voice {
            Voice::Body { present, .. } => self.consent.quorum.is_some_and(|quorum| present >= quorum),
            Voice::Person | Voice::Guardian(_) => true,
        };
        let heard = given.handed_over && given.teach_back == TeachBack::Understood;
        given.yes && heard && enough && !self.consent.contested
    }

    /// Whether somebody stands by a body's answer: a second member, or a witness beside a recorder who did not ask.
    fn seconded(&self, given: &Given) -> bool {
        match given.voice {
            Voice::Person | Voice::Guardian(_) => true,
            Voice::Body { witnessed, .. } => {
                let asker = self.consent.asked_by.is_some_and(|(asker, _)| asker == given.recorder);
                (witnessed && !asker) || self.consent.countersigned.contains_key(&given.fact)
            }
        }
    }
}

impl Word<'_> {
    /// A word that allows nothing.
    const fn closed(self) -> Standing {
        match self {
            Self::Nothing => Standing::NotAsked,
            // Taken apart by whoever asks; without its time a yes is none.
            Self::No | Self::Yes(_) => Standing::No,
            Self::Waiting => Standing::Waiting,
            Self::Suspended => Standing::Suspended,
            Self::Withdrawn => Standing::Withdrawn,
        }
    }
}

const fn is_guardian(voice: &Voice) -> bool {
    matches!(voice, Voice::Guardian(_))
}
