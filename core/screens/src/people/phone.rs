//! One's own other phones, as far as they can be told apart, and asking that one of them no longer belongs.

use weft_l10n::{Phrase, Words};
use weft_model::command::Command;
use weft_model::ids::Mid;
use weft_model::membership::RemoveDevice;
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};

use super::{PeopleRoute, count, removal};
use crate::draft::Draft;
use crate::form::{Form, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tile, Tone, Widget};

const HOW: &str = "how";
const BECAUSE: &str = "because";
const LOST: &str = "lost";

/// One's other phones that belong. Also those whose removal somebody asked for: which is which does not change by that.
fn others(scene: &Scene<'_>) -> Vec<Mid> {
    let me = scene.me;
    let theirs = scene.membership.present().filter(|(mid, device)| device.member == me.member && **mid != me.mid);
    theirs.map(|(mid, _)| *mid).collect()
}

/// Whether somebody has asked already that it is removed.
fn is_asked(scene: &Scene<'_>, mid: &Mid) -> bool {
    removal::open(scene).any(|(_, removal)| removal.mids.contains(mid))
}

/// Those that can be told apart: the first one, by whose name its member is known, and another one if it is the only one.
pub(super) fn told_apart(scene: &Scene<'_>) -> Vec<(Mid, Phrase)> {
    let words = scene.words;
    if !scene.offers(Verb::RemoveDevice, Relation::OwnRecord) {
        return Vec::new();
    }
    let (first, later): (Vec<Mid>, Vec<Mid>) =
        others(scene).into_iter().partition(|mid| mid.bytes() == scene.me.member.bytes());
    let mut told: Vec<(Mid, Phrase)> = first.into_iter().map(|mid| (mid, words.people_phone_first_label())).collect();
    if let [other] = later.as_slice() {
        told.push((*other, words.people_phone_other_label()));
    }
    told.retain(|(mid, _)| !is_asked(scene, mid));
    told
}

/// How many of one's other phones cannot be told apart.
pub(super) fn untold(scene: &Scene<'_>) -> u64 {
    let later = others(scene).iter().filter(|mid| mid.bytes() != scene.me.member.bytes()).count();
    if later > 1 { count(later) } else { 0 }
}

/// Draws the asking.
pub(super) fn draw(frame: &Frame<'_>, mid: &Mid) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let Some((_, title)) = told_apart(scene).into_iter().find(|(told, _)| told == mid) else { return frame.missing() };
    let mut form = form(words, frame.draft);
    if frame.draft.get(HOW) == LOST && goes_along(scene, mid) {
        form.add(Widget::banner("this-too", words.people_phone_this_too_text(), Glyph::Care, Tone::Care));
    }
    form.add(Widget::words("stays", words.people_phone_stays_text()));
    let actions = vec![main_action("ask", words.people_phone_ask_action(), Glyph::Care)];
    frame.screen(title, words.people_phone_help(), Contents::Form { widgets: form.widgets() }, actions)
}

fn form<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    let mut form = Form::new(words, draft);
    let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(HOW) == id);
    let tiles = vec![
        tile(LOST, words.people_phone_gone_label(), Glyph::Care),
        tile("unused", words.people_phone_unused_label(), Glyph::Choice),
    ];
    form.choice(HOW, words.people_phone_how_label(), tiles, false);
    form.telling(BECAUSE, words.ledger_dispute_because_label());
    form
}

/// Whether a lost phone let this one in, itself or by others of one's own: then both go.
fn goes_along(scene: &Scene<'_>, lost: &Mid) -> bool {
    let membership = scene.membership;
    let own = |mid: &Mid| membership.devices.get(mid).is_some_and(|device| device.member == scene.me.member);
    let chain = std::iter::successors(Some(scene.me.mid), |mid| membership.added_by.get(mid).copied());
    chain.take(membership.devices.len().saturating_add(1)).take_while(own).any(|mid| mid == *lost)
}

/// Asks, if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, device: Mid) -> Next {
    let words = frame.scene.words;
    let tried = frame.draft.with(TRIED, "yes");
    match said(words, frame.draft, BECAUSE) {
        Some(because) if form(words, &tried).is_whole() => {
            let lost = frame.draft.get(HOW) == LOST;
            let command = Command::RemoveDevice(RemoveDevice { device, lost, because });
            Next::act(command, After::to(PeopleRoute::List))
        }
        _ => Next::Redraw { draft: tried },
    }
}
