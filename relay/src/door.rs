//! What every call passes before it is done: how long its body is, whose session it has, what that may, how often, and
//! whether there is memory for it. Only then is the body read, and not for longer than it may take.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, TRANSFER_ENCODING};
use http_body_util::BodyExt;
use weft_chain::Rights;

use crate::Limits;
use crate::budget::{Budget, Share};
use crate::metrics::add;
use crate::refusal::Refusal;
use crate::server::Relay;
use crate::sessions::Session;

/// A call that may be done.
#[derive(Debug)]
pub struct Admitted {
    /// Whose.
    pub session: Arc<Session>,
    /// Its body.
    pub body: Bytes,
}

/// Lets a call of a session in and reads its body.
pub async fn admit<B>(
    relay: &Relay<B>,
    request: Request,
    right: Option<Rights>,
    at_most: usize,
) -> Result<Admitted, Refusal> {
    let session = session(relay, request.headers()).ok_or(Refusal::NoSession)?;
    if right.is_some_and(|right| !session.grant.rights.allow(right)) {
        return Err(Refusal::NotGranted);
    }
    session.pace(1, &relay.limits, Instant::now()).map_err(Refusal::TooMany)?;
    let body = read(relay, request, at_most, &session.budgets()).await?;
    Ok(Admitted { session, body })
}

/// Reads the body of a call that needs no session.
pub async fn body<B>(relay: &Relay<B>, request: Request, at_most: usize) -> Result<Bytes, Refusal> {
    read(relay, request, at_most, &[]).await
}

/// A share of memory for an answer to a session.
pub async fn room<B>(relay: &Relay<B>, session: &Session, bytes: usize) -> Result<Share, Refusal> {
    let [own, shared] = session.budgets();
    Share::of(&[own, shared, &relay.budget], bytes, relay.limits.wait).await.ok_or(Refusal::Busy)
}

/// Reads a body of a known length, if there is memory for it.
async fn read<B>(relay: &Relay<B>, request: Request, at_most: usize, narrower: &[&Budget]) -> Result<Bytes, Refusal> {
    let length = length(request.headers())?;
    if length > at_most {
        return Err(Refusal::TooLarge);
    }
    let budgets = [narrower, &[&relay.budget]].concat();
    let share = Share::of(&budgets, length, relay.limits.wait).await.ok_or(Refusal::Busy)?;
    let body = collect(request.into_body(), length, share, &relay.limits).await?;
    add(&relay.metrics.came, body.len() as u64);
    Ok(body)
}

/// `Content-Length`, which every request with a body has here: its memory is set aside before it is read.
fn length(headers: &HeaderMap) -> Result<usize, Refusal> {
    if headers.contains_key(TRANSFER_ENCODING) {
        return Err(Refusal::NoLength);
    }
    let Some(length) = headers.get(CONTENT_LENGTH) else { return Ok(0) };
    let length = length.to_str().ok().and_then(|length| length.parse::<u64>().ok()).ok_or(Refusal::Malformed)?;
    usize::try_from(length).map_err(|_| Refusal::TooLarge)
}

async fn collect(mut body: Body, length: usize, share: Share, limits: &Limits) -> Result<Bytes, Refusal> {
    let seconds = length as u64 / u64::from(limits.slowest).max(1);
    let deadline = tokio::time::Instant::now() + limits.body + Duration::from_secs(seconds);
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        let until = deadline.min(tokio::time::Instant::now() + limits.stall);
        let frame = tokio::time::timeout_at(until, body.frame()).await.map_err(|_| Refusal::TooSlow)?;
        let data = frame.and_then(Result::ok).and_then(|frame| frame.into_data().ok()).ok_or(Refusal::Malformed)?;
        if data.len() > length - bytes.len() {
            return Err(Refusal::TooLarge);
        }
        bytes.extend_from_slice(&data);
    }
    Ok(share.hold(bytes))
}

fn session<B>(relay: &Relay<B>, headers: &HeaderMap) -> Option<Arc<Session>> {
    let token = headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?;
    relay.sessions.find(&crate::blobs::hex32(token)?, Instant::now())
}
