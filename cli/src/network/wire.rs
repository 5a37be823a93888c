//! One meeting over one TCP stream.
//!
//! Two threads move bytes, so that neither side waits with a full buffer for the other one to read; the notebook stays on
//! the caller's thread. What waits between them is bounded: whoever sends faster than this device can keep waits.

use std::cell::RefCell;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{JoinHandle, spawn};
use std::time::{Duration, Instant};

use weft_app::{Ending, Turn, Wire, carry};
use weft_engine::{Meeting, Met, Notebook, Step, WeftError};

/// Bytes read at once, and how many such pieces may wait.
const PIECE: usize = 64 * 1024;
const PIECES: usize = 8;
/// How long a device may say nothing: longer than anybody waits for it ([`weft_app::carry`]).
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

/// Carries a meeting of a notebook's out.
///
/// # Errors
/// What the notebook or the protocol says.
pub fn meet(notebook: &mut Notebook, mut meeting: Meeting, stream: &TcpStream) -> Result<Ended, WeftError> {
    let (wire, mut over) = (Tcp::over(stream)?, None);
    let ending = carry(&wire, |input| {
        let Step { out, more, met } = notebook.meet(&mut meeting, &input)?;
        over = met;
        Ok::<_, WeftError>(Turn { out, more, over: over.is_some(), proved: meeting.proved() })
    })?;
    Ok(match (ending, over) {
        (Ending::Over, Some(met)) => Ended::Met(met),
        (Ending::Unanswered, _) => Ended::Unanswered,
        _ => Ended::BrokeOff(notebook.met(&meeting)?),
    })
}

const NO_STREAM: WeftError = WeftError::Device { what: "the connection could not be used" };

/// A stream with its two threads.
pub struct Tcp {
    stream: TcpStream,
    say: RefCell<Option<Sender<Vec<u8>>>>,
    heard: Option<Receiver<Vec<u8>>>,
    threads: RefCell<Vec<JoinHandle<()>>>,
}

impl Tcp {
    /// Bytes to and from the other end of this stream.
    ///
    /// # Errors
    /// If the stream cannot be used.
    pub fn over(stream: &TcpStream) -> Result<Self, WeftError> {
        Self::threads(stream).map_err(|_| NO_STREAM)
    }

    fn threads(stream: &TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(SPEAKS_WITHIN))?;
        // Longer than anybody waits for what it brings; so that its thread ends even if nothing else ends it.
        stream.set_read_timeout(Some(SPEAKS_WITHIN.saturating_mul(2)))?;
        let (to_say, says) = channel::<Vec<u8>>();
        let (hears, heard) = sync_channel(PIECES);
        let (reading, writing) = (stream.try_clone()?, stream.try_clone()?);
        let threads = vec![spawn(move || listen(reading, &hears)), spawn(move || speak(writing, &says))];
        let (stream, threads) = (stream.try_clone()?, RefCell::new(threads));
        Ok(Self { stream, say: RefCell::new(Some(to_say)), heard: Some(heard), threads })
    }
}

impl Wire for Tcp {
    fn say(&self, bytes: Vec<u8>) {
        if let Some(say) = self.say.borrow().as_ref() {
            // A thread that is gone could not write: then nothing is heard any more either.
            let _ = say.send(bytes);
        }
    }

    fn hear(&self, within: Duration) -> Option<Vec<u8>> {
        self.heard.as_ref()?.recv_timeout(within).ok()
    }

    /// A stream that is closed with something unread takes back what was sent.
    fn end(&self) {
        self.say.take();
        let speaking = self.threads.borrow_mut().pop();
        if let Some(speaking) = speaking {
            let _ = speaking.join();
        }
        let _ = self.stream.shutdown(Shutdown::Write);
        let until = Instant::now() + ENDS_WITHIN;
        while Instant::now() < until && self.hear(until.saturating_duration_since(Instant::now())).is_some() {}
    }
}

impl Drop for Tcp {
    fn drop(&mut self) {
        self.say.take();
        self.heard = None;
        let _ = self.stream.shutdown(Shutdown::Both);
        for thread in self.threads.take() {
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
