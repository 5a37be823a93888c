//! A removal that one member asked for: why, in their words, and countersigning it.

use std::collections::BTreeSet;

use weft_l10n::Phrase;
use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::fold::State;
use weft_model::ids::{FactId, MemberId, Mid, RecordId};
use weft_model::membership::{Countersign, Removal, control_record};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::PeopleRoute;
use super::names::Names;
use super::who::{self, Who};
use crate::frame::{Frame, main_action, told};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::widget::{Glyph, Sensitivity, Tone, Widget};

/// The removals that nobody has countersigned and that would still remove something.
pub(super) fn open<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = (&'a FactId, &'a Removal)> {
    let membership = scene.membership;
    let waits = |removal: &Removal| {
        let present = removal.mids.iter().any(|mid| membership.device(mid).is_some());
        removal.second.is_none() && present && owner(scene, removal).is_some()
    };
    // Two of one name are nobody's: which one is signed could not be said.
    let alone = |removal: &Removal| membership.removals.values().filter(|other| other.id == removal.id).count() == 1;
    membership.removals.iter().filter(move |(_, removal)| waits(removal) && alone(removal))
}

/// Its line.
pub(super) fn line(scene: &Scene<'_>, names: &Names, removal: &Removal, prefix: &str) -> Line {
    let whom = |owner: MemberId| who::phrase(scene, &owner, &told_apart(scene, names, removal, &owner));
    let hint = owner(scene, removal).map(whom);
    Line {
        id: format!("{prefix}{}", removal.id),
        label: title(scene, removal),
        hint,
        status: None,
        tone: if can_sign(scene, names, removal) { Tone::Waiting } else { Tone::Plain },
        glyph: Glyph::Wait,
    }
}

/// Draws a removal, with what a signature means.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let Some((fact, removal)) = open(scene).find(|(_, removal)| removal.id == *id) else {
        return super::aside::draw(frame, id);
    };
    let names = Names::read(frame.records, frame.scene)?;
    let mut widgets = Vec::new();
    if let Some(owner) = owner(scene, removal) {
        let who = who::phrase(scene, &owner, &told_apart(scene, &names, removal, &owner));
        widgets.push(Widget::words("who", words.people_decision_who_label(&who.value)));
    }
    widgets.push(Widget::heading("why-heading", words.ledger_dispute_because_label()));
    widgets.push(Widget::words("why", why(frame, fact)?).kept_as(Sensitivity::Private));
    let mut actions = Vec::new();
    if can_sign(scene, &names, removal) {
        widgets.push(Widget::words("means", words.people_removal_means_text()));
        actions.push(main_action("sign", words.people_decision_sign_action(), Glyph::Yes));
    } else if may_sign(scene, removal) {
        widgets.push(Widget::status("unknown", words.people_decision_unknown_text(), Glyph::Know, Tone::Waiting));
    } else {
        widgets.push(Widget::status("others", words.people_decision_others_text(), Glyph::Wait, Tone::Waiting));
    }
    frame.screen(title(scene, removal), words.people_removal_help(), Contents::Form { widgets }, actions)
}

/// The words of whoever asked: they are kept with the record of the membership, and nothing is judged by them.
fn why(frame: &Frame<'_>, asked: &FactId) -> Result<Phrase, Unreadable> {
    let kept = frame.records.record(&control_record(frame.scene.membership, &Audience::Partnership))?;
    let telling = match kept.as_ref().map(|record| &record.state) {
        Some(State::Membership(membership)) => membership.reasons.get(asked),
        _ => None,
    };
    told(frame.records, frame.scene.words, telling, "und")
}

/// Countersigns; the engine adds what it holds of the devices.
pub(super) fn tap(removal: RecordId) -> Next {
    let countersign = Countersign { removal, held: Vec::new() };
    Next::act(Command::Countersign(countersign), After::to(PeopleRoute::List))
}

fn title(scene: &Scene<'_>, removal: &Removal) -> Phrase {
    let words = scene.words;
    let stays = |mid: &Mid| !removal.mids.contains(mid);
    let theirs =
        |member: MemberId| scene.membership.present().any(|(mid, device)| device.member == member && stays(mid));
    match owner(scene, removal) {
        _ if removal.lost => words.people_removal_lost_label(),
        Some(owner) if !theirs(owner) => words.people_removal_member_label(),
        _ => words.people_removal_phone_label(),
    }
}

/// The member whose phones these are.
fn owner(scene: &Scene<'_>, removal: &Removal) -> Option<MemberId> {
    let of = |mid: &Mid| scene.membership.devices.get(mid).map(|device| device.member);
    let owners: BTreeSet<Option<MemberId>> = removal.mids.iter().map(of).collect();
    if owners.len() == 1 { owners.into_iter().next().flatten() } else { None }
}

/// A member who asked about their own phone can say so aloud, unless one like them asks as well: whoever took a phone could ask
/// for the removal of the one that is left.
fn told_apart(scene: &Scene<'_>, names: &Names, removal: &Removal, whose: &MemberId) -> Who {
    let told = who::who(scene, names, whose, &BTreeSet::from([removal.by]));
    let group = scene.membership.group_of(whose);
    let alike = |(_, other): (&FactId, &Removal)| {
        let theirs = owner(scene, other).filter(|theirs| other.by == *theirs);
        let same_group = theirs.is_some_and(|theirs| scene.membership.group_of(&theirs) == group);
        other.id != removal.id && same_group
    };
    if told == Who::Asker && open(scene).any(alike) { Who::Some } else { told }
}

/// Whether a second signature of the reader would complete it, as the model says it.
fn may_sign(scene: &Scene<'_>, removal: &Removal) -> bool {
    let (membership, me) = (scene.membership, scene.me);
    let Some(owner) = owner(scene, removal) else { return false };
    let Some(group) = membership.group_of(&owner) else { return false };
    let own = group == me.group || membership.group_of(&removal.by) == Some(group);
    let both = [me.member, removal.by].iter().all(|by| membership.signs_removal(by, &removal.mids));
    let tabled = scene.offers(Verb::Countersign, scene.relation_to(&group));
    tabled && removal.by != me.member && own && both
}

/// Whether it would, and they see whom they sign about.
fn can_sign(scene: &Scene<'_>, names: &Names, removal: &Removal) -> bool {
    let told = owner(scene, removal).is_some_and(|owner| told_apart(scene, names, removal, &owner) != Who::Some);
    may_sign(scene, removal) && told
}
