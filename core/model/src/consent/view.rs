//! What a consent allows today: the only place where a scope's answer is read.

use crate::consent::closing::Closings;
use crate::consent::evolve::Consent;
use crate::consent::facts::{Age, ForWhom, Purpose, Scope, ScopeAsked};
use crate::consent::voices::{Standing, standing};
use crate::day::Day;
use crate::fold::Record;
use crate::ids::NoticeId;

/// How one scope stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeStatus {
    /// Nobody asked, or nobody answered.
    NotAsked,
    /// The person said no.
    No,
    /// The person said yes, and it holds.
    Yes {
        /// The last day it does: every yes is asked again one day.
        last: Day,
    },
    /// A yes that starts on a later day.
    NotYet {
        /// The first day it holds.
        from: Day,
    },
    /// A yes that ran out or was used.
    Lapsed,
    /// Closed for now by somebody who holds it.
    Suspended,
    /// Taken back.
    Withdrawn,
    /// A yes that does not count alone: a guardian's own yes, or a second signature under a body's, is missing.
    Waiting,
    /// The person has died, and nobody whom they named lets it hold on.
    Frozen,
}

/// One scope on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScopeView {
    /// Which.
    pub scope: Scope,
    /// How it stands.
    pub status: ScopeStatus,
    /// What was asked, if it was.
    pub asked: Option<ScopeAsked>,
}

impl ScopeView {
    /// Whether it allows this use.
    pub fn allows(&self, for_whom: ForWhom, purpose: Purpose) -> bool {
        let asked = self.asked.is_some_and(|asked| for_whom <= asked.for_whom && purpose == asked.purpose);
        asked && matches!(self.status, ScopeStatus::Yes { .. })
    }
}

/// A consent on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// All four scopes in the order they are asked.
    pub scopes: Vec<ScopeView>,
    /// The withdrawals that count.
    pub withdrawals: Vec<NoticeId>,
    /// The suspensions that count.
    pub suspensions: Vec<NoticeId>,
}

impl View {
    /// One scope.
    pub fn scope(&self, scope: Scope) -> ScopeView {
        let missing = ScopeView { scope, status: ScopeStatus::NotAsked, asked: None };
        self.scopes.iter().find(|view| view.scope == scope).copied().unwrap_or(missing)
    }

    /// Whether the consent was taken back and nothing stands open since: there is nothing left to take back.
    pub fn is_withdrawn(&self) -> bool {
        let closed =
            |view: &&ScopeView| matches!(view.status, ScopeStatus::Withdrawn | ScopeStatus::No | ScopeStatus::NotAsked);
        self.has(ScopeStatus::Withdrawn) && self.scopes.iter().filter(closed).count() == self.scopes.len()
    }

    /// Whether the consent is closed for now.
    pub fn is_suspended(&self) -> bool {
        let open = |view: &ScopeView| matches!(view.status, ScopeStatus::Yes { .. } | ScopeStatus::NotYet { .. });
        self.has(ScopeStatus::Suspended) && !self.scopes.iter().any(open)
    }

    fn has(&self, status: ScopeStatus) -> bool {
        self.scopes.iter().any(|view| view.status == status)
    }
}

/// What a consent allows today.
pub fn view(consent: &Consent, record: &Record, today: Day) -> View {
    let closings = Closings::of(consent, record);
    let scopes = Scope::ALL
        .into_iter()
        .map(|scope| ScopeView {
            scope,
            status: status(standing(consent, &closings, scope, today), today),
            asked: consent.asked.get(&scope).map(|asked| as_allowed(consent, asked)),
        })
        .collect();
    View { scopes, withdrawals: closings.withdrawals(), suspensions: closings.suspensions() }
}

/// Nothing that shows a child goes to the public, whatever a notebook asked.
fn as_allowed(consent: &Consent, asked: &ScopeAsked) -> ScopeAsked {
    let child = consent.age != Some(Age::Adult);
    let for_whom = if child { asked.for_whom.min(ForWhom::Partnership) } else { asked.for_whom };
    ScopeAsked { for_whom, ..*asked }
}

const fn status(standing: Standing, today: Day) -> ScopeStatus {
    match standing {
        Standing::NotAsked => ScopeStatus::NotAsked,
        Standing::No => ScopeStatus::No,
        Standing::Waiting => ScopeStatus::Waiting,
        Standing::Suspended => ScopeStatus::Suspended,
        Standing::Withdrawn => ScopeStatus::Withdrawn,
        Standing::Frozen => ScopeStatus::Frozen,
        Standing::Granted(granted) => granted.status(today),
    }
}
