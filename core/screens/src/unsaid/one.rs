//! Some words: what taking them back means, and how far it has come.

use weft_model::case::SpokenAct;
use weft_model::command::Command;
use weft_model::fold::State;
use weft_model::ids::{FactId, RecordId};
use weft_model::records::Unreadable;
use weft_model::rights::Relation;

use super::{Own, UnsaidRoute, WordsOf, speaks, text, words};
use crate::frame::{Frame, action};
use crate::route::{After, Next};
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, Widget};

/// Whether whoever looks speaks for the affected person of a case: then they take back whatever stands in it.
pub(super) fn speaks_in(frame: &Frame<'_>, of: WordsOf) -> Result<bool, Unreadable> {
    let WordsOf::Case(id) = of else { return Ok(false) };
    Ok(frame.records.record(&id)?.is_some_and(|record| match &record.state {
        State::Case(case) => speaks(frame.scene, &id, case),
        _ => false,
    }))
}

/// Draws them.
pub(super) fn draw(frame: &Frame<'_>, of: WordsOf, telling: &FactId) -> Result<Screen, Unreadable> {
    let Some(word) = words(frame, of)?.into_iter().find(|word| word.telling.fact == *telling) else {
        return frame.missing();
    };
    let said = frame.scene.words;
    let mut widgets = vec![Widget::words("words", text(frame, &word.telling)?)];
    let (mut title, mut actions) = (said.unsaid_one_title(), Vec::new());
    if let Some(relation) = word.may {
        widgets.push(Widget::words("gone", said.unsaid_one_gone_text()));
        if relation != Relation::OwnRecord {
            widgets.push(Widget::words("second", said.unsaid_one_second_text()));
        }
        widgets.push(Widget::words("left", said.consent_card_left_note()));
        actions.push(action("take-back", said.consent_take_back_sure_action(), Glyph::TakeBack));
    } else if word.taken.as_ref().is_some_and(|taken| taken.counts) {
        title = said.consent_take_back_done_title();
        widgets.push(Widget::words("done", said.consent_take_back_done_text()));
        widgets.extend(confirmations(frame, &word));
        widgets.push(Widget::words("left", said.consent_card_left_note()));
    } else {
        widgets.push(Widget::words("waiting", said.unsaid_one_waiting_text()));
    }
    frame.screen(title, said.unsaid_list_help(), Contents::Form { widgets }, actions)
}

/// So many of so many devices of each group have it.
fn confirmations(frame: &Frame<'_>, word: &Own) -> Vec<Widget> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let groups = word.taken.iter().flat_map(|taken| &taken.heard);
    let line = |(place, (group, heard)): (usize, (&weft_model::ids::GroupId, &weft_model::gate::Heard))| {
        let (done, of) = (count(heard.devices), count(heard.of));
        let name = terms::group_name(frame.scene.membership, group);
        let label = frame.scene.words.consent_card_known_label(u64::from(done), u64::from(of), &name.value);
        Widget { live: true, ..Widget::new(&format!("known-{place}"), label, Control::Progress { done, of }) }
    };
    groups.enumerate().map(line).collect()
}

/// Takes them back.
pub(super) fn tap(of: WordsOf, record: RecordId, telling: FactId, affected: bool) -> Next {
    let command = match affected {
        true => Command::SpeakInCase { record, word: SpokenAct::Redact { telling } },
        false => Command::Redact { record, telling },
    };
    Next::act(command, After::to(UnsaidRoute::One(of, record, telling)))
}
