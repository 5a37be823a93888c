//! On which days somebody who travels will be heard from. Only the home group reads it.

use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::visit::{PlanCheckIns, VisitCommand};

use super::{Seen, VisitRoute, home_only};
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

const DAYS: &str = "days";
const GRACE: &str = "grace";
/// So many days can be ticked at once; of a longer visit the next ones, when they come nearer.
const DAYS_AT_ONCE: usize = 31;
const GRACES: [(&str, u32); 3] = [("none", 0), ("one", 1), ("two", 2)];

/// Draws the form; without anything to fill in if nobody can be planned for.
pub(super) fn draw(frame: &Frame<'_>, seen: &Seen) -> Result<Screen, Unreadable> {
    let scene = frame.scene;
    let words = scene.words;
    let mut widgets = vec![Widget::words("readers", home_only(scene))];
    let mut actions = Vec::new();
    if seen.planned_for(scene).is_some() {
        widgets.extend(form(scene, frame.draft, seen).widgets());
        actions.push(main_action("write", words.ledger_translate_write_action(), Glyph::Wait));
    }
    frame.screen(words.visit_plan_title(), home_only(scene), Contents::Form { widgets }, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, seen: &Seen) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    if seen.travels(scene) {
        form.add(Widget::status("you", words.visit_card_you_label(), Glyph::Visit, crate::Tone::Plain));
    }
    let tile = |day: Day| Tile::new(&day.to_string(), terms::day(words, day), Glyph::Wait, draft.is_ticked(DAYS, day));
    form.checklist(DAYS, words.visit_plan_days_label(), days(scene, seen).map(tile).collect());
    let tile = |(id, grace): (&str, u32)| {
        let label = words.terms_unit_days_label(u64::from(grace));
        Tile::new(id, label, Glyph::Choice, draft.get(GRACE) == id)
    };
    form.choice(GRACE, words.visit_plan_grace_label(), GRACES.into_iter().map(tile).collect(), false);
    form
}

/// The days of the visit that are not over.
fn days(scene: &Scene<'_>, seen: &Seen) -> impl Iterator<Item = Day> {
    let (first, last) = (seen.invited.from.max(scene.today), seen.invited.to);
    (0..).map(move |n| first.plus(n)).take_while(move |day| *day <= last).take(DAYS_AT_ONCE)
}

/// Plans if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, record: RecordId) -> Result<Next, Unreadable> {
    let (scene, tried) = (frame.scene, frame.draft.with(TRIED, "yes"));
    let Some(seen) = Seen::of(frame, &record)? else { return Ok(Next::Stay) };
    let whole = form(scene, &tried, &seen).is_whole();
    let command = || {
        let days = days(scene, &seen).filter(|day| tried.is_ticked(DAYS, day)).collect();
        let (member, grace) = (seen.planned_for(scene)?, chosen(&GRACES, tried.get(GRACE))?);
        Some(VisitCommand::PlanCheckIns(PlanCheckIns { record, member, days, grace }))
    };
    Ok(match command().filter(|_| whole) {
        Some(command) => Next::act(Command::Visit(command), After::to(VisitRoute::Card(record))),
        None => Next::Redraw { draft: tried },
    })
}
