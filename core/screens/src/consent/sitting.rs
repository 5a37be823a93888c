//! Sitting: the notebook is handed over; the person hears, says it in their own words, and answers each scope alone.
//!
//! Nothing of it is kept before the last tap, and every way out of it locks the notebook. A yes and a no have the
//! same form. What is not understood, or concerns somebody who may be under 18, cannot become a yes here.

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::consent::{Age, AnswerConsent, Consent, Scope, ScopeAnswer, ScopeAsked, TeachBack};
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};

use super::{ConsentRoute, explained, held};
use crate::draft::Draft;
use crate::form::{Form, chosen};
use crate::frame::{Frame, TRIED, action, main_action};
use crate::route::{After, Next};
use crate::screen::{Action, Contents, Screen, Step};
use crate::terms;
use crate::widget::{Control, Glyph, Tile, Tone, Widget};

const TEACH_BACK: &str = "teach-back";
const TEACH_BACKS: [(&str, TeachBack); 3] =
    [("understood", TeachBack::Understood), ("partly", TeachBack::Partly), ("not", TeachBack::Not)];

/// The steps of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SittingStep {
    /// What one has to know before.
    Hear,
    /// Saying it in one's own words.
    TeachBack,
    /// One scope.
    Scope(Scope),
    /// All answers, before they are written down.
    Review,
}

impl SittingStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Hear => "sitting-hear",
            Self::TeachBack => "sitting-teach-back",
            Self::Scope(Scope::Document) => "sitting-document",
            Self::Scope(Scope::Film) => "sitting-film",
            Self::Scope(Scope::Amplify) => "sitting-amplify",
            Self::Scope(Scope::Share) => "sitting-share",
            Self::Review => "sitting-review",
        }
    }
}

const fn answer_field(scope: Scope) -> &'static str {
    match scope {
        Scope::Document => "answer-document",
        Scope::Film => "answer-film",
        Scope::Amplify => "answer-amplify",
        Scope::Share => "answer-share",
    }
}

/// Draws what the asker reads before handing over.
pub(crate) fn hand_over(frame: &Frame<'_>, id: &RecordId) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    if consent.age != Some(Age::Adult) {
        let minor = words.sitting_hand_over_minor_banner();
        widgets.push(Widget::banner("minor", minor, Glyph::Care, Tone::Care));
    }
    widgets.push(Widget::words("alone", words.sitting_hand_over_alone_text()));
    widgets.push(Widget::words("closed", words.sitting_hand_over_closed_text()));
    let actions = vec![main_action("hand-over", words.sitting_hand_over_now_action(), Glyph::HandOver)];
    let body = Contents::Form { widgets };
    frame.screen(words.sitting_hand_over_title(), words.sitting_hand_over_help(), body, actions)
}

/// Draws a step of the sitting.
pub(crate) fn draw(frame: &Frame<'_>, id: &RecordId, step: SittingStep) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let (title, widgets, mut actions) = match step {
        SittingStep::Hear => hear(frame, &consent)?,
        SittingStep::TeachBack => teach_back(frame, &consent),
        SittingStep::Scope(scope) => match consent.asked.get(&scope) {
            Some(asked) => question(frame, &consent, asked),
            None => return frame.missing(),
        },
        SittingStep::Review => review(frame, &consent),
    };
    let not_today = action("not-today", words.sitting_today_not_action(), Glyph::Wait);
    actions.push(Action { hint: Some(words.sitting_today_not_hint()), ..not_today });
    let mut screen = frame.screen(title, words.sitting_hear_help(), Contents::Form { widgets }, actions)?;
    let place = steps(&consent).iter().position(|known| *known == step).unwrap_or_default();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    screen.step = Some(Step { n: count(place).saturating_add(1), of: count(steps(&consent).len()) });
    Ok(screen)
}

fn steps(consent: &Consent) -> Vec<SittingStep> {
    let scopes = consent.asked.keys().map(|scope| SittingStep::Scope(*scope));
    let before = [SittingStep::Hear, SittingStep::TeachBack];
    before.into_iter().chain(scopes).chain([SittingStep::Review]).collect()
}

fn step_after(consent: &Consent, step: SittingStep) -> SittingStep {
    let steps = steps(consent);
    steps.iter().skip_while(|known| **known != step).nth(1).copied().unwrap_or(SittingStep::Review)
}

/// The step before one, none before the first: the questions are passed over by whoever can only say no.
pub(crate) fn before(
    records: &dyn Records,
    id: &RecordId,
    step: SittingStep,
    draft: &Draft,
) -> Result<SittingStep, Unreadable> {
    let Some((_, consent)) = held(records, id)? else { return Ok(SittingStep::Hear) };
    if step == SittingStep::Review && !can_say_yes(&consent, draft) {
        return Ok(SittingStep::TeachBack);
    }
    let steps = steps(&consent);
    Ok(steps.iter().take_while(|known| **known != step).last().copied().unwrap_or(SittingStep::Hear))
}

fn taught(draft: &Draft) -> Option<TeachBack> {
    chosen(&TEACH_BACKS, draft.get(TEACH_BACK))
}

fn can_say_yes(consent: &Consent, draft: &Draft) -> bool {
    consent.age == Some(Age::Adult) && taught(draft) == Some(TeachBack::Understood)
}

type Drawn = (Phrase, Vec<Widget>, Vec<Action>);

fn next(frame: &Frame<'_>) -> Action {
    main_action("next", frame.scene.words.frame_action_next_label(), Glyph::Forward)
}

fn hear(frame: &Frame<'_>, consent: &Consent) -> Result<Drawn, Unreadable> {
    let words = frame.scene.words;
    let widgets = vec![
        Widget::heading("words-heading", words.consent_card_words_heading()),
        Widget::words("words", explained(frame.records, frame.scene, consent)?),
        Widget::words("nothing", words.sitting_hear_nothing_text()),
        Widget::words("angry", words.sitting_hear_angry_text()),
        Widget::words("back", words.sitting_hear_back_text()),
    ];
    Ok((words.sitting_hear_title(), widgets, vec![next(frame)]))
}

fn teach_back(frame: &Frame<'_>, consent: &Consent) -> Drawn {
    let words = frame.scene.words;
    let mut form = Form::new(words, frame.draft);
    form.add(Widget::words("say", words.sitting_teach_back_text()));
    let tile = |(id, back): (&str, TeachBack)| {
        Tile::new(id, terms::teach_back(words, back), Glyph::Choice, frame.draft.get(TEACH_BACK) == id)
    };
    let tiles = TEACH_BACKS.into_iter().map(tile).collect();
    form.choice(TEACH_BACK, words.sitting_teach_back_label(), tiles, true);
    let mut actions = Vec::new();
    if taught(frame.draft).is_none() || can_say_yes(consent, frame.draft) {
        actions.push(next(frame));
    } else {
        let only_no = words.sitting_teach_back_only_no_banner();
        form.add(Widget::banner("only-no", only_no, Glyph::Know, Tone::Waiting));
        actions.push(action("again", words.sitting_teach_back_again_action(), Glyph::Hear));
        actions.push(action("no-to-all", words.sitting_teach_back_no_action(), Glyph::No));
    }
    (words.sitting_teach_back_title(), form.widgets(), actions)
}

fn question(frame: &Frame<'_>, consent: &Consent, asked: &ScopeAsked) -> Drawn {
    let words = frame.scene.words;
    let title = match asked.scope {
        Scope::Document => words.sitting_scope_document_title(),
        Scope::Film => words.sitting_scope_film_title(),
        Scope::Amplify => words.sitting_scope_amplify_title(),
        Scope::Share => words.sitting_scope_share_title(),
    };
    let group = consent.asked_by.map(|(_, group)| terms::group_name(frame.scene.membership, &group));
    let asker = group.unwrap_or_else(|| Phrase::named(""));
    let fact = |id: &str, what: Phrase, answer: Phrase| {
        Widget::words(id, words.sitting_scope_fact_label(&what.value, &answer.value))
    };
    let whom = terms::for_whom(words, &asker, asked.for_whom);
    let mut form = Form::new(words, frame.draft);
    form.add(fact("whom", words.consent_card_whom_label(), whom));
    form.add(fact("purpose", words.consent_card_purpose_label(), terms::purpose(words, asked.purpose)));
    form.add(fact("until", words.consent_card_until_label(), terms::until(words, asked.until)));
    let field = answer_field(asked.scope);
    let tile = |id: &str, yes, glyph| Tile::new(id, terms::answer(words, yes), glyph, frame.draft.get(field) == id);
    let tiles = vec![tile("yes", true, Glyph::Yes), tile("no", false, Glyph::No)];
    form.choice(field, words.sitting_scope_answer_label(), tiles, true);
    (title, form.widgets(), vec![next(frame)])
}

fn review(frame: &Frame<'_>, consent: &Consent) -> Drawn {
    let words = frame.scene.words;
    let mut widgets = Vec::new();
    for scope in consent.asked.keys() {
        let field = answer_field(*scope);
        let answer = match frame.draft.get(field) {
            "yes" => terms::answer(words, true),
            "no" => terms::answer(words, false),
            _ => words.consent_list_open_status(),
        };
        let label = words.sitting_scope_fact_label(&terms::scope(words, *scope).value, &answer.value);
        widgets.push(Widget::new(
            field,
            label,
            Control::Status { glyph: terms::scope_glyph(*scope), tone: Tone::Plain },
        ));
    }
    let mut actions = Vec::new();
    if answers(consent, frame.draft).is_some() {
        actions.push(main_action("write", words.sitting_review_write_action(), Glyph::Yes));
    }
    actions.push(action("change", words.sitting_review_change_action(), Glyph::TakeBack));
    (words.sitting_review_title(), widgets, actions)
}

/// The answers, if each scope has one and none of them is a yes that cannot be given.
fn answers(consent: &Consent, draft: &Draft) -> Option<Vec<ScopeAnswer>> {
    let answer = |scope: &Scope| match draft.get(answer_field(*scope)) {
        "yes" if can_say_yes(consent, draft) => Some(ScopeAnswer { scope: *scope, yes: true }),
        "no" => Some(ScopeAnswer { scope: *scope, yes: false }),
        _ => None,
    };
    consent.asked.keys().map(answer).collect()
}

/// Draws the number, as long as it is there.
pub(crate) fn receipt(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let widgets = match frame.scene.receipt {
        Some(receipt) => vec![
            Widget::new(
                "number",
                words.sitting_receipt_number_label(),
                Control::Number { groups: receipt.groups.clone() },
            ),
            Widget::words("repeat", words.sitting_receipt_repeat_text()),
            Widget::new(
                "code",
                words.sitting_receipt_code_label(),
                Control::QrShow { width: receipt.width, modules: receipt.modules.clone() },
            ),
        ],
        None => vec![Widget::words("gone", words.sitting_receipt_gone_text())],
    };
    let actions = vec![main_action("done", words.sitting_receipt_done_action(), Glyph::Yes)];
    let body = Contents::Form { widgets };
    frame.screen(words.sitting_receipt_title(), words.sitting_receipt_help(), body, actions)
}

/// Where a tap leads.
pub(crate) fn tap(frame: &Frame<'_>, id: &RecordId, step: SittingStep, tapped: &str) -> Result<Next, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let draft = frame.draft;
    let go = |step, draft: Draft| Next::go(ConsentRoute::Sitting(*id, step), draft.with(TRIED, ""));
    let needed = |field: &str, then: SittingStep| match draft.get(field) {
        "" => Next::Redraw { draft: draft.with(TRIED, "yes") },
        _ => go(then, draft.clone()),
    };
    Ok(match (step, tapped) {
        // Locks without a trace: nothing of a sitting is kept.
        (_, "not-today") => Next::Leave,
        (SittingStep::Hear, "next") => go(SittingStep::TeachBack, draft.clone()),
        (SittingStep::TeachBack, "next") => needed(TEACH_BACK, step_after(&consent, step)),
        (SittingStep::TeachBack, "again") => go(SittingStep::Hear, draft.with(TEACH_BACK, "")),
        (SittingStep::TeachBack, "no-to-all") => {
            let noes = consent.asked.keys().fold(draft.clone(), |draft, scope| draft.with(answer_field(*scope), "no"));
            go(SittingStep::Review, noes)
        }
        (SittingStep::Scope(scope), "next") => needed(answer_field(scope), step_after(&consent, step)),
        (SittingStep::Review, "change") => go(before_questions(&consent, draft), draft.clone()),
        (SittingStep::Review, "write") => match (answers(&consent, draft), taught(draft)) {
            (Some(answers), Some(teach_back)) => Next::Do {
                command: Command::AnswerConsent(AnswerConsent {
                    record: *id,
                    handed_over: true,
                    teach_back,
                    keep_teach_back: None,
                    answers,
                }),
                after: After::to(ConsentRoute::Receipt(*id)),
            },
            _ => Next::Stay,
        },
        _ => Next::Stay,
    })
}

/// Where answers are changed: at the first question, or at the teach-back if no yes is possible.
fn before_questions(consent: &Consent, draft: &Draft) -> SittingStep {
    if can_say_yes(consent, draft) { step_after(consent, SittingStep::TeachBack) } else { SittingStep::TeachBack }
}
