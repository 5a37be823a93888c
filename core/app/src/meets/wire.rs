//! One meeting over one stream, whoever opened it and however its bytes are moved.

use std::time::{Duration, Instant};

/// How long the other device may take to prove itself: it has nothing to do before.
const PROVES_WITHIN: Duration = Duration::from_secs(10);
/// How long it may say nothing afterwards: a large step on a small phone takes that long.
const SPEAKS_WITHIN: Duration = Duration::from_secs(120);

/// A stream of bytes to another device.
pub trait Wire {
    /// Says this, and does not wait until it is heard. If the stream is gone, nothing is heard any more either.
    fn say(&self, bytes: Vec<u8>);

    /// What arrived next; none at the end, or after so long.
    fn hear(&self, within: Duration) -> Option<Vec<u8>>;

    /// Sees to it that the last word arrives, and closes.
    fn end(&self);
}

/// What one step of a meeting came to.
#[derive(Debug)]
pub struct Turn {
    /// To be said.
    pub out: Vec<u8>,
    /// Whether there is more to do before anything further arrives.
    pub more: bool,
    /// Whether the meeting is over.
    pub over: bool,
    /// Whether the other device has proved itself.
    pub proved: bool,
}

/// How a meeting over a stream ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It went to its end.
    Over,
    /// The other device closed the stream, or was silent for too long.
    BrokeOff,
    /// The other device closed the stream before it said anything: it may not know the key.
    Unanswered,
    /// It is nobody's device, or speaks otherwise.
    TurnedAway,
}

/// Carries a meeting out; `turn` takes what arrived into it.
///
/// # Errors
/// What `turn` says.
pub fn carry<E>(wire: &impl Wire, mut turn: impl FnMut(Vec<u8>) -> Result<Turn, E>) -> Result<Ending, E> {
    let (begun, mut heard, mut input) = (Instant::now(), false, Vec::new());
    loop {
        let Turn { out, more, over, proved } = turn(std::mem::take(&mut input))?;
        if !out.is_empty() {
            wire.say(out);
        }
        if over {
            wire.end();
            return Ok(Ending::Over);
        }
        if more {
            continue;
        }
        // Whoever sends on and on does not gain time by it.
        let within = if proved { SPEAKS_WITHIN } else { PROVES_WITHIN.saturating_sub(begun.elapsed()) };
        match Some(within).filter(|within| !within.is_zero()).and_then(|within| wire.hear(within)) {
            Some(piece) => (input, heard) = (piece, true),
            None if heard => return Ok(Ending::BrokeOff),
            None => return Ok(Ending::Unanswered),
        }
    }
}
