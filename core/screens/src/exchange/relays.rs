//! Relays: those in use, and taking one into use.

use weft_l10n::{Phrase, Words};
use weft_model::records::Unreadable;

use super::{ExchangeRoute, Relay, RelayAnswer, STOP};
use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{Frame, TRIED, action, main_action};
use crate::input::Effect;
use crate::route::Next;
use crate::screen::{Action, Contents, Line, Screen};
use crate::widget::{Glyph, Tile, Tone, Widget};

/// The action that asks the relays, and the effect that it asks for.
pub const CALL: &str = "call";
/// The effect that picks a permission.
pub const PERMISSION: &str = "permission";

/// An address such as that of a relay.
const EXAMPLE: &str = "https://relay.example";

/// Draws those in use.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let (words, paths) = (frame.scene.words, frame.scene.paths);
    let mut header = Vec::new();
    if paths.calling {
        let label = words.exchange_relays_running_label();
        header.push(Widget { live: true, ..Widget::status("now", label, Glyph::Exchange, Tone::Waiting) });
    }
    if paths.relays.is_empty() {
        header.push(Widget::status("none", words.exchange_relays_none_label(), Glyph::Know, Tone::Plain));
    }
    let line = |(place, relay): (usize, &Relay)| {
        let line = Line::to(&place.to_string(), named(relay, words), Glyph::Exchange);
        Line { hint: Some(whose(relay, words)), status: Some(stands(relay, words).0), ..line }
    };
    let rows = paths.relays.iter().enumerate().map(line).collect();
    let take = action("take", words.exchange_relays_take_action(), Glyph::Add);
    let actions = match (paths.relays.is_empty(), paths.calling) {
        (true, _) => vec![Action { main: true, ..take }],
        (false, true) => vec![main_action(STOP, words.exchange_nearby_stop_action(), Glyph::Suspend), take],
        (false, false) => vec![main_action(CALL, words.exchange_relays_run_action(), Glyph::Exchange), take],
    };
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.exchange_relays_main_title(), words.exchange_relays_main_help(), body, actions)
}

/// Draws one of them.
pub(super) fn one(frame: &Frame<'_>, place: u8) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let Some(relay) = frame.scene.paths.relays.get(usize::from(place)) else { return frame.missing() };
    let (label, tone) = stands(relay, words);
    let widgets = vec![
        Widget::words("whom", whose(relay, words)),
        Widget { live: true, ..Widget::status("asked", label, Glyph::Exchange, tone) },
    ];
    let actions = vec![action("forget", words.exchange_relay_forget_action(), Glyph::No)];
    let body = Contents::Form { widgets };
    frame.screen(named(relay, words), words.exchange_relay_main_help(), body, actions)
}

fn named(relay: &Relay, words: &Words) -> Phrase {
    Phrase::told(&relay.name, words.first().tag)
}

fn whose(relay: &Relay, words: &Words) -> Phrase {
    if relay.group { words.exchange_relays_group_hint() } else { words.exchange_relays_everybody_hint() }
}

fn stands(relay: &Relay, words: &Words) -> (Phrase, Tone) {
    match relay.asked {
        None => (words.exchange_relay_idle_label(), Tone::Plain),
        Some(RelayAnswer::Ran { full: true, .. }) => (words.exchange_relay_full_label(), Tone::Care),
        Some(RelayAnswer::Ran { fetched, put, .. }) => {
            (words.exchange_relay_ran_label(u64::from(fetched), u64::from(put)), Tone::Settled)
        }
        Some(RelayAnswer::Unreached) => (words.exchange_relay_unreached_label(), Tone::Waiting),
        Some(RelayAnswer::Busy) => (words.exchange_relay_busy_label(), Tone::Waiting),
        Some(RelayAnswer::Refused) => (words.exchange_relay_refused_label(), Tone::Care),
    }
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, id: &str) -> Next {
    match id {
        CALL => Next::Call,
        STOP => Next::Ask { effect: Effect::Cancel { id: CALL.to_owned() } },
        "take" => Next::to(ExchangeRoute::TakeRelay),
        _ => match id.parse().ok().filter(|place| usize::from(*place) < frame.scene.paths.relays.len()) {
            Some(place) => Next::to(ExchangeRoute::Relay(place)),
            None => Next::Stay,
        },
    }
}

/// Draws what it takes to use a relay.
pub(super) fn take(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = vec![Widget::words("key", words.exchange_take_key_label(&frame.scene.paths.key))];
    widgets.extend(form(words, frame.draft).widgets());
    let actions = vec![main_action(PERMISSION, words.exchange_take_pick_action(), Glyph::FileIn)];
    let body = Contents::Form { widgets };
    frame.screen(words.exchange_relays_take_action(), words.exchange_take_main_help(), body, actions)
}

fn form<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    let mut form = Form::new(words, draft);
    form.field("url", words.exchange_take_address_label(), false);
    form.hint(words.exchange_take_address_hint(EXAMPLE));
    form.mistaken(relay_url(draft).is_none().then(|| words.exchange_take_address_error()));
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get("whom") == id);
    let tiles = vec![
        tile("everybody", words.exchange_relays_everybody_hint(), Glyph::Share),
        tile("group", words.exchange_relays_group_hint(), Glyph::Person),
    ];
    form.choice("whom", words.exchange_take_whom_label(), tiles, false);
    form
}

/// The address of a relay that was typed, and the host and port by which it is known; none if it is no such address.
pub fn relay_url(draft: &Draft) -> Option<(String, String)> {
    let url = draft.get("url").trim().trim_end_matches('/');
    relay_name(url).map(|name| (url.to_owned(), name))
}

/// The host and port by which a relay at this address is known; none if a relay cannot be called there. It is called over
/// https, but for one on this very device: whoever listened on the way could use its mailbox.
pub fn relay_name(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split('/').next().filter(|host| !host.is_empty() && !host.contains(['@', ' ']))?;
    let port = match scheme {
        "https" => 443,
        "http" if is_here(host) => 80,
        _ => return None,
    };
    let has_port = host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    Some(if has_port { host.to_owned() } else { format!("{host}:{port}") })
}

/// Whether a host, with or without a port, is this device.
fn is_here(host: &str) -> bool {
    let alone = host.rsplit_once(':').map_or(host, |(host, _)| host);
    alone == "localhost" || alone.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Whether a relay that is taken into use is for one's own group alone; none as long as nobody chose.
pub fn whom(draft: &Draft) -> Option<bool> {
    match draft.get("whom") {
        "group" => Some(true),
        "everybody" => Some(false),
        _ => None,
    }
}

/// Asks for the permission, once the rest is there.
pub(super) fn tap_take(frame: &Frame<'_>) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    if !form(frame.scene.words, &tried).is_whole() {
        return Next::Redraw { draft: tried };
    }
    Next::Ask { effect: Effect::PickFile { id: PERMISSION.to_owned() } }
}
