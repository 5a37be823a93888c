//! What one's group decides: how many have signed, and signing. Signed is only what the screen can say whom it is about.

use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::ids::{MemberId, RecordId};
use weft_model::membership::{Decided, Proposal, Role, quorum};
use weft_model::records::Unreadable;
use weft_model::rights::Verb;

use super::names::Names;
use super::who::{self, Who};
use super::{PeopleRoute, count, may, role_name};
use crate::frame::{Frame, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::widget::{Control, Glyph, Tone, Widget};

/// The decisions of one's group that are not in force and could still change something.
pub(super) fn open<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Proposal> {
    let membership = scene.membership;
    let matters = move |proposal: &Proposal| match proposal.what {
        Decided::Seat { until, .. } => until >= scene.today,
        Decided::Unseat { member, role } => membership.holds(&member, role),
        Decided::Leave => !membership.left.contains(&proposal.group),
    };
    let ours = move |proposal: &&Proposal| proposal.group == scene.me.group && !proposal.in_force && matters(proposal);
    // Two of one name are nobody's: which one is signed could not be said.
    let alone =
        |proposal: &&Proposal| membership.proposals.values().filter(|other| other.id == proposal.id).count() == 1;
    membership.proposals.values().filter(ours).filter(alone)
}

/// Its line.
pub(super) fn line(scene: &Scene<'_>, names: &Names, proposal: &Proposal, prefix: &str) -> Line {
    let about = about(proposal).map(|(member, _)| who::phrase(scene, &member, &told_apart(scene, names, proposal)));
    Line {
        id: format!("{prefix}{}", proposal.id),
        label: title(scene, proposal),
        hint: about,
        status: Some(signed(scene, proposal)),
        tone: if can_sign(scene, names, proposal) { Tone::Waiting } else { Tone::Plain },
        glyph: Glyph::Wait,
    }
}

/// Draws a decision, with what a signature means.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let mut ours = scene.membership.proposals.values().filter(|proposal| proposal.group == scene.me.group);
    let Some(proposal) = ours.find(|proposal| proposal.id == *id) else { return frame.missing() };
    let waits = open(scene).any(|one| one.id == *id);
    let mut widgets = Vec::new();
    let names = Names::read(frame.records, frame.scene)?;
    let whom = told_apart(scene, &names, proposal);
    if let Some((member, _)) = about(proposal) {
        let label = words.people_decision_who_label(&who::phrase(scene, &member, &whom).value);
        widgets.push(Widget::words("who", label));
    }
    match proposal.what {
        Decided::Seat { until, .. } => {
            widgets.push(Widget::words("until", words.people_decision_until_label(until.date())));
        }
        Decided::Unseat { .. } => {}
        Decided::Leave => widgets.push(Widget::words("means", words.people_decision_leave_text())),
    }
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let control = Control::Progress { done: small(proposal.signed.len()), of: small(quorum(proposal.voters.len())) };
    widgets.push(Widget { live: true, ..Widget::new("signed", signed(scene, proposal), control) });
    let mut actions = Vec::new();
    if !waits {
        // The count says that it is so.
    } else if can_sign(scene, &names, proposal) {
        actions.push(main_action("sign", words.people_decision_sign_action(), Glyph::Yes));
    } else if may_sign(scene, proposal) {
        widgets.push(Widget::status("unknown", words.people_decision_unknown_text(), Glyph::Know, Tone::Waiting));
    } else {
        widgets.push(Widget::status("others", words.people_decision_others_text(), Glyph::Wait, Tone::Waiting));
    }
    frame.screen(title(scene, proposal), words.people_decision_help(), Contents::Form { widgets }, actions)
}

/// Signs, and shows how many have.
pub(super) fn tap(decision: RecordId) -> Next {
    Next::act(Command::SignDecision { decision }, After::to(PeopleRoute::Decision(decision)))
}

fn title(scene: &Scene<'_>, proposal: &Proposal) -> Phrase {
    let words = scene.words;
    match proposal.what {
        Decided::Seat { role, .. } => words.people_decision_seat_label(&role_name(words, role).value),
        Decided::Unseat { role, .. } => words.people_decision_unseat_label(&role_name(words, role).value),
        Decided::Leave => words.people_decision_leave_label(),
    }
}

fn signed(scene: &Scene<'_>, proposal: &Proposal) -> Phrase {
    let (signed, of) = (count(proposal.signed.len()), count(quorum(proposal.voters.len())));
    scene.words.people_decision_signed_label(signed, of)
}

const fn about(proposal: &Proposal) -> Option<(MemberId, Role)> {
    match proposal.what {
        Decided::Seat { member, role, .. } | Decided::Unseat { member, role } => Some((member, role)),
        Decided::Leave => None,
    }
}

/// Whether the table and the decision's voters let the reader sign.
fn may_sign(scene: &Scene<'_>, proposal: &Proposal) -> bool {
    let me = &scene.me.member;
    may(scene, Verb::SignDecision) && proposal.voters.contains(me) && !proposal.signed.contains(me)
}

/// Whether they may, and see whom they sign about.
fn can_sign(scene: &Scene<'_>, names: &Names, proposal: &Proposal) -> bool {
    may_sign(scene, proposal) && (about(proposal).is_none() || told_apart(scene, names, proposal) != Who::Some)
}

/// Whoever asks for a role can say so aloud, unless another one asks for the same.
fn told_apart(scene: &Scene<'_>, names: &Names, proposal: &Proposal) -> Who {
    let by_themselves = |one: &Proposal| about(one).map(|(member, _)| who::who(scene, names, &member, &one.signed));
    let seats = |one: &Proposal| matches!(one.what, Decided::Seat { .. });
    match by_themselves(proposal) {
        Some(Who::Asker) => {
            let alike = |other: &&Proposal| {
                let same = about(other).map(|(_, role)| role) == about(proposal).map(|(_, role)| role);
                let vague = matches!(by_themselves(other), Some(Who::Asker | Who::Some));
                same && vague && seats(other) == seats(proposal) && about(other) != about(proposal)
            };
            if open(scene).any(|other| alike(&other)) { Who::Some } else { Who::Asker }
        }
        Some(who) => who,
        None => Who::Some,
    }
}
