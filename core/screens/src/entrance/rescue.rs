//! A damaged notebook: what it means, its rescue, and what was lost.

use weft_l10n::Words;

use super::{Drawn, Rescued};
use crate::frame::main_action;
use crate::widget::{Glyph, Tone, Widget};

/// Draws that it is damaged, and what can be done.
pub(super) fn damaged(words: &Words) -> Drawn {
    let widgets = vec![
        Widget::status("what", words.notebook_damaged_what_text(), Glyph::Care, Tone::Care),
        Widget::words("how", words.notebook_damaged_how_text()),
    ];
    let actions = vec![main_action("rescue", words.notebook_damaged_rescue_action(), Glyph::Forward)];
    (words.notebook_damaged_title(), words.notebook_damaged_help(), widgets, actions)
}

/// Draws what a rescue came to.
pub(super) fn rescued(words: &Words, rescued: Rescued) -> Drawn {
    let Rescued { kept, lost, waiting, gaps } = rescued;
    let status = |id: &str, label, tone| Widget::status(id, label, Glyph::Know, tone);
    let mut widgets = vec![status("kept", words.notebook_rescued_kept_label(kept), Tone::Settled)];
    if lost > 0 {
        widgets.push(status("lost", words.notebook_rescued_lost_label(lost), Tone::Care));
    }
    if waiting > 0 {
        widgets.push(status("waiting", words.exchange_status_waiting_label(waiting), Tone::Waiting));
    }
    if gaps {
        widgets.push(status("gaps", words.notebook_rescued_gaps_label(), Tone::Care));
    }
    widgets.push(Widget::words("back", words.notebook_rescued_back_text()));
    let actions = vec![main_action("inside", words.founding_inside_go_action(), Glyph::Forward)];
    (words.notebook_rescued_title(), words.notebook_damaged_help(), widgets, actions)
}
