//! What comes by streams of its own, beside inputs: bytes of other devices, answers of relays, what a camera sees. Each call
//! blocks on a thread of the shell's; the core's own thread is only asked in between.

use std::sync::Arc;
use std::time::Duration;

use weft_app::{Ending, carry, read_code};
use weft_engine::REPLY_AT_MOST;

use crate::error::WeftError;
use crate::weft::{Stopped, Weft};

/// A stream of bytes to another device, as the shell opened or accepted it.
#[uniffi::export(with_foreign)]
pub trait Wire: Send + Sync {
    /// Sends this, and does not wait until the other device has read it: both may have much to say at once.
    fn say(&self, bytes: Vec<u8>) -> Result<(), Stopped>;

    /// What arrived next, at most some 64 KiB; none at the end, or if nothing came within so many milliseconds.
    fn hear(&self, within_ms: u32) -> Result<Option<Vec<u8>>, Stopped>;

    /// Waits a little until all is sent, says that nothing follows, and reads on until the other device says so too.
    fn end(&self) -> Result<(), Stopped>;
}

/// Who carries calls to relays over HTTP.
#[uniffi::export(with_foreign)]
pub trait Http: Send + Sync {
    /// A POST of `application/octet-stream` to this address, without redirects; the token goes into `Authorization: Bearer`. A
    /// connection may take 15 seconds, all of it this long. What is longer than `at_most` bytes is no answer.
    fn post(
        &self,
        url: String,
        token: Option<String>,
        body: Vec<u8>,
        within_ms: u32,
        at_most: u32,
    ) -> Result<HttpReply, Stopped>;
}

/// What a relay answered.
#[derive(uniffi::Record)]
pub struct HttpReply {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

/// Milliseconds for a whole call, and as many more for each KiB of its body, as on a slow phone line.
const ANSWERS_WITHIN: u32 = 120_000;
const FOR_EACH_KIB: u32 = 1_000;

#[uniffi::export]
impl Weft {
    /// Where the shell waits for other devices because of a `Listen`: addresses with ports, such as `192.168.1.5:40123`, the best
    /// first. It draws the screen anew then.
    pub fn found_at(&self, addresses: Vec<String>) -> Result<(), WeftError> {
        self.with_app(move |front| {
            front.app()?.found_at(&addresses);
            Ok(())
        })
    }

    /// Meets another device over a stream, from its first byte to its last: one that was accepted (`tried` is none), or one that
    /// the shell opened after so many that went unanswered at the same address; none once it need not be tried again. One meeting
    /// at a time. The shell closes the stream then, and draws the screen anew, also now and then meanwhile.
    pub fn meet(&self, wire: Arc<dyn Wire>, tried: Option<u32>) -> Result<Option<Ending>, WeftError> {
        let tried = tried.map(|tried| usize::try_from(tried).unwrap_or(usize::MAX));
        let Some(number) = self.with_app(move |front| front.app()?.meeting_begins(tried))? else { return Ok(None) };
        let carried =
            carry(&Stream(wire), |input| self.with_app(move |front| front.app()?.meeting_turn(number, &input)));
        let seen = carried.as_ref().copied().unwrap_or(Ending::BrokeOff);
        let ending = self.with_app(move |front| front.app()?.meeting_ended(number, seen))?;
        match carried {
            Err(error) if !matches!(error, WeftError::Refused { .. }) => Err(error),
            _ => Ok(Some(ending)),
        }
    }

    /// Carries the calls of an `Http`, one after the other, until there are no more or it was cancelled. `metered`: the way costs
    /// by the byte.
    pub fn call(&self, http: Arc<dyn Http>, metered: bool) -> Result<(), WeftError> {
        let mut next = self.with_app(move |front| front.app()?.first_call(metered))?;
        let at_most = u32::try_from(REPLY_AT_MOST).unwrap_or(u32::MAX);
        while let Some(call) = next {
            let number = call.number;
            for _ in 0..call.after {
                if !self.with_app(move |front| Ok(front.app()?.is_calling(number)))? {
                    return Ok(());
                }
                std::thread::sleep(Duration::from_secs(1));
            }
            let kib = u32::try_from(call.body.len() / 1024).unwrap_or(u32::MAX);
            let within = ANSWERS_WITHIN.saturating_add(FOR_EACH_KIB.saturating_mul(kib));
            let answered = http.post(call.url, call.token, call.body, within, at_most).ok();
            let reply = answered.map(|HttpReply { status, body }| weft_engine::Reply { status, body });
            let reply = reply.filter(|reply| reply.body.len() <= REPLY_AT_MOST);
            next = self.with_app(move |front| front.app()?.replied(number, reply))?;
        }
        Ok(())
    }

    /// What the camera of the `Scan` of this id sees: the luminance plane of a frame of `width` × `height` pixels, whose rows begin
    /// `stride` bytes apart. True once the camera is needed no longer: the shell closes it and says that it is done.
    pub fn frame_in(
        &self,
        effect: String,
        width: u32,
        height: u32,
        stride: u32,
        luminance: &[u8],
    ) -> Result<bool, WeftError> {
        match read_code(width, height, stride, luminance)? {
            Some(text) => self.with_app(move |front| Ok(front.app()?.scanned(&effect, &text))),
            None => Ok(false),
        }
    }
}

/// The shell's stream, as the core carries a meeting over it.
struct Stream(Arc<dyn Wire>);

impl weft_app::Wire for Stream {
    fn say(&self, bytes: Vec<u8>) {
        // Then nothing is heard either.
        let _ = self.0.say(bytes);
    }

    fn hear(&self, within: Duration) -> Option<Vec<u8>> {
        self.0.hear(u32::try_from(within.as_millis()).unwrap_or(u32::MAX)).ok().flatten()
    }

    fn end(&self) {
        let _ = self.0.end();
    }
}
