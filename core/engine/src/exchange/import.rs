//! An import under way: a file is taken in by steps, and between two steps the notebook is there for whoever uses it.
//!
//! Each step is one write. What it took is durable when it returns, and nothing else of an import is remembered: after a
//! kill, or when an import is given up, the same file goes on from there.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Read;
use std::time::{Duration, Instant};

use weft_model::ids::LogId;
use weft_store::{HeldPlace, Pace, Why};
use weft_sync::file::{Arriving, Item, Joining, Keys, Next, Report};
use weft_sync::intake::{Came, Importer, read_held};

use super::shelf::Onto;
use crate::error::WeftError;
use crate::notebook::{Notebook, setting};

/// An import under way. Dropping it gives it up; what was taken stays.
pub struct Importing {
    arriving: Arriving,
    stage: Stage,
    intake: Intake,
}

/// What arrives on any path, on its way into the notebook.
pub(super) struct Intake {
    pub(super) importer: Importer,
    pub(super) came: Came,
    /// Where own logs ended when it was last said what is held: what was written since has not gone out.
    pub(super) ends: RefCell<BTreeMap<LogId, u64>>,
    pace: Pace,
    /// Whether search does not know yet what the last write brought, while somebody uses the notebook.
    unsearched: bool,
}

impl Intake {
    pub(super) fn new(importer: Importer) -> Self {
        let (came, ends, pace) = Default::default();
        Self { importer, came, ends, pace, unsearched: false }
    }
}

enum Stage {
    /// The file is being read.
    File,
    /// What is held is tried again.
    Held(Pass),
}

/// A pass over what is held, which stands behind `place`; so much was held, and so many keys there were, when it began.
struct Pass {
    place: HeldPlace,
    held: u64,
    keys: usize,
}

/// Bytes of held things that one step tries again.
const HELD_AT_ONCE: usize = 512 * 1024;

impl Notebook {
    /// Begins to take a file in; [`Self::step`] does it.
    pub fn begin_file_in(&self) -> Result<Importing, WeftError> {
        self.place()?;
        let intake = self.intake()?;
        // The device's own pair opens files for a person; the keys it has open files for an audience.
        let (pairs, secrets) = (vec![self.identity.box_pair().clone()], intake.importer.keys().to_vec());
        let arriving = Arriving::start(Keys { pairs, secrets }).map_err(|_| UNREAD)?;
        Ok(Importing { arriving, stage: Stage::File, intake })
    }

    /// Where what arrives goes, and what waits.
    pub(super) fn intake(&self) -> Result<Intake, WeftError> {
        let importer = Importer::new(self.identity.box_pair().clone(), self.snapshot().epoch_secrets()?);
        Ok(Intake::new(importer))
    }

    /// Takes in what comes next, in one write, and says what came in once that was all. `within` is how long somebody who
    /// uses the notebook may be kept waiting for it; without it a step does as much as makes an import fast.
    pub fn step(
        &mut self,
        importing: &mut Importing,
        input: &mut dyn Read,
        within: Option<Duration>,
    ) -> Result<Option<Came>, WeftError> {
        if std::mem::take(&mut importing.intake.unsearched) {
            // A write of its own, so that nobody waits for two. A search in between makes up for one write, not for a file.
            self.store.drain_search()?;
            return Ok(None);
        }
        if let Stage::Held(pass) = &mut importing.stage {
            let done = self.next_held(&mut importing.intake, pass, within)?;
            if done {
                let Intake { importer, came, .. } = &mut importing.intake;
                came.builds_on_missing = importer.builds_on_missing(|place| self.snapshot().holds(place))?;
                came.complete &= came.builds_on_missing == 0;
                self.finish(came)?;
            }
            return Ok(done.then_some(importing.intake.came));
        }
        let Some(report) = self.read_on(importing, input, within)? else { return Ok(None) };
        let intake = &mut importing.intake;
        (intake.came.damaged, intake.came.complete) = (report.damaged, report.is_complete());
        intake.importer.held = true;
        importing.stage = Stage::Held(self.first_held(intake)?);
        Ok(None)
    }

    fn first_held(&self, intake: &Intake) -> Result<Pass, WeftError> {
        let (held, keys) = (self.count_held(|_| true)?, intake.importer.known());
        Ok(Pass { place: HeldPlace::default(), held, keys })
    }

    /// Tries some of what is held again, pass after pass; true once nothing moves any more.
    fn next_held(&mut self, intake: &mut Intake, pass: &mut Pass, within: Option<Duration>) -> Result<bool, WeftError> {
        match self.retry_held(intake, pass.place, within)? {
            Some(place) => pass.place = place,
            None => {
                let next = self.first_held(intake)?;
                if next.held >= pass.held && next.keys == pass.keys {
                    return Ok(true);
                }
                *pass = next;
            }
        }
        Ok(false)
    }

    /// One write of what comes out of the file; at the end of the file, what was in it.
    fn read_on(
        &mut self,
        importing: &mut Importing,
        input: &mut dyn Read,
        within: Option<Duration>,
    ) -> Result<Option<Report>, WeftError> {
        let Importing { arriving, intake: Intake { importer, came, pace, unsearched, .. }, .. } = importing;
        // This device may have made a key since the last step.
        self.snapshot().epoch_secrets()?.into_iter().for_each(|secret| importer.know(secret));
        let (begun, most) = (Instant::now(), pace.facts(within));
        let (mut weight, mut next) = (0, Some(arriving.next(input)));
        if let Some(Ok(Next::Arrived(_))) = next {
            *came = self.write(|w| {
                let mut counted = *came;
                loop {
                    next = match next.take() {
                        Some(Ok(Next::Arrived(arrived))) => {
                            weight += arrived.weight();
                            let keys = importer.keys().len();
                            importer.take(&mut Onto(w), arrived, &mut counted)?;
                            importer.keys().iter().skip(keys).for_each(|secret| arriving.know(secret));
                            // To fold and to commit what was taken takes as long again.
                            let late = within.is_some_and(|within| begun.elapsed() > within / 2);
                            if weight >= most || late {
                                return Ok(counted);
                            }
                            Some(arriving.next(input))
                        }
                        other => {
                            next = other;
                            return Ok(counted);
                        }
                    };
                }
            })?;
            // Without anybody there it costs less in all at the end.
            *unsearched = within.is_some();
            pace.took(weight, begun.elapsed());
        }
        match next {
            Some(Ok(Next::Ended(report))) => Ok(Some(report)),
            Some(Ok(Next::NotForUs)) => {
                Err(WeftError::bad("this file is not for this device, or is damaged at its beginning"))
            }
            Some(Err(_)) => Err(UNREAD),
            Some(Ok(Next::Arrived(_))) | None => Ok(None),
        }
    }

    /// Tries some of what waits again; where to go on, or none at the end.
    fn retry_held(
        &mut self,
        intake: &mut Intake,
        place: HeldPlace,
        within: Option<Duration>,
    ) -> Result<Option<HeldPlace>, WeftError> {
        let Intake { importer, came, pace, unsearched, .. } = intake;
        let (begun, most) = (Instant::now(), pace.facts(within));
        // A fact for each KiB, as everywhere: at least one thing, whatever its size.
        let bytes = usize::try_from(most.saturating_mul(1024)).map_or(HELD_AT_ONCE, |bytes| bytes.min(HELD_AT_ONCE));
        let waiting = self.snapshot().held(place, bytes)?;
        if waiting.is_empty() {
            return Ok(None);
        }
        let (mut last, mut weight) = (None, 0);
        self.write(|w| {
            let (mut joining, mut out) = (Joining::default(), Vec::new());
            for held in &waiting {
                // To fold and to commit what was taken takes as long again.
                let late = within.is_some_and(|within| begun.elapsed() > within / 2);
                if last.is_some() && (late || weight >= most) {
                    break;
                }
                last = Some(held.place);
                weight = held_weight(&held.bytes).saturating_add(weight);
                let Some(item) = read_held(&held.bytes) else { continue };
                joining.push(item, importer.keys(), &mut out);
                out.drain(..).try_for_each(|arrived| importer.take(&mut Onto(w), arrived, came))?;
            }
            joining.end(&mut out);
            out.drain(..).try_for_each(|arrived| importer.take(&mut Onto(w), arrived, came))
        })?;
        *unsearched = within.is_some();
        pace.took(weight, begun.elapsed());
        Ok(last)
    }

    /// Takes in what arrived together, in one write.
    pub(super) fn take_items(&mut self, intake: &mut Intake, items: Vec<Item>) -> Result<(), WeftError> {
        // This device may have made a key since the last time.
        self.snapshot().epoch_secrets()?.into_iter().for_each(|secret| intake.importer.know(secret));
        let Intake { importer, came, .. } = intake;
        *came = self.write(|w| {
            let (mut counted, mut joining, mut out) = (*came, Joining::default(), Vec::new());
            for item in items {
                joining.push(item, importer.keys(), &mut out);
                out.drain(..).try_for_each(|arrived| importer.take(&mut Onto(w), arrived, &mut counted))?;
            }
            joining.end(&mut out);
            out.drain(..).try_for_each(|arrived| importer.take(&mut Onto(w), arrived, &mut counted))?;
            Ok(counted)
        })?;
        Ok(())
    }

    /// Tries everything that waits again, until nothing moves any more.
    pub(super) fn take_held(&mut self, intake: &mut Intake) -> Result<(), WeftError> {
        intake.importer.held = true;
        let mut pass = self.first_held(intake)?;
        while !self.next_held(intake, &mut pass, None)? {}
        intake.importer.held = false;
        Ok(())
    }

    /// Takes in what waits and can be taken now.
    pub(crate) fn take_what_waits(&mut self) -> Result<(), WeftError> {
        let mut intake = self.intake()?;
        self.take_held(&mut intake)
    }

    fn count_held(&self, counts: impl Fn(Why) -> bool) -> Result<u64, WeftError> {
        Ok(self.snapshot().held_counts()?.into_iter().filter(|(why, _)| counts(*why)).map(|(_, count)| count).sum())
    }

    /// Acknowledges what has come, and remembers that somebody was met.
    pub(super) fn finish(&mut self, came: &mut Came) -> Result<(), WeftError> {
        came.held = self.count_held(|why| why != Why::Sealed)?;
        self.acknowledge()?;
        if came.new_facts > 0 || came.new_notices > 0 {
            let today = self.clock.today().number().to_le_bytes();
            self.write(|w| w.put_setting(setting::LAST_MET, &today))?;
        }
        // Last: what came for sealed records shows in nothing that the notebook remembers.
        let sealed = self.take_in_sealed()?;
        came.new_facts = came.new_facts.saturating_add(sealed.facts);
        came.new_notices = came.new_notices.saturating_add(sealed.notices);
        came.new_chunks = came.new_chunks.saturating_add(sealed.chunks);
        Ok(())
    }
}

/// Facts that would cost as much as something that is held: at least one, or one for each KiB.
fn held_weight(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len() / 1024).unwrap_or(u64::MAX).max(1)
}

const UNREAD: WeftError = WeftError::Device { what: "the file could not be read" };
