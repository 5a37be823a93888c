//! Runs: consecutive segments of one log that arrive together share one check of a signature.
//!
//! A signature costs about as much as everything else that happens to ten facts, and some devices sign after every fact.
//! The chain value of each fact covers all facts before it, so the tip at the end of a run authenticates the whole run:
//! whoever signed it wrote these facts, in this order, and no others between them. The tips inside are then dropped
//! unlooked at; a log is handed on only from places whose signature was checked.
//!
//! What one by one would come to, and what a run comes to: the same facts, byte for byte, in the same places, unless a
//! segment with a false signature is followed by one that its author signed rightly. One by one, the first is refused and
//! the second waits for it; in a run both are taken, because the author vouches for both. Nothing is ever taken that no
//! signature covers, and nothing that is taken one by one is refused in a run.

use weft_model::audience::Lane;

use crate::limits::{TIP_EVERY, WRITTEN_AT_MOST};
use crate::opening::LogOpened;
use crate::segment::{Segment, Tip};
use crate::{Rejected, Verified, verify};

/// A segment of which everything holds but the signature of its tip, which nobody has looked at: its facts may be
/// anybody's, and nobody gets at them. Made by [`Segment::check`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    segment: Segment,
    size: usize,
}

impl Checked {
    pub(crate) fn new(segment: Segment) -> Self {
        let size = segment.size();
        Self { segment, size }
    }

    /// The opening it names. Who wrote under it is not known yet.
    pub const fn opened(&self) -> &LogOpened {
        &self.segment.opened
    }

    /// Bytes of its headers and bodies, to bound what is kept at once.
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Checks its own signature.
    ///
    /// # Errors
    /// [`Rejected::Signature`].
    pub fn verify(self) -> Result<Verified<Segment>, Rejected> {
        verify::signed(&self.segment.opened, &self.segment.log(), &self.segment.tip)?;
        Ok(Verified::new(self.segment))
    }
}

/// Consecutive segments of one log; at least one.
#[derive(Debug, Clone)]
pub struct Run {
    first: Checked,
    rest: Vec<Checked>,
    facts: usize,
    size: usize,
}

/// What a run came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// Its segments up to the last one whose signature holds, as one; none if none holds.
    pub taken: Option<Verified<Segment>>,
    /// How many segments that were; those after them are refused: [`Rejected::Signature`].
    pub segments: usize,
}

impl Run {
    /// A run of one segment.
    pub fn of(first: Checked) -> Self {
        let (facts, size) = (first.segment.facts.len(), first.size);
        Self { first, rest: Vec::new(), facts, size }
    }

    /// Lengthens the run by the segment that follows, or gives it back: it is not the next of this log, or the run would
    /// not fit into a blob any more when it is handed on. Control segments stay alone: the fact of an epoch key has to,
    /// and what opens the rest of a file may hang on each of them.
    pub fn join(&mut self, next: Checked) -> Option<Checked> {
        let last = &self.rest.last().unwrap_or(&self.first).segment;
        let follows = next.segment.opened == last.opened
            && next.segment.before == last.tip.chain
            && last.tip.seq.checked_add(1) == Some(next.segment.first_seq());
        let (facts, size) = (self.facts + next.segment.facts.len(), self.size + next.size);
        let fits = u64::try_from(facts).is_ok_and(|facts| facts <= TIP_EVERY) && size <= WRITTEN_AT_MOST;
        if !follows || !fits || last.opened.lane == Lane::Control {
            return Some(next);
        }
        (self.facts, self.size) = (facts, size);
        self.rest.push(next);
        None
    }

    /// Bytes of headers and bodies.
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Checks signatures from the last tip backwards until one holds: as a rule one, never more than one by one.
    pub fn verify(self) -> Proven {
        let Self { first: Checked { segment: mut whole, .. }, rest, .. } = self;
        let log = whole.log();
        let holds = |tip| verify::signed(&whole.opened, &log, tip).is_ok();
        let later = rest.iter().map(|checked| checked.segment.tip);
        let tips: Vec<Tip> = std::iter::once(whole.tip).chain(later).collect();
        let Some((place, tip)) = tips.iter().enumerate().rfind(|(_, tip)| holds(tip)) else {
            return Proven { taken: None, segments: 0 };
        };
        whole.facts.extend(rest.into_iter().take(place).flat_map(|checked| checked.segment.facts));
        whole.tip = *tip;
        Proven { taken: Some(Verified::new(whole)), segments: place + 1 }
    }
}
