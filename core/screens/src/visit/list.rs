//! The list of visits, and how one stands.

use weft_l10n::{Phrase, Words};
use weft_model::audience::Audience;
use weft_model::fold::{Record, State};
use weft_model::records::{Records, Unreadable};
use weft_model::visit::{Stage, Visit, stage};

use super::who;
use crate::frame::{Frame, main_action};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::widget::{Glyph, Tone, Widget};

/// Draws the list.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let none = lines.rows.is_empty().then(|| Widget::words("none", words.visit_list_none_text()));
    let actions = vec![main_action("invite", words.visit_list_invite_action(), Glyph::Add)];
    let body = Contents::Rows { header: none.into_iter().collect(), rows: lines.rows, more: lines.more };
    frame.screen(words.visit_list_title(), words.visit_list_help(), body, actions)
}

/// One line of the list; the home side of a visit has the visit's. None as long as nobody's invitation counts.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Option<Line>, Unreadable> {
    match &record.state {
        State::Visit(visit) => Ok(of_visit(scene, record, visit)),
        State::VisitHome(home) if record.audience == Audience::Group(scene.me.group) => {
            let Some(opened) = &home.opened else { return Ok(None) };
            Ok(match records.record(&opened.visit)? {
                Some(record) => match &record.state {
                    State::Visit(visit) => of_visit(scene, &record, visit),
                    _ => None,
                },
                None => None,
            })
        }
        _ => Ok(None),
    }
}

fn of_visit(scene: &Scene<'_>, record: &Record, visit: &Visit) -> Option<Line> {
    let (_, invited) = visit.invited.as_ref()?;
    let words = scene.words;
    let hint = Some(words.visit_list_days_hint(invited.from.date(), invited.to.date()));
    let (status, _, tone) = standing(words, stage(visit, scene.today));
    let line = Line::plain(record.id, who(scene, invited));
    Some(Line { hint, status: Some(status), tone, glyph: Glyph::Visit, ..line })
}

/// How far a visit has come, with its icon and colour.
pub(super) fn standing(words: &Words, stage: Stage) -> (Phrase, Glyph, Tone) {
    match stage {
        Stage::Invited => (words.terms_entry_proposed_label(), Glyph::Wait, Tone::Waiting),
        Stage::Before => (words.terms_entry_agreed_label(), Glyph::Yes, Tone::Settled),
        Stage::During => (words.visit_list_during_status(), Glyph::Visit, Tone::Settled),
        Stage::After => (words.visit_list_over_status(), Glyph::Yes, Tone::Plain),
        Stage::CalledOff => (words.visit_list_off_status(), Glyph::No, Tone::Care),
        Stage::Contested | Stage::NotInvited => (words.terms_entry_disputed_label(), Glyph::No, Tone::Care),
    }
}
