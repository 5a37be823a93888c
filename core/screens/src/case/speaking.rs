//! What whoever told a case, and the affected person, say in it.

use weft_l10n::Phrase;
use weft_model::case::{Case, PATHS, Path, RepairStatus, SpokenAct, View, WriteInCase, view};
use weft_model::command::Command;
use weft_model::records::Unreadable;

use super::{CaseRoute, held, path, path_name, recorded, words};
use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{Frame, TRIED, action, main_action};
use crate::route::{After, Next};
use crate::screen::{Action, Contents, Screen};
use crate::widget::{Glyph, Tile, Widget};

const MESSAGE: &str = "message";
const SAFER: &str = "safer";
const ALONE: &str = "alone";
const COUNT: &str = "count";

/// Draws the screen of a route.
pub(super) fn draw(frame: &Frame<'_>, route: &CaseRoute) -> Result<Screen, Unreadable> {
    let Some(record) = route.place().record else { return frame.missing() };
    let Some((record, case)) = held(frame.records, &record)? else { return frame.missing() };
    let seen = view(&record, &case, frame.scene.today);
    let (title, actions) = head(frame, route, &case, &seen);
    let widgets = form(frame, route, &case, &seen, frame.draft)?.widgets();
    frame.screen(title, frame.scene.words.case_speak_help(), Contents::Form { widgets }, actions)
}

fn head(frame: &Frame<'_>, route: &CaseRoute, case: &Case, seen: &View) -> (Phrase, Vec<Action>) {
    let words = frame.scene.words;
    let write = |label| main_action("write", label, Glyph::Yes);
    match route {
        CaseRoute::Choose(_) => (words.case_choose_title(), choosing(frame, case, seen)),
        CaseRoute::Safer(_) => (words.case_safer_title(), vec![write(words.case_speak_say_action())]),
        CaseRoute::Confirm(_, repair) => {
            let mut actions = Vec::new();
            match seen.repair(repair) {
                Some(RepairStatus::Confirmed(_)) => {
                    actions.push(action("undo", words.case_confirm_undo_action(), Glyph::TakeBack))
                }
                _ => actions.push(write(words.case_confirm_yes_action())),
            }
            (words.case_confirm_title(), actions)
        }
        CaseRoute::Appeal(_) => {
            let bring = main_action("write", words.case_card_appeal_action(), Glyph::Forward);
            (words.case_appeal_title(), vec![bring])
        }
        CaseRoute::Count(_) => (words.case_count_title(), vec![write(words.case_speak_say_action())]),
        _ => {
            let send = main_action("write", words.case_write_send_action(), Glyph::Tell);
            (words.case_write_title(), recorded::actions(frame, vec![send]))
        }
    }
}

/// What may be wanted, what is wanted no more, and, where nobody may offer it unasked, talking with help.
fn choosing(frame: &Frame<'_>, case: &Case, seen: &View) -> Vec<Action> {
    let words = frame.scene.words;
    let mut actions = Vec::new();
    for of in open_paths(seen) {
        let label = words.case_choose_want_action(&path(frame, of).value);
        actions.push(action(&format!("want-{}", path_name(of)), label, Glyph::Yes));
    }
    for (of, _) in &seen.chosen {
        let label = words.case_choose_no_action(&path(frame, *of).value);
        actions.push(action(&format!("no-{}", path_name(*of)), label, Glyph::No));
    }
    if case.mediation_only_if_asked() && seen.yes_to(Path::Mediation).is_none() {
        actions.push(action("ask-mediation", words.case_choose_ask_action(), Glyph::Hear));
    }
    actions
}

/// The paths to choose from: what is offered, and that it is only kept; not what holds already.
fn open_paths(seen: &View) -> Vec<Path> {
    let open = |of: &Path| seen.yes_to(*of).is_none() && (seen.offered.contains(of) || *of == Path::OnlyKeep);
    PATHS.into_iter().filter(open).collect()
}

fn form<'a>(
    frame: &Frame<'a>,
    route: &CaseRoute,
    case: &Case,
    seen: &View,
    draft: &'a Draft,
) -> Result<Form<'a>, Unreadable> {
    let said = frame.scene.words;
    let mut form = Form::new(said, draft);
    let even = |form: &mut Form<'_>, field: &str, label, (yes, no): (Phrase, Phrase)| {
        let tile = |id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(field) == id);
        form.choice(field, label, vec![tile("yes", yes, Glyph::Choice), tile("no", no, Glyph::Choice)], true);
    };
    let yes_no = || (said.terms_answer_yes_label(), said.terms_answer_no_label());
    match route {
        CaseRoute::Choose(_) => form.add(Widget::words("nothing", said.case_choose_nothing_text())),
        CaseRoute::Safer(_) => even(&mut form, SAFER, said.case_safer_title(), yes_no()),
        CaseRoute::Confirm(_, repair) => {
            if let Some(repair) = case.repairs.get(repair) {
                form.add(Widget::words("what", words(frame, repair.words.as_ref(), repair.set.lang.as_str())?));
            }
            form.add(Widget::words("only-you", said.case_confirm_only_text()));
            if !matches!(seen.repair(repair), Some(RepairStatus::Confirmed(_))) {
                even(&mut form, ALONE, said.case_confirm_alone_label(), yes_no());
                if draft.get(ALONE) == "no" {
                    form.add(Widget::words("later", said.case_confirm_later_text()));
                }
            }
        }
        CaseRoute::Appeal(_) => form.add(Widget::words("what", said.case_appeal_what_text())),
        CaseRoute::Count(_) => {
            form.add(Widget::words("what", said.case_count_what_text()));
            even(&mut form, COUNT, said.case_count_may_label(), yes_no());
        }
        _ => {
            recorded::field(&mut form, frame.scene, draft, (MESSAGE, said.case_write_message_label()));
        }
    }
    Ok(form)
}

/// Says it, if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, route: &CaseRoute, tapped: &str) -> Result<Next, Unreadable> {
    let Some(record) = route.place().record else { return Ok(Next::Stay) };
    if let Some(next) = recorded::tap(frame, tapped) {
        return Ok(next);
    }
    let Some((held, case)) = held(frame.records, &record)? else { return Ok(Next::Stay) };
    let seen = view(&held, &case, frame.scene.today);
    let card = || After::to(CaseRoute::Card(record));
    let say = |word| Next::act(Command::SpeakInCase { record, word }, card());
    if let CaseRoute::Choose(_) = route {
        let of = |before: &str| PATHS.into_iter().find(|of| tapped.strip_prefix(before) == Some(path_name(*of)));
        let yes = of("want-").or_else(|| (tapped == "ask-mediation").then_some(Path::Mediation));
        let word = yes.map(|path| (path, true)).or_else(|| of("no-").map(|path| (path, false)));
        return Ok(word.map_or(Next::Stay, |(path, yes)| say(SpokenAct::Choose { path, yes })));
    }
    if let ("undo", CaseRoute::Confirm(_, repair)) = (tapped, route) {
        return Ok(say(SpokenAct::Undo { repair: *repair }));
    }
    let (draft, tried) = (frame.draft, frame.draft.with(TRIED, "yes"));
    // Who is not alone says nothing now; that it waits stands on the screen.
    let alone = !matches!(route, CaseRoute::Confirm(..)) || draft.get(ALONE) == "yes";
    if !alone || !form(frame, route, &case, &seen, &tried)?.is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    let yes = |field: &str| draft.get(field) == "yes";
    Ok(match route {
        CaseRoute::Safer(_) => say(SpokenAct::Safer { yes: yes(SAFER) }),
        CaseRoute::Confirm(_, repair) => say(SpokenAct::Confirm { repair: *repair, alone: true }),
        CaseRoute::Appeal(_) => say(SpokenAct::Appeal),
        CaseRoute::Count(_) => say(SpokenAct::PublicLine { yes: yes(COUNT) }),
        _ => {
            let write = |message| Some(Command::WriteInCase(WriteInCase { record, asks: Vec::new(), message }));
            let said = recorded::say(frame.scene, draft, MESSAGE, (write, card()));
            said.unwrap_or(Next::Redraw { draft: tried })
        }
    })
}
