//! Finding devices in the local network by multicast DNS (RFC 6762, RFC 6763).
//!
//! What is announced is a kind of service whose name only members can compute, and another one each day; nothing of it says
//! what it is for, or whose it is.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use mdns_sd::{Receiver, ServiceDaemon, ServiceEvent, ServiceInfo};
use weft_engine::LanNames;

use crate::exit::{Exit, Failure};

/// The one of two that reaches out at once; the other one does so when it was not met for so long.
const LET_THE_OTHER: Duration = Duration::from_secs(8);
/// After how long a device is met again: somebody else may have brought it something.
const AGAIN_AFTER: Duration = Duration::from_secs(30);

/// Devices that are looked after at one time.
const DEVICES_AT_MOST: usize = 64;

/// A device of the partnership in the local network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it waits.
    pub address: SocketAddr,
}

/// Announces this device and looks for others, until dropped.
pub struct Lan {
    daemon: ServiceDaemon,
    browsing: Vec<Receiver<ServiceEvent>>,
    /// This device's own name, which is another one each time.
    own: String,
    /// When to reach out to which device next.
    known: std::cell::RefCell<BTreeMap<String, (SocketAddr, Instant)>>,
}

impl Lan {
    /// Announces that this device waits at a port.
    ///
    /// # Errors
    /// If this device may not use the local network.
    pub fn join(names: &LanNames, port: u16) -> Result<Self, Failure> {
        let none = |error: mdns_sd::Error| Failure {
            exit: Exit::Device,
            code: "device".into(),
            what: format!("the local network cannot be used: {error}; use an address instead"),
        };
        let daemon = ServiceDaemon::new().map_err(none)?;
        let kind = |name: &str| format!("_{name}._tcp.local.");
        let host = format!("{}.local.", names.own);
        let nothing: [(&str, &str); 0] = [];
        let service = ServiceInfo::new(&kind(&names.announced), &names.own, &host, (), port, nothing.as_slice());
        daemon.register(service.map_err(none)?.enable_addr_auto()).map_err(none)?;
        let browsing = names.known.iter().map(|name| daemon.browse(&kind(name)));
        let browsing = browsing.collect::<Result<_, _>>().map_err(none)?;
        Ok(Self { daemon, browsing, own: names.own.clone(), known: Default::default() })
    }

    /// The devices to reach out to now. Each is told again after a while.
    pub fn found(&self) -> Vec<Found> {
        let mut known = self.known.borrow_mut();
        for event in self.browsing.iter().flat_map(Receiver::try_iter) {
            match event {
                ServiceEvent::ServiceResolved(service) => {
                    let name = service.fullname.split('.').next().unwrap_or_default().to_owned();
                    let mut addresses: Vec<IpAddr> = service.addresses.iter().map(|one| one.to_ip_addr()).collect();
                    // A link-local IPv6 address says nothing without the name of an interface.
                    addresses.retain(|one| {
                        !one.is_loopback() && !matches!(one, IpAddr::V6(v6) if v6.is_unicast_link_local())
                    });
                    addresses.sort_unstable();
                    let Some(address) = addresses.first().filter(|_| name != self.own) else { continue };
                    let address = SocketAddr::new(*address, service.port);
                    let when = if name < self.own { Instant::now() + LET_THE_OTHER } else { Instant::now() };
                    if known.len() >= DEVICES_AT_MOST && !known.contains_key(&name) {
                        continue;
                    }
                    known.entry(name).and_modify(|known| known.0 = address).or_insert((address, when));
                }
                ServiceEvent::ServiceRemoved(_, name) => {
                    known.remove(name.split('.').next().unwrap_or_default());
                }
                _ => {}
            }
        }
        let now = Instant::now();
        let due = known.values_mut().filter(|(_, when)| *when <= now);
        due.map(|(address, when)| {
            *when = now + AGAIN_AFTER;
            Found { address: *address }
        })
        .collect()
    }
}

impl Drop for Lan {
    fn drop(&mut self) {
        // Says good-bye, so that nobody looks for what is gone.
        if let Ok(done) = self.daemon.shutdown() {
            let _ = done.recv_timeout(Duration::from_secs(2));
        }
    }
}
