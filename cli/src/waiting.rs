//! Something on the terminal for whatever takes over a second.

use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A line on stderr with the time that has passed. It appears after a second and only on a terminal, and goes
/// when this is dropped.
pub struct Waiting {
    done: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Waiting {
    /// Starts waiting for `what`, such as "opening the notebook".
    pub fn on(what: &'static str) -> Self {
        let (done, wait) = channel::<()>();
        let thread = std::thread::spawn(move || {
            if wait.recv_timeout(Duration::from_secs(1)) != Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                return;
            }
            let bar = ProgressBar::new_spinner().with_message(what);
            if let Ok(style) = ProgressStyle::with_template("{msg} … {elapsed}") {
                bar.set_style(style);
            }
            // Once a second: enough to show that it moves, bearable for a screen reader.
            bar.enable_steady_tick(Duration::from_secs(1));
            let _ = wait.recv();
            bar.finish_and_clear();
        });
        Self { done: Some(done), thread: Some(thread) }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
