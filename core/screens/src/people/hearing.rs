//! How one's group hears what is told: how many can hear it, here and in other groups, and by when an answer is due. Every
//! member reads it; a steward changes it.
//!
//! Of another group all who listen are named, or nobody: which of them hears something is for whoever tells it to say.

use weft_model::case::{LISTENERS_AT_LEAST, Urgency};
use weft_model::command::Command;
use weft_model::ids::{GroupId, MemberId};
use weft_model::membership::{HearingDays, SetHearing};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::{PeopleRoute, count, may};
use crate::amount::{read, typed};
use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{Frame, TRIED, action, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, Tile, Tone, Widget};

const OUTSIDE: &str = "outside";
const DAYS: &str = "days";
const URGENCIES: [(&str, Urgency); 3] =
    [("danger", Urgency::Danger), ("soon", Urgency::Soon), ("can-wait", Urgency::CanWait)];

/// Days that an urgency leaves.
pub(crate) fn within(days: HearingDays, urgency: Urgency) -> u64 {
    u64::from(match urgency {
        Urgency::CanWait => days.can_wait,
        Urgency::Soon => days.soon,
        Urgency::Danger => days.danger,
    })
}

/// The groups from which one's group names listeners who can hear today, and how many of each.
fn named(scene: &Scene<'_>) -> Vec<(GroupId, usize)> {
    let outside = scene.membership.outside_listeners_of(&scene.me.group, scene.today);
    let of = |group: &GroupId| outside.iter().filter(|one| scene.membership.group_of(one) == Some(*group)).count();
    others(scene).into_iter().map(|group| (group, of(&group))).filter(|(_, count)| *count > 0).collect()
}

fn others(scene: &Scene<'_>) -> Vec<GroupId> {
    scene.membership.groups.keys().filter(|group| **group != scene.me.group).copied().collect()
}

/// Draws how it is.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    let own = scene.membership.listeners_of(&scene.me.group, scene.today).len();
    let mut widgets = vec![hears(scene, "own", &scene.me.group, own)];
    let outside = named(scene);
    let all: usize = outside.iter().map(|(_, count)| count).sum();
    for (place, (group, count)) in outside.iter().enumerate() {
        widgets.push(hears(scene, &format!("outside-{place}"), group, *count));
    }
    if all < LISTENERS_AT_LEAST {
        let label = words.hearing_group_none_text();
        widgets.push(Widget::status("none", label, Glyph::Care, Tone::Care));
    } else {
        widgets.push(Widget::words("then", words.hearing_change_means_text()));
    }
    widgets.push(Widget::heading("days-heading", words.hearing_change_days_label()));
    let (days, from_rules) = scene.membership.hearing_days(&scene.me.group);
    for (id, urgency) in URGENCIES {
        let hint = words.hearing_days_within_label(within(days, urgency));
        widgets.push(Widget::words(id, terms::urgency(words, urgency)).hinted(Some(hint)));
    }
    let whose = if from_rules { words.hearing_days_own_text() } else { words.hearing_days_usual_text() };
    widgets.push(Widget::words("whose", whose));
    widgets.push(Widget::words("from", words.hearing_days_from_text()));
    let mut actions = Vec::new();
    if may(scene, Verb::SetHearing) {
        actions.push(action("change", words.hearing_group_change_action(), Glyph::Settings));
    }
    frame.screen(words.hearing_group_title(), words.hearing_group_help(), Contents::Form { widgets }, actions)
}

fn hears(scene: &Scene<'_>, id: &str, group: &GroupId, listeners: usize) -> Widget {
    let name = terms::group_name(scene.membership, group).value;
    let label = scene.words.hearing_group_count_label(&name, count(listeners));
    let (glyph, tone) = match listeners < LISTENERS_AT_LEAST {
        true => (Glyph::Care, Tone::Care),
        false => (Glyph::Hear, Tone::Plain),
    };
    Widget::status(id, label, glyph, tone)
}

/// To the form, filled with how it is: what a steward does not touch stays.
pub(super) fn tap(scene: &Scene<'_>) -> Next {
    let mut draft = Draft::default();
    for (group, _) in named(scene) {
        draft = draft.with_tick(OUTSIDE, group, true);
    }
    let (days, from_rules) = scene.membership.hearing_days(&scene.me.group);
    draft = draft.with(DAYS, if from_rules { "own" } else { "usual" });
    for (id, urgency) in URGENCIES {
        draft = draft.with(id, &typed(within(days, urgency), 0));
    }
    Next::go(PeopleRoute::HearingChange, draft)
}

/// Draws the form.
pub(super) fn draw_change(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    if !may(frame.scene, Verb::SetHearing) {
        return frame.missing();
    }
    let body = Contents::Form { widgets: form(frame.scene, frame.draft).widgets() };
    let write = main_action("write", words.case_write_send_action(), Glyph::Yes);
    frame.screen(words.hearing_group_title(), words.hearing_group_help(), body, vec![write])
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    let able = able(scene);
    if able.is_empty() {
        form.add(Widget::words("nobody", words.hearing_change_nobody_text()));
    } else {
        let tile = |(group, listeners): &(GroupId, Vec<MemberId>)| {
            let name = terms::group_name(scene.membership, group).value;
            let label = words.hearing_group_count_label(&name, count(listeners.len()));
            Tile::new(&group.to_string(), label, Glyph::Hear, draft.is_ticked(OUTSIDE, group))
        };
        let tiles = able.iter().map(tile).collect();
        form.add(Widget::new(OUTSIDE, words.hearing_change_outside_label(), Control::Checklist { tiles }));
        form.add(Widget::words("means", words.hearing_change_means_text()));
        if chosen(scene, draft).len() < LISTENERS_AT_LEAST {
            let few = Widget::status("few", words.hearing_group_none_text(), Glyph::Care, Tone::Care);
            form.add(Widget { live: true, ..few });
        }
    }
    let tile = |id: &str, label| Tile::new(id, label, Glyph::Choice, draft.get(DAYS) == id);
    let days = vec![tile("usual", words.hearing_change_usual_label()), tile("own", words.hearing_change_own_label())];
    form.choice(DAYS, words.hearing_change_days_label(), days, false);
    if draft.get(DAYS) == "own" {
        let mistake = typed_days(draft).is_none();
        for (id, urgency) in URGENCIES {
            let wrong = mistake.then(|| words.hearing_change_days_error());
            form.amount(id, terms::urgency(words, urgency), wrong);
        }
    }
    form
}

/// The other groups in which anybody can hear today.
fn able(scene: &Scene<'_>) -> Vec<(GroupId, Vec<MemberId>)> {
    let listeners = |group| (group, scene.membership.listeners_of(&group, scene.today));
    others(scene).into_iter().map(listeners).filter(|(_, listeners)| !listeners.is_empty()).collect()
}

fn chosen(scene: &Scene<'_>, draft: &Draft) -> Vec<MemberId> {
    let ticked = able(scene).into_iter().filter(|(group, _)| draft.is_ticked(OUTSIDE, group));
    ticked.flat_map(|(_, listeners)| listeners).collect()
}

fn typed_days(draft: &Draft) -> Option<HearingDays> {
    let day = |id: &str| u8::try_from(read(draft.get(id), 0)?).ok();
    let days = HearingDays { can_wait: day("can-wait")?, soon: day("soon")?, danger: day("danger")? };
    days.is_sound().then_some(days)
}

/// Writes it down, if nothing is wrong.
pub(super) fn tap_change(scene: &Scene<'_>, draft: &Draft) -> Next {
    let tried = draft.with(TRIED, "yes");
    if !form(scene, &tried).is_whole() {
        return Next::Redraw { draft: tried };
    }
    let days = if draft.get(DAYS) == "own" { typed_days(draft) } else { None };
    let set = SetHearing { outside: chosen(scene, draft), days };
    Next::act(Command::SetHearing(set), After::to(PeopleRoute::Hearing))
}
