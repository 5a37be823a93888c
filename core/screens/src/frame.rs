//! Frame: what every screen has around its contents.

use weft_l10n::{Phrase, Words};
use weft_model::day::Day;
use weft_model::ids::RecordId;
use weft_model::records::{Records, Unreadable};
use weft_model::said::Telling;

use crate::draft::Draft;
use crate::practice;
use crate::receipt::in_fives;
use crate::route::{Next, Place, Route};
use crate::scene::{Refused, Scene, Told};
use crate::screen::{Action, Back, Contents, Corner, Corners, Screen};
use crate::terms;
use crate::widget::{Control, Glyph, Sensitivity, Tone, Widget};

/// The ids of the corners.
pub(crate) const SPEAKER: &str = "speaker";
pub(crate) const HELP: &str = "help";
pub(crate) const LEAVE: &str = "leave";

/// The most characters of a code or a number: five long words, or twelve.
const SECRET_AT_MOST: u32 = 200;

/// A draft's field that says that somebody tried to go on, so that what is missing is shown.
pub(crate) const TRIED: &str = "tried";

/// A screen whose draft is shown, with its frame.
pub(crate) struct Frame<'a> {
    pub records: &'a dyn Records,
    pub scene: &'a Scene<'a>,
    pub route: &'a Route,
    pub draft: &'a Draft,
}

impl Frame<'_> {
    /// A screen with these contents.
    pub fn screen(
        &self,
        title: Phrase,
        help: Phrase,
        body: Contents,
        actions: Vec<Action>,
    ) -> Result<Screen, Unreadable> {
        let back = self.back()?.map(|route| route.name());
        let told = self.scene.told.map(|told| told_widget(self.scene.words, told, self.scene.exchange.last_met));
        let around = Around {
            words: self.scene.words,
            revision: self.scene.revision,
            place: self.route.place(),
            back,
            told,
            practice: self.scene.practice,
        };
        Ok(around.screen(title, help, body, actions))
    }

    /// A screen on which one number or code is typed: title and help, the field and its hint, the main action and whether
    /// digits are enough. A tap alone means that nothing was typed ([`Self::nothing_typed`]).
    pub fn secret(
        &self,
        (title, help): (Phrase, Phrase),
        label: Phrase,
        hint: Option<Phrase>,
        (next, digits): (Phrase, bool),
    ) -> Result<Screen, Unreadable> {
        let body = Contents::Form { widgets: vec![secret_field(self.scene.words, self.draft, label, hint, digits)] };
        self.screen(title, help, body, vec![main_action("find", next, Glyph::Forward)])
    }

    /// What a tap on the main action of such a screen leads to: the secret itself comes as one.
    pub fn nothing_typed(&self) -> Next {
        Next::Redraw { draft: self.draft.with(TRIED, "yes") }
    }

    /// A screen instead of one whose record is not here.
    pub fn missing(&self) -> Result<Screen, Unreadable> {
        let words = self.scene.words;
        let text = Widget::words("missing", words.frame_missing_screen_text());
        let body = Contents::Form { widgets: vec![text.clone()] };
        self.screen(words.frame_missing_screen_title(), text.label, body, Vec::new())
    }

    /// Where back leads; none = out.
    pub fn back(&self) -> Result<Option<Route>, Unreadable> {
        Ok(match *self.route {
            Route::Consent(ref route) => crate::consent::before(self, route)?.or(route.place().back),
            Route::Ledger(ref route) => crate::ledger::before(self, route)?.or(route.place().back),
            Route::Form(ref route) => crate::own::before(self, route)?.or(route.place().back),
            _ => self.route.place().back,
        })
    }
}

/// What stands around every screen, inside and before the notebook is open.
pub(crate) struct Around<'a> {
    pub words: &'a Words,
    pub revision: u64,
    pub place: Place,
    /// The name of the screen that back leads to; none = out.
    pub back: Option<&'static str>,
    pub told: Option<Widget>,
    /// Whether all of it is practice.
    pub practice: bool,
}

impl Around<'_> {
    /// A screen with these contents.
    pub fn screen(self, title: Phrase, help: Phrase, body: Contents, actions: Vec<Action>) -> Screen {
        let Place { name, record, area, depth, sensitivity, .. } = self.place;
        let back = self.back.map_or(Back::Exit, |screen| Back::To { screen: screen.to_owned() });
        let kept = |widget: Widget| {
            let more = widget.sensitivity.max(sensitivity);
            widget.kept_as(more)
        };
        let said = self.practice.then(|| practice::banner(self.words));
        let all = |widgets: Vec<Widget>| said.into_iter().chain(widgets).map(kept).collect();
        let body = match body {
            Contents::Form { widgets } => Contents::Form { widgets: all(widgets) },
            Contents::Rows { header, rows, more } => Contents::Rows { header: all(header), rows, more },
        };
        let mut screen = Screen {
            id: name.to_owned(),
            record: record.map(|record| record.to_string()),
            area,
            depth,
            back,
            step: None,
            title,
            corners: corners(self.words, help),
            banner: self.told.map(kept),
            body,
            actions,
            focus: None,
            revision: self.revision,
        };
        let first_mistake = screen.widgets().find(|widget| widget.mistake.is_some());
        screen.focus = first_mistake.map(|widget| widget.id.clone());
        screen
    }
}

/// The field for a number or a code; what is missing is said once somebody tried to go on.
pub(crate) fn secret_field(words: &Words, draft: &Draft, label: Phrase, hint: Option<Phrase>, digits: bool) -> Widget {
    let tried = !draft.get(TRIED).is_empty();
    Widget::new("number", label, Control::Secret { digits, at_most: SECRET_AT_MOST })
        .hinted(hint)
        .mistaken(tried.then(|| words.frame_mistake_needed_error()))
        .kept_as(Sensitivity::Secret)
}

fn corners(words: &Words, help_words: Phrase) -> Corners {
    let corner = |id: &str, label, glyph| Corner { id: id.to_owned(), label, glyph };
    Corners {
        speaker: corner(SPEAKER, words.frame_corner_speaker_label(), Glyph::Speaker),
        help: corner(HELP, words.frame_corner_help_label(), Glyph::Help),
        help_words,
        leave: corner(LEAVE, words.frame_corner_leave_label(), Glyph::Leave),
    }
}

/// What there is to tell about the last input.
pub(crate) fn told_widget(words: &Words, told: Told, last_met: Option<Day>) -> Widget {
    let (label, glyph, tone) = match told {
        Told::Saved => (words.frame_told_saved_label(), Glyph::Yes, Tone::Settled),
        Told::NumberMistaken => (words.frame_told_mistaken_label(), Glyph::Care, Tone::Care),
        Told::NothingForNumber => (nothing_for_number(words, last_met), Glyph::Know, Tone::Waiting),
        Told::FileRead { new, cut_short: true } => {
            (words.frame_told_file_short_label(u64::from(new)), Glyph::Care, Tone::Care)
        }
        Told::FileRead { new: 0, .. } => (words.frame_told_file_known_label(), Glyph::Know, Tone::Plain),
        Told::FileRead { new, .. } => (words.frame_told_file_new_label(u64::from(new)), Glyph::FileIn, Tone::Settled),
        Told::EarlierMissing => (words.frame_told_earlier_missing_label(), Glyph::Care, Tone::Care),
        Told::FileWritten => (words.frame_told_file_written_label(), Glyph::FileOut, Tone::Waiting),
        Told::FileUnreadable => (words.frame_told_file_unreadable_label(), Glyph::Care, Tone::Care),
        Told::DeviceFailed => (words.frame_told_device_failed_label(), Glyph::Care, Tone::Care),
        Told::OlderCopy => (words.frame_told_older_copy_label(), Glyph::Care, Tone::Care),
        Told::WentOn => (words.frame_told_went_on_label(), Glyph::Yes, Tone::Settled),
        Told::CodeChanged => (words.settings_told_code_label(), Glyph::Yes, Tone::Settled),
        Told::SecondMade => (words.settings_told_second_label(), Glyph::Yes, Tone::Settled),
        Told::WrongCode { minutes: 0 } => (words.settings_told_wrong_label(), Glyph::Care, Tone::Care),
        Told::WrongCode { minutes } => (words.settings_told_wait_label(u64::from(minutes)), Glyph::Wait, Tone::Care),
        Told::CodesDiffer => (words.settings_told_differ_label(), Glyph::Care, Tone::Care),
        Told::Welcomed { numbers } => {
            (words.entrance_told_welcomed_label(&in_fives(numbers).join(" · ")), Glyph::Person, Tone::Waiting)
        }
        Told::LetIn { numbers } => {
            (words.joining_told_let_in_label(&in_fives(numbers).join(" · ")), Glyph::Person, Tone::Waiting)
        }
        Told::PresenceOn => (words.settings_told_finger_on_label(), Glyph::Yes, Tone::Settled),
        Told::PresenceOff => (words.settings_told_finger_off_label(), Glyph::Yes, Tone::Settled),
        Told::PresenceNot => (words.settings_told_finger_not_label(), Glyph::Care, Tone::Care),
        Told::RemindersOn => (words.settings_told_remind_on_label(), Glyph::Yes, Tone::Settled),
        Told::RemindersOff => (words.settings_told_remind_off_label(), Glyph::Yes, Tone::Settled),
        Told::RelayTaken => (words.exchange_told_taken_label(), Glyph::Yes, Tone::Settled),
        Told::NoPermission => (words.exchange_told_no_permission_label(), Glyph::Care, Tone::Care),
        Told::RelaysEnough => (words.exchange_told_enough_label(), Glyph::Care, Tone::Care),
        Told::OtherCode => (words.exchange_told_other_code_label(), Glyph::Care, Tone::Care),
        Told::NotPassed => (words.exchange_told_not_passed_label(), Glyph::Care, Tone::Care),
        Told::AwaitsSecond => (words.joining_told_awaits_label(), Glyph::Wait, Tone::Waiting),
        Told::NoRequest => (words.joining_told_no_request_label(), Glyph::Care, Tone::Care),
        Told::PracticeFile => (words.practice_told_file_label(), Glyph::Know, Tone::Waiting),
        Told::Proposed => (words.founding_told_proposed_label(), Glyph::FileOut, Tone::Waiting),
        Told::Answered => (words.founding_told_answered_label(), Glyph::FileOut, Tone::Waiting),
        Told::LastWritten => (words.founding_told_last_label(), Glyph::FileOut, Tone::Waiting),
        Told::NoProposal => (words.founding_told_no_proposal_label(), Glyph::Care, Tone::Care),
        Told::OtherFile => (words.founding_told_other_file_label(), Glyph::Care, Tone::Care),
        Told::NotRescued => (words.notebook_told_not_rescued_label(), Glyph::Care, Tone::Care),
        Told::WipeMade => (words.wiping_told_made_label(), Glyph::Code, Tone::Care),
        Told::NoWipe => (words.wiping_told_none_label(), Glyph::Yes, Tone::Settled),
        Told::WipeIsCode => (words.wiping_told_same_label(), Glyph::Care, Tone::Care),
        Told::Wiped => (words.wiping_told_gone_label(), Glyph::Know, Tone::Plain),
        Told::RequestWritten => (words.entrance_told_request_label(), Glyph::FileOut, Tone::Waiting),
        Told::NoWelcome => (words.entrance_told_no_welcome_label(), Glyph::Care, Tone::Care),
        Told::CodeWeak => (words.settings_told_weak_label(), Glyph::Care, Tone::Care),
        Told::SharedIn => (words.inbox_told_in_label(), Glyph::FileIn, Tone::Settled),
        Told::NotAPicture => (words.inbox_told_picture_label(), Glyph::Care, Tone::Care),
        Told::TooLarge => (words.inbox_told_large_label(), Glyph::Care, Tone::Care),
        Told::RecordingStopped => (words.recording_told_stopped_label(), Glyph::Care, Tone::Care),
        Told::NotRecorded => (words.recording_told_failed_label(), Glyph::Care, Tone::Care),
        Told::Forgotten => (words.inbox_told_gone_label(), Glyph::Yes, Tone::Settled),
        Told::NoRoom => (words.frame_told_no_room_label(), Glyph::Care, Tone::Care),
        Told::Refused(refused) => (refused_label(words, refused), Glyph::Care, Tone::Care),
    };
    Widget::banner("told", label, glyph, tone)
}

fn nothing_for_number(words: &Words, last_met: Option<Day>) -> Phrase {
    match last_met {
        Some(day) => words.frame_told_nothing_since_label(day.date()),
        None => words.frame_told_nothing_label(),
    }
}

fn refused_label(words: &Words, refused: Refused) -> Phrase {
    match refused {
        Refused::NotYours => words.frame_refused_not_yours_label(),
        Refused::Incomplete => words.frame_refused_incomplete_label(),
        Refused::AlreadySo => words.frame_refused_already_label(),
        Refused::NotUnderstood => words.frame_refused_understood_label(),
        Refused::UnderEighteen => words.frame_refused_minor_label(),
        Refused::LetRest => words.frame_refused_rest_label(),
        Refused::HasDied => words.frame_refused_died_label(),
        Refused::NotAllowed => words.frame_refused_allowed_label(),
        Refused::NotHere => words.frame_refused_here_label(),
        Refused::Unreadable => words.frame_refused_unreadable_label(),
        Refused::NobodyHears => words.case_tell_nobody_label(),
        Refused::NeedsTheirYes => words.case_refused_yes_label(),
    }
}

/// An action with nothing special about it.
pub(crate) fn action(id: &str, label: Phrase, glyph: Glyph) -> Action {
    Action { id: id.to_owned(), label, hint: None, glyph, main: false }
}

/// The main action.
pub(crate) fn main_action(id: &str, label: Phrase, glyph: Glyph) -> Action {
    Action { main: true, ..action(id, label, glyph) }
}

/// What somebody said, in its own language, as the notebook holds it.
pub(crate) fn told(
    records: &dyn Records,
    words: &Words,
    telling: Option<&Telling>,
    lang: &str,
) -> Result<Phrase, Unreadable> {
    let held = telling.map(|telling| records.telling(&telling.fact)).transpose()?.flatten();
    Ok(terms::told(words, held.as_ref(), lang))
}

/// The first words of a text: its first line, cut between words, at most about `letters` characters.
pub(crate) fn first_words(phrase: Phrase, letters: usize) -> Phrase {
    let line = phrase.value.trim().lines().next().unwrap_or_default();
    if line.chars().count() <= letters {
        return Phrase { value: line.to_owned(), ..phrase };
    }
    let mut cut = String::new();
    for word in line.split_whitespace() {
        if !cut.is_empty() && cut.chars().count() + word.chars().count() >= letters {
            break;
        }
        if !cut.is_empty() {
            cut.push(' ');
        }
        cut.push_str(word);
    }
    Phrase { value: format!("{cut} …"), ..phrase }
}

/// Reads a record's id from a line's id.
pub(crate) fn record_id(line: &str) -> Option<RecordId> {
    line.parse().ok()
}
