//! The list of entries, with what both groups agreed above it.

use weft_l10n::Phrase;
use weft_model::entry::{EntryKind, Unit};
use weft_model::fold::{Record, State};
use weft_model::ids::GroupId;
use weft_model::records::{Records, Unreadable};

use super::{EntryStep, LINE_LETTERS, LedgerRoute, best, sitting, told};
use crate::frame::{Frame, action, first_words, main_action, record_id};
use crate::review::ReviewRoute;
use crate::route::Next;
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, GridRow, Widget};

/// Draws the list.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let lines = crate::more_lines(frame.records, frame.scene, frame.route, None)?;
    let mut header = Vec::new();
    let balances = frame.records.balances()?;
    let agreed = balances.iter().map(|sum| (&sum.from, &sum.to, sum.kind, &sum.unit, sum.amount));
    header.extend(sums(frame.scene, "balances", words.ledger_list_balances_label(), agreed));
    if lines.rows.is_empty() {
        header.push(Widget::words("none", words.ledger_list_none_text()));
    }
    let mut actions = vec![main_action("new", words.ledger_list_new_action(), Glyph::Add)];
    if !sitting::waiting(frame)?.is_empty() {
        actions.push(action("hear", words.ledger_list_hear_action(), Glyph::Hear));
    }
    actions.push(action("reviews", words.pages_review_title(), Glyph::Ledger));
    let body = Contents::Rows { header, rows: lines.rows, more: lines.more };
    frame.screen(words.ledger_list_title(), words.ledger_list_help(), body, actions)
}

/// Where a tap leads.
pub(super) fn tap(frame: &Frame<'_>, id: &str) -> Result<Next, Unreadable> {
    Ok(match id {
        "new" => Next::to(LedgerRoute::New(EntryStep::Story)),
        "hear" => sitting::waiting(frame)?.first().map_or(Next::Stay, |first| Next::to(LedgerRoute::Hear(*first))),
        "reviews" => Next::to(ReviewRoute::List),
        line => record_id(line).map_or(Next::Stay, |record| Next::to(LedgerRoute::Entry(record))),
    })
}

/// Sums as a table, each line in its own unit; none if there are none. Nothing is added up or drawn beside another.
pub(crate) fn sums<'a>(
    scene: &Scene<'_>,
    id: &str,
    label: Phrase,
    sums: impl Iterator<Item = (&'a GroupId, &'a GroupId, EntryKind, &'a Unit, u64)>,
) -> Option<Widget> {
    let words = scene.words;
    let row = |(from, to, kind, unit, amount): (&GroupId, &GroupId, EntryKind, &Unit, u64)| GridRow {
        cells: vec![
            terms::group_name(scene.membership, from),
            terms::group_name(scene.membership, to),
            terms::kind(words, kind),
            terms::amount_of(words, amount, unit),
        ],
    };
    let header = vec![
        words.ledger_list_gave_label(),
        words.ledger_list_received_label(),
        words.ledger_list_what_label(),
        words.ledger_list_much_label(),
    ];
    let rows: Vec<GridRow> = sums.map(row).collect();
    (!rows.is_empty()).then(|| Widget::new(id, label, Control::Grid { header, rows }))
}

/// One line of the list.
pub(crate) fn line(records: &dyn Records, scene: &Scene<'_>, record: &Record) -> Result<Line, Unreadable> {
    let words = scene.words;
    let State::Entry(entry) = &record.state else {
        return Ok(Line::plain(record.id, words.frame_missing_screen_title()));
    };
    // The telling in the reader's language stands for the entry, if there is one.
    let story = best(entry, words.first().tag).or_else(|| entry.stories.first());
    let label = match story {
        Some(story) => first_words(told(records, scene, story)?, LINE_LETTERS),
        None => words.terms_words_gone_label(),
    };
    let name = |group| terms::group_name(scene.membership, group).value;
    let hint = entry.proposed.as_ref().map(|(_, _, _, proposed)| {
        let what = terms::kind(words, proposed.kind).value;
        let much = terms::quantity(words, proposed.quantity.as_ref()).value;
        words.ledger_list_line_hint(&name(&proposed.from), &name(&proposed.to), &what, &much)
    });
    let status = Some(terms::entry_status(words, entry.status()));
    let tone = terms::entry_tone(entry.status());
    Ok(Line { hint, status, tone, glyph: Glyph::Ledger, ..Line::plain(record.id, label) })
}
