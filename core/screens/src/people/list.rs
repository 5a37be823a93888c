//! The list: what waits for a signature, then the groups.

use weft_model::ids::GroupId;
use weft_model::records::Unreadable;

use super::names::Names;
use super::{PeopleRoute, aside, count, decision, member, removal};
use crate::frame::{Frame, action, record_id};
use crate::route::Next;
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms::group_name;
use crate::widget::{Glyph, Tone};

/// What the names of lines begin with.
const DECISION: &str = "decision.";
const REMOVAL: &str = "removal.";
const GROUP: &str = "group.";
/// Saying one's own name.
const SAY: &str = "say-name";

/// Draws it: one's own group stands before the others.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let names = Names::read(frame.records, frame.scene)?;
    let decisions = decision::open(scene).map(|proposal| decision::line(scene, &names, proposal, DECISION));
    let removals = removal::open(scene).map(|(_, removal)| removal::line(scene, &names, removal, REMOVAL));
    let mut rows: Vec<Line> = decisions.chain(removals).collect();
    rows.extend(aside::lines(frame, REMOVAL)?);
    let own = scene.me.group;
    let mut groups: Vec<&GroupId> = scene.membership.groups.keys().collect();
    groups.sort_by_key(|group| (**group != own, **group));
    rows.extend(groups.into_iter().map(|group| line(scene, group)));
    let invited = member::invitation(scene, &names);
    let say = invited.as_ref().map(|_| action(SAY, words.people_member_own_title(), Glyph::Person));
    let body = Contents::Rows { header: invited.into_iter().collect(), rows, more: false };
    frame.screen(words.people_list_title(), words.people_list_help(), body, say.into_iter().collect())
}

fn line(scene: &Scene<'_>, group: &GroupId) -> Line {
    let words = scene.words;
    let (members, phones) = counts(scene, group);
    let own = *group == scene.me.group;
    let status = if scene.membership.left.contains(group) {
        Some(words.people_list_left_status())
    } else {
        own.then(|| words.people_list_own_status())
    };
    Line {
        id: format!("{GROUP}{group}"),
        label: group_name(scene.membership, group),
        hint: Some(words.people_list_counts_label(members, phones)),
        status,
        tone: Tone::Plain,
        glyph: Glyph::Person,
    }
}

/// How many members and phones of a group belong.
pub(super) fn counts(scene: &Scene<'_>, group: &GroupId) -> (u64, u64) {
    let phones = scene.membership.present().filter(|(_, device)| device.group == *group).count();
    (count(scene.membership.members_of(group).len()), count(phones))
}

/// Where a tapped line leads.
pub(super) fn tap(frame: &Frame<'_>, id: &str) -> Next {
    let decision = id.strip_prefix(DECISION).and_then(record_id).map(PeopleRoute::Decision);
    let removal = || id.strip_prefix(REMOVAL).and_then(record_id).map(PeopleRoute::Removal);
    let group = || {
        let group: GroupId = id.strip_prefix(GROUP)?.parse().ok()?;
        Some(if group == frame.scene.me.group { PeopleRoute::Ours } else { PeopleRoute::Group(group) })
    };
    let own = || (id == SAY).then_some(PeopleRoute::Member(frame.scene.me.member));
    decision.or_else(removal).or_else(group).or_else(own).map_or(Next::Stay, Next::to)
}
