//! How notebooks meet: phones nearby and relays, before, while and after.

use weft_screens::{Address, Draft, ExchangeRoute, Nearby, Paths, Relay, RelayAnswer, Route};

/// A field that no screen reads: what goes on, so that routes and drafts alone say what is drawn.
const GOES_ON: &str = "goes-on";

/// Every screen, with what can stand on it.
pub fn routes() -> Vec<(Route, Draft)> {
    let at = |route: ExchangeRoute, what: &str| (Route::from(route), Draft::default().with(GOES_ON, what));
    let typed = Draft::default().with("tried", "yes");
    let mut routes = vec![
        at(ExchangeRoute::Status, ""),
        at(ExchangeRoute::Address, ""),
        (ExchangeRoute::Address.into(), typed.with("address", "192.168.1")),
        at(ExchangeRoute::TakeRelay, ""),
        (ExchangeRoute::TakeRelay.into(), typed.with("url", "http://a.b")),
    ];
    routes.extend(["", "looking", "talking", "met", "broke", "failed"].map(|what| at(ExchangeRoute::Nearby, what)));
    routes.extend(["", "relays", "calling", "asked"].map(|what| at(ExchangeRoute::Relays, what)));
    routes.extend((0..4).map(|place| at(ExchangeRoute::Relay(place), "asked")));
    routes.push(at(ExchangeRoute::Relay(9), "asked"));
    routes
}

/// What goes on for a draft.
pub fn paths(draft: &Draft) -> Paths {
    let what = draft.get(GOES_ON);
    let relay = |name: &str, group, asked| Relay { name: name.to_owned(), group, asked };
    let asked = |answer| Some(answer).filter(|_| what == "asked");
    let relays = vec![
        relay("relay.example:443", false, asked(RelayAnswer::Ran { fetched: 14, put: 3, full: false })),
        relay("weavers.example:8443", true, asked(RelayAnswer::Unreached)),
        relay("bakers.example:443", false, asked(RelayAnswer::Refused)),
        relay("far.example:443", true, asked(RelayAnswer::Ran { fetched: 0, put: 1, full: true })),
    ];
    Paths {
        nearby: nearby(what),
        relays: if matches!(what, "relays" | "calling" | "asked") { relays } else { Vec::new() },
        calling: what == "calling",
        key: "5f".repeat(32),
    }
}

fn nearby(what: &str) -> Nearby {
    let met = Nearby { met: 2, came: 14, sent: 3, same: Some(true), ..Nearby::default() };
    match what {
        "looking" => Nearby { looking: true, address: Some(address()), ..Nearby::default() },
        "talking" => Nearby { looking: true, address: Some(address()), talking: Some((9, 2)), ..Nearby::default() },
        "met" => met,
        "broke" => Nearby { broke: true, nobody: true, turned_away: true, same: Some(false), ..met },
        "failed" => Nearby { failed: true, ..Nearby::default() },
        _ => Nearby::default(),
    }
}

fn address() -> Address {
    let text = "192.168.178.105:40123";
    let (width, modules) = weft_qr::matrix(text).unwrap().drawn();
    Address { text: text.to_owned(), width, modules }
}
