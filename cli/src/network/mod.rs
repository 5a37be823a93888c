//! Meeting other devices: a notebook's session over a TCP stream, and finding devices in the local network.

mod lan;
mod wire;

pub use lan::{Found, Lan};
pub use wire::{Ended, meet};
