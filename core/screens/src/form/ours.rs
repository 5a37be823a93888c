//! Labels of forms → words: the table of our own messages that a form's data may name, and words that a group said.

use weft_l10n::{Phrase, Words};
use weft_model::form::{Label, Step};
use weft_model::said::Said;

/// Makes the table: a name that is no message does not compile, and one that a built-in form names and is not here fails a test.
macro_rules! messages {
    ($($name:ident),+ $(,)?) => {
        /// The message of this name.
        fn message(words: &Words, name: &str) -> Option<Phrase> {
            match name {
                $(stringify!($name) => Some(words.$name()),)+
                _ => None,
            }
        }
    };
}

messages! {
    form_card_consent_label,
    form_card_entry_label,
    form_card_visit_label,
    form_kind_amount_hint,
    form_kind_day_hint,
    form_kind_words_hint,
    form_make_about_label,
    form_make_alone_label,
    form_make_any_label,
    form_make_choice_label,
    form_make_choices_label,
    form_make_filler_label,
    form_make_kind_label,
    form_make_list_action,
    form_make_member_label,
    form_make_name_label,
    form_make_needed_label,
    form_make_organiser_label,
    form_make_own_label,
    form_make_purpose_label,
    form_make_question_help,
    form_make_question_label,
    form_make_readers_label,
    form_make_start_help,
    form_make_to_label,
    form_make_who_label,
    form_make_yes_label,
    ledger_dispute_because_label,
    ledger_dispute_help,
    ledger_dispute_title,
    ledger_entry_note_action,
    ledger_list_much_label,
    ledger_list_what_label,
    ledger_new_currency_label,
    ledger_new_day_label,
    ledger_new_from_label,
    ledger_new_given_help,
    ledger_new_given_title,
    ledger_new_story_help,
    ledger_new_story_label,
    ledger_new_story_title,
    ledger_new_to_label,
    ledger_new_unit_days_label,
    ledger_new_unit_grams_label,
    ledger_new_unit_hours_label,
    ledger_new_unit_label,
    ledger_new_unit_nights_label,
    ledger_new_unit_pieces_label,
    ledger_note_help,
    ledger_note_words_label,
    ledger_translate_by_label,
    ledger_translate_help,
    ledger_translate_machine_label,
    ledger_translate_person_label,
    ledger_translate_title,
    ledger_translate_words_label,
    terms_kind_emotional_label,
    terms_kind_hosting_label,
    terms_kind_knowledge_label,
    terms_kind_material_label,
    terms_kind_money_label,
    terms_kind_moral_label,
    terms_kind_other_label,
    terms_kind_time_label,
    terms_kind_translation_label,
    terms_unit_none_label,
    terms_whom_partnership_label,
    visit_say_by_label,
    visit_say_words_label,
}

/// What a step is called, and what helps with it.
pub(crate) fn called(words: &Words, step: &Step) -> (Phrase, Phrase) {
    let of = |of: &Option<Label>| of.as_ref().map_or_else(|| words.terms_words_gone_label(), |of| label(words, of));
    (of(&step.name), of(&step.purpose))
}

/// A label in the reader's first language, else the second, else as it was said first. A message that is not in the table is said to
/// be missing, as words that are gone are.
pub(crate) fn label(words: &Words, label: &Label) -> Phrase {
    match label {
        Label::Ours(name) => message(words, name).unwrap_or_else(|| words.terms_words_gone_label()),
        Label::Said(said) => spoken(words, said).unwrap_or_else(|| words.terms_words_gone_label()),
    }
}

fn spoken(words: &Words, said: &[Said]) -> Option<Phrase> {
    let second = words.second().map(|language| language.tag);
    let wanted = [Some(words.first().tag), second];
    let of = |tag: &str| said.iter().find(|said| said.lang.as_str() == tag);
    let found = wanted.into_iter().flatten().find_map(of).or_else(|| said.first())?;
    Some(Phrase::told(found.words.as_str(), found.lang.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::BuiltIn;

    fn labels(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Array(values) => values.iter().for_each(|value| labels(value, found)),
            serde_json::Value::Object(values) => {
                found.extend(values.get("ours").and_then(|name| name.as_str()).map(str::to_owned));
                values.values().for_each(|value| labels(value, found));
            }
            _ => {}
        }
    }

    #[test]
    fn every_label_of_a_built_in_form_is_a_message_and_nothing_in_it_is_unknown() {
        let words = Words::new("en", None).unwrap();
        let mut named = 0;
        for built_in in BuiltIn::ALL {
            let form: weft_model::form::Form = serde_json::from_str(built_in.text()).expect("read");
            assert_eq!(built_in.form(), form);
            assert!(!form.needs_newer() && form.fields().count() > 0, "{built_in:?}");
            let value = serde_json::to_value(&form).unwrap();
            assert!(form.more.is_empty() && form.steps.iter().all(|step| step.more.is_empty()));
            assert!(form.fields().all(|field| field.more.is_empty() && field.required), "{built_in:?}");
            let mut found = Vec::new();
            labels(&value, &mut found);
            named += found.len();
            for name in found {
                assert!(message(&words, &name).is_some(), "{built_in:?}: {name}");
            }
        }
        assert!(named > 40, "{named}");
    }
}
