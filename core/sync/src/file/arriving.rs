//! A file on its way in: decrypted, taken apart and verified on a thread of its own, while the caller stores what came
//! before it.
//!
//! The caller reads the file, so that it may be anything that can be read, and stays in charge: nothing happens between
//! two calls of [`Arriving::next`] but that the thread works off the few pieces it was given. What depends on what was
//! stored (keys that the file itself brings, who belongs) is left to the caller: it gets such items as they travelled.

use std::io::{ErrorKind, Read};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};

use weft_chain::EpochSecret;

use super::joining::{Arrived, Joining};
use super::{Item, Keys, Pulled, Reader, Report};

/// Bytes read at a time.
const PIECE: usize = 64 * 1024;
/// Pieces that the thread has or may take next. With it the whole of what is in flight is bounded: these, a frame, a run
/// and the next ones that are ready.
const PIECES: usize = 3;
/// Runs and items that are ready and not taken yet.
const READY: usize = 4;

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// This.
    Arrived(Arrived),
    /// Nothing: this is what was in the file.
    Ended(Report),
    /// Nothing: no slot of the header opens, or the file is no file of ours.
    NotForUs,
}

/// A file on its way in. Dropping it ends its thread and waits for that: no key is in its hands any more.
pub struct Arriving {
    /// None once the file was read to its end.
    pieces: Option<Sender<Vec<u8>>>,
    /// None only while ending.
    ready: Option<Receiver<Said>>,
    thread: Option<JoinHandle<()>>,
    keys: Arc<Mutex<Vec<EpochSecret>>>,
    given: usize,
}

/// What the thread says.
enum Said {
    Arrived(Arrived),
    /// It is done with a piece.
    Done,
    Last(Next),
}

impl Arriving {
    /// Starts the thread; `keys` open the file and what is in it.
    ///
    /// # Errors
    /// If there can be no thread.
    pub fn start(keys: Keys) -> std::io::Result<Self> {
        let (pieces, to_open) = channel();
        let (say, ready) = sync_channel(READY);
        let known = Arc::new(Mutex::new(keys.secrets.clone()));
        let opening = Opening { reader: Reader::new(keys), joining: Joining::default(), keys: Arc::clone(&known), say };
        let thread = Builder::new().name("weft-file".to_owned()).spawn(move || opening.open(&to_open))?;
        Ok(Self { pieces: Some(pieces), ready: Some(ready), thread: Some(thread), keys: known, given: 0 })
    }

    /// A key that became known: what comes from now on may be opened with it.
    pub fn know(&self, secret: &EpochSecret) {
        let mut keys = lock(&self.keys);
        if !keys.contains(secret) {
            keys.push(secret.clone());
        }
    }

    /// What comes next, reading from `input` as needed. After [`Next::Ended`] or [`Next::NotForUs`] there is nothing.
    ///
    /// # Errors
    /// What reading says. Nothing is lost by it: the next call goes on.
    pub fn next(&mut self, input: &mut dyn Read) -> std::io::Result<Next> {
        loop {
            self.give(input)?;
            // A piece that was given is answered, and so is the end: this never waits for nothing.
            let said = self.ready.as_ref().and_then(|ready| ready.recv().ok());
            match said.ok_or_else(|| std::io::Error::other("the thread that opens a file ended"))? {
                Said::Arrived(arrived) => return Ok(Next::Arrived(arrived)),
                Said::Done => self.given = self.given.saturating_sub(1),
                Said::Last(last) => return Ok(last),
            }
        }
    }

    /// Gives the thread something to do while the caller works on what is ready.
    fn give(&mut self, input: &mut dyn Read) -> std::io::Result<()> {
        while self.given < PIECES
            && let Some(pieces) = &self.pieces
        {
            let mut piece = vec![0; PIECE];
            let read = match input.read(&mut piece) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read?,
            };
            piece.truncate(read);
            // A thread that is gone has said why, or says nothing any more: `next` sees both.
            let gone = pieces.send(piece).is_err();
            self.given += 1;
            if read == 0 || gone {
                self.pieces = None;
            }
        }
        Ok(())
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        (self.pieces, self.ready) = (None, None);
        if let Some(thread) = self.thread.take() {
            // It panicked or not: nothing of it is left.
            let _ = thread.join();
        }
    }
}

/// The thread's side.
struct Opening {
    reader: Reader,
    joining: Joining,
    keys: Arc<Mutex<Vec<EpochSecret>>>,
    say: SyncSender<Said>,
}

/// Nobody listens any more.
struct Over;

impl Opening {
    fn open(mut self, pieces: &Receiver<Vec<u8>>) {
        let done = pieces.iter().take_while(|piece| !piece.is_empty()).try_for_each(|piece| {
            self.piece(&piece)?;
            self.say(Said::Done)
        });
        let last = match done {
            Err(Some(Over)) => return,
            Err(None) => Next::NotForUs,
            Ok(()) => {
                let mut rest = Vec::new();
                self.joining.end(&mut rest);
                if self.say_all(rest).is_err() {
                    return;
                }
                if self.reader.opened_by().is_none() { Next::NotForUs } else { Next::Ended(self.reader.finish()) }
            }
        };
        // Whoever gave up the file does not ask for its end.
        let _ = self.say.send(Said::Last(last));
    }

    /// Opens what a piece completes. `Err(None)`: the file is not for this device.
    fn piece(&mut self, piece: &[u8]) -> Result<(), Option<Over>> {
        self.reader.push(piece);
        loop {
            match self.reader.pull().map_err(|_| None)? {
                Pulled::More => return Ok(()),
                Pulled::Damaged(_) => {}
                Pulled::Item(item) => self.item(item)?,
            }
        }
    }

    fn item(&mut self, item: Item) -> Result<(), Option<Over>> {
        let mut out = Vec::new();
        self.joining.push(item, &lock(&self.keys), &mut out);
        self.say_all(out)
    }

    fn say_all(&self, arrived: Vec<Arrived>) -> Result<(), Option<Over>> {
        arrived.into_iter().try_for_each(|arrived| self.say(Said::Arrived(arrived)))
    }

    fn say(&self, said: Said) -> Result<(), Option<Over>> {
        self.say.send(said).map_err(|_| Some(Over))
    }
}

fn lock(keys: &Mutex<Vec<EpochSecret>>) -> MutexGuard<'_, Vec<EpochSecret>> {
    // Whoever panicked only read, or had added a whole key.
    keys.lock().unwrap_or_else(PoisonError::into_inner)
}
