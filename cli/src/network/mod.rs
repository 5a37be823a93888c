//! Everything that opens a socket: a notebook's session over a TCP stream, devices in the local network, calls to a relay.

mod http;
mod lan;
mod tcp;
mod wire;

pub use http::Http;
pub use lan::{Found, Lan};
pub use tcp::{Listener, connect};
pub use wire::{Ended, Tcp, meet};
