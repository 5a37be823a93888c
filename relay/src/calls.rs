//! The calls, each as `docs/relay.md` states it.

use std::future::Future;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use weft_chain::{Capability, Raise, Rights, capability};

use crate::blobs::{Blob, Blobs, MailboxId, Put};
use crate::door::{admit, body, room};
use crate::frames::{self, Malformed};
use crate::limits::{BODY_AT_MOST, GET_AT_MOST, GET_BLOBS_AT_MOST, IDS_AT_MOST};
use crate::metrics::{Call, add};
use crate::refusal::Refusal;
use crate::server::Relay;
use crate::sessions::NotOpened;

/// Bytes of the body that opens a session.
const ANSWER: usize = 32 + Capability::LENGTH + 64;

type Answer = Result<Vec<u8>, Refusal>;
type Shared<B> = Arc<Relay<B>>;

impl From<Malformed> for Refusal {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

/// Every route of a relay.
pub fn routes<B: Blobs>(relay: Shared<B>) -> Router {
    /// Counts a call and puts its answer into a response.
    macro_rules! call {
        ($kind:ident, $answer:ident) => {
            post(|State(relay): State<Shared<B>>, request: Request| async move {
                let answered = $answer(&relay, request);
                counted(&relay, Call::$kind, answered).await
            })
        };
    }
    Router::new()
        .route("/health", get(health::<B>))
        .route("/metrics", get(metrics::<B>))
        .route("/v1/challenge", call!(Challenge, challenge))
        .route("/v1/session", call!(Session, session))
        .route("/v1/raise", call!(Raise, raise))
        .route("/v1/put", call!(Put, put))
        .route("/v1/list", call!(List, list))
        .route("/v1/get", post(get_blobs::<B>))
        .route("/v1/delete", call!(Delete, delete))
        .route("/v1/missing", call!(Missing, missing))
        .route("/v1/usage", call!(Usage, usage))
        .method_not_allowed_fallback(|| async { Refusal::NotThisMethod })
        .fallback(|| async { Refusal::NoSuchCall })
        .with_state(relay)
}

async fn counted<B>(relay: &Relay<B>, call: Call, answer: impl Future<Output = Answer>) -> Response {
    let response = match answer.await {
        Ok(answer) => {
            add(&relay.metrics.went, answer.len() as u64);
            answer.into_response()
        }
        Err(refusal) => refusal.into_response(),
    };
    relay.metrics.count(call, response.status());
    response
}

async fn health<B: Blobs>(State(relay): State<Shared<B>>) -> Response {
    match relay.blobs.totals().await {
        Ok(_) => (StatusCode::OK, "ok\n").into_response(),
        Err(error) => Refusal::from(error).into_response(),
    }
}

async fn metrics<B: Blobs>(State(relay): State<Shared<B>>) -> Response {
    match relay.blobs.totals().await {
        Ok(totals) => relay.metrics.page(&totals, relay.sessions.count()).into_response(),
        Err(error) => Refusal::from(error).into_response(),
    }
}

fn drawn<const N: usize>() -> Result<[u8; N], Refusal> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Refusal::Failed)?;
    Ok(bytes)
}

async fn challenge<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    body(relay, request, 0).await?;
    let challenge = drawn::<32>()?;
    relay.challenges.give(challenge, Instant::now());
    Ok(challenge.to_vec())
}

async fn session<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    let body = body(relay, request, ANSWER).await?;
    let (challenge, rest) = body.split_first_chunk::<32>().ok_or(Refusal::Malformed)?;
    let (capability, signature) = rest.split_last_chunk::<64>().ok_or(Refusal::Malformed)?;
    let mailbox = MailboxId(Capability::mailbox_of(capability).map_err(|_| Refusal::Malformed)?);
    // Used up by the first answer, right or wrong: nobody tries twice on one.
    if !relay.challenges.take(challenge, Instant::now()) {
        return Err(Refusal::NoChallenge);
    }
    let owners = relay.blobs.owners(mailbox).await?.ok_or(Refusal::NotYours)?;
    let capability = Capability::verify(capability, &owners).map_err(|_| Refusal::NotYours)?;
    let ours = |name: &String| capability::answered(signature, name, challenge, &capability).is_ok();
    if !relay.names.iter().any(ours) {
        return Err(Refusal::NotYours);
    }
    let token = drawn::<32>()?;
    relay.sessions.open(token, capability.grant, Instant::now()).map_err(|why| match why {
        NotOpened::Busy => Refusal::Busy,
        NotOpened::Void => Refusal::NotYours,
    })?;
    let seconds = u32::try_from(relay.limits.session.as_secs()).unwrap_or(u32::MAX);
    Ok([token.as_slice(), &relay.blobs.instance(), &seconds.to_le_bytes(), &owners.serial.to_le_bytes()].concat())
}

async fn raise<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    let body = body(relay, request, Raise::LENGTH).await?;
    let mailbox = MailboxId(Raise::mailbox_of(&body).map_err(|_| Refusal::Malformed)?);
    let owners = relay.blobs.owners(mailbox).await?.ok_or(Refusal::NotYours)?;
    let raise = Raise::verify(&body, &owners).map_err(|why| match why {
        weft_chain::Rejected::Void => Refusal::Older,
        _ => Refusal::NotYours,
    })?;
    if !relay.blobs.raise(mailbox, raise.to).await? {
        return Err(Refusal::Older);
    }
    relay.sessions.raise(mailbox, raise.to);
    Ok(Vec::new())
}

async fn put<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    let call = admit(relay, request, Some(Rights::PUT), BODY_AT_MOST).await?;
    let claimed = frames::read_put(call.body)?;
    let more = u32::try_from(claimed.len()).unwrap_or(u32::MAX);
    call.session.pace(more, &relay.limits, Instant::now()).map_err(Refusal::TooMany)?;
    let checked: Vec<Option<Blob>> = claimed.into_iter().map(|(id, bytes)| Blob::checked(id, bytes)).collect();
    let holds: Vec<bool> = checked.iter().map(Option::is_some).collect();
    let blobs: Vec<Blob> = checked.into_iter().flatten().collect();
    let done = if blobs.is_empty() { Vec::new() } else { relay.blobs.put(call.session.mailbox(), blobs).await? };
    add(&relay.metrics.stored, done.iter().filter(|put| **put == Put::Stored).count() as u64);
    let mut done = done.into_iter();
    Ok(holds.into_iter().map(|holds| frames::put_byte(if holds { done.next() } else { None })).collect())
}

async fn list<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    let call = admit(relay, request, Some(Rights::READ), 10).await?;
    let (after, at_most) = frames::read_list(call.body)?;
    let page = relay.blobs.list(call.session.mailbox(), after, at_most).await?;
    Ok(frames::page(relay.blobs.instance(), &page))
}

/// Its answer is large, so it holds its share of memory until the last byte went.
async fn get_blobs<B: Blobs>(State(relay): State<Shared<B>>, request: Request) -> Response {
    let response = match get_held(&relay, request).await {
        Ok(answer) => answer.into_response(),
        Err(refusal) => refusal.into_response(),
    };
    relay.metrics.count(Call::Get, response.status());
    response
}

async fn get_held<B: Blobs>(relay: &Relay<B>, request: Request) -> Result<axum::body::Bytes, Refusal> {
    let call = admit(relay, request, Some(Rights::READ), 32 * GET_AT_MOST).await?;
    let ids = frames::read_ids(&call.body, GET_AT_MOST)?;
    // Its own share goes back first: whoever waits for more holds nothing meanwhile.
    drop(call.body);
    let share = room(relay, &call.session, BODY_AT_MOST).await?;
    let found = relay.blobs.get(call.session.mailbox(), ids, GET_BLOBS_AT_MOST).await?;
    let answer = frames::blobs(&found);
    add(&relay.metrics.went, answer.len() as u64);
    Ok(share.hold(answer))
}

async fn delete<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    let call = admit(relay, request, Some(Rights::DELETE), 32 * IDS_AT_MOST).await?;
    let ids = frames::read_ids(&call.body, IDS_AT_MOST)?;
    Ok(relay.blobs.delete(call.session.mailbox(), ids).await?.to_le_bytes().to_vec())
}

async fn missing<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    // Whoever puts asks it first; it says nothing to them that a put would not.
    let call = admit(relay, request, Some(Rights::PUT), 32 * IDS_AT_MOST).await?;
    let ids = frames::read_ids(&call.body, IDS_AT_MOST)?;
    Ok(frames::ids(&relay.blobs.missing(call.session.mailbox(), ids).await?))
}

async fn usage<B: Blobs>(relay: &Relay<B>, request: Request) -> Answer {
    // Whoever has a capability may know how full the mailbox is, and whether anybody put something.
    let call = admit(relay, request, None, 0).await?;
    Ok(frames::usage(&relay.blobs.usage(call.session.mailbox()).await?))
}
