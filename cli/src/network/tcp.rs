//! Streams to and from other devices: waiting for whoever knocks, and reaching out to an address.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// How long a device that is reached out to may take to answer at all.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);
/// How often somebody who waits looks around.
const LOOKS: Duration = Duration::from_millis(50);

/// Waits for devices at a port.
pub struct Listener {
    listener: TcpListener,
    /// Where it waits.
    pub here: SocketAddr,
}

impl Listener {
    /// Waits at this address; port 0 is one that is free.
    ///
    /// # Errors
    /// If nobody can wait there.
    pub fn at(address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let here = listener.local_addr()?;
        Ok(Self { listener, here })
    }

    /// Whoever knocks; none, after a moment, if nobody does, and for one that was gone before it was let in.
    pub fn knock(&self) -> Option<TcpStream> {
        match self.listener.accept() {
            Ok((stream, _)) => stream.set_nonblocking(false).ok().map(|()| stream),
            Err(error) => {
                if error.kind() == ErrorKind::WouldBlock {
                    std::thread::sleep(LOOKS);
                }
                None
            }
        }
    }
}

/// Reaches out to a device.
///
/// # Errors
/// If nobody waits there.
pub fn connect(address: &SocketAddr) -> io::Result<TcpStream> {
    TcpStream::connect_timeout(address, ANSWERS_WITHIN)
}
