//! Telling what happened: the words first, then what it is about, who may and may not hear it, and all of it once more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::case::{Category, FileCase, Told, ToldFor, Urgency, who_hears};
use weft_model::command::Command;
use weft_model::ids::{GroupId, MemberId};
use weft_model::membership::Exclusions;
use weft_model::records::Unreadable;
use weft_model::said::Words as SaidWords;

use super::{CaseRoute, recorded};
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::people::{Names, hearing};
use crate::receipt;
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
const WHOM: &str = "whom";
/// Choosing single listeners of one's own group who must not hear it.
const SOME: &str = "some";
const WHERE: &str = "where";
const OUTSIDE: &str = "outside";

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
    let names = Names::read(frame.records, frame.scene)?;
    let form = form(frame.scene, &names, frame.draft, step);
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
    let actions = match step {
        TellStep::What => recorded::actions(frame, vec![action]),
        TellStep::About | TellStep::Who | TellStep::Review => vec![action],
    };
    let mut screen = frame.screen(title, words.case_tell_help(), body, actions)?;
    let place = STEPS.iter().position(|known| *known == step).unwrap_or_default();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    screen.step = Some(Step { n: count(place).saturating_add(1), of: count(STEPS.len()) });
    Ok(screen)
}

fn form<'a>(scene: &Scene<'a>, names: &Names, draft: &'a Draft, step: TellStep) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match step {
        TellStep::What => {
            form.add(Widget::words("may", words.case_tell_may_text()));
            recorded::field(&mut form, scene, draft, (WHAT, words.case_tell_what_label()));
        }
        TellStep::About => about(&mut form, scene, draft),
        TellStep::Who => who(&mut form, scene, names, draft),
        TellStep::Review => review(&mut form, scene, names, draft),
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
    if let Some(urgency) = chosen(&URGENCIES, draft.get(URGENCY)) {
        let (days, from_rules) = scene.membership.hearing_days(&scene.me.group);
        let whose = if from_rules { words.hearing_days_own_text() } else { words.hearing_days_usual_text() };
        let within = words.hearing_days_within_label(hearing::within(days, urgency));
        form.add(Widget { live: true, ..Widget::words("within", within) }.hinted(Some(whose)));
        form.add(Widget::words("within-from", words.hearing_days_from_text()));
    }
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

fn who(form: &mut Form<'_>, scene: &Scene<'_>, names: &Names, draft: &Draft) {
    let words = scene.words;
    let tile = |field: &str, id: &str, label| Tile::new(id, label, Glyph::Person, draft.get(field) == id);
    let called = vec![
        tile(NAME, "own", words.case_tell_name_own_label()),
        tile(NAME, "other", words.case_tell_name_other_label()),
    ];
    form.choice(NAME, words.case_tell_name_label(), called, false);
    if draft.get(NAME) == "other" {
        form.field(CALLED, words.case_tell_called_label(), false);
    }
    let mut never = vec![
        tile(NEVER, "nobody", words.case_tell_never_nobody_label()),
        tile(NEVER, "here", words.case_tell_never_here_label()),
        tile(NEVER, "far", words.case_tell_never_far_label()),
    ];
    let named = named_listeners(scene, names);
    if !named.is_empty() {
        never.push(tile(NEVER, SOME, words.case_tell_never_some_label()));
    }
    form.choice(NEVER, words.case_tell_never_label(), never, false);
    if draft.get(NEVER) == SOME && !named.is_empty() {
        let tile = |(member, name): &(MemberId, Phrase)| {
            let ticked = kept_out(draft).contains(member);
            Tile::new(&member.to_string(), name.clone(), Glyph::Person, ticked)
        };
        form.checklist(WHOM, words.case_tell_never_some_label(), named.iter().map(tile).collect());
    }
    if let Some(never) = exclusions(draft) {
        // Only where there is somebody else: those of other groups whom one's own names, and who may hear it.
        let outside = listeners(scene, &never, true);
        if outside.is_some() && listeners(scene, &never, false) != outside {
            let chosen = is_outside(scene, draft, &never);
            let tile = Tile::new(OUTSIDE, words.hearing_tell_outside_label(), Glyph::Person, chosen);
            let label = words.case_tell_who_title();
            form.add(Widget::new(WHERE, label, Control::Checklist { tiles: vec![tile] }));
        }
        hears(scene, draft, &never).into_iter().for_each(|widget| form.add(widget));
    }
}

/// The listeners of one's own group who can be kept out one by one: those whose name is nobody else's.
fn named_listeners(scene: &Scene<'_>, names: &Names) -> Vec<(MemberId, Phrase)> {
    let listeners = scene.membership.listeners_of(&scene.me.group, scene.today).into_iter();
    let others = listeners.filter(|member| *member != scene.me.member);
    others.filter_map(|member| Some((member, names.alone(&member)?.clone()))).collect()
}

/// The listeners ticked to be kept out.
fn kept_out(draft: &Draft) -> Vec<MemberId> {
    draft.ticks(WHOM).filter_map(|tile| tile.parse().ok()).collect()
}

/// Who is chosen to hear it: so many of each group; or that they are too few.
fn hears(scene: &Scene<'_>, draft: &Draft, never: &Exclusions) -> Vec<Widget> {
    let words = scene.words;
    let listeners = listeners(scene, never, is_outside(scene, draft, never)).unwrap_or_default();
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

fn listeners(scene: &Scene<'_>, never: &Exclusions, outside: bool) -> Option<Vec<MemberId>> {
    who_hears(scene.membership, &scene.me, scene.today, never, &[], outside)
}

/// Whether those of another group are to hear it, not those of one's own; not as long as nobody of them may.
fn is_outside(scene: &Scene<'_>, draft: &Draft, never: &Exclusions) -> bool {
    draft.is_ticked(WHERE, OUTSIDE) && listeners(scene, never, true).is_some()
}

fn review(form: &mut Form<'_>, scene: &Scene<'_>, names: &Names, draft: &Draft) {
    let words = scene.words;
    if let Some(instead) = recorded::chosen(scene, draft) {
        form.add(Widget::heading("words-heading", words.case_card_told_heading()));
        recorded::once_more(scene, instead).into_iter().for_each(|widget| form.add(widget));
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
        for (place, member) in never.members.iter().enumerate() {
            let name = names.phrase(member).cloned().unwrap_or_else(|| words.people_member_none_label());
            let label = words.case_tell_left_out_label(&name.value);
            form.add(Widget::status(&format!("left-out-{place}"), label, Glyph::No, Tone::Plain));
        }
        hears(scene, draft, &never).into_iter().for_each(|widget| form.add(widget));
    }
}

fn exclusions(draft: &Draft) -> Option<Exclusions> {
    let none = Exclusions::default();
    match draft.get(NEVER) {
        "nobody" => Some(none),
        "here" => Some(Exclusions { here: true, ..none }),
        "far" => Some(Exclusions { far: true, ..none }),
        SOME => Some(Exclusions { members: kept_out(draft), ..none }),
        _ => None,
    }
}

/// Goes on if nothing is missing; the last step tells.
pub(super) fn tap(frame: &Frame<'_>, step: TellStep, tapped: &str) -> Result<Next, Unreadable> {
    if let Some(next) = recorded::tap(frame, tapped) {
        return Ok(next);
    }
    let tried = frame.draft.with(TRIED, "yes");
    let names = Names::read(frame.records, frame.scene)?;
    if !form(frame.scene, &names, &tried, step).is_whole() {
        return Ok(Next::Redraw { draft: tried });
    }
    if let Some(next) = step.after() {
        return Ok(Next::go(CaseRoute::Tell(next), frame.draft.with(TRIED, "")));
    }
    // An earlier step that is no longer whole is shown with what it lacks.
    let lacks = STEPS.into_iter().find(|step| !form(frame.scene, &names, &tried, *step).is_whole());
    let file = |told| command(frame.scene, frame.draft, told).map(Command::FileCase);
    Ok(match (lacks, recorded::say(frame.scene, frame.draft, WHAT, (file, After::MadeCase))) {
        (None, Some(next)) => next,
        (lacks, _) => Next::go(CaseRoute::Tell(lacks.unwrap_or(TellStep::What)), tried),
    })
}

fn command(scene: &Scene<'_>, draft: &Draft, told: Told) -> Option<FileCase> {
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
        outside: is_outside(scene, draft, &exclusions(draft)?),
        never: exclusions(draft)?,
        told,
    })
}

/// Draws the number of what was just told.
pub(super) fn number(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let done = main_action("done", words.sitting_receipt_done_action(), Glyph::Yes);
    let (mut widgets, mut actions) = (Vec::new(), vec![done]);
    match receipt::shown(frame) {
        Some((number, other)) => {
            widgets.extend([Widget::words("keep", words.case_number_keep_text()), number]);
            widgets.push(Widget::words("anywhere", words.case_number_use_text()));
            actions.push(other);
        }
        None => widgets.push(Widget::words("gone", words.sitting_receipt_gone_text())),
    }
    let body = Contents::Form { widgets };
    frame.screen(words.case_number_title(), words.case_number_help(), body, actions)
}
