//! What a removal set aside: of which kinds of records, how much, and letting it count up to one of them.
//!
//! Only what whoever looks may read stands here, and nothing of what is sealed. It is for the group whose phone it was: its
//! members read it, its stewards let it count.

use std::collections::BTreeMap;

use weft_l10n::{Phrase, Words};
use weft_model::audience::Audience;
use weft_model::command::Command;
use weft_model::fact::Area;
use weft_model::ids::{GroupId, RecordId};
use weft_model::membership::{AcceptUpTo, Removal, SetAside, set_aside};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::names::Names;
use super::{PeopleRoute, count, may, removal, stands_for};
use crate::frame::{Frame, main_action, record_id};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// The removals of phones of one's own group, or of a group that left, that set something aside.
fn removals<'a>(frame: &Frame<'a>) -> Result<Vec<(&'a Removal, Vec<SetAside>)>, Unreadable> {
    let membership = frame.scene.membership;
    let mut found: Vec<(&Removal, Vec<SetAside>)> = Vec::new();
    for removal in membership.removals.values().filter(|one| is_ours(frame.scene, one)) {
        let aside = set_aside(frame.records, membership, &membership.took(removal))?;
        // Two removals of one phone set the same aside: it stands under one of them.
        let new = !found.iter().any(|(_, known)| known == &aside);
        if !aside.is_empty() && new {
            found.push((removal, aside));
        }
    }
    Ok(found)
}

fn is_ours(scene: &Scene<'_>, removal: &Removal) -> bool {
    let group = |group: &GroupId| *group == scene.me.group || scene.membership.left.contains(group);
    let took = scene.membership.took(removal);
    !took.is_empty() && took.iter().all(|mid| scene.membership.devices.get(mid).is_some_and(|one| group(&one.group)))
}

/// A line for each.
pub(super) fn lines(frame: &Frame<'_>, prefix: &str) -> Result<Vec<Line>, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    let names = Names::read(frame.records, scene)?;
    let line = |(removal, aside): (&Removal, Vec<SetAside>)| Line {
        id: format!("{prefix}{}", removal.id),
        label: words.aside_list_title(),
        hint: whose(scene, &names, removal),
        status: Some(words.aside_list_count_status(count(aside.len()))),
        tone: Tone::Waiting,
        glyph: Glyph::Suspend,
    };
    Ok(removals(frame)?.into_iter().map(line).collect())
}

/// Whose phone it was.
fn whose(scene: &Scene<'_>, names: &Names, removal: &Removal) -> Option<Phrase> {
    let mid = removal.mids.first()?;
    Some(stands_for(scene, names, &scene.membership.devices.get(mid)?.member))
}

fn of<'a>(frame: &Frame<'a>, id: &RecordId) -> Result<Option<(&'a Removal, Vec<SetAside>)>, Unreadable> {
    Ok(removals(frame)?.into_iter().find(|(removal, _)| removal.id == *id))
}

/// Draws what one removal set aside. Where nothing was, the removal is over.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((removal, aside)) = of(frame, id)? else { return frame.missing() };
    let (scene, words) = (frame.scene, frame.scene.words);
    let mut header = Vec::new();
    let names = Names::read(frame.records, scene)?;
    if let Some(whose) = whose(scene, &names, removal) {
        header.push(Widget::words("who", words.people_decision_who_label(&whose.value)));
    }
    header.push(Widget::words("means", words.aside_list_means_text()));
    let mut rows = Vec::new();
    if may(scene, Verb::AcceptUpTo) {
        header.push(Widget::words("how", words.aside_list_how_text()));
        rows.extend(aside.iter().map(|one| line(scene, one)));
    } else {
        header.extend(kinds(words, &aside));
        header.push(Widget::status("steward", words.aside_list_steward_text(), Glyph::Wait, Tone::Waiting));
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.aside_list_title(), words.aside_list_help(), body, Vec::new())
}

/// One record: what sort, how much, when by that phone's clock, and whether only one's own group reads it.
fn line(scene: &Scene<'_>, one: &SetAside) -> Line {
    let words = scene.words;
    let hint = words.aside_line_written_hint(count(one.places.len()), one.day.date());
    let own = matches!(one.audience, Audience::Group(_));
    let readers = own.then(|| words.visit_card_home_note(&terms::group_name(scene.membership, &scene.me.group).value));
    Line { hint: Some(hint), status: readers, glyph: Glyph::Suspend, ..Line::plain(one.record, kind(words, one.area)) }
}

/// How many records of each kind.
fn kinds(words: &Words, aside: &[SetAside]) -> Vec<Widget> {
    let mut counted: BTreeMap<Option<Area>, u64> = BTreeMap::new();
    for one in aside {
        let records = counted.entry(one.area).or_default();
        *records = records.saturating_add(1);
    }
    let line = |(place, (area, records)): (usize, (&Option<Area>, &u64))| {
        let label = words.aside_kind_count_label(&kind(words, *area).value, *records);
        Widget::words(&format!("kind-{place}"), label)
    };
    counted.iter().enumerate().map(line).collect()
}

fn kind(words: &Words, area: Option<Area>) -> Phrase {
    match area {
        Some(Area::Consent) => words.consent_list_title(),
        Some(Area::Entry) => words.ledger_list_title(),
        Some(Area::Visit) => words.visit_list_title(),
        Some(Area::Person) => words.consent_ask_person_title(),
        Some(Area::Artefact) => words.aside_kind_artefact_label(),
        _ => words.terms_kind_other_label(),
    }
}

/// To one of what was set aside; or the signature that a removal without one waits for.
pub(super) fn tap(removal: RecordId, id: &str) -> Next {
    match record_id(id) {
        Some(record) => Next::to(PeopleRoute::Accept(removal, record)),
        None => removal::tap(removal),
    }
}

/// Draws what would count.
pub(super) fn draw_one(frame: &Frame<'_>, id: &RecordId, record: &RecordId) -> Result<Screen, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    let Some((_, aside)) = of(frame, id)?.filter(|_| may(scene, Verb::AcceptUpTo)) else { return frame.missing() };
    let Some(up_to) = aside.iter().find(|one| one.record == *record) else { return frame.missing() };
    let with: Vec<SetAside> = aside.iter().filter(|one| one.goes_with(up_to)).cloned().collect();
    let whole = with.len() == aside.len();
    let reach = match whole {
        true => words.aside_accept_all_text(),
        false => words.aside_accept_some_text(up_to.day.date()),
    };
    let mut widgets = vec![Widget::words("reach", reach)];
    widgets.extend(kinds(words, &with));
    widgets.push(Widget::words("ask", words.aside_accept_ask_text()));
    let actions = vec![main_action("accept", words.aside_accept_do_action(), Glyph::Yes)];
    frame.screen(words.aside_accept_title(), words.aside_list_help(), Contents::Form { widgets }, actions)
}

/// Lets it count; the engine adds where it stands.
pub(super) fn tap_one(record: RecordId) -> Next {
    let accept = AcceptUpTo { record, held: Vec::new() };
    Next::act(Command::AcceptUpTo(accept), After::to(PeopleRoute::List))
}
