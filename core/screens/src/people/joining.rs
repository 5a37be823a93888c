//! Letting phones in: a request is read and a welcome written for somebody new, or for another phone of one's own; and the second
//! word that such a phone needs.

use std::collections::BTreeSet;

use weft_model::command::Command;
use weft_model::ids::Mid;
use weft_model::membership::Awaited;
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};

use super::names::Names;
use super::{PeopleRoute, may, who};
use crate::entrance::THIRD;
use crate::frame::{Frame, action, main_action};
use crate::input::Effect;
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// What the name of a waiting phone's line begins with.
const AWAITS: &str = "awaits.";
/// The names that the effects carry, for the app.
pub(super) const NEW: &str = "request-new";
pub(super) const OWN: &str = "request-own";
pub(super) const LAST: &str = "last-again";

/// Draws it.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let (mut header, mut actions) = (Vec::new(), Vec::new());
    if may(scene, Verb::AddDevice) {
        header.push(Widget::words("new-sure", words.joining_new_sure_text()));
        actions.push(main_action(NEW, words.joining_new_read_action(), Glyph::FileIn));
    }
    if may_own(scene) {
        header.push(Widget::words("own-second", words.joining_own_second_text()));
        actions.push(action(OWN, words.joining_own_read_action(), Glyph::FileIn));
    }
    if may_own(scene) && scene.last_file && scene.exchange.heard < scene.exchange.devices {
        header.push(Widget::words("last-lost", words.joining_last_lost_text()));
        actions.push(action(LAST, words.founding_last_write_action(), Glyph::FileOut));
    }
    let names = Names::read(frame.records, scene)?;
    let rows = waiting(scene).map(|awaited| Line {
        hint: Some(whose(scene, &names, awaited)),
        tone: Tone::Waiting,
        ..Line::to(&format!("{AWAITS}{}", awaited.admitted.mid), words.joining_awaits_list_label(), Glyph::Wait)
    });
    let body = Contents::Rows { header, rows: rows.collect(), more: false };
    frame.screen(words.joining_list_title(), words.joining_list_help(), body, actions)
}

/// Whether the reader may bring another phone of their own.
pub(super) fn may_own(scene: &Scene<'_>) -> bool {
    scene.offers(Verb::AddDevice, Relation::OwnRecord)
}

/// The phones to which whoever looks can give the second word.
fn waiting<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Awaited> {
    let (membership, me) = (scene.membership, scene.me);
    let fits = move |awaited: &&Awaited| {
        let own = awaited.admitted.member == me.member;
        let relation = if own { Relation::OwnRecord } else { scene.relation_to(&awaited.admitted.group) };
        // One of the two words is the member's own.
        let by = membership.device(&awaited.by).map(|device| device.member);
        let second = awaited.by != me.mid && (own || by == Some(awaited.admitted.member));
        let here = membership.devices.contains_key(&awaited.admitted.mid);
        second && !here && scene.offers(Verb::VouchDevice, relation)
    };
    membership.awaited.values().filter(fits)
}

fn whose(scene: &Scene<'_>, names: &Names, awaited: &Awaited) -> weft_l10n::Phrase {
    let member = awaited.admitted.member;
    who::phrase(scene, &member, &who::who(scene, names, &member, &BTreeSet::from([member])))
}

/// Draws the second word.
pub(super) fn vouch(frame: &Frame<'_>, mid: &Mid) -> Result<Screen, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    let Some(awaited) = waiting(scene).find(|awaited| awaited.admitted.mid == *mid) else { return frame.missing() };
    let names = Names::read(frame.records, scene)?;
    let widgets = vec![
        Widget::words("who", words.people_decision_who_label(&whose(scene, &names, awaited).value)),
        Widget::status("sure", words.joining_vouch_sure_text(), Glyph::Care, Tone::Care),
    ];
    let actions = vec![main_action("vouch", words.joining_vouch_yes_action(), Glyph::Yes)];
    frame.screen(words.joining_vouch_title(), words.joining_vouch_help(), Contents::Form { widgets }, actions)
}

/// Where a tap on the list leads.
pub(super) fn tap(id: &str) -> Next {
    let effect = match id {
        NEW | OWN => Effect::PickFile { id: id.to_owned() },
        LAST => Effect::SaveFile { id: id.to_owned(), name: THIRD.to_owned() },
        _ => {
            let mid = id.strip_prefix(AWAITS).and_then(|mid| mid.parse().ok());
            return mid.map_or(Next::Stay, |mid| Next::to(PeopleRoute::Vouch(mid)));
        }
    };
    Next::Ask { effect }
}

/// Gives the second word.
pub(super) fn tap_vouch(device: Mid) -> Next {
    Next::act(Command::VouchDevice { device }, After::to(PeopleRoute::LetIn))
}
