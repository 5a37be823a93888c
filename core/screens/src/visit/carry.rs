//! Taking somebody's words along on a visit: whose, what the gate says of their yes today, and the words.
//!
//! Only what the gate lets through is offered. It is asked once more as the words are written down, and the consent keeps
//! that they left.

use weft_l10n::Phrase;
use weft_model::artefact::ArtefactKind;
use weft_model::command::{Command, Refusal};
use weft_model::consent::{Consent, ForWhom, Scope, ScopeAsked};
use weft_model::fact::Area;
use weft_model::fold::{Record, State};
use weft_model::gate::{Denied, Use, gate_voice};
use weft_model::ids::RecordId;
use weft_model::records::{Page, Unreadable};
use weft_model::rights::Verb;
use weft_model::visit::{CarryVoice, Told, VisitCommand};

use super::{Seen, VisitRoute};
use crate::consent;
use crate::draft::Draft;
use crate::form::{Form, chosen, said};
use crate::frame::{Frame, TRIED, main_action, record_id};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Line, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Tone, Widget};

const WORDS: &str = "words";
const UNDER: &str = "under";
/// The action on the visit that leads here.
pub(super) const CARRY: &str = "carry";
/// So many of the newest consents are looked at: whom one meets now was asked lately.
const CONSENTS: u32 = 300;

impl Seen {
    /// Whether words may be taken along: for the group that travels, once each condition of the host is accepted.
    pub(super) fn may_carry(&self, scene: &Scene<'_>) -> bool {
        let conditions = self.visit.conditions_open() == 0;
        conditions && self.is_ahead(scene) && self.allowed(scene, Verb::VisitCarryVoice, &self.invited.home)
    }
}

/// Draws whose words could go along: those whose yes covers it, and those whose voice is kept, with what stands against it.
pub(super) fn draw(frame: &Frame<'_>, seen: &Seen) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    if !seen.may_carry(frame.scene) {
        return frame.missing();
    }
    let (mut header, mut rows) = (Vec::new(), Vec::new());
    let page = Page { area: Some(Area::Consent), after: None, lines: CONSENTS };
    for listed in frame.records.page(&page)? {
        let Some((record, own)) = own_consent(frame, &listed.record)? else { continue };
        rows.extend(line(frame, &record, &own)?);
    }
    if rows.is_empty() {
        header.push(Widget::words("none", words.carry_list_none_text()));
    }
    let body = Contents::Rows { header, rows, more: false };
    frame.screen(words.carry_list_title(), words.carry_list_help(), body, Vec::new())
}

/// A consent that one's own group asked for: of others one knows neither who it is nor what they said.
fn own_consent(frame: &Frame<'_>, id: &RecordId) -> Result<Option<(Record, Consent)>, Unreadable> {
    let held = consent::held(frame.records, id)?;
    Ok(held.filter(|(_, consent)| consent.asked_by.is_some_and(|(_, group)| group == frame.scene.me.group)))
}

fn line(frame: &Frame<'_>, record: &Record, consent: &Consent) -> Result<Option<Line>, Unreadable> {
    let (scene, words) = (frame.scene, frame.scene.words);
    let mut why = None;
    let mut allowed = false;
    for (_, using) in uses(consent) {
        match asked(frame, &record.id, using)? {
            Ok(()) => allowed = true,
            Err(denied) => why = why.or(Some(denied)),
        }
    }
    let kept = keeps_voice(frame, &record.id)?;
    if !allowed && !kept {
        return Ok(None);
    }
    let of_list = consent::line(frame.records, scene, record)?;
    let hint = if kept { Some(words.carry_list_kept_hint()) } else { of_list.hint };
    let (status, tone) = match (allowed, why) {
        (true, _) => (words.carry_said_holds_label(), Tone::Settled),
        (false, Some(denied)) => (terms::denied(words, denied), Tone::Care),
        (false, None) => (terms::denied(words, Denied::NoYes), Tone::Care),
    };
    Ok(Some(Line { hint, status: Some(status), tone, glyph: Glyph::Hear, ..of_list }))
}

/// Whether a recording of whoever is behind a consent is kept here.
fn keeps_voice(frame: &Frame<'_>, id: &RecordId) -> Result<bool, Unreadable> {
    for other in frame.records.concerning(id)? {
        if let Some(State::Artefact(artefact)) = frame.records.record(&other)?.map(|record| record.state)
            && artefact.made.is_some_and(|made| made.kind == ArtefactKind::Voice)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a person was asked for, as the uses that a visit could make of it. The whole partnership reads a visit.
fn uses(consent: &Consent) -> Vec<(ScopeAsked, Use)> {
    let using = |asked: &ScopeAsked| {
        (*asked, Use { scope: asked.scope, for_whom: ForWhom::Partnership, purpose: asked.purpose })
    };
    consent.asked.values().map(using).collect()
}

/// What the gate says today.
fn asked(frame: &Frame<'_>, consent: &RecordId, using: Use) -> Result<Result<(), Denied>, Unreadable> {
    match gate_voice(frame.records, consent, using, frame.scene.today) {
        Ok(_) => Ok(Ok(())),
        Err(Refusal::Denied(denied)) => Ok(Err(denied)),
        Err(_) => Err(Unreadable),
    }
}

/// The yes under which a voice came, and whether it was closed since. That it has run out since changes nothing: what left
/// then was covered.
pub(super) fn stands(
    frame: &Frame<'_>,
    told: &Told,
    consent: &RecordId,
    using: Use,
) -> Result<Vec<Widget>, Unreadable> {
    let words = frame.scene.words;
    if consent::held(frame.records, consent)?.is_none() {
        return Ok(Vec::new());
    }
    let then = words.carry_said_then_label(told.day.date());
    let mut widgets = vec![Widget::status("then", then, Glyph::Yes, Tone::Settled)];
    if let Err(denied @ (Denied::Suspended | Denied::Withdrawn | Denied::Frozen)) = asked(frame, consent, using)? {
        let now = Widget::status("now", terms::denied(words, denied), Glyph::Care, Tone::Care);
        widgets.push(Widget { live: true, ..now });
    }
    Ok(widgets)
}

/// Draws what the gate says of each thing that one person was asked for, and the form if it lets one through.
pub(super) fn draw_one(frame: &Frame<'_>, seen: &Seen, id: &RecordId) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let Some((_, consent)) = own_consent(frame, id)?.filter(|_| seen.may_carry(frame.scene)) else {
        return frame.missing();
    };
    let open = open(frame, id, &consent)?;
    let mut widgets = vec![Widget::words("whom", consent::explained(frame.records, frame.scene, &consent)?)];
    for (asked_for, using) in uses(&consent) {
        let label = under(frame, &asked_for);
        let (answer, glyph) = match asked(frame, id, using)? {
            Ok(()) => (words.carry_said_holds_label(), Glyph::Yes),
            Err(denied) => (terms::denied(words, denied), Glyph::No),
        };
        let status = Widget::status(&format!("gate-{}", name(using.scope)), label, glyph, Tone::Plain);
        widgets.push(status.hinted(Some(answer)));
    }
    let mut actions = Vec::new();
    if !open.is_empty() {
        widgets.extend(form(frame, frame.draft, &open).widgets());
        actions.push(main_action("take", words.carry_say_take_action(), Glyph::Visit));
    }
    frame.screen(words.carry_list_title(), words.carry_list_help(), Contents::Form { widgets }, actions)
}

/// What the gate lets through today.
fn open(frame: &Frame<'_>, id: &RecordId, consent: &Consent) -> Result<Vec<ScopeAsked>, Unreadable> {
    let mut open = Vec::new();
    for (asked_for, using) in uses(consent) {
        if asked(frame, id, using)?.is_ok() {
            open.push(asked_for);
        }
    }
    Ok(open)
}

fn under(frame: &Frame<'_>, asked: &ScopeAsked) -> Phrase {
    let words = frame.scene.words;
    let (scope, purpose) = (terms::scope(words, asked.scope).value, terms::purpose(words, asked.purpose).value);
    words.carry_say_scope_label(&scope, &purpose)
}

fn form<'a>(frame: &Frame<'a>, draft: &'a Draft, open: &[ScopeAsked]) -> Form<'a> {
    let words = frame.scene.words;
    let mut form = Form::new(words, draft);
    if open.len() > 1 {
        let tile = |asked: &ScopeAsked| {
            let id = name(asked.scope);
            Tile::new(id, under(frame, asked), terms::scope_glyph(asked.scope), draft.get(UNDER) == id)
        };
        form.choice(UNDER, words.carry_say_under_label(), open.iter().map(tile).collect(), false);
    }
    form.telling(WORDS, words.carry_say_words_label());
    form.add(Widget::words("only", words.carry_say_only_text()));
    form
}

fn name(scope: Scope) -> &'static str {
    consent::SCOPE_NAMES.iter().find(|(_, of)| *of == scope).map_or("", |(name, _)| name)
}

/// Where a tap on a person's line leads.
pub(super) fn tap(visit: RecordId, id: &str) -> Next {
    record_id(id).map_or(Next::Stay, |consent| Next::to(VisitRoute::Voice(visit, consent)))
}

/// Takes the words along, if nothing is missing.
pub(super) fn take(frame: &Frame<'_>, record: RecordId, id: RecordId) -> Result<Next, Unreadable> {
    let Some((_, consent)) = own_consent(frame, &id)? else { return Ok(Next::Stay) };
    let open = open(frame, &id, &consent)?;
    let tried = frame.draft.with(TRIED, "yes");
    let whole = form(frame, &tried, &open).is_whole();
    let under = match open.as_slice() {
        [only] => Some(*only),
        open => chosen(&consent::SCOPE_NAMES, frame.draft.get(UNDER))
            .and_then(|scope| open.iter().find(|asked| asked.scope == scope).copied()),
    };
    Ok(match (under, said(frame.scene.words, frame.draft, WORDS)) {
        (Some(ScopeAsked { scope, purpose, .. }), Some(said)) if whole => {
            let carry = CarryVoice { record, consent: id, scope, purpose, said };
            let command = Command::Visit(VisitCommand::CarryVoice(carry));
            Next::act(command, After::to(VisitRoute::Card(record)))
        }
        _ => Next::Redraw { draft: tried },
    })
}
