//! A relay beside something else in one process: what scenarios are played with.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::limits::Limits;
use crate::server::{Relay, RunError, serve};
use crate::sqlite::Sqlite;

/// A relay on a thread of its own, reachable from this machine only. Dropped, it finishes what is under way and ends.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Serves a store under a name until dropped.
    ///
    /// # Errors
    /// [`RunError`] if it cannot begin.
    pub fn start(store: &Path, name: &str) -> Result<Self, RunError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (relay, listener, address) = runtime.block_on(async {
            let relay = Arc::new(Relay::new(Sqlite::open(store)?, vec![name.to_owned()], Limits::default()));
            let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
            let address = listener.local_addr()?;
            Ok::<_, RunError>((relay, listener, address))
        })?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("weft-relay".to_owned()).spawn(move || {
            runtime.block_on(serve(relay, listener, None, until(stopped)));
        })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }
}

async fn until(stopped: oneshot::Receiver<()>) {
    // Told, or whoever would have told it is gone.
    let _ = stopped.await;
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
