//! The entrance: the contract in every state and language, what founding asks for, and what a damaged notebook offers.

use std::collections::BTreeSet;

use weft_gallery::languages::{languages, words};
use weft_gallery::made::{AtEntrance, entrance, standing};
use weft_screens::{
    Back, Control, Draft, Edited, Effect, EntranceNext, EntranceRoute, Input, Misuse, Sensitivity, Standing, Stands,
};

use crate::every::check;

fn at(route: EntranceRoute, draft: Draft, standing: Standing) -> AtEntrance {
    AtEntrance { route, draft, standing, told: None }
}

fn offered(at: &AtEntrance) -> Vec<String> {
    at.screen(&words("en")).actions.into_iter().map(|action| action.id).collect()
}

#[test]
fn every_state_keeps_the_contract_and_leads_on() {
    let mut drawn = BTreeSet::new();
    for language in languages() {
        let words = words(language.tag);
        for at in entrance() {
            let screen = at.screen(&words);
            check(&screen, language.tag);
            drawn.insert(screen.id.clone());
            for action in &screen.actions {
                let next = at.tap(&words, &action.id);
                assert!(!matches!(next, EntranceNext::Stay | EntranceNext::Refused(_)), "{} {}", screen.id, action.id);
            }
            // Back leads out in a few steps.
            let mut route = at.route;
            let steps = (0..6).find(|_| {
                let here = AtEntrance { route, draft: Draft::default(), standing: at.standing.clone(), told: None };
                match here.on(&words, &Input::Back) {
                    EntranceNext::Go(to) => {
                        assert!(matches!(here.screen(&words).back, Back::To { .. }));
                        route = to;
                        false
                    }
                    other => {
                        assert_eq!((other, here.screen(&words).back), (EntranceNext::Leave, Back::Exit));
                        true
                    }
                }
            });
            assert!(steps.is_some(), "{} does not lead out", screen.id);
        }
    }
    assert_eq!(drawn.len(), 15, "{drawn:?}");
}

#[test]
fn a_proposal_needs_a_name_and_a_promise_and_ready_words_can_be_taken() {
    let en = words("en");
    let empty = at(EntranceRoute::Propose, Draft::default(), Standing::default());
    let EntranceNext::Redraw(tried) = empty.tap(&en, "proposal") else { panic!("nothing was typed") };
    let tried = at(EntranceRoute::Propose, tried, Standing::default());
    assert_eq!(tried.screen(&en).widgets().filter(|widget| widget.mistake.is_some()).count(), 2);
    let EntranceNext::Redraw(ready) = tried.tap(&en, "ready") else { panic!("ready words are there") };
    let named = ready.with("group", "Weavers");
    let whole = at(EntranceRoute::Propose, named.clone(), Standing::default());
    let field = |at: &AtEntrance| {
        at.screen(&en).widgets().find_map(|widget| match &widget.control {
            Control::Field { value, value_rev, long: true, .. } => Some((value.clone(), *value_rev)),
            _ => None,
        })
    };
    let (value, rev) = field(&whole).unwrap();
    assert!(value.starts_with("Each group decides for itself."), "{value}");
    assert_eq!(rev, 1, "the shell writes it over what stood there");
    assert!(
        matches!(whole.tap(&en, "proposal"), EntranceNext::Ask(Effect::SaveFile { name, .. }) if name == "first.weft")
    );
    // What is typed is private, and too long a promise is said.
    assert!(whole.screen(&en).widgets().all(|widget| widget.sensitivity == Sensitivity::Private));
    let long = at(EntranceRoute::Propose, named.with("charter", &"க".repeat(17_000)), Standing::default());
    assert!(matches!(long.tap(&en, "proposal"), EntranceNext::Redraw(_)));
    let hidden = Input::Edit { widget: "group".to_owned(), value: "a\u{202e}b".to_owned() };
    assert!(matches!(whole.on(&en, &hidden), EntranceNext::Edited(_, Edited { mistakes }) if mistakes.len() == 1));
    let nowhere = Input::Edit { widget: "nothing".to_owned(), value: String::new() };
    assert_eq!(whole.on(&en, &nowhere), EntranceNext::Refused(Misuse::NoSuchWidget));
}

#[test]
fn an_answer_needs_another_name_than_theirs() {
    let en = words("en");
    let answer = |group| at(EntranceRoute::Answer, Draft::default().with("group", group), standing(Stands::Nowhere));
    assert!(matches!(answer(" வலை ").tap(&en, "answer"), EntranceNext::Redraw(_)), "both have one name");
    assert!(matches!(answer("Bakers").tap(&en, "answer"), EntranceNext::Ask(Effect::SaveFile { .. })));
    let said = answer("Bakers").screen(&en);
    assert!(said.widgets().any(|widget| widget.label.value.contains("proposes this")));
}

/// The other group sees no number before it has the last file: whoever completed writes that one first.
#[test]
fn nobody_goes_in_before_the_last_file_is_written() {
    let completed = |last_to_write| Standing { proposed_first: true, last_to_write, ..standing(Stands::Nowhere) };
    let here = |standing| at(EntranceRoute::Compare, Draft::default(), standing);
    assert_eq!(offered(&here(completed(true))), ["last"]);
    assert_eq!(offered(&here(completed(false))), ["inside", "last"]);
    assert_eq!(offered(&here(standing(Stands::Nowhere))), ["inside"], "whoever answered has none to write");
    let shows = |at: &AtEntrance| {
        at.screen(&words("en")).widgets().any(|widget| matches!(widget.control, Control::Number { .. }))
    };
    assert!(!shows(&here(completed(true))) && shows(&here(completed(false))));
}

#[test]
fn beginning_leads_to_where_it_stands() {
    let en = words("en");
    for (stands, there) in [
        (Stands::Nowhere, EntranceRoute::Begin),
        (Stands::Proposed, EntranceRoute::Proposed),
        (Stands::Answered, EntranceRoute::Answered),
    ] {
        let join = at(EntranceRoute::Join, Draft::default(), standing(stands));
        assert_eq!(join.tap(&en, "found"), EntranceNext::Go(there));
        let read = at(EntranceRoute::Answer, Draft::default(), standing(stands));
        assert_eq!(read.on(&en, &Input::Back), EntranceNext::Go(there));
    }
}

#[test]
fn a_rescue_is_asked_for_and_nothing_else() {
    let en = words("en");
    let damaged = at(EntranceRoute::Damaged, Draft::default(), Standing::default());
    assert_eq!(offered(&damaged), ["rescue"]);
    assert_eq!(damaged.tap(&en, "rescue"), EntranceNext::Rescue);
    assert_eq!(damaged.on(&en, &Input::Back), EntranceNext::Go(EntranceRoute::Unlock));
    // A code that is damaged is not asked of a screen without a field for it.
    let typed = Input::Secret { widget: "number".to_owned(), bytes: vec![1] };
    assert!(matches!(damaged.on(&en, &typed), EntranceNext::Refused(_)));
}
