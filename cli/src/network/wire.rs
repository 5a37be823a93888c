//! One meeting over one TCP stream.
//!
//! Two threads move bytes, so that neither side waits with a full buffer for the other one to read; the notebook stays on
//! the caller's thread. What waits between them is bounded: whoever sends faster than this device can keep waits.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{JoinHandle, spawn};
use std::time::{Duration, Instant};

use weft_engine::{Meeting, Met, Notebook, WeftError};

/// Bytes read at once, and how many such pieces may wait.
const PIECE: usize = 64 * 1024;
const PIECES: usize = 8;
/// How long the other device may take to prove itself: it has nothing to do before.
const PROVES_WITHIN: Duration = Duration::from_secs(10);
/// How long it may say nothing afterwards: a large step on a small phone takes that long.
const SPEAKS_WITHIN: Duration = Duration::from_secs(120);
/// How long a last word may take to be fetched.
const ENDS_WITHIN: Duration = Duration::from_secs(10);

/// How a meeting over a stream ended.
#[derive(Debug)]
pub enum Ended {
    /// It went to its end.
    Met(Met),
    /// The other device closed the stream, or was silent for too long; this is how far it went.
    BrokeOff(Met),
    /// The other device closed the stream before it said anything: it may not know the key.
    Unanswered,
}

/// Carries a meeting out.
///
/// # Errors
/// What the notebook or the protocol says.
pub fn meet(notebook: &mut Notebook, mut meeting: Meeting, stream: &TcpStream) -> Result<Ended, WeftError> {
    let wire = Wire::over(stream).map_err(|_| NO_STREAM)?;
    let (begun, mut heard, mut input) = (Instant::now(), false, Vec::new());
    loop {
        let step = notebook.meet(&mut meeting, &std::mem::take(&mut input))?;
        wire.say(step.out);
        if let Some(met) = step.met {
            wire.end();
            return Ok(Ended::Met(met));
        }
        if step.more {
            continue;
        }
        let met = notebook.met(&meeting)?;
        let within = match met.with {
            Some(_) => SPEAKS_WITHIN,
            None => PROVES_WITHIN.saturating_sub(begun.elapsed()),
        };
        // Whoever sends on and on does not gain time by it.
        match wire.hear(within).filter(|_| !within.is_zero()) {
            Some(piece) => (input, heard) = (piece, true),
            None if heard => return Ok(Ended::BrokeOff(met)),
            None => return Ok(Ended::Unanswered),
        }
    }
}

const NO_STREAM: WeftError = WeftError::Device { what: "the connection could not be used" };

/// The two threads.
struct Wire {
    stream: TcpStream,
    say: Option<Sender<Vec<u8>>>,
    heard: Option<Receiver<Vec<u8>>>,
    threads: Vec<JoinHandle<()>>,
}

impl Wire {
    fn over(stream: &TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(SPEAKS_WITHIN))?;
        // Longer than anybody waits for what it brings; so that its thread ends even if nothing else ends it.
        stream.set_read_timeout(Some(SPEAKS_WITHIN.saturating_mul(2)))?;
        let (to_say, says) = channel::<Vec<u8>>();
        let (hears, heard) = sync_channel(PIECES);
        let (reading, writing) = (stream.try_clone()?, stream.try_clone()?);
        let threads = vec![spawn(move || listen(reading, &hears)), spawn(move || speak(writing, &says))];
        Ok(Self { stream: stream.try_clone()?, say: Some(to_say), heard: Some(heard), threads })
    }

    fn say(&self, bytes: Vec<u8>) {
        if let Some(say) = self.say.as_ref().filter(|_| !bytes.is_empty()) {
            // A thread that is gone could not write: then nothing is heard any more either.
            let _ = say.send(bytes);
        }
    }

    /// What arrived next; none at the end, or after so long.
    fn hear(&self, within: Duration) -> Option<Vec<u8>> {
        self.heard.as_ref()?.recv_timeout(within).ok()
    }

    /// Sees to it that the last word arrives: a stream that is closed with something unread takes back what was sent.
    fn end(mut self) {
        self.say = None;
        if let Some(speaking) = self.threads.pop() {
            let _ = speaking.join();
        }
        let _ = self.stream.shutdown(Shutdown::Write);
        let until = Instant::now() + ENDS_WITHIN;
        while Instant::now() < until && self.hear(until.saturating_duration_since(Instant::now())).is_some() {}
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        (self.say, self.heard) = (None, None);
        let _ = self.stream.shutdown(Shutdown::Both);
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn listen(mut stream: TcpStream, hears: &SyncSender<Vec<u8>>) {
    loop {
        let mut piece = vec![0; PIECE];
        match stream.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) | Err(_) => return,
            Ok(read) => {
                piece.truncate(read);
                if hears.send(piece).is_err() {
                    return;
                }
            }
        }
    }
}

fn speak(mut stream: TcpStream, says: &Receiver<Vec<u8>>) {
    for bytes in says {
        if stream.write_all(&bytes).is_err() {
            // Nobody reads any more: whoever waits for an answer is to know.
            let _ = stream.shutdown(Shutdown::Both);
            return;
        }
    }
}
