//! Home: the first screen inside.

use weft_l10n::Status;
use weft_model::records::Unreadable;

use crate::case::CaseRoute;
use crate::consent::{AskStep, ConsentRoute};
use crate::exchange;
use crate::frame::{Frame, action, main_action};
use crate::ledger::{EntryStep, LedgerRoute};
use crate::people::PeopleRoute;
use crate::route::{Next, Route};
use crate::screen::{Contents, Line, Screen};
use crate::settings::SettingsRoute;
use crate::terms::group_name;
use crate::today;
use crate::visit::VisitRoute;
use crate::widget::{Glyph, Tone, Widget};

/// Draws it: its title is the group's own name.
pub(crate) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let mut header = vec![exchange::last_met(frame.scene)];
    header.extend(exchange::unsent(frame.scene));
    if frame.scene.older {
        header.push(Widget::status("older", words.home_start_older_note(), Glyph::Care, Tone::Care));
    }
    if words.first().status == Status::Draft {
        let note = words.home_start_draft_note(words.first().name);
        header.push(Widget::status("draft-words", note, Glyph::Know, Tone::Waiting));
    }
    let line =
        |id: &str, label, glyph| Line { id: id.to_owned(), label, hint: None, status: None, tone: Tone::Plain, glyph };
    let mut rows = vec![
        Line { hint: today::hint(frame)?, ..line("today", words.today_list_title(), Glyph::Wait) },
        line("consents", words.home_start_consents_label(), Glyph::Consent),
        line("ledger", words.home_start_ledger_label(), Glyph::Ledger),
        line("cases", words.case_list_title(), Glyph::Tell),
        line("visits", words.visit_list_title(), Glyph::Visit),
        line("exchange", words.home_start_exchange_label(), Glyph::Exchange),
        line("search", words.home_start_search_label(), Glyph::Search),
        line("people", words.people_list_title(), Glyph::Person),
        Line {
            hint: Some(words.home_start_take_back_hint()),
            ..line("take-back", words.home_start_take_back_label(), Glyph::TakeBack)
        },
    ];
    rows.push(line("settings", words.settings_list_title(), Glyph::Settings));
    if frame.scene.older {
        rows.insert(0, line("older-copy", words.home_start_older_label(), Glyph::Know));
    }
    let actions = vec![
        main_action("ask", words.consent_list_ask_action(), Glyph::Consent),
        action("new-entry", words.ledger_list_new_action(), Glyph::Add),
    ];
    let title = group_name(frame.scene.membership, &frame.scene.me.group);
    frame.screen(title, words.home_start_help(), Contents::Rows { header, rows, more: false }, actions)
}

/// Where a tap leads.
pub(crate) fn tap(id: &str) -> Next {
    match id {
        "consents" => Next::to(ConsentRoute::List),
        "ledger" => Next::to(LedgerRoute::List),
        "cases" => Next::to(CaseRoute::List),
        "visits" => Next::to(VisitRoute::List),
        "exchange" => Next::to(Route::Exchange),
        "search" => Next::to(Route::Search),
        "settings" => Next::to(SettingsRoute::List),
        "today" => Next::to(Route::Today),
        "people" => Next::to(PeopleRoute::List),
        "take-back" => Next::to(ConsentRoute::TakeBack),
        "older-copy" => Next::to(Route::Older),
        "ask" => Next::to(ConsentRoute::Ask(AskStep::Person)),
        "new-entry" => Next::to(LedgerRoute::New(EntryStep::Story)),
        _ => Next::Stay,
    }
}
