//! Meeting others from the terminal: what an app asks for, done with this machine's sockets.

use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use weft_app::{Call, Ending, Front, carry};
use weft_engine::{LanNames, WeftError};
use weft_screens::Outcome;

use crate::network::{self, Found, Http, Lan, Listener, Tcp};

/// Looks for devices in the local network, and is found, until one was met or so many seconds are over: nobody can type
/// meanwhile.
pub(super) fn listen(front: &mut Front, seconds: u32, names: &LanNames) -> Result<Outcome, WeftError> {
    let Ok(listener) = Listener::at(SocketAddr::from(([0, 0, 0, 0], 0))) else { return Ok(Outcome::Failed) };
    let Ok(lan) = Lan::join(names, listener.here.port()) else { return Ok(Outcome::Failed) };
    let until = Instant::now() + Duration::from_secs(u64::from(seconds));
    let mut met = false;
    while !met && Instant::now() < until {
        if let Some(stream) = listener.knock() {
            met |= meet(front, &stream, None)? == Some(Ending::Over);
        }
        for Found { address } in lan.found() {
            met |= reach(front, address)?;
        }
    }
    Ok(Outcome::Done)
}

/// Reaches out to the first of these addresses that answers.
pub(super) fn connect(front: &mut Front, addresses: &[String]) -> Result<Outcome, WeftError> {
    for address in addresses.iter().filter_map(|address| address.parse().ok()) {
        if reach(front, address)? {
            return Ok(Outcome::Done);
        }
    }
    Ok(Outcome::Failed)
}

/// Meets the device at an address, under the newest key that it answers to; whether that went to its end.
fn reach(front: &mut Front, address: SocketAddr) -> Result<bool, WeftError> {
    for tried in 0.. {
        let Ok(stream) = network::connect(&address) else { return Ok(false) };
        match meet(front, &stream, Some(tried))? {
            Some(Ending::Unanswered) => {}
            ending => return Ok(ending == Some(Ending::Over)),
        }
    }
    Ok(false)
}

/// One meeting over one stream; none if there is no key left to try.
fn meet(front: &mut Front, stream: &TcpStream, tried: Option<usize>) -> Result<Option<Ending>, WeftError> {
    let Ok(wire) = Tcp::over(stream) else { return Ok(Some(Ending::BrokeOff)) };
    let Some(number) = front.app()?.meeting_begins(tried)? else { return Ok(None) };
    let carried = carry(&wire, |input| front.app()?.meeting_turn(number, &input));
    let seen = carried.as_ref().copied().unwrap_or(Ending::BrokeOff);
    let ending = front.app()?.meeting_ended(number, seen)?;
    match carried {
        Err(error) if !matches!(error, WeftError::BadInput { .. }) => Err(error),
        _ => Ok(Some(ending)),
    }
}

/// Carries the calls to the relays that are in use.
pub(super) fn call(front: &mut Front) -> Result<Outcome, WeftError> {
    let Ok(http) = Http::trusting(None) else { return Ok(Outcome::Failed) };
    let mut next = front.app()?.first_call(false)?;
    while let Some(Call { number, url, token, body, after }) = next {
        std::thread::sleep(Duration::from_secs(after));
        let reply = http.post(&url, token.as_deref(), &body);
        next = front.app()?.replied(number, reply)?;
    }
    Ok(Outcome::Done)
}
