//! Form: fields filled from a draft, each with its mistake tied to it. `asking` draws a form that is data, of ours or of a group;
//! what is left to code uses the same fields.

mod asking;
mod built_in;
mod ours;

use weft_l10n::{Phrase, Words, spoken};
use weft_model::day::Day;
use weft_model::said::{BadWords, Lang, Said, Words as SaidWords};

pub(crate) use asking::{Asking, Beside};
pub(crate) use built_in::BuiltIn;
pub(crate) use ours::{called, label};

use crate::draft::Draft;
use crate::frame::TRIED;
use crate::terms;
use crate::widget::{Control, Glyph, Sensitivity, Tile, Widget};

/// The most characters a field takes; longer words become an attachment only from 24 KiB on.
const FIELD_AT_MOST: u32 = 20_000;
/// The most characters of a name.
const NAME_AT_MOST: u32 = 120;

/// A form being drawn from a draft.
pub(crate) struct Form<'a> {
    words: &'a Words,
    draft: &'a Draft,
    tried: bool,
    widgets: Vec<Widget>,
}

impl<'a> Form<'a> {
    /// A form that shows what is missing only after somebody tried to go on.
    pub fn new(words: &'a Words, draft: &'a Draft) -> Self {
        Self { words, draft, tried: !draft.get(TRIED).is_empty(), widgets: Vec::new() }
    }

    /// Adds a widget as it is.
    pub fn add(&mut self, widget: Widget) {
        self.widgets.push(widget);
    }

    /// A field for words, in a language chosen beside it.
    pub fn field(&mut self, id: &str, label: Phrase, long: bool) {
        let value = self.draft.get(id);
        let at_most = if long { FIELD_AT_MOST } else { NAME_AT_MOST };
        let mistake = match SaidWords::new(value) {
            Err(BadWords::Empty) if self.tried => Some(self.words.frame_mistake_needed_error()),
            Err(BadWords::Control | BadWords::Bidi) => Some(self.words.frame_mistake_hidden_error()),
            Err(BadWords::TooLong) => Some(self.words.frame_mistake_long_error()),
            Ok(_) if too_long(value, at_most) => Some(self.words.frame_mistake_long_error()),
            _ => None,
        };
        let lang = self.language_of(id);
        let control = Control::Field { value: value.to_owned(), value_rev: self.draft.rev(id), lang, long, at_most };
        self.add(Widget::new(id, label, control).mistaken(mistake).kept_as(Sensitivity::Private));
    }

    /// The choice of the language in which a field's words are.
    pub fn language(&mut self, field: &str) {
        let chosen = self.language_of(field);
        let tile = |(tag, name): (&str, &str)| Tile::new(tag, Phrase::told(name, tag), Glyph::Translate, tag == chosen);
        let tiles = spoken().into_iter().map(tile).collect();
        let label = self.words.frame_field_language_label();
        self.add(Widget::new(&language_field(field), label, Control::Select { tiles }));
    }

    /// A long field with the choice of its language under it.
    pub fn telling(&mut self, id: &str, label: Phrase) {
        self.field(id, label, true);
        self.language(id);
    }

    /// One of a few; nothing is chosen beforehand.
    pub fn choice(&mut self, id: &str, label: Phrase, tiles: Vec<Tile>, even: bool) {
        let mistake = self.unchosen(&tiles);
        self.add(Widget::new(id, label, Control::ChoiceTiles { tiles, even }).mistaken(mistake));
    }

    /// Yes or no, both alike so that nothing nudges.
    pub fn yes_no(&mut self, id: &str, label: Phrase) {
        let chosen = self.draft.get(id);
        let tile = |id: &str, yes, glyph| Tile::new(id, terms::answer(self.words, yes), glyph, chosen == id);
        self.choice(id, label, vec![tile("yes", true, Glyph::Yes), tile("no", false, Glyph::No)], true);
    }

    /// One of many; nothing is chosen beforehand.
    pub fn select(&mut self, id: &str, label: Phrase, tiles: Vec<Tile>) {
        let mistake = self.unchosen(&tiles);
        self.add(Widget::new(id, label, Control::Select { tiles }).mistaken(mistake));
    }

    /// Any of a few, at least one.
    pub fn checklist(&mut self, id: &str, label: Phrase, tiles: Vec<Tile>) {
        let mistake = self.unchosen(&tiles);
        self.add(Widget::new(id, label, Control::Checklist { tiles }).mistaken(mistake));
    }

    /// A day between two days.
    pub fn day(&mut self, id: &str, label: Phrase, earliest: Option<Day>, latest: Option<Day>) {
        let value = self.draft.get(id);
        let fits = |day: Day| earliest.is_none_or(|first| first <= day) && latest.is_none_or(|last| day <= last);
        let mistake = match value.parse::<Day>() {
            Ok(day) if fits(day) => None,
            Err(_) if value.is_empty() && !self.tried => None,
            Err(_) if value.is_empty() => Some(self.words.frame_mistake_needed_error()),
            _ => Some(self.words.frame_mistake_day_error()),
        };
        let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let control = Control::DayField {
            value: value.to_owned(),
            value_rev: self.draft.rev(id),
            earliest: text(earliest),
            latest: text(latest),
        };
        self.add(Widget::new(id, label, control).mistaken(mistake));
    }

    /// An amount; `mistake` is what is wrong with it, said once something was typed or tried.
    pub fn amount(&mut self, id: &str, label: Phrase, mistake: Option<Phrase>) {
        let value = self.draft.get(id);
        let mistake = mistake.filter(|_| self.tried || !value.is_empty());
        let control = Control::Amount { value: value.to_owned(), value_rev: self.draft.rev(id) };
        self.add(Widget::new(id, label, control).mistaken(mistake));
    }

    /// Says what helps with the field added last.
    pub fn hint(&mut self, hint: Phrase) {
        if let Some(widget) = self.widgets.last_mut() {
            widget.hint = Some(hint);
        }
    }

    /// Says what is wrong with the field added last, if nothing else is.
    pub fn mistaken(&mut self, mistake: Option<Phrase>) {
        let tried = self.tried;
        if let Some(widget) = self.widgets.last_mut().filter(|widget| widget.mistake.is_none()) {
            widget.mistake = mistake.filter(|_| tried);
        }
    }

    /// Takes back what is wrong with the field added last: it may stay empty.
    pub fn forgiven(&mut self) {
        if let Some(widget) = self.widgets.last_mut() {
            widget.mistake = None;
        }
    }

    /// Says who else could see or hear the field added last, if that is more than its kind says.
    pub fn kept_as(&mut self, sensitivity: Sensitivity) {
        if let Some(widget) = self.widgets.last_mut() {
            widget.sensitivity = widget.sensitivity.max(sensitivity);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.widgets.iter().all(|widget| widget.mistake.is_none())
    }

    /// The widgets, in the order in which they were added.
    pub fn widgets(self) -> Vec<Widget> {
        self.widgets
    }

    fn unchosen(&self, tiles: &[Tile]) -> Option<Phrase> {
        let none = !tiles.iter().any(|tile| tile.chosen);
        (self.tried && none).then(|| self.words.frame_mistake_choose_error())
    }

    fn language_of(&self, field: &str) -> String {
        language_of(self.words, self.draft, field)
    }
}

/// A form that begins with one field for words and their language.
pub(crate) fn one<'a>(words: &'a Words, draft: &'a Draft, field: &str, label: Phrase) -> Form<'a> {
    let mut form = Form::new(words, draft);
    form.telling(field, label);
    form
}

/// What a field and its language say; none as long as something is wrong with it.
pub(crate) fn said(words: &Words, draft: &Draft, field: &str) -> Option<Said> {
    let lang = lang_of(words, draft, field)?;
    Some(Said { lang, words: SaidWords::new(draft.get(field)).ok()? })
}

/// The language that is chosen beside a field.
pub(crate) fn lang_of(words: &Words, draft: &Draft, field: &str) -> Option<Lang> {
    Lang::new(&language_of(words, draft, field))
}

/// The language of a field's words: the one chosen, or the first of the two languages.
fn language_of(words: &Words, draft: &Draft, field: &str) -> String {
    match draft.get(&language_field(field)) {
        "" => words.first().tag.to_owned(),
        chosen => chosen.to_owned(),
    }
}

pub(crate) fn language_field(field: &str) -> String {
    format!("{field}-language")
}

fn too_long(value: &str, at_most: u32) -> bool {
    u32::try_from(value.chars().count()).is_ok_and(|letters| letters > at_most)
}

/// What a tile stands for.
pub(crate) fn chosen<T: Copy>(tiles: &[(&str, T)], id: &str) -> Option<T> {
    tiles.iter().find(|(of, _)| *of == id).map(|(_, value)| *value)
}
