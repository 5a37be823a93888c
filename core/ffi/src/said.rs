//! What a shell says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

use weft_screens::{Phrase, Words};

/// Every word that a shell says of its own, in one language. A shell has no other words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ShellWords {
    /// The button that goes back.
    pub back: Phrase,
    /// Closes help, or a list of choices.
    pub close: Phrase,
    /// What a tap on a recording or a film does.
    pub listen: Phrase,
    /// What a tap on one that is heard does.
    pub stop: Phrase,
    /// Through the loudspeaker, not held to the ear.
    pub aloud: Phrase,
    /// A part of a recording or a picture has not arrived.
    pub missing: Phrase,
    /// The phone cannot play it.
    pub unplayable: Phrase,
    /// The key that deletes one digit.
    pub delete: Phrase,
    /// The key that brings letters in the place of digits.
    pub letters: Phrase,
    /// The key that brings digits in the place of letters.
    pub digits: Phrase,
    /// Above a long list of choices.
    pub search: Phrase,
    /// No choice has the letters that were searched for.
    pub nothing: Phrase,
    /// A field for a day, while it is empty.
    pub choose_day: Phrase,
    /// Empties a field for a day.
    pub no_day: Phrase,
    /// Takes the picture that the camera shows.
    pub take_picture: Phrase,
    /// Closes the camera without a picture.
    pub take_none: Phrase,
    /// A file that another app handed over waits for the code.
    pub file_waits: Phrase,
    /// The phone has no voice for the language.
    pub no_voice: Phrase,
    /// In a notice while phones are met and the shell is hidden.
    pub working_notice: Phrase,
    /// What such notices are called in the phone's settings.
    pub working_channel: Phrase,
    /// In a notice on a day something is due.
    pub reminder_notice: Phrase,
    /// What such notices are called in the phone's settings.
    pub reminder_channel: Phrase,
    /// The phone asks for a finger or a face.
    pub finger_title: Phrase,
    /// On that question: the code is typed instead.
    pub finger_code: Phrase,
    /// The notebook could not be reached; trying again may help.
    pub failed: Phrase,
    /// A newer version wrote the notebook.
    pub newer: Phrase,
    /// Tries again.
    pub again: Phrase,
}

impl ShellWords {
    pub(crate) fn of(words: &Words) -> Self {
        Self {
            back: words.shell_frame_back_label(),
            close: words.shell_frame_close_action(),
            listen: words.shell_listen_start_label(),
            stop: words.shell_listen_stop_label(),
            aloud: words.shell_listen_loud_label(),
            missing: words.shell_listen_missing_text(),
            unplayable: words.shell_listen_failed_text(),
            delete: words.shell_pad_delete_label(),
            letters: words.shell_pad_letters_label(),
            digits: words.shell_pad_digits_label(),
            search: words.shell_select_search_label(),
            nothing: words.shell_select_nothing_text(),
            choose_day: words.shell_day_choose_action(),
            no_day: words.shell_day_none_action(),
            take_picture: words.shell_camera_take_action(),
            take_none: words.shell_camera_leave_action(),
            file_waits: words.shell_share_waits_text(),
            no_voice: words.shell_speak_none_text(),
            working_notice: words.shell_working_notice_text(),
            working_channel: words.shell_working_channel_label(),
            reminder_notice: words.shell_reminder_notice_text(),
            reminder_channel: words.shell_reminder_channel_label(),
            finger_title: words.shell_finger_ask_title(),
            finger_code: words.shell_finger_code_action(),
            failed: words.shell_core_failed_text(),
            newer: words.shell_core_newer_text(),
            again: words.shell_core_again_action(),
        }
    }
}

/// The words of a shell before it has a notebook, in the first of these languages that there are words in, or English.
#[uniffi::export]
pub fn shell_words(system: Vec<String>) -> Option<ShellWords> {
    let known = system.iter().map(String::as_str).find(|tag| Words::new(tag, None).is_ok()).unwrap_or("en");
    Words::new(known, None).ok().map(|words| ShellWords::of(&words))
}

/// A screen from its JSON, as the gallery writes it. For tests of a shell's views.
#[cfg(feature = "fixed-clock")]
#[uniffi::export]
pub fn screen_of(json: String) -> Option<weft_screens::Screen> {
    serde_json::from_str(&json).ok()
}
