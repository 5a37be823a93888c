//! An app on a thread of its own.
//!
//! An [`App`] remembers memberships and words in cells that only one thread may look at, and shells make no promise to
//! keep to one thread (garbage collectors drop objects from theirs). So the app never leaves the thread that opened it;
//! calls are sent there and waited for, which costs some microseconds. The alternative, locks in every such cell, would
//! be paid by every other user of the core; asserting that it is never shared would need `unsafe`.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};

use weft_engine::{App, WeftError as Engine};

use crate::error::WeftError;

/// The thread that an app lives on. Dropping it locks the app and waits until that is done, so that the same notebook can
/// be opened again at once.
pub(crate) struct AppThread {
    /// None only while ending.
    work: Option<Sender<Work>>,
    thread: Option<JoinHandle<Result<(), Engine>>>,
}

type Work = Box<dyn FnOnce(&mut App) + Send>;

impl AppThread {
    /// Starts the thread and opens the app on it.
    pub fn start(open: impl FnOnce() -> Result<App, Engine> + Send + 'static) -> Result<Self, WeftError> {
        let (send, work) = channel();
        let (opened, open_done) = channel();
        let live = move || match open() {
            Ok(app) => {
                let _ = opened.send(Ok(()));
                serve(app, &work)
            }
            Err(error) => {
                let _ = opened.send(Err(error));
                Ok(())
            }
        };
        let failed = || WeftError::Device { what: "the notebook could not be opened on this device".to_owned() };
        let thread = Builder::new().name("weft".to_owned()).spawn(live).map_err(|_| failed())?;
        let this = Self { work: Some(send), thread: Some(thread) };
        open_done.recv().map_err(|_| failed())??;
        Ok(this)
    }

    /// Does something with the app and waits for it. None if the thread panicked, now or before.
    pub fn ask<T: Send + 'static>(&self, work: impl FnOnce(&mut App) -> T + Send + 'static) -> Option<T> {
        let (answer, done) = channel();
        let work: Work = Box::new(move |app| {
            let _ = answer.send(work(app));
        });
        self.work.as_ref()?.send(work).ok()?;
        done.recv().ok()
    }

    /// Locks the app and waits until that is done. A thread that panicked holds nothing any more.
    pub fn end(mut self) -> Result<(), WeftError> {
        Ok(self.stop().unwrap_or(Ok(()))?)
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

/// Works until nobody can ask any more; then locks.
fn serve(mut app: App, work: &Receiver<Work>) -> Result<(), Engine> {
    for work in work {
        work(&mut app);
    }
    app.lock()
}
