//! What a call is told that was not done: a status and a sentence, nothing of what was sent.

use axum::http::header::{CONNECTION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::blobs::StoreError;

/// Why a call was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The body is not of the form promised.
    Malformed,
    /// No session has this token.
    NoSession,
    /// The answer fits no challenge that waits.
    NoChallenge,
    /// The capability or the raise does not hold here. Also said of a mailbox that is not here: who asks learns nothing of others.
    NotYours,
    /// The capability does not grant this.
    NotGranted,
    /// The serial has come as far already.
    Older,
    /// Nothing stands here.
    NoSuchCall,
    /// Calls are POST; health and metrics are GET.
    NotThisMethod,
    /// It did not come in time.
    TooSlow,
    /// It does not say how long it is.
    NoLength,
    /// It is longer than this call takes.
    TooLarge,
    /// More calls than a device may make; come back after so many seconds.
    TooMany(u64),
    /// No memory or no place for a session just now.
    Busy,
    /// The disk is full.
    DiskFull,
    /// The store failed.
    Failed,
}

impl Refusal {
    /// The status it is told by.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::NoSession | Self::NoChallenge => StatusCode::UNAUTHORIZED,
            Self::NotYours | Self::NotGranted => StatusCode::FORBIDDEN,
            Self::NoSuchCall => StatusCode::NOT_FOUND,
            Self::NotThisMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Older => StatusCode::CONFLICT,
            Self::NoLength => StatusCode::LENGTH_REQUIRED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::DiskFull => StatusCode::INSUFFICIENT_STORAGE,
        }
    }

    const fn says(&self) -> &'static str {
        match self {
            Self::Malformed => "not of the form that docs/relay.md gives\n",
            Self::NoSession => "no session: ask for a challenge and answer it\n",
            Self::NoChallenge => "no such challenge waits: ask for another\n",
            Self::NotYours => "this does not hold here: ask two stewards for a new one\n",
            Self::NotGranted => "the capability does not grant this\n",
            Self::Older => "the serial has come as far already\n",
            Self::NoSuchCall => "no such call\n",
            Self::NotThisMethod => "calls are POST\n",
            Self::TooSlow => "it did not come in time: send less at once\n",
            Self::NoLength => "say how long it is\n",
            Self::TooLarge => "longer than this call takes: send less at once\n",
            Self::TooMany(_) => "too many calls: wait\n",
            Self::Busy => "busy: come back\n",
            Self::DiskFull => "the disk is full: what is here stays\n",
            Self::Failed => "the store failed\n",
        }
    }

    /// Whether the rest of the request was left unread, so that the connection cannot go on.
    const fn leaves_a_body(&self) -> bool {
        matches!(self, Self::TooSlow | Self::TooLarge | Self::NoLength)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoMailbox => Self::NotYours,
            StoreError::DiskFull => Self::DiskFull,
            StoreError::Closing => Self::Busy,
            StoreError::Failed(_) => {
                eprintln!("weft relay: {error}");
                Self::Failed
            }
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status(), self.says()).into_response();
        let wait = match &self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Busy => Some(5),
            _ => None,
        };
        if let Some(seconds) = wait {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.leaves_a_body() {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}
