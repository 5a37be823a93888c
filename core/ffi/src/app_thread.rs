//! What a shell shows, on a thread of its own.
//!
//! A [`Front`] remembers memberships and words in cells that only one thread may look at, and shells make no promise to
//! keep to one thread (garbage collectors drop objects from theirs). So it never leaves the thread that opened it;
//! calls are sent there and waited for, which costs some microseconds. The alternative, locks in every such cell, would
//! be paid by every other user of the core; asserting that it is never shared would need `unsafe`.
//!
//! A file that was picked is taken in by steps whenever nothing else is asked, so that a shell which sends inputs from
//! more than one thread is answered meanwhile.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use weft_app::{Answer, Front};
use weft_engine::WeftError as Engine;
use weft_screens::Input;

use crate::error::WeftError;

/// The thread that an app lives on. Dropping it locks the app and waits until that is done, so that the same notebook can
/// be opened again at once.
pub(crate) struct AppThread {
    /// None only while ending.
    work: Option<Sender<Work>>,
    /// Whether ending wipes the notebook instead of locking it.
    wipes: Arc<AtomicBool>,
    thread: Option<JoinHandle<Result<(), Engine>>>,
}

type Work = Box<dyn FnOnce(&mut Front) -> Later + Send>;

/// Who waits for a file that was picked; none if what was asked is answered.
type Later = Option<Sender<Result<Answer, Engine>>>;

/// How long somebody who uses the app may wait for a step of an import: with it, what they did is on the screen within
/// one picture of sixty a second.
const PRESENT: Duration = Duration::from_millis(10);
/// The same for somebody who has done nothing for [`AWAY_AFTER`], and will forgive one slow answer for a faster import.
const AWAY: Duration = Duration::from_millis(200);
/// When nobody seems to be there.
const AWAY_AFTER: Duration = Duration::from_secs(5);

impl AppThread {
    /// Starts the thread and opens the app on it.
    pub fn start(open: impl FnOnce() -> Result<Front, Engine> + Send + 'static) -> Result<Self, WeftError> {
        let (send, work) = channel();
        let (opened, open_done) = channel();
        let wipes = Arc::<AtomicBool>::default();
        let wiping = Arc::clone(&wipes);
        let live = move || {
            // However it ends, what it had on its stack goes.
            let _wiped = WipeStack;
            match open() {
                Ok(mut app) => {
                    let _ = opened.send(Ok(()));
                    serve(&mut app, &work);
                    if wiping.load(Ordering::SeqCst) { app.wipe() } else { app.lock() }
                }
                Err(error) => {
                    let _ = opened.send(Err(error));
                    Ok(())
                }
            }
        };
        let failed = || WeftError::Device { what: "the notebook could not be opened on this device".to_owned() };
        let thread = Builder::new().name("weft".to_owned()).spawn(live).map_err(|_| failed())?;
        let this = Self { work: Some(send), wipes, thread: Some(thread) };
        open_done.recv().map_err(|_| failed())??;
        Ok(this)
    }

    /// Does something with the app; the answer comes from what this gives back, or the app was locked, or its thread
    /// panicked. None if it had ended before.
    pub fn ask<T: Send + 'static>(&self, work: impl FnOnce(&mut Front) -> T + Send + 'static) -> Option<Receiver<T>> {
        let (answer, done) = channel();
        self.send(Box::new(move |app| {
            let _ = answer.send(work(app));
            None
        }))?;
        Some(done)
    }

    /// Gives the app an input, as [`Self::ask`]. The answer to a file that was picked comes when it was taken in.
    pub fn enter(&self, given: impl AsRef<Input> + Send + 'static) -> Option<Receiver<Result<Answer, Engine>>> {
        self.begin(move |app| app.begin(given.as_ref()))
    }

    /// Begins something whose answer may come only when a file was taken in, as [`Self::ask`].
    pub fn begin(
        &self,
        work: impl FnOnce(&mut Front) -> Result<Option<Answer>, Engine> + Send + 'static,
    ) -> Option<Receiver<Result<Answer, Engine>>> {
        let (answer, done) = channel();
        self.send(Box::new(move |app| {
            match work(app).transpose() {
                Some(answered) => drop(answer.send(answered)),
                None => return Some(answer),
            }
            None
        }))?;
        Some(done)
    }

    fn send(&self, work: Work) -> Option<()> {
        self.work.as_ref()?.send(work).ok()
    }

    /// Locks the app and waits until that is done. A thread that panicked holds nothing any more.
    pub fn end(mut self) -> Result<(), WeftError> {
        Ok(self.stop().unwrap_or(Ok(()))?)
    }

    /// Wipes the notebook and waits until that is done. None if the thread had panicked: it is not wiped then.
    pub fn wipe(mut self) -> Option<Result<(), Engine>> {
        self.wipes.store(true, Ordering::SeqCst);
        self.stop()
    }

    fn stop(&mut self) -> Option<Result<(), Engine>> {
        self.work = None;
        self.thread.take()?.join().ok()
    }
}

impl Drop for AppThread {
    fn drop(&mut self) {
        // Nobody is left who could be told.
        let _ = self.stop();
    }
}

/// Overwrites the part of the stack that was in use, at the end of a thread and also when it panicked.
struct WipeStack;

impl Drop for WipeStack {
    fn drop(&mut self) {
        weft_engine::wipe_stack();
    }
}

/// Works until nobody can ask any more. An import that is not over is given up: what it took in stays.
fn serve(app: &mut Front, work: &Receiver<Work>) {
    let (mut waiting, mut asked) = (VecDeque::new(), Instant::now());
    loop {
        let next = match waiting.front() {
            None => work.recv().map_err(|_| TryRecvError::Disconnected),
            Some(_) => work.try_recv(),
        };
        match next {
            Ok(work) => {
                waiting.extend(work(app));
                asked = Instant::now();
            }
            Err(TryRecvError::Empty) => {
                let within = if asked.elapsed() < AWAY_AFTER { PRESENT } else { AWAY };
                if let Some(answer) = app.take_in(Some(within)).transpose()
                    && let Some(waiting) = waiting.pop_front()
                {
                    let _ = waiting.send(answer);
                }
            }
            Err(TryRecvError::Disconnected) => return,
        }
    }
}
