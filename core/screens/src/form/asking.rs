//! Asking: any form, drawn from a draft by one function, and what was answered in it.

use weft_l10n::Phrase;
use weft_model::day::Day;
use weft_model::form::{Answered, Field, Given, Key, Known, Sensitivity as Kept, Span, Value, asked};
use weft_model::ids::GroupId;

use super::ours::label;
use super::{Form, said};
use crate::amount::{Amount, read, read_with_none};
use crate::draft::Draft;
use crate::scene::Scene;
use crate::terms;
use crate::widget::{Glyph, Sensitivity, Tile, Tone, Widget};

/// More choices than this stand in a list that can be searched.
const TILES_AT_MOST: usize = 6;

/// What only a screen knows about one of its questions.
#[derive(Default)]
pub(crate) struct Beside {
    /// What helps with it.
    pub hint: Option<Phrase>,
    /// What is wrong with it, if nothing else is.
    pub mistake: Option<Phrase>,
    /// The days it takes, where its form does not say.
    pub days: Option<(Day, Day)>,
}

impl Beside {
    /// Nothing but what is wrong with it.
    pub fn wrong(mistake: Option<Phrase>) -> Self {
        Self { mistake, ..Self::default() }
    }
}

/// Questions that are asked from a draft.
pub(crate) struct Asking<'s, 'a> {
    pub scene: &'s Scene<'a>,
    pub draft: &'a Draft,
    /// What stands before each name in the draft: nothing for a form of ours.
    pub prefix: &'s str,
    /// The groups that can be chosen.
    pub groups: Vec<GroupId>,
    /// What only the screen knows.
    pub beside: &'s dyn Fn(&str) -> Beside,
}

/// Nothing is known beside.
fn nothing(_: &str) -> Beside {
    Beside::default()
}

impl<'s, 'a> Asking<'s, 'a> {
    /// A form of which the screen knows nothing beside.
    pub fn new(scene: &'s Scene<'a>, draft: &'a Draft, prefix: &'s str) -> Self {
        Self::with(scene, draft, prefix, &nothing)
    }

    /// One of which it does.
    pub fn with(scene: &'s Scene<'a>, draft: &'a Draft, prefix: &'s str, beside: &'s dyn Fn(&str) -> Beside) -> Self {
        Self { scene, draft, prefix, groups: scene.membership.groups.keys().copied().collect(), beside }
    }

    /// The questions that are asked, after what was answered so far.
    pub fn asked<'f>(&self, fields: impl IntoIterator<Item = &'f Field>) -> Vec<&'f Field> {
        asked(fields, &|field, tile| self.took(field, tile))
    }

    /// Draws questions: what is missing is said once somebody tried to go on.
    pub fn draw(&self, fields: &[&Field]) -> Form<'a> {
        let mut form = Form::new(self.scene.words, self.draft);
        for field in fields {
            self.field(&mut form, field);
        }
        form
    }

    fn field(&self, form: &mut Form<'a>, field: &Field) {
        let (words, id) = (self.scene.words, self.id(field));
        let question = label(words, &field.label);
        let beside = (self.beside)(field.key.as_str());
        let hint = beside.hint.or_else(|| field.hint.as_ref().map(|hint| label(words, hint)));
        let Some(known) = field.kind.known() else {
            let needs = words.form_field_newer_hint();
            form.add(Widget::status(&id, question, Glyph::Care, Tone::Waiting).hinted(Some(needs)));
            return;
        };
        let mut mistake = beside.mistake;
        match known {
            Known::Words { long, .. } => form.field(&id, question, *long),
            Known::Yes {} => form.yes_no(&id, question),
            Known::Choice { .. } | Known::Group {} => {
                let tiles = self.tiles(&id, field, known);
                // All alike, so that nothing nudges.
                let even = matches!(known, Known::Group {});
                match tiles.len() {
                    0..=TILES_AT_MOST => form.choice(&id, question, tiles, even),
                    _ => form.select(&id, question, tiles),
                }
            }
            Known::AnyOf { .. } => form.checklist(&id, question, self.tiles(&id, field, known)),
            Known::Day { span } => {
                let (first, last) = self.days(*span, beside.days);
                form.day(&id, question, first, last);
            }
            Known::Amount { digits } => {
                let wrong = self.amount(self.draft.get(&id), *digits).err();
                form.amount(&id, question, mistake.take().or(wrong));
            }
        }
        form.mistaken(mistake);
        if !field.required && self.is_empty(field, known) {
            form.forgiven();
        }
        if field.sensitivity == Kept::Private {
            form.kept_as(Sensitivity::Private);
        }
        if let Some(hint) = hint {
            form.hint(hint);
        }
        if let Known::Words { code: false, .. } = known {
            form.language(&id);
        }
    }

    /// A number, or what is wrong with it. What Weft's own forms count was given; a group asks how many, and the answer may be
    /// none.
    fn amount(&self, text: &str, digits: u8) -> Result<Amount, Phrase> {
        let (words, digits) = (self.scene.words, usize::from(digits));
        match self.prefix {
            "" => read(text, digits).ok_or_else(|| words.frame_mistake_number_error()),
            _ => read_with_none(text, digits).ok_or_else(|| words.frame_mistake_digits_error()),
        }
    }

    fn tiles(&self, id: &str, field: &Field, known: &Known) -> Vec<Tile> {
        let words = self.scene.words;
        let tile = |name: &str, label, glyph| Tile::new(name, label, glyph, self.draft.get(id) == name);
        match known {
            Known::Group {} => {
                let named = |group: &GroupId| {
                    tile(&group.to_string(), terms::group_name(self.scene.membership, group), Glyph::Person)
                };
                self.groups.iter().map(named).collect()
            }
            _ => {
                let of = |of: &weft_model::form::Tile| {
                    let chosen = self.took(field, &of.key);
                    Tile::new(of.key.as_str(), label(words, &of.label), Glyph::Choice, chosen)
                };
                field.kind.tiles().iter().map(of).collect()
            }
        }
    }

    fn days(&self, span: Span, beside: Option<(Day, Day)>) -> (Option<Day>, Option<Day>) {
        let today = self.scene.today;
        match (beside, span) {
            (Some((first, last)), _) => (Some(first), Some(last)),
            (None, Span::Any) => (None, None),
            (None, Span::UntilToday) => (None, Some(today)),
            (None, Span::FromToday) => (Some(today), None),
        }
    }

    /// What was answered to the questions that are asked; none as long as something is missing or wrong, as a draft says it that
    /// somebody tried to go on with.
    pub fn answers<'f>(&self, fields: impl IntoIterator<Item = &'f Field>) -> Option<Vec<Answered>> {
        let asked = self.asked(fields);
        let missing =
            |field: &&Field| field.required && field.kind.known().is_some_and(|known| self.is_empty(field, known));
        if asked.iter().any(missing) || !self.draw(&asked).is_whole() {
            return None;
        }
        let given = |field: &&Field| field.kind.known().filter(|known| !self.is_empty(field, known)).is_some();
        let answer = |field: &Field| Some(Answered { key: field.key.clone(), given: self.given(field)? });
        asked.into_iter().filter(given).map(answer).collect()
    }

    fn given(&self, field: &Field) -> Option<Given> {
        let id = self.id(field);
        let text = self.draft.get(&id);
        Some(Given::Code(match field.kind.known()? {
            Known::Words { .. } => return said(self.scene.words, self.draft, &id).map(Given::Words),
            Known::Choice { .. } => Value::Choice(Key::new(text)?),
            Known::AnyOf { tiles } => {
                let taken = tiles.iter().map(|tile| &tile.key).filter(|tile| self.took(field, tile));
                Value::AnyOf(taken.cloned().collect())
            }
            Known::Day { .. } => Value::Day(text.parse().ok()?),
            Known::Amount { digits } => Value::Amount(self.amount(text, *digits).ok()?),
            Known::Yes {} => Value::Yes(text == "yes"),
            Known::Group {} => Value::Group(text.parse().ok()?),
        }))
    }

    /// What its answer is kept under in the draft.
    fn id(&self, field: &Field) -> String {
        format!("{}{}", self.prefix, field.key.as_str())
    }

    fn took(&self, field: &Field, tile: &Key) -> bool {
        let (id, tile) = (self.id(field), tile.as_str());
        match field.kind.known() {
            Some(Known::AnyOf { .. }) => self.draft.is_ticked(&id, tile),
            _ => self.draft.get(&id) == tile,
        }
    }

    fn is_empty(&self, field: &Field, known: &Known) -> bool {
        match known {
            Known::AnyOf { tiles } => !tiles.iter().any(|tile| self.took(field, &tile.key)),
            _ => self.draft.get(&self.id(field)).trim().is_empty(),
        }
    }
}
