//! The entrance: before a notebook is open, and before an open one belongs to a partnership. Languages, what Weft is, a code
//! that is chosen, a code that opens, joining a group by two files, beginning with another group by three, and what can be done
//! about a damaged notebook.
//!
//! No record is read here, so it is drawn from words and from how far a founding or a rescue has come.

mod founding;
mod rescue;

pub(crate) use founding::THIRD;

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};

use crate::draft::Draft;
use crate::frame::{Around, HELP, LEAVE, SPEAKER, TRIED, action, main_action, secret_field, told_widget};
use crate::input::{Edited, Effect, Input, Misuse};
use crate::practice;
use crate::route::{Asked, Place, Typed};
use crate::scene::Told;
use crate::screen::{Action, Area, Contents, Screen, Step};
use crate::settings::languages;
use crate::turn::{choose, edited, secret, spoken, typed_into};
use crate::widget::{Glyph, Tone, Widget};

/// No language is in use yet.
const NONE: [&str; 2] = ["", ""];
/// The name a request to join is offered under; it says nothing about who asks.
const REQUEST: &str = "request.weft";

/// Where somebody is before the first screen inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntranceRoute {
    /// In which two languages.
    Languages,
    /// What Weft is, and is not.
    Introduction,
    /// What a practice notebook is.
    Practice,
    /// Choosing a code.
    Code,
    /// The code once more.
    CodeAgain,
    /// The code that opens.
    Unlock,
    /// An open notebook that belongs to no partnership yet.
    Join,
    /// How two groups begin.
    Begin,
    /// Writing a proposal.
    Propose,
    /// A proposal is written and not answered.
    Proposed,
    /// Reading the other group's proposal, and answering it.
    Answer,
    /// A proposal is answered and not completed.
    Answered,
    /// Both groups belong, and compare a number.
    Compare,
    /// The notebook is damaged.
    Damaged,
    /// It was rescued.
    Rescued,
}

/// How far a founding has come that is not complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stands {
    /// Not begun.
    #[default]
    Nowhere,
    /// A proposal was written here.
    Proposed,
    /// One was answered here.
    Answered,
}

/// What a rescue came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rescued {
    /// So much is here.
    pub kept: u64,
    /// So much is lost here.
    pub lost: u64,
    /// So much waits for something that is not here.
    pub waiting: u64,
    /// Whether other parts of the notebook have gaps.
    pub gaps: bool,
}

/// How far a founding or a rescue has come, as the app knows it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// How far the founding is.
    pub stands: Stands,
    /// The other group's own name; empty as long as it is not known.
    pub theirs: String,
    /// What the groups promise each other.
    pub charter: String,
    /// The number that both founders compare, in groups of digits.
    pub number: Vec<String>,
    /// Whether it was proposed here, so that the last file is written here.
    pub proposed_first: bool,
    /// Whether that file was never written.
    pub last_to_write: bool,
    /// What a rescue came to.
    pub rescued: Rescued,
    /// Whether a finger or a face opens the notebook.
    pub presence: bool,
}

/// Nothing that people wrote reaches a log.
impl std::fmt::Debug for Standing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Standing({:?}, {:?})", self.stands, self.rescued)
    }
}

/// What its screens are drawn from.
#[derive(Debug, Clone, Copy)]
pub struct EntranceScene<'a> {
    /// The two languages, as far as they are chosen.
    pub words: &'a Words,
    /// The revision that is drawn, and that taps have to carry.
    pub revision: u64,
    /// What there is to tell about the last input.
    pub told: Option<Told>,
    /// How far a founding or a rescue has come.
    pub standing: &'a Standing,
}

/// What an input leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntranceNext {
    /// Go there.
    Go(EntranceRoute),
    /// From here on these two languages; then on to the introduction.
    Languages(Vec<String>),
    /// A code was typed.
    Typed(Asked, #[serde(skip_serializing)] Typed),
    /// Ask the shell for something.
    Ask(Effect),
    /// The draft changed and the screen is drawn anew.
    Redraw(Draft),
    /// The draft changed and nothing else moves.
    Edited(Draft, Edited),
    /// Begin to practise.
    Practise,
    /// Open it for a finger or a face.
    Presence,
    /// Rescue the notebook with the code that was typed.
    Rescue,
    /// Go on inside.
    Inside,
    /// Leave; nothing typed stays but what the founding keeps.
    Leave,
    /// Nothing.
    Stay,
    /// The input was not taken.
    Refused(Misuse),
}

impl EntranceRoute {
    fn place(self) -> Place {
        let place = |name, depth| Place::new(name, Area::Everything, depth);
        match self {
            Self::Languages => place("welcome-languages", 0),
            Self::Introduction => place("welcome", 1),
            Self::Practice => place("welcome-practice", 2),
            Self::Code => place("welcome-code", 2).secret(),
            Self::CodeAgain => place("welcome-code-again", 2).secret(),
            Self::Unlock => place("unlock", 0).secret(),
            Self::Join => place("join", 0),
            Self::Begin => place("founding", 1),
            Self::Propose => place("propose", 2),
            Self::Proposed => place("proposed", 1),
            Self::Answer => place("answer", 2),
            Self::Answered => place("answered", 1),
            Self::Compare => place("compare", 0).private(),
            Self::Damaged => place("damaged", 1),
            Self::Rescued => place("rescued", 0),
        }
    }

    /// Where back leads; none = out.
    const fn back(self, stands: Stands) -> Option<Self> {
        match self {
            Self::Introduction => Some(Self::Languages),
            Self::Code | Self::Practice => Some(Self::Introduction),
            Self::CodeAgain => Some(Self::Code),
            Self::Begin | Self::Proposed | Self::Answered => Some(Self::Join),
            Self::Propose | Self::Answer => Some(founding::waits(stands)),
            Self::Damaged => Some(Self::Unlock),
            Self::Languages | Self::Unlock | Self::Join | Self::Compare | Self::Rescued => None,
        }
    }

    /// Whether what is typed on it is kept: a promise takes long to write.
    pub const fn keeps(self) -> bool {
        matches!(self, Self::Propose | Self::Answer)
    }

    /// What is typed on it that is neither shown nor kept.
    const fn asks(self) -> Option<Asked> {
        match self {
            Self::Code => Some(Asked::NewCode),
            Self::CodeAgain => Some(Asked::NewCodeAgain),
            Self::Unlock => Some(Asked::Code),
            _ => None,
        }
    }

    /// Its place in making a notebook, of four.
    const fn step(self) -> Option<u32> {
        match self {
            Self::Languages => Some(1),
            Self::Introduction => Some(2),
            Self::Code => Some(3),
            Self::CodeAgain => Some(4),
            _ => None,
        }
    }
}

/// Draws the screen of a route.
pub fn draw_entrance(scene: &EntranceScene<'_>, route: EntranceRoute, draft: &Draft) -> Screen {
    let words = scene.words;
    let next = || main_action("next", words.frame_action_next_label(), Glyph::Forward);
    let (title, help, widgets, actions) = match route {
        EntranceRoute::Languages => {
            let help = words.settings_languages_help();
            (words.settings_languages_title(), help, languages::form(words, draft, NONE).widgets(), vec![next()])
        }
        EntranceRoute::Introduction => {
            let widgets = vec![
                Widget::status("phone", words.entrance_welcome_phone_text(), Glyph::Code, Tone::Plain),
                Widget::status("meet", words.entrance_welcome_meet_text(), Glyph::Exchange, Tone::Plain),
                Widget::status("lost", words.entrance_welcome_lost_text(), Glyph::Care, Tone::Plain),
            ];
            let actions = vec![next(), action("try", words.practice_begin_title(), Glyph::Person)];
            (words.entrance_welcome_title(), words.entrance_welcome_help(), widgets, actions)
        }
        EntranceRoute::Practice => practice::what(words, false),
        EntranceRoute::Code => {
            typed(words, draft, words.settings_code_new_title(), Some(words.settings_code_new_hint()))
        }
        EntranceRoute::CodeAgain => typed(words, draft, words.settings_code_again_title(), None),
        EntranceRoute::Unlock => {
            let (title, help, field, mut actions) = typed(words, draft, words.entrance_unlock_title(), None);
            if scene.standing.presence {
                actions.push(action("finger", words.settings_finger_on_action(), Glyph::Person));
            }
            (title, help, field, actions)
        }
        EntranceRoute::Join => {
            let widgets = vec![
                Widget::words("nobody", words.entrance_join_nobody_text()),
                Widget::words("first", words.entrance_join_request_text()),
                Widget::words("then", words.entrance_join_welcome_text()),
            ];
            let actions = vec![
                main_action("request", words.entrance_join_request_action(), Glyph::FileOut),
                action("welcome", words.entrance_join_welcome_action(), Glyph::FileIn),
                action("found", words.founding_begin_title(), Glyph::Add),
            ];
            (words.entrance_join_title(), words.entrance_join_help(), widgets, actions)
        }
        EntranceRoute::Begin => founding::begin(words),
        EntranceRoute::Propose => founding::propose(words, draft),
        EntranceRoute::Proposed => founding::proposed(scene),
        EntranceRoute::Answer => founding::answer(scene, draft),
        EntranceRoute::Answered => founding::answered(scene),
        EntranceRoute::Compare => founding::compare(scene),
        EntranceRoute::Damaged => rescue::damaged(words),
        EntranceRoute::Rescued => rescue::rescued(words, scene.standing.rescued),
    };
    let back = route.back(scene.standing.stands).map(|route| route.place().name);
    let told = scene.told.map(|told| told_widget(words, told, None));
    let around = Around { words, revision: scene.revision, place: route.place(), back, told, practice: false };
    let mut screen = around.screen(title, help, Contents::Form { widgets }, actions);
    screen.step = route.step().map(|n| Step { n, of: 4 });
    screen
}

type Drawn = (Phrase, Phrase, Vec<Widget>, Vec<Action>);

fn typed(words: &Words, draft: &Draft, title: Phrase, hint: Option<Phrase>) -> Drawn {
    let field = secret_field(words, draft, words.settings_code_field_label(), hint, false);
    let actions = vec![main_action("find", words.frame_action_next_label(), Glyph::Forward)];
    (title, words.settings_code_help(), vec![field], actions)
}

/// What an input on a screen leads to. Nothing is changed: the app does what it says.
pub fn on_entrance(scene: &EntranceScene<'_>, route: EntranceRoute, draft: &Draft, input: &Input) -> EntranceNext {
    let screen = || draw_entrance(scene, route, draft);
    match input {
        Input::Leave => EntranceNext::Leave,
        Input::Back => route.back(scene.standing.stands).map_or(EntranceNext::Leave, EntranceNext::Go),
        Input::Tap { revision, .. } if *revision != scene.revision => EntranceNext::Refused(Misuse::Stale),
        Input::Tap { widget, .. } => tap(scene, route, draft, &screen(), widget),
        Input::Choose { widget, tile } => match choose(draft, &screen(), widget, tile) {
            Ok(draft) => EntranceNext::Redraw(draft),
            Err(misuse) => EntranceNext::Refused(misuse),
        },
        Input::Secret { widget, bytes } => match secret(&screen(), widget, route.asks()) {
            Ok(asked) => EntranceNext::Typed(asked, Typed(bytes.clone())),
            Err(misuse) => EntranceNext::Refused(misuse),
        },
        Input::Edit { widget, value } => match typed_into(draft, &screen(), widget, value) {
            Ok(draft) => {
                let after = draw_entrance(scene, route, &draft);
                match edited(screen(), after) {
                    Some(edited) => EntranceNext::Edited(draft, edited),
                    None => EntranceNext::Redraw(draft),
                }
            }
            Err(misuse) => EntranceNext::Refused(misuse),
        },
        Input::Lifecycle { .. } | Input::EffectDone { .. } => EntranceNext::Stay,
        Input::Toggle { .. } | Input::Pick { .. } => EntranceNext::Refused(Misuse::NoSuchWidget),
    }
}

fn tap(scene: &EntranceScene<'_>, route: EntranceRoute, draft: &Draft, screen: &Screen, id: &str) -> EntranceNext {
    match id {
        SPEAKER => return EntranceNext::Ask(Effect::Speak { id: SPEAKER.to_owned(), phrases: spoken(screen) }),
        HELP => return EntranceNext::Stay,
        LEAVE => return EntranceNext::Leave,
        _ if screen.actions.iter().all(|action| action.id != id) => return EntranceNext::Refused(Misuse::NoSuchWidget),
        _ => {}
    }
    let tried = draft.with(TRIED, "yes");
    match (route, id) {
        (EntranceRoute::Languages, _) if languages::form(scene.words, &tried, NONE).is_whole() => {
            EntranceNext::Languages(languages::pair(draft, NONE).map(str::to_owned).to_vec())
        }
        (EntranceRoute::Introduction, "try") => EntranceNext::Go(EntranceRoute::Practice),
        (EntranceRoute::Practice, _) => EntranceNext::Practise,
        (EntranceRoute::Introduction, _) => EntranceNext::Go(EntranceRoute::Code),
        (EntranceRoute::Join, "request") => save(id, REQUEST),
        (EntranceRoute::Join, "welcome") => pick(id),
        (EntranceRoute::Join, _) => EntranceNext::Go(founding::waits(scene.standing.stands)),
        (EntranceRoute::Unlock, "finger") => EntranceNext::Presence,
        (EntranceRoute::Damaged, _) => EntranceNext::Rescue,
        (EntranceRoute::Rescued, _) => EntranceNext::Inside,
        // A code comes as a secret; a tap alone means that none was typed.
        (EntranceRoute::Languages | EntranceRoute::Code | EntranceRoute::CodeAgain | EntranceRoute::Unlock, _) => {
            EntranceNext::Redraw(tried)
        }
        _ => founding::tap(scene, route, draft, id),
    }
}

/// Asks where a file is written to.
fn save(id: &str, name: &str) -> EntranceNext {
    EntranceNext::Ask(Effect::SaveFile { id: id.to_owned(), name: name.to_owned() })
}

/// Asks for a file.
fn pick(id: &str) -> EntranceNext {
    EntranceNext::Ask(Effect::PickFile { id: id.to_owned() })
}
