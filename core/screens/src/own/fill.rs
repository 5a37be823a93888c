//! Filling a form in: one question on a screen for those who are not used to forms, a step on a screen for those who are.

use weft_model::command::Command;
use weft_model::form::{Field, Form, Label, Who};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;
use weft_model::rights::Verb;
use weft_model::sheet::FillSheet;
use weft_model::template::{Template, Version, closed, may_extend};

use super::{FormRoute, held, name, readers, used};
use crate::draft::Draft;
use crate::form::{Asking, label};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen, Step};
use crate::widget::{Glyph, Tone, Widget};

/// What stands before a group's own names in a draft, so that they meet none of ours.
const OWN: &str = "q-";

/// The questions of one screen, with what it is called and, where a step begins, what it is for.
struct Sight<'f> {
    name: Option<&'f Label>,
    purpose: Option<&'f Label>,
    fields: Vec<&'f Field>,
}

/// What is seen one after the other, after what was answered so far. Where nothing of a step is asked, it is left out.
fn sights<'f>(scene: &Scene<'_>, draft: &Draft, form: &'f Form) -> Vec<Sight<'f>> {
    let asked = Asking::new(scene, draft, OWN).asked(form.fields());
    let mut sights = Vec::new();
    for (place, step) in form.steps.iter().enumerate() {
        let fields: Vec<&Field> = step.fields.iter().filter(|field| asked.iter().any(|a| a.key == field.key)).collect();
        let name = step.name.as_ref().or(form.name.as_ref());
        let mut purpose = step.purpose.as_ref().or(form.purpose.as_ref().filter(|_| place == 0));
        let at_once = match form.who {
            Who::Member => 1,
            Who::Organiser => fields.len().max(1),
        };
        for fields in fields.chunks(at_once) {
            sights.push(Sight { name, purpose: purpose.take(), fields: fields.to_vec() });
        }
    }
    sights
}

/// The form and the version to be filled in; none where it is not for whoever looks, or not about that record.
fn open(
    frame: &Frame<'_>,
    id: &RecordId,
    about: Option<&RecordId>,
) -> Result<Option<(Template, Version, Form)>, Unreadable> {
    let Some((_, template)) = held(frame.records, id)? else { return Ok(None) };
    let Some((version, form)) = used(frame, &template)? else { return Ok(None) };
    let scene = frame.scene;
    let own = scene.me.group;
    let extends = match about {
        Some(about) => {
            let record = frame.records.record(about)?.filter(|record| closed(record).is_none());
            record.and_then(|record| may_extend(&record, &own))
        }
        None => None,
    };
    let fits = extends == version.published.extends && extends.is_some() == about.is_some();
    let offered = template.group().is_some_and(|maker| scene.offers(Verb::FillSheet, scene.relation_to(&maker)));
    Ok((fits && offered).then_some((template, version, form)))
}

/// Draws one of its screens.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId, about: Option<&RecordId>, step: u8) -> Result<Screen, Unreadable> {
    let Some((_, version, form)) = open(frame, id, about)? else { return frame.missing() };
    let (scene, words) = (frame.scene, frame.scene.words);
    let sights = sights(scene, frame.draft, &form);
    let (n, of) = at(step, sights.len());
    let Some(sight) = sights.get(n) else { return frame.missing() };
    let mut widgets = Vec::new();
    if n == 0 {
        widgets.push(Widget::status(
            "readers",
            readers(scene, version.published.extends, version.published.read_by),
            Glyph::Know,
            Tone::Plain,
        ));
    }
    widgets.extend(sight.purpose.map(|purpose| Widget::words("purpose", label(words, purpose))));
    let asking = Asking::new(scene, frame.draft, OWN);
    widgets.extend(asking.draw(&sight.fields).widgets());
    let last = n.saturating_add(1) >= of;
    let tried = !frame.draft.get(TRIED).is_empty();
    if last && tried && asking.answers(form.fields()).is_some_and(|answers| answers.is_empty()) {
        widgets.push(Widget::status("nothing", words.frame_mistake_needed_error(), Glyph::Care, Tone::Care));
    }
    let mut main = if last {
        main_action("next", words.ledger_translate_write_action(), Glyph::Yes)
    } else {
        main_action("next", words.frame_action_next_label(), Glyph::Forward)
    };
    main.hint = last.then(|| readers(scene, version.published.extends, version.published.read_by));
    let title = sight.name.map_or_else(|| name(scene, Some(&form)), |name| label(words, name));
    let mut screen = frame.screen(title, words.form_card_help(), Contents::Form { widgets }, vec![main])?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    screen.step = (of > 1).then(|| Step { n: count(n).saturating_add(1), of: count(of) });
    Ok(screen)
}

/// Which screen a step is: the last one, where an answer that was changed left fewer.
fn at(step: u8, of: usize) -> (usize, usize) {
    (usize::from(step).min(of.saturating_sub(1)), of)
}

/// Goes on if nothing is missing; the last screen writes.
pub(super) fn tap(
    frame: &Frame<'_>,
    template: RecordId,
    about: Option<RecordId>,
    step: u8,
) -> Result<Next, Unreadable> {
    let Some((_, version, form)) = open(frame, &template, about.as_ref())? else { return Ok(Next::Stay) };
    let scene = frame.scene;
    let tried = frame.draft.with(TRIED, "yes");
    let sights = sights(scene, &tried, &form);
    let (n, of) = at(step, sights.len());
    let asking = Asking::new(scene, &tried, OWN);
    let whole = sights.get(n).is_some_and(|sight| asking.draw(&sight.fields).is_whole());
    let to = |step: usize| {
        let step = u8::try_from(step).unwrap_or(u8::MAX);
        match about {
            Some(about) => FormRoute::FillAbout(template, about, step),
            None => FormRoute::Fill(template, step),
        }
    };
    if !whole {
        return Ok(Next::Redraw { draft: tried });
    }
    if n.saturating_add(1) < of {
        return Ok(Next::go(to(n.saturating_add(1)), frame.draft.with(TRIED, "")));
    }
    let Some(answers) = asking.answers(form.fields()) else {
        // Something is missing further back: there it is said what.
        let first = sights.iter().position(|sight| !asking.draw(&sight.fields).is_whole());
        return Ok(first.map_or(Next::Redraw { draft: tried.clone() }, |first| Next::go(to(first), tried.clone())));
    };
    if answers.is_empty() {
        return Ok(Next::Redraw { draft: tried });
    }
    let fill = FillSheet { template, version: version.fact, about, answers };
    let after = about.map_or(After::MadeSheet, |about| After::to(FormRoute::About(about)));
    Ok(Next::act(Command::FillSheet(fill), after))
}
