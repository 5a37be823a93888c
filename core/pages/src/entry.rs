//! The public page of a ledger entry: the words that both groups let be shown, what was given, and thanks to those who
//! said yes to being named. Nothing else of the entry stands on it.

use maud::{Markup, html};
use weft_l10n::{Phrase, Words};
use weft_model::entry::Story;
use weft_model::gate::{Cleared, PublicEntry};
use weft_model::ids::GroupId;
use weft_model::membership::Membership;
use weft_model::said::Content;
use weft_screens::show;

use crate::run::{Reader, dir, line, run};
use crate::sheet::sheet;
use crate::term;

/// One readable page of an entry, for anybody.
pub fn entry_page(public: &Cleared<PublicEntry>, membership: &Membership, words: &Words) -> String {
    let reader = Reader::of(words);
    let held = public.artefact();
    let name = |group: &GroupId| show::name(membership, group);
    let Some((_, _, _, proposed)) = &held.entry.proposed else { return sheet(words, "turmeric", "", &html! {}) };
    let (from, to) = (name(&proposed.from), name(&proposed.to));
    let quantity = match &proposed.quantity {
        Some(quantity) => term::amount_of(words, quantity.amount, &quantity.unit),
        None => words.terms_unit_none_label(),
    };
    let body = html! {
        header {
            h1 { (line(&[Phrase::named(&from), Phrase::named(&to)])) }
            p.soft { (reader.both(Words::pages_public_subtitle)) }
            div.facts { p { strong { (run(&words.pages_known_text(public.day().date()))) } } }
        }
        main {
            section.turmeric {
                article.card {
                    @for (story, content) in &held.stories { (told(words, story, content)) }
                    div.given.stack {
                        h2 { (line(&[term::kind(words, proposed.kind), quantity])) }
                        p { (run(&words.pages_entry_gave_text(&from, &to))) }
                        p.soft { (run(&words.date(proposed.day.date()))) }
                    }
                    @if !held.credited.is_empty() {
                        div.stack {
                            p { strong { (reader.say(Words::pages_public_credit_label)) } }
                            @for name in &held.credited { (credit(name)) }
                        }
                    }
                }
            }
        }
        footer.soft { p { (run(&words.pages_public_both_text())) } }
    };
    sheet(words, "turmeric", &from, &body)
}

fn told(words: &Words, story: &Story, content: &Content) -> Markup {
    let told = weft_screens::terms::told(words, Some(content), story.lang.as_str());
    let name = words.language_name(story.lang.as_str());
    html! {
        div.stack {
            p.soft lang=(name.lang) dir=(dir(name.dir)) { (name.value) }
            blockquote.told lang=(told.lang) dir=(dir(told.dir)) { (told.value) }
        }
    }
}

fn credit(name: &Content) -> Markup {
    match name {
        Content::Text(name) => html! { p { (crate::run::name(name)) } },
        Content::Attached(_) => html! {},
    }
}
