//! The entrance: before a notebook is open, and before an open one belongs to a partnership. Languages, what Weft is, a code
//! that is chosen, a code that opens, and joining a group by two files.
//!
//! Nothing here is read from a notebook, so it is drawn from words alone.

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};

use crate::draft::Draft;
use crate::frame::{Around, HELP, LEAVE, SPEAKER, TRIED, action, main_action, secret_field, told_widget};
use crate::input::{Effect, Input, Misuse};
use crate::route::{Asked, Place, Typed};
use crate::scene::Told;
use crate::screen::{Action, Area, Contents, Screen, Step};
use crate::settings::languages;
use crate::turn::{choose, secret, spoken};
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
    /// Choosing a code.
    Code,
    /// The code once more.
    CodeAgain,
    /// The code that opens.
    Unlock,
    /// An open notebook that belongs to no partnership yet.
    Join,
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
    /// Leave; nothing typed stays.
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
            Self::Code => place("welcome-code", 2).secret(),
            Self::CodeAgain => place("welcome-code-again", 2).secret(),
            Self::Unlock => place("unlock", 0).secret(),
            Self::Join => place("join", 0),
        }
    }

    /// Where back leads; none = out.
    const fn back(self) -> Option<Self> {
        match self {
            Self::Introduction => Some(Self::Languages),
            Self::Code => Some(Self::Introduction),
            Self::CodeAgain => Some(Self::Code),
            Self::Languages | Self::Unlock | Self::Join => None,
        }
    }

    /// What is typed on it that is neither shown nor kept.
    const fn asks(self) -> Option<Asked> {
        match self {
            Self::Code => Some(Asked::NewCode),
            Self::CodeAgain => Some(Asked::NewCodeAgain),
            Self::Unlock => Some(Asked::Code),
            Self::Languages | Self::Introduction | Self::Join => None,
        }
    }

    /// Its place in making a notebook, of four.
    const fn step(self) -> Option<u32> {
        match self {
            Self::Languages => Some(1),
            Self::Introduction => Some(2),
            Self::Code => Some(3),
            Self::CodeAgain => Some(4),
            Self::Unlock | Self::Join => None,
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
            (words.entrance_welcome_title(), words.entrance_welcome_help(), widgets, vec![next()])
        }
        EntranceRoute::Code => {
            typed(words, draft, words.settings_code_new_title(), Some(words.settings_code_new_hint()))
        }
        EntranceRoute::CodeAgain => typed(words, draft, words.settings_code_again_title(), None),
        EntranceRoute::Unlock => typed(words, draft, words.entrance_unlock_title(), None),
        EntranceRoute::Join => {
            let widgets = vec![
                Widget::words("nobody", words.entrance_join_nobody_text()),
                Widget::words("first", words.entrance_join_request_text()),
                Widget::words("then", words.entrance_join_welcome_text()),
            ];
            let actions = vec![
                main_action("request", words.entrance_join_request_action(), Glyph::FileOut),
                action("welcome", words.entrance_join_welcome_action(), Glyph::FileIn),
            ];
            (words.entrance_join_title(), words.entrance_join_help(), widgets, actions)
        }
    };
    let back = route.back().map(|route| route.place().name);
    let told = scene.told.map(|told| told_widget(words, told, None));
    let around = Around { words, revision: scene.revision, place: route.place(), back, told };
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
        Input::Back => route.back().map_or(EntranceNext::Leave, EntranceNext::Go),
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
        Input::Lifecycle { .. } | Input::EffectDone { .. } => EntranceNext::Stay,
        Input::Edit { .. } | Input::Toggle { .. } | Input::Pick { .. } => EntranceNext::Refused(Misuse::NoSuchWidget),
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
        (EntranceRoute::Introduction, _) => EntranceNext::Go(EntranceRoute::Code),
        (EntranceRoute::Join, "request") => {
            EntranceNext::Ask(Effect::SaveFile { id: id.to_owned(), name: REQUEST.to_owned() })
        }
        (EntranceRoute::Join, _) => EntranceNext::Ask(Effect::PickFile { id: id.to_owned() }),
        // A code comes as a secret; a tap alone means that none was typed.
        _ => EntranceNext::Redraw(tried),
    }
}
