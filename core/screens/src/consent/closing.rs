//! Closing for now, and taking back by number.

use weft_model::consent::{ScopeStatus, view};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::card::{answers, confirmations, left};
use super::{SCAN_NUMBER, after, held};
use crate::frame::{Frame, action, main_action};
use crate::receipt;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Widget};

/// Draws the question whether to close for now.
pub(crate) fn suspend(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    if held(frame.records, id)?.is_none() {
        return frame.missing();
    }
    let words = frame.scene.words;
    let widgets = vec![
        Widget::words("at-once", words.consent_suspend_at_once_text()),
        Widget::words("again", words.consent_suspend_again_text()),
    ];
    let actions = vec![main_action("suspend", words.consent_card_suspend_action(), Glyph::Suspend)];
    frame.screen(words.consent_suspend_title(), words.consent_suspend_help(), Contents::Form { widgets }, actions)
}

/// Draws the field for a receipt number, as digits or as words.
pub(crate) fn take_back(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let head = (words.consent_take_back_title(), words.consent_take_back_help());
    let label = words.consent_take_back_number_label();
    let in_words = receipt::as_words(frame);
    let (hint, other) = if in_words {
        let digits = action("digits", words.consent_take_back_digits_action(), Glyph::Code);
        (words.consent_take_back_words_hint(), digits)
    } else {
        let other = action("words", words.consent_take_back_words_action(), Glyph::Hear);
        (words.consent_take_back_number_hint(), other)
    };
    let mut screen = frame.secret(head, label, Some(hint), (words.consent_take_back_find_action(), !in_words))?;
    screen.actions.push(action(SCAN_NUMBER, words.consent_take_back_scan_action(), Glyph::Camera));
    screen.actions.push(other);
    Ok(screen)
}

/// Draws what the number opened: the question whether to take it back, or that it is taken back, with the counts.
pub(crate) fn take_back_sure(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((record, consent)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let view = view(&consent, &record, frame.scene.today);
    let help = words.consent_take_back_help();
    let holds = |status| !matches!(status, ScopeStatus::NotAsked | ScopeStatus::No | ScopeStatus::Withdrawn);
    if !view.withdrawals.is_empty() && !view.scopes.iter().any(|scope| holds(scope.status)) {
        let mut widgets = vec![Widget::words("done", words.consent_take_back_done_text())];
        widgets.extend(confirmations(frame.scene, &record, &view));
        widgets.extend(left(frame.scene, &consent));
        return frame.screen(words.consent_take_back_done_title(), help, Contents::Form { widgets }, Vec::new());
    }
    let mut widgets = vec![answers(frame.scene, &consent, &view)];
    widgets.push(Widget::words("sure", words.consent_take_back_sure_text()));
    widgets.extend(left(frame.scene, &consent));
    let mut actions = vec![main_action("take-back", words.consent_take_back_sure_action(), Glyph::TakeBack)];
    if after::may_continue(frame.scene, id, &view) {
        widgets.insert(0, Widget::words("named", words.consent_after_continue_text()));
        // Neither is the better one.
        actions = vec![
            action("continue", words.consent_after_continue_action(), Glyph::Yes),
            action("take-back", words.consent_take_back_sure_action(), Glyph::TakeBack),
        ];
    }
    frame.screen(words.consent_take_back_sure_title(), help, Contents::Form { widgets }, actions)
}
