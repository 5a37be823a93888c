//! Closing: which notices close a consent or take it back, and what each answer could know of them.
//!
//! A notice travels first and without a past, so whether it came before or after a yes is asked of the yes: only one that
//! names it stands beside it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::consent::evolve::Consent;
use crate::day::Day;
use crate::fact::exactly;
use crate::fold::Record;
use crate::ids::{MemberId, NoticeId, SignKey};
use crate::notice::{Notice, NoticeAuthor, NoticeKind};

/// What a successor's notice says beside: [`NoticeKind::Continued`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continued {
    /// The day.
    pub day: Day,
    /// The suspensions it knew, at most [`KNOWS_AT_MOST`]: it opens them again.
    pub knows_notices: Vec<NoticeId>,
}

/// So many 32-byte ids fit into a notice's 600 bytes beside the day.
pub const KNOWS_AT_MOST: usize = 16;

/// The counting notices of a consent.
pub struct Closings<'a> {
    consent: &'a Consent,
    record: &'a Record,
}

impl<'a> Closings<'a> {
    /// Of a consent and the record it stands in.
    pub const fn of(consent: &'a Consent, record: &'a Record) -> Self {
        Self { consent, record }
    }

    /// What takes the yes back: receipts, and what two members of the asker's group heard.
    pub fn withdrawals(&self) -> Vec<NoticeId> {
        let spoken = if self.heard_by(&[]).len() > 1 { self.spoken().map(|(id, _)| id).collect() } else { Vec::new() };
        self.by_receipt().chain(spoken).collect()
    }

    /// What closes all exits for now.
    pub fn suspensions(&self) -> Vec<NoticeId> {
        let taken_back = self.withdrawals();
        self.closing().filter(|id| !taken_back.contains(id)).collect()
    }

    /// Every notice that closes anything: what an answer given now knows.
    pub fn all(&self) -> Vec<NoticeId> {
        self.closing().collect()
    }

    /// Whether something took the yes back that `known` does not name.
    pub fn withdrawn_beyond(&self, known: &[NoticeId]) -> bool {
        self.by_receipt().any(|id| !known.contains(&id)) || self.heard_by(known).len() > 1
    }

    /// Whether anything closes that neither `known` nor a successor names.
    pub fn closed_beyond(&self, known: &[NoticeId]) -> bool {
        let continued: BTreeSet<NoticeId> =
            self.continuations().into_iter().flat_map(|continued| continued.knows_notices).collect();
        self.closing().any(|id| !known.contains(&id) && !continued.contains(&id))
    }

    /// What successors said after the person's death.
    pub fn continuations(&self) -> Vec<Continued> {
        let of_successor = |notice: &&Notice| match notice.author {
            NoticeAuthor::Receipt(key) => self.consent.succeeds(&key),
            NoticeAuthor::Device(_) => false,
        };
        self.kind(NoticeKind::Continued).filter(of_successor).filter_map(|notice| exactly(&notice.body).ok()).collect()
    }

    /// Whether this member has written down a spoken withdrawal that `known` does not name.
    pub fn was_heard_by(&self, member: &MemberId, known: &[NoticeId]) -> bool {
        self.heard_by(known).contains(member)
    }

    /// Whether a receipt's key may close or take back.
    pub fn opens(&self, key: &SignKey) -> bool {
        self.consent.receipts.contains(key) || self.consent.succeeds(key)
    }

    fn kind(&self, kind: NoticeKind) -> impl Iterator<Item = &'a Notice> {
        self.record.notices.iter().filter(move |notice| notice.kind == kind)
    }

    fn by_receipt(&self) -> impl Iterator<Item = NoticeId> {
        let own = |notice: &&Notice| matches!(notice.author, NoticeAuthor::Receipt(key) if self.opens(&key));
        self.kind(NoticeKind::Withdrawn).filter(own).map(|notice| notice.id)
    }

    /// Spoken withdrawals that members of the asker's group wrote down, each with the member.
    fn spoken(&self) -> impl Iterator<Item = (NoticeId, MemberId)> {
        self.kind(NoticeKind::SpokenWithdrawn).filter_map(|notice| {
            let actor = self.record.signed_by.get(&notice.id)?;
            let of_group = self.consent.asked_by.is_some_and(|(_, group)| group == actor.group);
            of_group.then_some((notice.id, actor.member))
        })
    }

    /// The members who heard it said, beyond what is known.
    fn heard_by(&self, known: &[NoticeId]) -> BTreeSet<MemberId> {
        self.spoken().filter(|(id, _)| !known.contains(id)).map(|(_, member)| member).collect()
    }

    fn closing(&self) -> impl Iterator<Item = NoticeId> {
        let own = |notice: &&Notice| match (notice.kind, notice.author) {
            (NoticeKind::Suspended, NoticeAuthor::Device(_)) => true,
            // Whoever holds a consent may close it: what one member wrote down as spoken does no less.
            (NoticeKind::SpokenWithdrawn, NoticeAuthor::Device(_)) => true,
            (NoticeKind::Suspended | NoticeKind::Withdrawn, NoticeAuthor::Receipt(key)) => self.opens(&key),
            _ => false,
        };
        self.record.notices.iter().filter(own).map(|notice| notice.id)
    }
}
