//! Connections: how many, how slow, how long; and how the relay stops.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_rustls::TlsAcceptor;
use weft_chain::capability::NAME_AT_MOST;

use crate::Limits;
use crate::alone::Alone;
use crate::blobs::{Blobs, StoreError};
use crate::budget::Budget;
use crate::calls::routes;
use crate::challenges::Challenges;
use crate::limits::{FIELDS_AT_MOST, HEAD_AT_MOST};
use crate::metrics::{Metrics, add};
use crate::sessions::Sessions;
use crate::sqlite::Sqlite;
use crate::tls::{self, TlsError};

/// Names by which devices may know a relay; each is one more signature to try.
const NAMES_AT_MOST: usize = 8;
/// Threads that may wait for the disk.
const BLOCKING: usize = 8;

/// A store with everything that guards it.
#[derive(Debug)]
pub struct Relay<B> {
    pub(crate) blobs: B,
    pub(crate) names: Vec<String>,
    pub(crate) limits: Limits,
    pub(crate) challenges: Challenges,
    pub(crate) sessions: Sessions,
    pub(crate) budget: Budget,
    pub(crate) metrics: Metrics,
}

impl<B: Blobs> Relay<B> {
    /// Guards a store; devices know the relay by one of these names (host and port).
    pub fn new(blobs: B, names: Vec<String>, limits: Limits) -> Self {
        Self {
            challenges: Challenges::new(limits.challenges, limits.challenge),
            sessions: Sessions::new(&limits),
            budget: Budget::new(limits.bodies),
            metrics: Metrics::default(),
            blobs,
            names,
            limits,
        }
    }

    /// The store.
    pub const fn blobs(&self) -> &B {
        &self.blobs
    }
}

/// What an operator chose.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The store's file; made if it is not there.
    pub store: PathBuf,
    /// Host and port by which devices know this relay; the address it listens on if there are none.
    pub names: Vec<String>,
    /// Certificate chain and key, if it speaks TLS itself.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// The rest.
    pub limits: Limits,
}

/// Why a relay does not run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// TLS.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The names.
    #[error("a relay has at most {NAMES_AT_MOST} names of at most {NAME_AT_MOST} bytes; give fewer --name")]
    Names,
    /// The address, or the system itself.
    #[error("cannot listen ({0}); give another --listen, or stop what listens there")]
    Listen(#[from] io::Error),
}

/// Runs until it is told to stop by SIGTERM or SIGINT, then finishes what is under way.
///
/// # Errors
/// [`RunError`] if it cannot begin.
pub fn run(config: Config) -> Result<(), RunError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(BLOCKING).build()?;
    runtime.block_on(async {
        let tls = config.tls.as_ref().map(|(chain, key)| tls::acceptor(chain, key)).transpose()?;
        let stop = stop_signal()?;
        let listener = TcpListener::bind(config.listen).await?;
        let own = listener.local_addr()?.to_string();
        let names = if config.names.is_empty() { vec![own.clone()] } else { config.names };
        if names.len() > NAMES_AT_MOST || names.iter().any(|name| name.len() > NAME_AT_MOST) {
            return Err(RunError::Names);
        }
        let _alone = Alone::with(&config.store)?;
        let relay = Arc::new(Relay::new(Sqlite::open(&config.store)?, names, config.limits));
        // Whoever starts it with port 0 learns the port here.
        eprintln!("weft relay: listening on {own}");
        serve(relay, listener, tls, stop).await;
        eprintln!("weft relay: stopped");
        Ok(())
    })
}

#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        std::future::poll_fn(|context| {
            let told = terminate.poll_recv(context).is_ready() || interrupt.poll_recv(context).is_ready();
            if told { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })
        .await;
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Serves a store until `stop`, then takes no more, finishes what is under way and closes the store.
pub async fn serve<B: Blobs>(
    relay: Arc<Relay<B>>,
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    stop: impl Future<Output = ()> + Send,
) {
    let router = routes(Arc::clone(&relay));
    let places = Arc::new(Semaphore::new(relay.limits.connections));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let next = accept(&listener, &places);
        let (stream, place) = match first(stop.as_mut(), next).await {
            Some(Ok(accepted)) => accepted,
            Some(Err(_)) => {
                // No file left, most likely: connections that end give some back.
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
            None => break,
        };
        let (relay, router, watcher) = (Arc::clone(&relay), router.clone(), graceful.watcher());
        let tls = tls.clone();
        tokio::spawn(async move {
            let now = &relay.metrics.connections;
            add(now, 1);
            let lasting = connection(stream, tls, router, watcher, &relay.limits);
            if !matches!(tokio::time::timeout(relay.limits.connection, lasting).await, Ok(true)) {
                add(&relay.metrics.broken, 1);
            }
            now.fetch_sub(1, Ordering::Relaxed);
            drop(place);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(relay.limits.stop, graceful.shutdown()).await;
    relay.blobs.close().await;
}

/// A place first, then a connection: what is too much waits in the system's queue.
async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, place))
}

/// What `next` gives, or `None` once `stop` is there.
async fn first<T>(
    mut stop: std::pin::Pin<&mut (impl Future<Output = ()> + Send)>,
    next: impl Future<Output = T>,
) -> Option<T> {
    let mut next = std::pin::pin!(next);
    std::future::poll_fn(|context| {
        if stop.as_mut().poll(context).is_ready() {
            return std::task::Poll::Ready(None);
        }
        next.as_mut().poll(context).map(Some)
    })
    .await
}

/// Whether it ended in order.
async fn connection(
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    router: Router,
    watcher: Watcher,
    limits: &Limits,
) -> bool {
    // Answers are small and whole: waiting to fill a packet only costs a round trip.
    let _ = stream.set_nodelay(true);
    let stream = crate::patience::Patient::new(stream, limits.stall);
    match tls {
        None => speak(stream, router, watcher, limits).await,
        Some(tls) => match tokio::time::timeout(limits.head, tls.accept(stream)).await {
            Ok(Ok(stream)) => speak(stream, router, watcher, limits).await,
            _ => false,
        },
    }
}

async fn speak<S>(stream: S, router: Router, watcher: Watcher, limits: &Limits) -> bool
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(HEAD_AT_MOST)
        .max_headers(FIELDS_AT_MOST)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    watcher.watch(connection).await.is_ok()
}
