//! The list of reviews.

use weft_l10n::{Phrase, Words};
use weft_model::fold::Record;
use weft_model::records::Unreadable;
use weft_model::review::{Opened, Review, ReviewStatus};

use super::{open, quarter};
use crate::frame::{Frame, main_action};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tone, Widget};

/// Draws the list.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = Vec::new();
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.pages_review_none_text()));
    }
    let mut actions = Vec::new();
    if !open::openable(frame)?.is_empty() {
        actions.push(main_action("open", words.review_list_open_action(), Glyph::Add));
    }
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.pages_review_title(), words.review_list_help(), body, actions)
}

/// One line of the list.
pub(crate) fn line(scene: &Scene<'_>, record: &Record, review: &Review) -> Line {
    let Some((_, _, opened)) = &review.opened else {
        return Line::plain(record.id, scene.words.frame_missing_screen_title());
    };
    let (status, _, tone) = status(scene.words, review.status());
    let plain = Line::plain(record.id, quarter(scene, opened.quarter));
    Line { hint: Some(both(scene, opened)), status: Some(status), tone, glyph: Glyph::Ledger, ..plain }
}

/// The two groups.
pub(super) fn both(scene: &Scene<'_>, opened: &Opened) -> Phrase {
    let name = |group| terms::group_name(scene.membership, group).value;
    scene.words.review_list_line_hint(&name(&opened.groups.0), &name(&opened.groups.1))
}

/// How a review stands.
pub(super) fn status(words: &Words, status: ReviewStatus) -> (Phrase, Glyph, Tone) {
    match status {
        ReviewStatus::Open => (words.pages_review_open_label(), Glyph::Wait, Tone::Waiting),
        ReviewStatus::Closed => (words.pages_review_closed_label(), Glyph::Yes, Tone::Settled),
        ReviewStatus::Contested => (words.pages_review_contested_label(), Glyph::Care, Tone::Care),
    }
}
