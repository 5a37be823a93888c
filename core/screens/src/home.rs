//! Home: the first screen inside.

use weft_l10n::Status;
use weft_model::membership::Role;
use weft_model::records::Unreadable;

use crate::artefact::ArtefactRoute;
use crate::case::CaseRoute;
use crate::conflict::{self, CONFLICTS};
use crate::consent::{AskStep, ConsentRoute};
use crate::exchange::{self, ExchangeRoute};
use crate::frame::{Frame, action, main_action};
use crate::inbox::{self, InboxRoute};
use crate::ledger::{EntryStep, LedgerRoute};
use crate::own::FormRoute;
use crate::people::PeopleRoute;
use crate::route::{Next, Route};
use crate::scene::Scene;
use crate::screen::{Action, Contents, Line, Screen};
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
    let mut rows = Vec::new();
    if frame.scene.older {
        rows.push(Line::to("older-copy", words.home_start_older_label(), Glyph::Know));
    }
    for tile in tiles(frame.scene) {
        rows.push(tile.line(frame)?);
    }
    rows.push(Line::to("more", words.home_more_title(), Glyph::More));
    let take_back = action("take-back", words.home_start_take_back_label(), Glyph::TakeBack);
    let actions = vec![
        main_action("ask", words.consent_list_ask_action(), Glyph::Consent),
        action("new-entry", words.ledger_list_new_action(), Glyph::Add),
        // At most three taps from here to a yes taken back.
        Action { hint: Some(words.home_start_take_back_hint()), ..take_back },
    ];
    let title = group_name(frame.scene.membership, &frame.scene.me.group);
    frame.screen(title, words.home_start_help(), Contents::Rows { header, rows, more: false }, actions)
}

/// Draws what home has no place for.
pub(crate) fn more(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let first = tiles(frame.scene);
    let mut rows = Vec::new();
    for tile in Tile::ALL.into_iter().filter(|tile| !first.contains(tile)) {
        rows.push(tile.line(frame)?);
    }
    if conflict::are_any(frame)? {
        rows.push(Line::to(CONFLICTS, words.conflict_list_title(), Glyph::Care));
    }
    rows.push(Line::to("practice", words.practice_begin_title(), Glyph::Person));
    let body = Contents::Rows { header: Vec::new(), rows, more: false };
    frame.screen(words.home_more_title(), words.home_start_help(), body, Vec::new())
}

/// Something that home leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tile {
    Today,
    Cases,
    Consents,
    Ledger,
    Visits,
    Exchange,
    Search,
    People,
    Artefacts,
    Inbox,
    Forms,
    Settings,
}

impl Tile {
    const ALL: [Self; 12] = [
        Self::Today,
        Self::Cases,
        Self::Consents,
        Self::Ledger,
        Self::Visits,
        Self::Exchange,
        Self::Search,
        Self::People,
        Self::Artefacts,
        Self::Inbox,
        Self::Forms,
        Self::Settings,
    ];

    /// The id of its line, and where it leads.
    fn way(self) -> (&'static str, Route) {
        match self {
            Self::Today => ("today", Route::Today),
            Self::Cases => ("cases", CaseRoute::List.into()),
            Self::Consents => ("consents", ConsentRoute::List.into()),
            Self::Ledger => ("ledger", LedgerRoute::List.into()),
            Self::Visits => ("visits", VisitRoute::List.into()),
            Self::Exchange => ("exchange", ExchangeRoute::Status.into()),
            Self::Search => ("search", Route::Search),
            Self::People => ("people", PeopleRoute::List.into()),
            Self::Artefacts => ("artefacts", ArtefactRoute::List.into()),
            Self::Inbox => ("inbox", InboxRoute::List.into()),
            Self::Forms => ("forms", FormRoute::List.into()),
            Self::Settings => ("settings", SettingsRoute::List.into()),
        }
    }

    fn line(self, frame: &Frame<'_>) -> Result<Line, Unreadable> {
        let words = frame.scene.words;
        let (label, glyph) = match self {
            Self::Today => (words.today_list_title(), Glyph::Wait),
            Self::Cases => (words.case_list_title(), Glyph::Tell),
            Self::Consents => (words.home_start_consents_label(), Glyph::Consent),
            Self::Ledger => (words.home_start_ledger_label(), Glyph::Ledger),
            Self::Visits => (words.visit_list_title(), Glyph::Visit),
            Self::Exchange => (words.home_start_exchange_label(), Glyph::Exchange),
            Self::Search => (words.home_start_search_label(), Glyph::Search),
            Self::People => (words.people_list_title(), Glyph::Person),
            Self::Artefacts => (words.consent_card_things_heading(), Glyph::Picture),
            Self::Inbox => (words.inbox_list_title(), Glyph::FileIn),
            Self::Forms => (words.form_list_title(), Glyph::Document),
            Self::Settings => (words.settings_list_title(), Glyph::Settings),
        };
        let hint = match self {
            Self::Today => today::hint(frame)?,
            Self::Inbox => inbox::hint(frame.scene),
            _ => None,
        };
        Ok(Line { hint, ..Line::to(self.way().0, label, glyph) })
    }
}

/// What stands on home, by what whoever looks does most: with the way to the rest at most six. Telling is never behind it.
fn tiles(scene: &Scene<'_>) -> [Tile; 5] {
    let holds = |role| scene.membership.holds(&scene.me.member, role);
    if holds(Role::Listener) {
        [Tile::Today, Tile::Cases, Tile::Consents, Tile::Ledger, Tile::Exchange]
    } else if holds(Role::Envoy) {
        [Tile::Today, Tile::Visits, Tile::Consents, Tile::Cases, Tile::Exchange]
    } else if holds(Role::Steward) {
        [Tile::Today, Tile::Consents, Tile::Ledger, Tile::Cases, Tile::Exchange]
    } else if holds(Role::Treasurer) || holds(Role::Auditor) {
        [Tile::Today, Tile::Ledger, Tile::Consents, Tile::Cases, Tile::Exchange]
    } else {
        [Tile::Today, Tile::Cases, Tile::Ledger, Tile::Consents, Tile::Exchange]
    }
}

/// Where a tap on home or on what it has no place for leads.
pub(crate) fn tap(id: &str) -> Next {
    if let Some((_, route)) = Tile::ALL.into_iter().map(Tile::way).find(|(tile, _)| *tile == id) {
        return Next::to(route);
    }
    match id {
        "take-back" => Next::to(ConsentRoute::TakeBack),
        "more" => Next::to(Route::More),
        "practice" => Next::to(Route::Practice),
        CONFLICTS => Next::to(Route::Conflicts),
        "older-copy" => Next::to(Route::Older),
        "ask" => Next::to(ConsentRoute::Ask(AskStep::Person)),
        "new-entry" => Next::to(LedgerRoute::New(EntryStep::Story)),
        _ => Next::Stay,
    }
}
