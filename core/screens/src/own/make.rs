//! Making a form on the phone: what it is called and who reads it, its questions one by one, a look at all of it, publishing.

use weft_l10n::Words;
use weft_model::command::Command;
use weft_model::form::{FIELDS_AT_MOST, Field, Form, Key, Kind, Known, Label, Sensitivity, Span, Step, Tile, Who};
use weft_model::records::Unreadable;
use weft_model::rights::{Relation, Verb};
use weft_model::said::{Said, Words as SaidWords};
use weft_model::template::{Extends, PublishTemplate, Reach, at_most};

use super::{FormRoute, card, readers};
use crate::draft::Draft;
use crate::form::{Asking, BuiltIn, called, chosen, said};
use crate::frame::{Frame, TRIED, action, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::widget::{Glyph, Tone, Widget};

const NAME: &str = "name";
const PURPOSE: &str = "purpose";

const WHO: [(&str, Who); 2] = [("member", Who::Member), ("organiser", Who::Organiser)];
const REACH: [(&str, Reach); 2] = [("group", Reach::Group), ("all", Reach::Partnership)];
const ABOUT: [(&str, Option<Extends>); 4] = [
    ("alone", None),
    ("entry", Some(Extends::Entry)),
    ("visit", Some(Extends::Visit)),
    ("consent", Some(Extends::Consent)),
];

/// Whether whoever looks may make one.
pub(super) fn may(scene: &Scene<'_>) -> bool {
    scene.offers(Verb::PublishTemplate, Relation::OwnGroup)
}

/// What is asked on a screen: of the form on the first, of a question on each further one.
fn asks(step: u8) -> (BuiltIn, String) {
    match step {
        0 => (BuiltIn::FormStart, String::new()),
        n => (BuiltIn::FormQuestion, format!("{n}-")),
    }
}

/// Whether everything of a screen is answered.
fn is_whole(scene: &Scene<'_>, draft: &Draft, step: u8) -> bool {
    let ((built_in, prefix), tried) = (asks(step), draft.with(TRIED, "yes"));
    Asking::new(scene, &tried, &prefix).answers(&built_in.fields()).is_some()
}

/// How many questions there are: those that are whole, up to the first that is not.
fn questions(scene: &Scene<'_>, draft: &Draft) -> u8 {
    let last = u8::try_from(FIELDS_AT_MOST).unwrap_or(u8::MAX);
    (1..=last).take_while(|n| is_whole(scene, draft, *n)).last().unwrap_or(0)
}

/// Draws one of its screens.
pub(super) fn draw(frame: &Frame<'_>, step: u8) -> Result<Screen, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    if !may(scene) {
        return frame.missing();
    }
    let (built_in, prefix) = asks(step);
    let asking = Asking::new(scene, frame.draft, &prefix);
    let fields = built_in.fields();
    let widgets = asking.draw(&asking.asked(&fields)).widgets();
    let (title, help) = called(words, &built_in.step(0));
    let (title, actions) = match step {
        0 => (title, vec![main_action("more", words.frame_action_next_label(), Glyph::Forward)]),
        n => {
            let mut actions = vec![main_action("look", words.form_make_look_action(), Glyph::Document)];
            if usize::from(n) < FIELDS_AT_MOST {
                actions.push(action("more", words.form_make_more_action(), Glyph::Add));
            }
            (words.form_make_question_title(u64::from(n)), actions)
        }
    };
    frame.screen(title, help, Contents::Form { widgets }, actions)
}

/// Goes on if nothing is missing.
pub(super) fn tap(frame: &Frame<'_>, step: u8, id: &str) -> Next {
    let tried = frame.draft.with(TRIED, "yes");
    if !is_whole(frame.scene, &tried, step) {
        return Next::Redraw { draft: tried };
    }
    let draft = frame.draft.with(TRIED, "");
    match id {
        "more" => Next::go(FormRoute::Make(step.saturating_add(1)), draft),
        _ => Next::go(FormRoute::Look, draft),
    }
}

/// Draws what was made, as others will see it.
pub(super) fn look(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    if !may(scene) {
        return frame.missing();
    }
    let (title, help) = (words.form_make_look_title(), words.form_make_look_help());
    let Some(made) = made(scene, frame.draft) else {
        let widgets = vec![Widget::words("wrong", words.form_make_wrong_text())];
        return frame.screen(title, help, Contents::Form { widgets }, Vec::new());
    };
    let mut widgets = vec![Widget::heading("name", super::name(scene, Some(&made.form)))];
    widgets.push(Widget::status("readers", readers(scene, made.extends, made.read_by), Glyph::Know, Tone::Plain));
    widgets.extend(made.extends.map(|extends| Widget::words("extends", card::more(scene, extends))));
    widgets.extend(card::questions(scene, &made.form));
    let publish = main_action("publish", words.form_make_publish_action(), Glyph::Yes);
    frame.screen(title, help, Contents::Form { widgets }, vec![publish])
}

/// Publishes it.
pub(super) fn publish(frame: &Frame<'_>) -> Next {
    made(frame.scene, frame.draft).map_or(Next::Stay, |made| Next::act(Command::PublishTemplate(made), After::MadeForm))
}

/// Where back leads from looking at it: to its last question.
pub(super) fn last(frame: &Frame<'_>) -> FormRoute {
    FormRoute::Make(questions(frame.scene, frame.draft).max(1))
}

/// What was filled in; none as long as something is missing, or it could not be published.
fn made(scene: &Scene<'_>, draft: &Draft) -> Option<PublishTemplate> {
    let words = scene.words;
    let label = |field: &str| said(words, draft, field).map(|said| Label::Said(vec![said]));
    let fields: Option<Vec<Field>> = (1..=questions(scene, draft)).map(|n| question(words, draft, n)).collect();
    let form = Form {
        name: Some(label(NAME)?),
        purpose: Some(label(PURPOSE)?),
        who: chosen(&WHO, draft.get("who"))?,
        steps: vec![Step { fields: fields?, ..Step::default() }],
        ..Form::default()
    };
    form.written()?;
    let to = chosen(&REACH, draft.get("to"))?;
    let extends = chosen(&ABOUT, draft.get("about"))?;
    // Where only one's own group gets it, nobody asks who reads the answers.
    let wanted = if to == Reach::Group { Reach::Group } else { chosen(&REACH, draft.get("readers"))? };
    Some(PublishTemplate { form, to, read_by: at_most(extends, wanted), extends, instead_of: None })
}

/// One question, in the language in which it was written, its choices too.
fn question(words: &Words, draft: &Draft, n: u8) -> Option<Field> {
    let asked = said(words, draft, &format!("{n}-question"))?;
    let tiles = || tiles(draft.get(&format!("{n}-choices")), &asked);
    let known = match draft.get(&format!("{n}-kind")) {
        "words" => Known::Words { long: true, code: false },
        "yes" => Known::Yes {},
        "choice" => Known::Choice { tiles: tiles()? },
        "any" => Known::AnyOf { tiles: tiles()? },
        "day" => Known::Day { span: Span::Any },
        "amount" => Known::Amount { digits: 2 },
        _ => return None,
    };
    Some(Field {
        key: Key::new(&format!("q{n}"))?,
        kind: Kind::Known(known),
        label: Label::Said(vec![asked]),
        hint: None,
        required: draft.get(&format!("{n}-needed")) == "yes",
        when: None,
        sensitivity: Sensitivity::default(),
        more: Default::default(),
    })
}

/// Choices, one on each line.
fn tiles(lines: &str, asked: &Said) -> Option<Vec<Tile>> {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let tile = |(n, line): (usize, &str)| {
        let said = Said { lang: asked.lang.clone(), words: SaidWords::new(line).ok()? };
        Some(Tile { key: Key::new(&format!("c{n}"))?, label: Label::Said(vec![said]), more: Default::default() })
    };
    lines.enumerate().map(tile).collect()
}
