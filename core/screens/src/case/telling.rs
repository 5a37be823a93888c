//! Telling what happened: the words first, then what it is about, who may and may not hear it, and all of it once more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::case::{Category, FileCase, Told, ToldFor, Urgency, who_hears};
use weft_model::command::Command;
use weft_model::ids::GroupId;
use weft_model::membership::Exclusions;
use weft_model::records::Unreadable;
use weft_model::said::Words as SaidWords;

use super::{CaseRoute, recorded};
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen, Step};
use crate::terms;
use crate::widget::{Control, Glyph, Tile, Tone, Widget};

/// The steps of telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TellStep {
    /// What happened.
    What,
    /// What it is about, how urgent, for whom.
    About,
    /// By what name, and who must not hear it.
    Who,
    /// All of it once more.
    Review,
}

const STEPS: [TellStep; 4] = [TellStep::What, TellStep::About, TellStep::Who, TellStep::Review];

impl TellStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::What => "tell-what",
            Self::About => "tell-about",
            Self::Who => "tell-who",
            Self::Review => "tell-review",
        }
    }

    /// The step before.
    pub(super) fn before(self) -> Option<Self> {
        STEPS.into_iter().take_while(|step| *step != self).last()
    }

    fn after(self) -> Option<Self> {
        STEPS.into_iter().skip_while(|step| *step != self).nth(1)
    }
}

const WHAT: &str = "what";
const ABOUT: &str = "about";
const URGENCY: &str = "urgency";
const FOR: &str = "for";
const NAME: &str = "name";
const CALLED: &str = "called";
const NEVER: &str = "never";

const CATEGORIES: [(&str, Category); 10] = [
    ("abuse", Category::Abuse),
    ("exploitation", Category::Exploitation),
    ("displacement", Category::Displacement),
    ("harassment", Category::Harassment),
    ("pressure", Category::Pressure),
    ("unequal-influence", Category::UnequalInfluence),
    ("misrepresentation", Category::Misrepresentation),
    ("money", Category::Money),
    ("decision", Category::Decision),
    ("other", Category::Other),
];
const URGENCIES: [(&str, Urgency); 3] =
    [("can-wait", Urgency::CanWait), ("soon", Urgency::Soon), ("danger", Urgency::Danger)];
const TOLD_FOR: [(&str, ToldFor); 2] = [("myself", ToldFor::Myself), ("somebody", ToldFor::SomebodyElse)];

/// Draws a step.
pub(super) fn draw(frame: &Frame<'_>, step: TellStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let form = form(frame.scene, frame.draft, step);
    let next = || main_action("next", words.frame_action_next_label(), Glyph::Forward);
    let (title, action) = match step {
        TellStep::What => (words.case_tell_what_title(), next()),
        TellStep::About => (words.case_tell_about_title(), next()),
        TellStep::Who => (words.case_tell_who_title(), next()),
        TellStep::Review => {
            let mut tell = main_action("next", words.case_tell_submit_action(), Glyph::Tell);
            tell.hint = Some(words.case_tell_submit_hint());
            (words.case_tell_review_title(), tell)
        }
    };
    let body = Contents::Form { widgets: form.widgets() };
    let mut screen = frame.screen(title, words.case_tell_help(), body, vec![action])?;
    let place = STEPS.iter().position(|known| *known == step).unwrap_or_default();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    screen.step = Some(Step { n: count(place).saturating_add(1), of: count(STEPS.len()) });
    Ok(screen)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, step: TellStep) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match step {
        TellStep::What => {
            form.add(Widget::words("may", words.case_tell_may_text()));
            recorded::field(&mut form, scene, draft, (WHAT, words.case_tell_what_label()));
        }
        TellStep::About => about(&mut form, scene, draft),
        TellStep::Who => who(&mut form, scene, draft),
        TellStep::Review => review(&mut form, scene, draft),
    }
    form
}

fn about(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft) {
    let words = scene.words;
    let tile = |field: &str, id: &str, label, glyph| Tile::new(id, label, glyph, draft.get(field) == id);
    let categories = CATEGORIES.map(|(id, of)| tile(ABOUT, id, terms::category(words, of), Glyph::Choice)).to_vec();
    form.select(ABOUT, words.case_tell_about_label(), categories);
    let urgency = URGENCIES.map(|(id, of)| tile(URGENCY, id, terms::urgency(words, of), urgency_glyph(of))).to_vec();
    form.choice(URGENCY, words.case_tell_urgency_label(), urgency, false);
    if draft.get(URGENCY) == "danger" {
        form.add(Widget::banner("danger", words.case_tell_danger_banner(), Glyph::Care, Tone::Care));
    }
    let whom = TOLD_FOR.map(|(id, of)| {
        let label = match of {
            ToldFor::Myself => words.case_tell_myself_label(),
            ToldFor::SomebodyElse => words.case_tell_somebody_label(),
        };
        tile(FOR, id, label, Glyph::Person)
    });
    form.choice(FOR, words.case_tell_for_label(), whom.to_vec(), false);
    if draft.get(FOR) == "somebody" {
        form.add(Widget::words("for-note", words.case_tell_somebody_text()));
    }
}

const fn urgency_glyph(urgency: Urgency) -> Glyph {
    match urgency {
        Urgency::CanWait => Glyph::Wait,
        Urgency::Soon => Glyph::Know,
        Urgency::Danger => Glyph::Care,
    }
}

fn who(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft) {
    let words = scene.words;
    let tile = |field: &str, id: &str, label| Tile::new(id, label, Glyph::Person, draft.get(field) == id);
    let names = vec![
        tile(NAME, "own", words.case_tell_name_own_label()),
        tile(NAME, "other", words.case_tell_name_other_label()),
    ];
    form.choice(NAME, words.case_tell_name_label(), names, false);
    if draft.get(NAME) == "other" {
        form.field(CALLED, words.case_tell_called_label(), false);
    }
    let never = vec![
        tile(NEVER, "nobody", words.case_tell_never_nobody_label()),
        tile(NEVER, "here", words.case_tell_never_here_label()),
        tile(NEVER, "far", words.case_tell_never_far_label()),
    ];
    form.choice(NEVER, words.case_tell_never_label(), never, false);
    if let Some(never) = exclusions(draft) {
        hears(scene, &never).into_iter().for_each(|widget| form.add(widget));
    }
}

/// Who is chosen to hear it: so many of each group; or that they are too few.
fn hears(scene: &Scene<'_>, never: &Exclusions) -> Vec<Widget> {
    let words = scene.words;
    let listeners = who_hears(scene.membership, &scene.me, scene.today, never, &[], false).unwrap_or_default();
    let mut groups: BTreeMap<GroupId, u64> = BTreeMap::new();
    for group in listeners.iter().filter_map(|member| scene.membership.group_of(member)) {
        let count = groups.entry(group).or_default();
        *count = count.saturating_add(1);
    }
    let live = |widget: Widget| Widget { live: true, ..widget };
    if groups.is_empty() {
        return vec![live(Widget::status("hears", words.case_tell_nobody_label(), Glyph::Care, Tone::Care))];
    }
    let one = |(place, (group, count)): (usize, (&GroupId, &u64))| {
        let name = terms::group_name(scene.membership, group).value;
        let label = words.case_tell_hears_label(*count, &name);
        live(Widget::status(&format!("hears-{place}"), label, Glyph::Hear, Tone::Plain))
    };
    groups.iter().enumerate().map(one).collect()
}

fn review(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft) {
    let words = scene.words;
    if let Some(thing) = recorded::chosen(scene, draft) {
        form.add(Widget::heading("words-heading", words.case_card_told_heading()));
        recorded::file(scene, thing).into_iter().for_each(|widget| form.add(widget));
    } else if let Some(told) = said(words, draft, WHAT) {
        form.add(Widget::heading("words-heading", words.case_card_told_heading()));
        form.add(Widget::words("words", Phrase::told(told.words.as_str(), told.lang.as_str())));
    }
    if let Some(category) = chosen(&CATEGORIES, draft.get(ABOUT)) {
        form.add(Widget::words("about-said", terms::category(words, category)));
    }
    if let Some(urgency) = chosen(&URGENCIES, draft.get(URGENCY)) {
        let label = terms::urgency(words, urgency);
        form.add(Widget::status("urgency-said", label, urgency_glyph(urgency), Tone::Plain));
    }
    match draft.get(NAME) {
        "own" => form.add(Widget::words("by", words.case_tell_named_text())),
        "other" => form.add(Widget::words("by", words.case_tell_called_text(draft.get(CALLED)))),
        _ => {}
    }
    if let Some(never) = exclusions(draft) {
        hears(scene, &never).into_iter().for_each(|widget| form.add(widget));
    }
}

fn exclusions(draft: &Draft) -> Option<Exclusions> {
    let none = Exclusions::default();
    match draft.get(NEVER) {
        "nobody" => Some(none),
        "here" => Some(Exclusions { here: true, ..none }),
        "far" => Some(Exclusions { far: true, ..none }),
        _ => None,
    }
}

/// Goes on if nothing is missing; the last step tells.
pub(super) fn tap(frame: &Frame<'_>, step: TellStep) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    if !form(frame.scene, &tried, step).is_whole() {
        return Next::Redraw { draft: tried };
    }
    if let Some(next) = step.after() {
        return Next::go(CaseRoute::Tell(next), frame.draft.with(TRIED, ""));
    }
    // An earlier step that is no longer whole is shown with what it lacks.
    let lacks = STEPS.into_iter().find(|step| !form(frame.scene, &tried, *step).is_whole());
    let file = |told| command(frame.draft, told).map(Command::FileCase);
    match (lacks, recorded::say(frame.scene, frame.draft, WHAT, (file, After::MadeCase))) {
        (None, Some(next)) => next,
        (lacks, _) => Next::go(CaseRoute::Tell(lacks.unwrap_or(TellStep::What)), tried),
    }
}

fn command(draft: &Draft, told: Told) -> Option<FileCase> {
    let by_name = match draft.get(NAME) {
        "own" => true,
        "other" => false,
        _ => return None,
    };
    let pseudonym = if by_name { None } else { Some(SaidWords::new(draft.get(CALLED)).ok()?) };
    Some(FileCase {
        category: chosen(&CATEGORIES, draft.get(ABOUT))?,
        urgency: chosen(&URGENCIES, draft.get(URGENCY))?,
        by_name,
        pseudonym,
        told_for: chosen(&TOLD_FOR, draft.get(FOR))?,
        concerns: Vec::new(),
        never: exclusions(draft)?,
        outside: false,
        told,
    })
}

/// Draws the number of what was just told.
pub(super) fn number(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets = match frame.scene.receipt {
        Some(shown) => vec![
            Widget::words("keep", words.case_number_keep_text()),
            Widget::new(
                "number",
                words.sitting_receipt_number_label(),
                Control::Number { groups: shown.groups.clone() },
            ),
            Widget::words("anywhere", words.case_number_use_text()),
        ],
        None => vec![Widget::words("gone", words.sitting_receipt_gone_text())],
    };
    let actions = vec![main_action("done", words.sitting_receipt_done_action(), Glyph::Yes)];
    let body = Contents::Form { widgets };
    frame.screen(words.case_number_title(), words.case_number_help(), body, actions)
}
