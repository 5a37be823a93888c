//! Phones nearby: looking for them and being found for ten minutes, by a code, or by an address that is typed.

use std::net::SocketAddr;

use weft_l10n::Phrase;
use weft_model::records::Unreadable;

use super::{ExchangeRoute, Nearby};
use crate::form::Form;
use crate::frame::{Frame, action, main_action};
use crate::input::Effect;
use crate::route::Next;
use crate::screen::{Contents, Screen};
use crate::widget::{Control, Glyph, Tone, Widget};

/// The action that begins looking, and the effect that it asks for.
pub const LOOK: &str = "look";
/// The action that ends it.
pub const STOP: &str = "stop";
/// The effect that scans where another phone can be found.
pub const CODE_OF_ADDRESS: &str = "scan-address";
/// The effect that reaches out to an address.
pub const ADDRESS: &str = "reach";

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let (words, nearby) = (frame.scene.words, &frame.scene.paths.nearby);
    let mut widgets = vec![Widget::words("note", words.exchange_nearby_main_note())];
    widgets.extend(now(frame, nearby));
    widgets.extend(came(frame, nearby));
    if let Some(address) = &nearby.address {
        let code = Control::QrShow { width: address.width, modules: address.modules.clone() };
        let label = words.exchange_nearby_code_label();
        widgets.push(Widget::new("code", label, code).hinted(Some(words.exchange_nearby_address_label(&address.text))));
    }
    let first = if nearby.looking {
        main_action(STOP, words.exchange_nearby_stop_action(), Glyph::Suspend)
    } else {
        main_action(LOOK, words.exchange_nearby_start_action(), Glyph::Search)
    };
    let actions = vec![
        first,
        action(CODE_OF_ADDRESS, words.exchange_nearby_scan_action(), Glyph::Camera),
        action("type", words.exchange_address_main_title(), Glyph::Code),
    ];
    let body = Contents::Form { widgets };
    frame.screen(words.exchange_nearby_main_title(), words.exchange_nearby_main_help(), body, actions)
}

/// What goes on.
fn now(frame: &Frame<'_>, nearby: &Nearby) -> Option<Widget> {
    let words = frame.scene.words;
    let (label, glyph) = match nearby.talking {
        Some((came, sent)) => (words.exchange_nearby_talking_label(u64::from(came), u64::from(sent)), Glyph::Exchange),
        None if nearby.looking => (words.exchange_nearby_looking_label(), Glyph::Search),
        None => return None,
    };
    // Numbers that change each second are not read aloud each time.
    let live = nearby.talking.is_none();
    Some(Widget { live, ..Widget::status("now", label, glyph, Tone::Waiting) })
}

/// What came of it so far.
fn came(frame: &Frame<'_>, nearby: &Nearby) -> Vec<Widget> {
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    let mut say = |id: &str, label: Phrase, glyph, tone| {
        widgets.push(Widget { live: true, ..Widget::status(id, label, glyph, tone) });
    };
    if nearby.met > 0 {
        let came = words.exchange_nearby_came_label(u64::from(nearby.came), u64::from(nearby.sent));
        say("met", words.exchange_nearby_met_label(u64::from(nearby.met)), Glyph::Exchange, Tone::Plain);
        say("came", came, Glyph::FileIn, Tone::Plain);
    }
    match nearby.same {
        Some(true) => say("same", words.exchange_nearby_same_label(), Glyph::Yes, Tone::Settled),
        Some(false) => say("partly", words.exchange_nearby_partly_label(), Glyph::Wait, Tone::Waiting),
        None => {}
    }
    for (id, is, label) in [
        ("broke", nearby.broke, words.exchange_nearby_broke_label()),
        ("nobody", nearby.nobody, words.exchange_nearby_nobody_label()),
        ("away", nearby.turned_away, words.exchange_nearby_away_label()),
        ("failed", nearby.failed, words.exchange_nearby_failed_label()),
    ] {
        if is {
            say(id, label, Glyph::Care, Tone::Care);
        }
    }
    widgets
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, id: &str) -> Next {
    match id {
        LOOK => Next::Look,
        STOP => Next::Ask { effect: Effect::Cancel { id: LOOK.to_owned() } },
        CODE_OF_ADDRESS => Next::Ask { effect: Effect::Scan { id: id.to_owned() } },
        "type" => Next::to(ExchangeRoute::Address),
        _ => frame.nothing_typed(),
    }
}

/// Draws the field for an address.
pub(super) fn address(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let body = Contents::Form { widgets: typed(frame).widgets() };
    let actions = vec![main_action("meet", words.exchange_address_meet_action(), Glyph::Exchange)];
    frame.screen(words.exchange_address_main_title(), words.exchange_address_main_help(), body, actions)
}

fn typed<'a>(frame: &Frame<'a>) -> Form<'a> {
    let (words, value) = (frame.scene.words, frame.draft.get("address"));
    let mut form = Form::new(words, frame.draft);
    form.field("address", words.exchange_address_field_label(), false);
    form.hint(words.exchange_address_main_help());
    let none = value.trim().parse::<SocketAddr>().is_err();
    form.mistaken(none.then(|| words.exchange_address_field_error()));
    form
}

/// Reaches out to what was typed.
pub(super) fn tap_address(frame: &Frame<'_>) -> Next {
    match frame.draft.get("address").trim().parse::<SocketAddr>() {
        Ok(address) => Next::Reach { addresses: vec![address] },
        Err(_) => frame.nothing_typed(),
    }
}
