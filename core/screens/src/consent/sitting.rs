//! Sitting: the notebook is handed over; the person hears, says it in their own words, and answers each scope alone.
//!
//! Nothing of it is kept before the last tap, and every way out of it locks the notebook. A yes and a no have the
//! same form. What is not understood cannot become a yes here, nor what too few of a body heard. A child and a guardian
//! each have a sitting of their own, and neither is shown what the other said.

use serde::{Deserialize, Serialize};
use weft_l10n::Phrase;
use weft_model::command::Command;
use weft_model::consent::{
    Age, AnswerAsGuardian, AnswerBody, AnswerConsent, Consent, Scope, ScopeAnswer, ScopeAsked, TeachBack,
};
use weft_model::ids::RecordId;
use weft_model::records::Unreadable;

use super::hand_over::{guardian_asked, witness_asked};
use super::{ConsentRoute, explained, held};
use crate::amount::count;
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, action, main_action};
use crate::receipt;
use crate::route::{After, Next, Route};
use crate::screen::{Action, Contents, Screen, Step};
use crate::terms;
use crate::widget::{Control, Glyph, Tile, Tone, Widget};

const TEACH_BACK: &str = "teach-back";
/// Whether their voice may be kept, as they say it.
const KEEP: &str = "keep-voice";
const PRESENT: &str = "present";
const DISSENT: &str = "dissent";
const DISSENT_WORDS: &str = "dissent-words";
const TEACH_BACKS: [(&str, TeachBack); 3] =
    [("understood", TeachBack::Understood), ("partly", TeachBack::Partly), ("not", TeachBack::Not)];

/// The steps of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SittingStep {
    /// What one has to know before.
    Hear,
    /// How many of a body are there.
    Present,
    /// Saying it in one's own words.
    TeachBack,
    /// One scope.
    Scope(Scope),
    /// What those of a body say who do not agree.
    Dissent,
    /// All answers, before they are written down.
    Review,
}

/// Who sits with the notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// Whom the consent asks: a person or a body.
    Asked,
    /// A guardian beside a child.
    Guardian,
}

impl Who {
    const fn at(self, record: RecordId, step: SittingStep) -> ConsentRoute {
        match self {
            Self::Asked => ConsentRoute::Sitting(record, step),
            Self::Guardian => ConsentRoute::Guardian(record, step),
        }
    }
}

impl SittingStep {
    /// The name of its screen.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Hear => "sitting-hear",
            Self::Present => "sitting-present",
            Self::TeachBack => "sitting-teach-back",
            Self::Scope(Scope::Document) => "sitting-document",
            Self::Scope(Scope::Film) => "sitting-film",
            Self::Scope(Scope::Amplify) => "sitting-amplify",
            Self::Scope(Scope::Share) => "sitting-share",
            Self::Dissent => "sitting-dissent",
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

/// Draws a step of the sitting.
pub(super) fn draw(frame: &Frame<'_>, id: &RecordId, (who, step): (Who, SittingStep)) -> Result<Screen, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return frame.missing() };
    let words = frame.scene.words;
    let (title, widgets, mut actions) = match step {
        SittingStep::Hear => hear(frame, &consent, who)?,
        SittingStep::Present => present(frame, &consent),
        SittingStep::TeachBack => teach_back(frame, &consent, who),
        SittingStep::Scope(scope) => match consent.asked.get(&scope) {
            Some(asked) => question(frame, &consent, asked),
            None => return frame.missing(),
        },
        SittingStep::Dissent => {
            let form = dissent(frame, frame.draft);
            (words.sitting_body_dissent_label(), form.widgets(), vec![next(frame)])
        }
        SittingStep::Review => review(frame, id, &consent, who)?,
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
    let body = |step| consent.quorum.map(|_| step);
    let scopes = consent.asked.keys().map(|scope| SittingStep::Scope(*scope));
    let before = [Some(SittingStep::Hear), body(SittingStep::Present), Some(SittingStep::TeachBack)];
    let after = [body(SittingStep::Dissent), Some(SittingStep::Review)];
    before.into_iter().flatten().chain(scopes).chain(after.into_iter().flatten()).collect()
}

fn step_after(consent: &Consent, step: SittingStep) -> SittingStep {
    let steps = steps(consent);
    steps.iter().skip_while(|known| **known != step).nth(1).copied().unwrap_or(SittingStep::Review)
}

/// The step before one of a sitting; none before the first. The questions are passed over by whoever can only say no.
pub(crate) fn before(frame: &Frame<'_>, route: &ConsentRoute) -> Result<Option<Route>, Unreadable> {
    let (who, id, step) = match *route {
        ConsentRoute::Sitting(record, step) => (Who::Asked, record, step),
        ConsentRoute::Guardian(record, step) => (Who::Guardian, record, step),
        _ => return Ok(None),
    };
    let Some((_, consent)) = held(frame.records, &id)? else { return Ok(None) };
    let before = if step == SittingStep::Review && !can_say_yes(&consent, frame.draft) {
        Some(SittingStep::TeachBack)
    } else {
        steps(&consent).into_iter().take_while(|known| *known != step).last()
    };
    Ok(before.map(|step| who.at(id, step).into()))
}

fn taught(draft: &Draft) -> Option<TeachBack> {
    chosen(&TEACH_BACKS, draft.get(TEACH_BACK))
}

fn can_say_yes(consent: &Consent, draft: &Draft) -> bool {
    let enough = consent.quorum.is_none_or(|quorum| count(draft.get(PRESENT)).is_some_and(|there| there >= quorum));
    enough && taught(draft) == Some(TeachBack::Understood)
}

type Drawn = (Phrase, Vec<Widget>, Vec<Action>);

fn next(frame: &Frame<'_>) -> Action {
    main_action("next", frame.scene.words.frame_action_next_label(), Glyph::Forward)
}

fn hear(frame: &Frame<'_>, consent: &Consent, who: Who) -> Result<Drawn, Unreadable> {
    let words = frame.scene.words;
    let mut widgets = vec![
        Widget::heading("words-heading", words.consent_card_words_heading()),
        Widget::words("words", explained(frame.records, frame.scene, consent)?),
    ];
    if who == Who::Guardian {
        widgets.push(Widget::words("beside", words.sitting_guardian_beside_text()));
    } else if consent.quorum.is_some() {
        widgets.push(Widget::words("people", words.consent_body_people_text()));
        widgets.push(Widget::words("named", words.sitting_body_named_text()));
    } else if !consent.adult_on(frame.scene.today) {
        widgets.push(Widget::words("beside", words.sitting_child_beside_text()));
    }
    widgets.extend([
        Widget::words("nothing", words.sitting_hear_nothing_text()),
        Widget::words("angry", words.sitting_hear_angry_text()),
        Widget::words("back", words.sitting_hear_back_text()),
    ]);
    Ok((words.sitting_hear_title(), widgets, vec![next(frame)]))
}

fn present(frame: &Frame<'_>, consent: &Consent) -> Drawn {
    let words = frame.scene.words;
    let mut form = Form::new(words, frame.draft);
    let there = count(frame.draft.get(PRESENT));
    let mistake = there.is_none().then(|| words.frame_mistake_needed_error());
    form.amount(PRESENT, words.sitting_body_present_title(), mistake);
    if let (Some(there), Some(quorum)) = (there, consent.quorum)
        && there < quorum
    {
        let few = words.sitting_body_few_banner(u64::from(quorum));
        form.add(Widget::banner("few", few, Glyph::Know, Tone::Waiting));
    }
    (words.sitting_body_present_title(), form.widgets(), vec![next(frame)])
}

/// Whether those who do not agree want that kept, and what they say.
fn dissent<'a>(frame: &Frame<'a>, draft: &'a Draft) -> Form<'a> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    form.yes_no(DISSENT, words.sitting_scope_answer_label());
    if draft.get(DISSENT) == "yes" {
        form.telling(DISSENT_WORDS, words.sitting_body_dissent_words_label());
    }
    form
}

/// Whether somebody is asked if their voice may be kept: a child's never is, nor that of whoever speaks for others.
fn may_ask_for_voice(consent: &Consent, who: Who) -> bool {
    who == Who::Asked && consent.quorum.is_none() && consent.age == Some(Age::Adult)
}

fn teach_back(frame: &Frame<'_>, consent: &Consent, who: Who) -> Drawn {
    let words = frame.scene.words;
    let mut form = Form::new(words, frame.draft);
    form.add(Widget::words("say", words.sitting_teach_back_text()));
    let tile = |(id, back): (&str, TeachBack)| {
        Tile::new(id, terms::teach_back(words, back), Glyph::Choice, frame.draft.get(TEACH_BACK) == id)
    };
    let tiles = TEACH_BACKS.into_iter().map(tile).collect();
    form.choice(TEACH_BACK, words.sitting_teach_back_label(), tiles, true);
    if taught(frame.draft).is_some() && may_ask_for_voice(consent, who) {
        form.yes_no(KEEP, words.sitting_teach_back_keep_label());
        form.hint(words.sitting_teach_back_keep_hint());
        // Nobody has to answer it, and nothing depends on it.
        form.forgiven();
    }
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
    form.yes_no(field, words.sitting_scope_answer_label());
    (title, form.widgets(), vec![next(frame)])
}

fn review(frame: &Frame<'_>, id: &RecordId, consent: &Consent, who: Who) -> Result<Drawn, Unreadable> {
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
    if let Some(yes) = keeps_voice(consent, frame.draft, who) {
        let (voice, answer) = (words.sitting_teach_back_voice_label(), terms::answer(words, yes));
        let label = words.sitting_scope_fact_label(&voice.value, &answer.value);
        widgets.push(Widget::status(KEEP, label, Glyph::Record, Tone::Plain));
    }
    let mut actions = Vec::new();
    if command(frame, *id, consent, who)?.is_some() {
        actions.push(main_action("write", words.sitting_review_write_action(), Glyph::Yes));
    }
    actions.push(action("change", words.sitting_review_change_action(), Glyph::TakeBack));
    Ok((words.sitting_review_title(), widgets, actions))
}

/// What was answered about keeping their voice; none if nothing was.
fn keeps_voice(consent: &Consent, draft: &Draft, who: Who) -> Option<bool> {
    let answer = draft.get(KEEP);
    (may_ask_for_voice(consent, who) && !answer.is_empty()).then_some(answer == "yes")
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
    let done = main_action("done", words.sitting_receipt_done_action(), Glyph::Yes);
    let (mut widgets, mut actions) = (Vec::new(), vec![done]);
    match (receipt::shown(frame), frame.scene.receipt) {
        (Some((number, other)), Some(shown)) => {
            widgets.extend([number, Widget::words("repeat", words.sitting_receipt_repeat_text())]);
            let code = Control::QrShow { width: shown.width, modules: shown.modules.clone() };
            widgets.push(Widget::new("code", words.sitting_receipt_code_label(), code));
            actions.push(other);
        }
        _ => widgets.push(Widget::words("gone", words.sitting_receipt_gone_text())),
    }
    let body = Contents::Form { widgets };
    frame.screen(words.sitting_receipt_title(), words.sitting_receipt_help(), body, actions)
}

/// Where a tap leads.
pub(super) fn tap(
    frame: &Frame<'_>,
    id: &RecordId,
    (who, step): (Who, SittingStep),
    tapped: &str,
) -> Result<Next, Unreadable> {
    let Some((_, consent)) = held(frame.records, id)? else { return Ok(Next::Stay) };
    let draft = frame.draft;
    let go = |step, draft: Draft| Next::go(who.at(*id, step), draft.with(TRIED, ""));
    let tried = || Next::Redraw { draft: draft.with(TRIED, "yes") };
    let on = |whole: bool| if whole { go(step_after(&consent, step), draft.clone()) } else { tried() };
    Ok(match (step, tapped) {
        // Locks without a trace: nothing of a sitting is kept.
        (_, "not-today") => Next::Leave,
        (SittingStep::Hear, "next") => on(true),
        (SittingStep::Present, "next") => on(count(draft.get(PRESENT)).is_some()),
        (SittingStep::TeachBack, "next") => on(taught(draft).is_some()),
        (SittingStep::TeachBack, "again") => go(SittingStep::Hear, draft.with(TEACH_BACK, "")),
        (SittingStep::TeachBack, "no-to-all") => {
            let noes = consent.asked.keys().fold(draft.clone(), |draft, scope| draft.with(answer_field(*scope), "no"));
            go(SittingStep::Review, noes)
        }
        (SittingStep::Scope(scope), "next") => on(!draft.get(answer_field(scope)).is_empty()),
        (SittingStep::Dissent, "next") => on(dissent(frame, &draft.with(TRIED, "yes")).is_whole()),
        (SittingStep::Review, "change") => go(before_questions(&consent, draft), draft.clone()),
        (SittingStep::Review, "write") => match command(frame, *id, &consent, who)? {
            Some(command) => Next::act(command, After::to(ConsentRoute::Receipt(*id))),
            None => Next::Stay,
        },
        _ => Next::Stay,
    })
}

/// What is written down, if each scope has an answer that can be given and it is known whose.
fn command(frame: &Frame<'_>, record: RecordId, consent: &Consent, who: Who) -> Result<Option<Command>, Unreadable> {
    let draft = frame.draft;
    let (Some(answers), Some(teach_back)) = (answers(consent, draft), taught(draft)) else { return Ok(None) };
    let handed_over = true;
    if who == Who::Guardian {
        let guardian = guardian_asked(frame, &record, consent)?;
        let answer = |guardian| {
            Command::AnswerAsGuardian(AnswerAsGuardian { record, guardian, handed_over, teach_back, answers })
        };
        return Ok(guardian.map(answer));
    }
    if consent.quorum.is_none() {
        let keep_teach_back = keeps_voice(consent, draft, who);
        let answer = AnswerConsent { record, handed_over, teach_back, keep_teach_back, answers };
        return Ok(Some(Command::AnswerConsent(answer)));
    }
    let Some(present) = count(draft.get(PRESENT)) else { return Ok(None) };
    let words = frame.scene.words;
    let witness = witness_asked(words, draft);
    let dissent = said(words, draft, DISSENT_WORDS).filter(|_| draft.get(DISSENT) == "yes");
    let answer = AnswerBody { record, present, handed_over, teach_back, witness, dissent, answers };
    Ok(Some(Command::AnswerBody(answer)))
}

/// Where answers are changed: at the first question, or at the teach-back if no yes is possible.
fn before_questions(consent: &Consent, draft: &Draft) -> SittingStep {
    if can_say_yes(consent, draft) { step_after(consent, SittingStep::TeachBack) } else { SittingStep::TeachBack }
}
