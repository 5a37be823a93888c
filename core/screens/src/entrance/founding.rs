//! Founding: two groups begin together by three files. What stands so far is the app's to know; here it is said.

use weft_l10n::{Phrase, Words};

use super::{Drawn, EntranceNext, EntranceRoute, EntranceScene, Stands, pick, save};
use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{TRIED, action, main_action};
use crate::widget::{Control, Glyph, Tone, Widget};

/// The fields of both forms.
const GROUP: &str = "group";
const CHARTER: &str = "charter";
/// The most bytes of a promise, so that both groups' names find room beside it.
const CHARTER_AT_MOST: usize = 50_000;
/// The names the files are offered under; they say nothing about who sends them.
const FIRST: &str = "first.weft";
const SECOND: &str = "second.weft";
pub(crate) const THIRD: &str = "third.weft";

/// Where somebody waits for the other group, or begins.
pub(super) const fn waits(stands: Stands) -> EntranceRoute {
    match stands {
        Stands::Nowhere => EntranceRoute::Begin,
        Stands::Proposed => EntranceRoute::Proposed,
        Stands::Answered => EntranceRoute::Answered,
    }
}

/// Draws how two groups begin.
pub(super) fn begin(words: &Words) -> Drawn {
    let widgets = vec![Widget::words("files", words.founding_begin_files_text())];
    let actions = vec![
        main_action("propose", words.founding_begin_propose_action(), Glyph::FileOut),
        action("proposal-in", words.founding_begin_read_action(), Glyph::FileIn),
    ];
    (words.founding_begin_title(), words.founding_begin_help(), widgets, actions)
}

/// Draws the proposal that is being written.
pub(super) fn propose(words: &Words, draft: &Draft) -> Drawn {
    let actions = vec![
        main_action("proposal", words.founding_begin_propose_action(), Glyph::FileOut),
        action("ready", words.founding_charter_ready_action(), Glyph::Document),
    ];
    (words.founding_propose_title(), words.founding_propose_help(), proposing(words, draft).widgets(), actions)
}

fn proposing<'a>(words: &'a Words, draft: &'a Draft) -> Form<'a> {
    let mut form = Form::new(words, draft);
    form.field(GROUP, words.founding_group_field_label(), false);
    form.field(CHARTER, words.founding_charter_field_label(), true);
    if draft.get(CHARTER).len() > CHARTER_AT_MOST {
        form.mistaken(Some(words.frame_mistake_long_error()));
    }
    form
}

/// Draws the waiting for an answer.
pub(super) fn proposed(scene: &EntranceScene<'_>) -> Drawn {
    let words = scene.words;
    let widgets = vec![
        Widget::words("next", words.founding_proposed_next_text()),
        Widget::words("both", words.founding_proposed_both_text()),
        Widget::heading("charter-heading", words.founding_charter_field_label()),
        Widget::words("charter", Phrase::named(&scene.standing.charter)),
    ];
    let actions = vec![
        main_action("answer-in", words.founding_proposed_read_action(), Glyph::FileIn),
        action("again", words.founding_again_write_action(), Glyph::FileOut),
        action("change", words.founding_proposed_change_action(), Glyph::Document),
        action("proposal-in", words.founding_begin_read_action(), Glyph::FileIn),
    ];
    (words.founding_proposed_title(), words.founding_begin_help(), widgets, actions)
}

/// Draws the other group's proposal.
pub(super) fn answer(scene: &EntranceScene<'_>, draft: &Draft) -> Drawn {
    let words = scene.words;
    let actions = vec![main_action("answer", words.founding_answer_write_action(), Glyph::FileOut)];
    (words.founding_answer_title(), words.founding_answer_help(), answering(scene, draft).widgets(), actions)
}

fn answering<'a>(scene: &'a EntranceScene<'_>, draft: &'a Draft) -> Form<'a> {
    let (words, theirs) = (scene.words, &scene.standing.theirs);
    let mut form = Form::new(words, draft);
    form.add(Widget::heading("from", words.founding_answer_from_label(theirs)));
    form.add(Widget::words("charter", Phrase::named(&scene.standing.charter)));
    form.field(GROUP, words.founding_group_field_label(), false);
    if draft.get(GROUP).trim() == theirs.trim() {
        form.mistaken(Some(words.founding_answer_same_error()));
    }
    form
}

/// Draws the waiting for the last file.
pub(super) fn answered(scene: &EntranceScene<'_>) -> Drawn {
    let words = scene.words;
    let widgets = vec![Widget::words("next", words.founding_answered_next_text(&scene.standing.theirs))];
    let actions = vec![
        main_action("last-in", words.founding_answered_read_action(), Glyph::FileIn),
        action("again", words.founding_again_write_action(), Glyph::FileOut),
        action("proposal-in", words.founding_begin_read_action(), Glyph::FileIn),
    ];
    (words.founding_answered_title(), words.founding_begin_help(), widgets, actions)
}

/// Draws the number that both compare. Whoever completed it writes the last file first: before, the other group sees none.
pub(super) fn compare(scene: &EntranceScene<'_>) -> Drawn {
    let (words, standing) = (scene.words, scene.standing);
    let last = |main| {
        let label = words.founding_last_write_action();
        if main { main_action("last", label, Glyph::FileOut) } else { action("last", label, Glyph::FileOut) }
    };
    let mut actions = vec![main_action("inside", words.founding_inside_go_action(), Glyph::Forward)];
    let mut widgets = Vec::new();
    if standing.last_to_write {
        widgets.push(Widget::words("last-first", words.founding_compare_last_text()));
        actions = vec![last(true)];
    } else {
        let number = Control::Number { groups: standing.number.clone() };
        widgets.push(Widget::words("both", words.founding_compare_both_text(&standing.theirs)));
        widgets.push(Widget::new("number", words.founding_compare_number_label(), number));
        let differs = words.founding_compare_differs_text();
        widgets.push(Widget::status("differs", differs, Glyph::Care, Tone::Care));
        if standing.proposed_first {
            actions.push(last(false));
        }
    }
    (words.founding_compare_title(), words.founding_compare_help(), widgets, actions)
}

/// What a tap on one of these screens leads to.
pub(super) fn tap(scene: &EntranceScene<'_>, route: EntranceRoute, draft: &Draft, id: &str) -> EntranceNext {
    let (words, tried) = (scene.words, draft.with(TRIED, "yes"));
    match (route, id) {
        (EntranceRoute::Begin, "propose") | (EntranceRoute::Proposed, "change") => {
            EntranceNext::Go(EntranceRoute::Propose)
        }
        (_, "proposal-in" | "answer-in" | "last-in") => pick(id),
        (EntranceRoute::Propose, "ready") => {
            EntranceNext::Redraw(draft.filled(CHARTER, &words.founding_charter_ready_text().value))
        }
        (EntranceRoute::Propose, _) if proposing(words, &tried).is_whole() => save(id, FIRST),
        (EntranceRoute::Answer, _) if answering(scene, &tried).is_whole() => save(id, SECOND),
        (EntranceRoute::Propose | EntranceRoute::Answer, _) => EntranceNext::Redraw(tried),
        (EntranceRoute::Proposed, _) => save(id, FIRST),
        (EntranceRoute::Answered, _) => save(id, SECOND),
        (_, "last") => save(id, THIRD),
        _ => EntranceNext::Inside,
    }
}
