//! Asking a consent: who is asked, what is said, what for.

use serde::{Deserialize, Serialize};
use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::consent::{Age, AskConsent, ForWhom, PersonAsked, Purpose, Scope, ScopeAsked, Until};
use weft_model::records::Unreadable;

use super::ConsentRoute;
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen, Step};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

const NAME: &str = "name";
const AGE: &str = "age";
const HOW: &str = "how";
const EXPLAINED: &str = "explained";
const SCOPES: &str = "scopes";

const AGES: [(&str, Age); 3] = [("adult", Age::Adult), ("minor", Age::Minor), ("not-sure", Age::NotSure)];
const SCOPE_NAMES: [(&str, Scope); 4] =
    [("document", Scope::Document), ("film", Scope::Film), ("amplify", Scope::Amplify), ("share", Scope::Share)];
const WHOM: [(&str, ForWhom); 3] =
    [("group", ForWhom::Group), ("partnership", ForWhom::Partnership), ("public", ForWhom::Public)];
const PURPOSES: [(&str, Purpose); 5] = [
    ("work", Purpose::Work),
    ("report", Purpose::Report),
    ("learning", Purpose::Learning),
    ("campaign", Purpose::Campaign),
    ("fundraising", Purpose::Fundraising),
];

/// The steps of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskStep {
    /// Who is asked.
    Person,
    /// What is said.
    Words,
    /// What for.
    Scopes,
}

impl AskStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Person => "ask-person",
            Self::Words => "ask-words",
            Self::Scopes => "ask-scopes",
        }
    }
}

/// Draws a step.
pub(crate) fn draw(frame: &Frame<'_>, step: AskStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let form = form(frame.scene, frame.draft, step);
    let body = Contents::Form { widgets: form.widgets() };
    let next = || main_action("next", words.frame_action_next_label(), Glyph::Forward);
    let (n, title, help, action) = match step {
        AskStep::Person => (1, words.consent_ask_person_title(), words.consent_ask_person_help(), next()),
        AskStep::Words => (2, words.consent_ask_words_title(), words.consent_ask_words_help(), next()),
        AskStep::Scopes => {
            let mut submit = main_action("next", words.consent_ask_submit_action(), Glyph::Yes);
            submit.hint = Some(words.consent_ask_submit_hint());
            (3, words.consent_ask_scopes_title(), words.consent_ask_scopes_help(), submit)
        }
    };
    let mut screen = frame.screen(title, help, body, vec![action])?;
    screen.step = Some(Step { n, of: 3 });
    Ok(screen)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, step: AskStep) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match step {
        AskStep::Person => person(&mut form, words, draft),
        AskStep::Words => {
            form.telling(EXPLAINED, words.consent_ask_words_label());
        }
        AskStep::Scopes => scopes(&mut form, scene, draft),
    }
    form
}

fn person(form: &mut Form<'_>, words: &Words, draft: &Draft) {
    form.field(NAME, words.consent_ask_name_label(), false);
    form.hint(words.consent_ask_name_hint());
    form.language(NAME);
    let age = |(id, age): (&str, Age)| Tile::new(id, terms::age(words, age), Glyph::Person, draft.get(AGE) == id);
    form.choice(AGE, words.consent_ask_age_label(), AGES.into_iter().map(age).collect(), false);
    let how = |id: &str, label| Tile::new(id, label, Glyph::Hear, draft.get(HOW) == id);
    let tiles = vec![how("spoken", words.consent_card_spoken_label()), how("read", words.consent_card_read_label())];
    form.choice(HOW, words.consent_ask_spoken_label(), tiles, false);
}

fn scopes(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft) {
    let words = scene.words;
    let own = terms::group_name(scene.membership, &scene.me.group);
    let ticked = |id: &str| !draft.get(&format!("{SCOPES}:{id}")).is_empty();
    let tiles = SCOPE_NAMES
        .into_iter()
        .map(|(id, scope)| Tile::new(id, terms::scope(words, scope), terms::scope_glyph(scope), ticked(id)))
        .collect();
    form.checklist(SCOPES, words.consent_ask_scopes_label(), tiles);
    for (id, scope) in SCOPE_NAMES.into_iter().filter(|(id, _)| ticked(id)) {
        let name = terms::scope(words, scope);
        form.add(Widget::heading(&format!("{id}-heading"), name.clone()));
        let name = name.value;
        let field = |what: &str| format!("{id}-{what}");
        let tile =
            |what: &str, tile: &str, label| Tile::new(tile, label, Glyph::Choice, draft.get(&field(what)) == tile);
        let whom = WHOM.map(|(of, whom)| tile("whom", of, terms::for_whom(words, &own, whom))).to_vec();
        form.choice(&field("whom"), words.consent_ask_scope_whom_label(&name), whom, false);
        let purposes = PURPOSES.map(|(of, purpose)| tile("purpose", of, terms::purpose(words, purpose))).to_vec();
        form.select(&field("purpose"), words.consent_ask_scope_purpose_label(&name), purposes);
        let until = vec![
            tile("until", "once", words.terms_until_once_label()),
            tile("until", "work", words.terms_until_work_open_label()),
            tile("until", "stop", words.terms_until_stop_label()),
        ];
        form.choice(&field("until"), words.consent_ask_scope_until_label(&name), until, false);
        if draft.get(&field("until")) == "work" {
            let label = words.consent_ask_scope_day_label(&name);
            form.day(&field("day"), label, Some(scene.today), None);
        }
    }
}

/// Goes on if nothing is missing; the last step asks.
pub(crate) fn tap(frame: &Frame<'_>, step: AskStep) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    let whole = |step| form(frame.scene, &tried, step).is_whole();
    let incomplete = || Next::Redraw { draft: tried.clone() };
    let go = |step| Next::go(ConsentRoute::Ask(step), frame.draft.with(TRIED, ""));
    match step {
        AskStep::Person if whole(AskStep::Person) => go(AskStep::Words),
        AskStep::Words if whole(AskStep::Words) => go(AskStep::Scopes),
        AskStep::Scopes if whole(AskStep::Scopes) => match command(frame.scene.words, frame.draft) {
            Some(command) => Next::act(Command::AskConsent(command), After::MadeConsent),
            // An earlier step is no longer whole.
            None => Next::go(ConsentRoute::Ask(AskStep::Person), tried.clone()),
        },
        _ => incomplete(),
    }
}

fn command(words: &Words, draft: &Draft) -> Option<AskConsent> {
    let scopes: Option<Vec<ScopeAsked>> = SCOPE_NAMES
        .into_iter()
        .filter(|(id, _)| !draft.get(&format!("{SCOPES}:{id}")).is_empty())
        .map(|(id, scope)| asked(draft, id, scope))
        .collect();
    Some(AskConsent {
        person: PersonAsked { name: said(words, draft, NAME)?, token: None },
        age: chosen(&AGES, draft.get(AGE))?,
        eighteen: None,
        opened_by_person: false,
        spoken: match draft.get(HOW) {
            "spoken" => true,
            "read" => false,
            _ => return None,
        },
        scopes: scopes?,
        explained: said(words, draft, EXPLAINED)?,
    })
}

fn asked(draft: &Draft, id: &str, scope: Scope) -> Option<ScopeAsked> {
    let value = |what: &str| draft.get(&format!("{id}-{what}"));
    let until = match value("until") {
        "once" => Until::Once,
        "work" => Until::WorkEnds(value("day").parse().ok()?),
        "stop" => Until::Stopped,
        _ => return None,
    };
    let for_whom = chosen(&WHOM, value("whom"))?;
    let purpose = chosen(&PURPOSES, value("purpose"))?;
    Some(ScopeAsked { scope, for_whom, purpose, until })
}
