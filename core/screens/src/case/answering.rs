//! What listeners write in a case: a message, paths they could go, repairs and what became of them, the answer to an appeal.

use weft_l10n::Phrase;
use weft_model::case::{Asks, Case, End, HearingAct, PATHS, Path, RepairKind, Told, View, WriteInCase, view};
use weft_model::command::Command;
use weft_model::records::Unreadable;

use super::card::ended;
use super::{CaseRoute, held, path, path_name};
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, Tile, Widget};

const MESSAGE: &str = "message";
const ASKS: &str = "asks";
const PATHS_OFFERED: &str = "paths";
const KIND: &str = "kind";
const DUE: &str = "due";
const END: &str = "end";
const SINCE: &str = "since";
const UPHELD: &str = "upheld";

const KINDS: [(&str, RepairKind); 4] = [
    ("apology", RepairKind::Apology),
    ("change", RepairKind::Change),
    ("payment", RepairKind::Payment),
    ("safety", RepairKind::Safety),
];
const ENDS: [(&str, End); 4] = [
    ("unreachable", End::Unreachable),
    ("died", End::Died),
    ("does-not-wish", End::DoesNotWish),
    ("another", End::ReportedByAnother),
];

/// Draws the screen of a route.
pub(super) fn draw(frame: &Frame<'_>, route: &CaseRoute) -> Result<Screen, Unreadable> {
    let Some(record) = route.place().record else { return frame.missing() };
    let Some((record, case)) = held(frame.records, &record)? else { return frame.missing() };
    let words = frame.scene.words;
    let seen = view(&record, &case, frame.scene.today);
    let title = match route {
        CaseRoute::Offer(_) => words.case_offer_title(),
        CaseRoute::Repair(_) => words.case_repair_title(),
        CaseRoute::Done(..) => words.case_done_title(),
        CaseRoute::End(..) => words.case_end_title(),
        CaseRoute::Reasons(_) => words.case_reasons_title(),
        _ => words.case_write_title(),
    };
    let mut write = main_action("write", words.case_write_send_action(), Glyph::Tell);
    write.hint = Some(words.case_answer_open_hint());
    let widgets = form(frame, route, &case, &seen, frame.draft).widgets();
    frame.screen(title, words.case_answer_help(), Contents::Form { widgets }, vec![write])
}

/// What may be offered: mediation over abuse or exploitation only once it was asked for.
fn may_offer(case: &Case, seen: &View) -> Vec<Path> {
    let may =
        |of: &Path| *of != Path::Mediation || !case.mediation_only_if_asked() || seen.yes_to(Path::Mediation).is_some();
    PATHS.into_iter().filter(may).collect()
}

fn form<'a>(frame: &Frame<'a>, route: &CaseRoute, case: &Case, seen: &View, draft: &'a Draft) -> Form<'a> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    let tile = |field: &str, id: &str, label: Phrase| Tile::new(id, label, Glyph::Choice, draft.get(field) == id);
    match route {
        CaseRoute::Offer(_) => {
            let offer = |of: Path| {
                Tile::new(path_name(of), path(frame, of), Glyph::Choice, draft.is_ticked(PATHS_OFFERED, path_name(of)))
            };
            let tiles = may_offer(case, seen).into_iter().map(offer).collect();
            form.checklist(PATHS_OFFERED, words.case_offer_paths_label(), tiles);
        }
        CaseRoute::Repair(_) => {
            let kinds = KINDS.map(|(id, kind)| tile(KIND, id, terms::repair_kind(words, kind))).to_vec();
            form.choice(KIND, words.case_repair_kind_label(), kinds, false);
            form.telling(MESSAGE, words.case_repair_what_label());
            form.day(DUE, words.case_repair_due_label(), Some(frame.scene.today), None);
            form.add(Widget::words("owner", words.case_repair_you_text()));
        }
        CaseRoute::Done(..) => form.telling(MESSAGE, words.case_done_shows_label()),
        CaseRoute::End(..) => {
            let fits = |end: &End| *end != End::ReportedByAnother || !case.told_only_for_oneself();
            let ends = ENDS.into_iter().filter(|(_, end)| fits(end));
            form.choice(
                END,
                words.case_end_why_label(),
                ends.map(|(id, end)| tile(END, id, ended(frame, end))).collect(),
                false,
            );
            form.day(SINCE, words.case_end_since_label(), None, Some(frame.scene.today));
        }
        CaseRoute::Reasons(_) => {
            let answers = vec![
                tile(UPHELD, "yes", words.case_card_upheld_label()),
                tile(UPHELD, "no", words.case_card_dismissed_label()),
            ];
            form.choice(UPHELD, words.case_reasons_answer_label(), answers, false);
            form.telling(MESSAGE, words.case_reasons_why_label());
        }
        _ => {
            form.telling(MESSAGE, words.case_write_message_label());
            let asks = |id: &str, label: Phrase| Tile::new(id, label, Glyph::Help, draft.is_ticked(ASKS, id));
            let tiles = vec![asks("place", words.case_asks_place_label()), asks("time", words.case_asks_time_label())];
            form.add(Widget::new(ASKS, words.case_answer_asks_label(), Control::Checklist { tiles }));
        }
    }
    form
}

/// Writes it, if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, route: &CaseRoute) -> Result<Next, Unreadable> {
    let Some(record) = route.place().record else { return Ok(Next::Stay) };
    let Some((held, case)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
    let seen = view(&held, &case, frame.scene.today);
    let tried = frame.draft.with(TRIED, "yes");
    let whole = form(frame, route, &case, &seen, &tried).is_whole();
    let command = command(frame, route, &case, &seen).filter(|_| whole);
    let card = After::to(CaseRoute::Card(record));
    Ok(command.map_or(Next::Redraw { draft: tried }, |command| Next::act(command, card)))
}

fn command(frame: &Frame<'_>, route: &CaseRoute, case: &Case, seen: &View) -> Option<Command> {
    let draft = frame.draft;
    let message = || said(frame.scene.words, draft, MESSAGE);
    let day = |field: &str| draft.get(field).parse().ok();
    let hear = |record, act| Some(Command::HearCase { record, act });
    match *route {
        CaseRoute::Offer(record) => {
            let paths = may_offer(case, seen).into_iter().filter(|of| draft.is_ticked(PATHS_OFFERED, path_name(*of)));
            hear(record, HearingAct::Offer(paths.collect()))
        }
        CaseRoute::Repair(record) => {
            let (kind, owner) = (chosen(&KINDS, draft.get(KIND))?, frame.scene.me.member);
            hear(record, HearingAct::SetRepair { kind, owner, due: day(DUE)?, words: message()? })
        }
        CaseRoute::Done(record, repair) => {
            hear(record, HearingAct::RepairDone { repair, evidence: Told::Words(message()?) })
        }
        CaseRoute::End(record, repair) => {
            let end = chosen(&ENDS, draft.get(END))?;
            hear(record, HearingAct::EndRepair { repair, end, since: day(SINCE)? })
        }
        CaseRoute::Reasons(record) => {
            let upheld = draft.get(UPHELD) == "yes";
            hear(record, HearingAct::AnswerAppeal { upheld, reasons: message()? })
        }
        CaseRoute::Answer(record) => {
            let asks = [("place", Asks::Place), ("time", Asks::Time)];
            let asks = asks.into_iter().filter(|(id, _)| draft.is_ticked(ASKS, id)).map(|(_, asks)| asks).collect();
            Some(Command::WriteInCase(WriteInCase { record, asks, message: Told::Words(message()?) }))
        }
        _ => None,
    }
}
