//! What a consent allows today: the only place where a scope's answer is read.

use crate::consent::evolve::{Consent, Given};
use crate::consent::facts::{Age, ForWhom, Purpose, Scope, ScopeAsked, TeachBack, Until};
use crate::day::Day;
use crate::ids::NoticeId;
use crate::notice::{Notice, NoticeAuthor, NoticeKind};

/// A yes to amplify starts after 72 hours: time to sleep over it and to talk to others (product rule).
const AMPLIFY_STARTS_AFTER_DAYS: u32 = 3;
/// "Until I say stop" is asked again yearly.
const ASKED_AGAIN_AFTER_DAYS: u32 = 365;
/// Amplify is asked again after 90 days.
const ASKED_AGAIN_SOON_AFTER_DAYS: u32 = 90;

/// How one scope stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeStatus {
    /// Nobody asked, or nobody answered.
    NotAsked,
    /// The person said no.
    No,
    /// The person said yes, and it holds; the last day it does, where there is one.
    Yes {
        /// The last day.
        last: Option<Day>,
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

/// What a consent allows today. `notices` are the record's counting ones.
pub fn view(consent: &Consent, notices: &[Notice], today: Day) -> View {
    let counting = |kind| notices.iter().filter(move |notice| notice.kind == kind);
    let by_receipt = |notice: &&Notice| match notice.author {
        NoticeAuthor::Receipt(key) => consent.receipts.contains(&key),
        NoticeAuthor::Device(_) => false,
    };
    let by_device = |notice: &&Notice| matches!(notice.author, NoticeAuthor::Device(_));
    let withdrawals: Vec<NoticeId> = counting(NoticeKind::Withdrawn).filter(by_receipt).map(|n| n.id).collect();
    let suspensions: Vec<NoticeId> =
        counting(NoticeKind::Suspended).filter(|n| by_device(n) || by_receipt(n)).map(|n| n.id).collect();
    let scopes = Scope::ALL
        .into_iter()
        .map(|scope| ScopeView {
            scope,
            status: status(consent, scope, &withdrawals, &suspensions, today),
            asked: consent.asked.get(&scope).copied(),
        })
        .collect();
    View { scopes, withdrawals, suspensions }
}

fn status(
    consent: &Consent,
    scope: Scope,
    withdrawals: &[NoticeId],
    suspensions: &[NoticeId],
    today: Day,
) -> ScopeStatus {
    let Some(asked) = consent.asked.get(&scope) else { return ScopeStatus::NotAsked };
    let answers: Vec<&Given> = consent.answers.iter().filter(|given| given.scope == scope).collect();
    if answers.is_empty() {
        return ScopeStatus::NotAsked;
    }
    let noes: Vec<_> = answers.iter().filter(|given| !given.yes).map(|given| given.fact).collect();
    // A yes that did not know of a no was given at the same time or before it: the no wins. Nobody under 18, or perhaps
    // under 18, grants alone, whatever a notebook wrote down; and a contested record grants nothing.
    let sound = consent.age == Some(Age::Adult) && !consent.contested;
    let mut yeses = answers.iter().filter(|given| {
        given.yes
            && sound
            && given.handed_over
            && given.teach_back == TeachBack::Understood
            && noes.iter().all(|no| given.knows_answers.contains(no))
    });
    let knows_all = |given: &&&Given, notices: &[NoticeId]| notices.iter().all(|id| given.knows_notices.contains(id));
    let Some(_) = yeses.clone().next() else { return ScopeStatus::No };
    let Some(_) = yeses.clone().find(|given| knows_all(given, withdrawals)) else { return ScopeStatus::Withdrawn };
    let Some(granted) = yeses.rfind(|given| knows_all(given, withdrawals) && knows_all(given, suspensions)) else {
        return ScopeStatus::Suspended;
    };
    current(consent, asked, granted, today)
}

fn current(consent: &Consent, asked: &ScopeAsked, granted: &Given, today: Day) -> ScopeStatus {
    let from = if asked.scope == Scope::Amplify { granted.day.plus(AMPLIFY_STARTS_AFTER_DAYS) } else { granted.day };
    if today < from {
        return ScopeStatus::NotYet { from };
    }
    let soon = asked.scope == Scope::Amplify;
    let again = if soon { ASKED_AGAIN_SOON_AFTER_DAYS } else { ASKED_AGAIN_AFTER_DAYS };
    let asked_again = granted.day.plus(again);
    let last = match asked.until {
        Until::Once => asked_again,
        Until::WorkEnds(day) => day.min(asked_again),
        Until::Stopped => asked_again,
    };
    let used = asked.until == Until::Once && consent.disclosures.iter().any(|left| left.scope == asked.scope);
    if used || today > last { ScopeStatus::Lapsed } else { ScopeStatus::Yes { last: Some(last) } }
}
