//! How notebooks meet: what this one knows of others, files, phones nearby, relays.

mod nearby;
mod paths;
mod relays;
mod status;

use serde::{Deserialize, Serialize};
use weft_model::records::Unreadable;

pub use nearby::{ADDRESS, CODE_OF_ADDRESS, LOOK, STOP};
pub use paths::{Address, Nearby, Paths, Relay, RelayAnswer};
pub use relays::{CALL, PERMISSION, relay_name, relay_url, whom};
pub(crate) use status::{last_met, unsent};

use crate::frame::Frame;
use crate::route::{Next, Place, Route};
use crate::screen::{Area, Screen};

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExchangeRoute {
    /// What other devices have and lack, and files.
    Status,
    /// Phones nearby.
    Nearby,
    /// The address of one of them, typed.
    Address,
    /// The relays in use.
    Relays,
    /// One of them, by its place among them.
    Relay(u8),
    /// Using a relay.
    TakeRelay,
}

impl ExchangeRoute {
    /// Where its screen stands.
    pub(crate) fn place(&self) -> Place {
        let place = |name, depth, back: Route| Place::new(name, Area::Exchange, depth).back(back);
        match self {
            Self::Status => place("exchange", 1, Route::Home),
            Self::Nearby => place("nearby", 2, Self::Status.into()),
            Self::Address => place("address", 3, Self::Nearby.into()),
            Self::Relays => place("relays", 2, Self::Status.into()),
            Self::Relay(_) => place("relay", 3, Self::Relays.into()),
            Self::TakeRelay => place("relay-new", 3, Self::Relays.into()).drafts("relay-new"),
        }
    }
}

/// Draws the screen of a route.
pub(crate) fn draw(frame: &Frame<'_>, route: &ExchangeRoute) -> Result<Screen, Unreadable> {
    match route {
        ExchangeRoute::Status => status::draw(frame),
        ExchangeRoute::Nearby => nearby::draw(frame),
        ExchangeRoute::Address => nearby::address(frame),
        ExchangeRoute::Relays => relays::draw(frame),
        ExchangeRoute::Relay(place) => relays::one(frame, *place),
        ExchangeRoute::TakeRelay => relays::take(frame),
    }
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, route: &ExchangeRoute, id: &str) -> Next {
    match route {
        ExchangeRoute::Status => status::tap(id),
        ExchangeRoute::Nearby => nearby::tap(frame, id),
        ExchangeRoute::Address => nearby::tap_address(frame),
        ExchangeRoute::Relays => relays::tap(frame, id),
        ExchangeRoute::Relay(place) => Next::GiveUpRelay { place: *place },
        ExchangeRoute::TakeRelay => relays::tap_take(frame),
    }
}
