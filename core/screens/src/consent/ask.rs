//! Asking a consent: who is asked, what is said, what for. A body is asked like a person, but for its quorum and without age.

use serde::{Deserialize, Serialize};
use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::consent::{Age, AskBody, AskConsent, ForWhom, PersonAsked, Purpose, Scope, ScopeAsked, Until};
use weft_model::records::Unreadable;

use super::ConsentRoute;
use crate::amount;
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen, Step};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

pub(super) const NAME: &str = "name";
pub(super) const AGE: &str = "age";
const HOW: &str = "how";
const EXPLAINED: &str = "explained";
const SCOPES: &str = "scopes";
const QUORUM: &str = "quorum";

const AGES: [(&str, Age); 3] = [("adult", Age::Adult), ("minor", Age::Minor), ("not-sure", Age::NotSure)];
pub(crate) const SCOPE_NAMES: [(&str, Scope); 4] =
    [("document", Scope::Document), ("film", Scope::Film), ("amplify", Scope::Amplify), ("share", Scope::Share)];
pub(crate) const WHOM: [(&str, ForWhom); 3] =
    [("group", ForWhom::Group), ("partnership", ForWhom::Partnership), ("public", ForWhom::Public)];
pub(crate) const PURPOSES: [(&str, Purpose); 5] = [
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

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    /// One person.
    Person,
    /// A body, such as an assembly.
    Body,
}

impl Asks {
    /// The name of a step's screen.
    pub(super) const fn name(self, step: AskStep) -> &'static str {
        match (self, step) {
            (Self::Person, AskStep::Person) => "ask-person",
            (Self::Person, AskStep::Words) => "ask-words",
            (Self::Person, AskStep::Scopes) => "ask-scopes",
            (Self::Body, AskStep::Person) => "ask-body",
            (Self::Body, AskStep::Words) => "ask-body-words",
            (Self::Body, AskStep::Scopes) => "ask-body-scopes",
        }
    }

    /// The route of a step.
    pub(super) const fn step(self, step: AskStep) -> ConsentRoute {
        match self {
            Self::Person => ConsentRoute::Ask(step),
            Self::Body => ConsentRoute::AskBody(step),
        }
    }
}

/// Draws a step.
pub(super) fn draw(frame: &Frame<'_>, asks: Asks, step: AskStep) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let form = form(frame.scene, frame.draft, (asks, step));
    let body = Contents::Form { widgets: form.widgets() };
    let next = || main_action("next", words.frame_action_next_label(), Glyph::Forward);
    let (n, title, help, action) = match step {
        AskStep::Person => {
            let help = match asks {
                Asks::Person => words.consent_ask_person_help(),
                Asks::Body => words.consent_body_ask_help(),
            };
            (1, words.consent_ask_person_title(), help, next())
        }
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

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, (asks, step): (Asks, AskStep)) -> Form<'a> {
    let words = scene.words;
    let mut form = Form::new(words, draft);
    match (step, asks) {
        (AskStep::Person, Asks::Person) => person(&mut form, words, draft),
        (AskStep::Person, Asks::Body) => body(&mut form, words, draft),
        (AskStep::Words, _) => {
            form.telling(EXPLAINED, words.consent_ask_words_label());
        }
        (AskStep::Scopes, asks) => scopes(&mut form, scene, draft, &whom(asks, draft)),
    }
    form
}

/// Who may see it, as far as it can be asked: nothing of somebody who is or may be under 18 goes to anybody.
fn whom(asks: Asks, draft: &Draft) -> Vec<(&'static str, ForWhom)> {
    let public = asks == Asks::Body || draft.get(AGE) == "adult";
    WHOM.into_iter().filter(|(_, whom)| public || *whom != ForWhom::Public).collect()
}

fn body(form: &mut Form<'_>, words: &Words, draft: &Draft) {
    form.field(NAME, words.consent_body_name_label(), false);
    form.hint(words.consent_ask_name_hint());
    form.language(NAME);
    let typed = draft.get(QUORUM);
    let mistake = (!typed.is_empty() && amount::count(typed).is_none_or(|quorum| quorum < 2))
        .then(|| words.consent_body_number_error());
    form.amount(QUORUM, words.consent_body_quorum_label(), mistake);
    form.hint(words.consent_body_quorum_hint());
    spoken(form, words, draft);
}

fn person(form: &mut Form<'_>, words: &Words, draft: &Draft) {
    form.field(NAME, words.consent_ask_name_label(), false);
    form.hint(words.consent_ask_name_hint());
    form.language(NAME);
    let age = |(id, age): (&str, Age)| Tile::new(id, terms::age(words, age), Glyph::Person, draft.get(AGE) == id);
    form.choice(AGE, words.consent_ask_age_label(), AGES.into_iter().map(age).collect(), false);
    spoken(form, words, draft);
}

fn spoken(form: &mut Form<'_>, words: &Words, draft: &Draft) {
    let how = |id: &str, label| Tile::new(id, label, Glyph::Hear, draft.get(HOW) == id);
    let tiles = vec![how("spoken", words.consent_card_spoken_label()), how("read", words.consent_card_read_label())];
    form.choice(HOW, words.consent_ask_spoken_label(), tiles, false);
}

fn scopes(form: &mut Form<'_>, scene: &Scene<'_>, draft: &Draft, for_whom: &[(&str, ForWhom)]) {
    let words = scene.words;
    let own = terms::group_name(scene.membership, &scene.me.group);
    let tiles = SCOPE_NAMES
        .into_iter()
        .map(|(id, scope)| {
            Tile::new(id, terms::scope(words, scope), terms::scope_glyph(scope), draft.is_ticked(SCOPES, id))
        })
        .collect();
    form.checklist(SCOPES, words.consent_ask_scopes_label(), tiles);
    for (id, scope) in SCOPE_NAMES.into_iter().filter(|(id, _)| draft.is_ticked(SCOPES, id)) {
        let name = terms::scope(words, scope);
        form.add(Widget::heading(&format!("{id}-heading"), name.clone()));
        let name = name.value;
        let field = |what: &str| format!("{id}-{what}");
        let tile =
            |what: &str, tile: &str, label| Tile::new(tile, label, Glyph::Choice, draft.get(&field(what)) == tile);
        let whom = for_whom.iter().map(|(of, whom)| tile("whom", of, terms::for_whom(words, &own, *whom))).collect();
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
pub(super) fn tap(frame: &Frame<'_>, asks: Asks, step: AskStep) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    let whole = |step| form(frame.scene, &tried, (asks, step)).is_whole();
    let go = |step| Next::go(asks.step(step), frame.draft.with(TRIED, ""));
    if !whole(step) {
        return Next::Redraw { draft: tried };
    }
    match step {
        AskStep::Person => go(AskStep::Words),
        AskStep::Words => go(AskStep::Scopes),
        AskStep::Scopes => match command(frame.scene.words, frame.draft, asks) {
            Some(command) => Next::act(command, After::MadeConsent),
            // An earlier step is no longer whole.
            None => Next::go(asks.step(AskStep::Person), tried.clone()),
        },
    }
}

fn command(words: &Words, draft: &Draft, asks: Asks) -> Option<Command> {
    let scopes: Option<Vec<ScopeAsked>> = SCOPE_NAMES
        .into_iter()
        .filter(|(id, _)| draft.is_ticked(SCOPES, id))
        .map(|(id, scope)| asked(draft, id, scope))
        .collect();
    let scopes = scopes?;
    let person = PersonAsked { name: said(words, draft, NAME)?, token: None };
    let explained = said(words, draft, EXPLAINED)?;
    let spoken = match draft.get(HOW) {
        "spoken" => true,
        "read" => false,
        _ => return None,
    };
    Some(match asks {
        Asks::Person => Command::AskConsent(AskConsent {
            person,
            age: chosen(&AGES, draft.get(AGE))?,
            eighteen: None,
            opened_by_person: false,
            spoken,
            scopes,
            explained,
        }),
        Asks::Body => Command::AskBody(AskBody {
            body: person,
            quorum: amount::count(draft.get(QUORUM)),
            opened_by_body: false,
            spoken,
            scopes,
            explained,
        }),
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
