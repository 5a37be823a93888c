//! Exchange: what this notebook has heard of others, and files out and in. What a case holds goes out from its own screen. It
//! never claims to be in step: only a session that has compared both sides' roots could.

use weft_model::records::Unreadable;

use super::ExchangeRoute;
use crate::frame::{Frame, action, main_action};
use crate::input::Effect;
use crate::route::Next;
use crate::scene::Scene;
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Control, Glyph, Tone, Widget};

/// The name a written file is offered under; it says nothing about what is in it.
const FILE_NAME: &str = "for-our-groups.weft";

/// Draws it.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let known = frame.scene.exchange;
    let heard = words.exchange_status_heard_label(u64::from(known.heard), u64::from(known.devices));
    let mut widgets = vec![
        Widget::new("heard", heard, Control::Progress { done: known.heard, of: known.devices }),
        last_met(frame.scene),
    ];
    if let Some(day) = known.oldest {
        let label = words.exchange_status_oldest_label(day.date());
        widgets.push(Widget::status("oldest", label, Glyph::Wait, Tone::Plain));
    }
    widgets.extend(unsent(frame.scene));
    let waiting = [
        ("missing", known.missing, words.exchange_status_missing_label(u64::from(known.missing)), Tone::Waiting),
        ("waiting", known.waiting, words.exchange_status_waiting_label(u64::from(known.waiting)), Tone::Waiting),
        ("newer", known.newer, words.exchange_status_newer_label(u64::from(known.newer)), Tone::Care),
    ];
    for (id, _, label, tone) in waiting.into_iter().filter(|(_, count, ..)| *count > 0) {
        widgets.push(Widget::status(id, label, Glyph::Wait, tone));
    }
    let mut out = action("file-out", words.exchange_status_out_action(), Glyph::FileOut);
    out.hint = Some(words.exchange_status_out_hint());
    let group = action("group-out", words.exchange_status_group_action(), Glyph::FileOut);
    let group = Action { hint: Some(words.exchange_status_group_hint()), ..group };
    let share = action("share", words.exchange_status_share_action(), Glyph::Share);
    let actions = vec![
        main_action("nearby", words.exchange_nearby_main_title(), Glyph::Exchange),
        action("relays", words.exchange_relays_main_title(), Glyph::Exchange),
        Action { hint: Some(words.exchange_status_share_hint()), ..share },
        out,
        group,
        action("file-in", words.exchange_status_in_action(), Glyph::FileIn),
    ];
    let body = Contents::Form { widgets };
    frame.screen(words.exchange_status_title(), words.exchange_status_help(), body, actions)
}

/// When something of another device last arrived.
pub(crate) fn last_met(scene: &Scene<'_>) -> Widget {
    let label = match scene.exchange.last_met {
        Some(day) => scene.words.exchange_status_met_label(day.date()),
        None => scene.words.exchange_status_never_label(),
    };
    Widget { live: true, ..Widget::status("last-met", label, Glyph::Exchange, Tone::Plain) }
}

/// What is written here and not sent yet, if anything is.
pub(crate) fn unsent(scene: &Scene<'_>) -> Option<Widget> {
    let unsent = scene.exchange.unsent;
    let label = scene.words.exchange_status_unsent_label(u64::from(unsent));
    let widget = Widget { live: true, ..Widget::status("unsent", label, Glyph::Wait, Tone::Waiting) };
    (unsent > 0).then_some(widget)
}

/// What a tap asks for.
pub(crate) fn tap(id: &str) -> Next {
    let id = id.to_owned();
    match id.as_str() {
        "file-out" | "group-out" => Next::Ask { effect: Effect::SaveFile { id, name: FILE_NAME.to_owned() } },
        "share" => Next::Ask { effect: Effect::Share { id, name: FILE_NAME.to_owned() } },
        "nearby" => Next::to(ExchangeRoute::Nearby),
        "relays" => Next::to(ExchangeRoute::Relays),
        "file-in" => Next::Ask { effect: Effect::PickFile { id } },
        _ => Next::Stay,
    }
}
