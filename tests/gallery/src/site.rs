//! The site: a page for each language, with every screen there is in every state; one to find them by. Nothing in it runs, nothing
//! is loaded.

use std::collections::BTreeSet;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use weft_l10n::{Dir, Language, Phrase, say_words};
use weft_screens::{Draft, ExchangeRoute, InboxRoute, ReceiptShown, Route, Screen};

use crate::draw::frame;
use crate::languages::{KEYS, languages};
use crate::made::{entrance, exchange::paths, inbox::recording, made, routes, told};
use crate::world::{COLOMBO, Person};

/// The colours are those of the pages that leave.
const PAGES: &str = include_str!("../../../core/pages/src/style.css");
const STYLE: &str = include_str!("gallery.css");
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Every different screen in a language, in the order in which people come to them.
pub fn screens(lang: &str) -> Vec<Screen> {
    let mut made = made();
    let routes = routes(&made);
    let mut person = Person::new(&mut made.world, COLOMBO, lang);
    let number = "12345678901234567890";
    let (width, modules) = weft_qr::number(number).expect("a code").drawn();
    let groups = number.as_bytes().chunks(5).map(|five| String::from_utf8_lossy(five).into_owned()).collect();
    let words = twelve(lang);
    let receipt = ReceiptShown { groups, words, width, modules };
    let (mut screens, mut drawn) = (Vec::new(), BTreeSet::new());
    let mut take = |screen: Screen| {
        if drawn.insert(format!("{screen:?}")) {
            screens.push(screen);
        }
    };
    for at in entrance() {
        take(at.screen(&person.words));
    }
    for (route, draft) in routes {
        (person.recording, person.paths) = (recording(&draft), paths(&draft));
        (person.route, person.draft) = (route, draft);
        person.receipt = route.shows_number().map(|_| receipt.clone());
        take(person.screen());
    }
    (person.route, person.draft, person.receipt) = (Route::Home, Draft::default(), None);
    (person.recording, person.paths) = (None, Default::default());
    person.older = true;
    take(person.screen());
    let inbox = std::mem::take(&mut person.inbox);
    for route in [Route::More, Route::Inbox(InboxRoute::List)] {
        person.route = route;
        take(person.screen());
    }
    (person.route, person.inbox) = (Route::Home, inbox);
    person.older = false;
    person.practice = true;
    for route in [Route::Home, Route::Practice, ExchangeRoute::Status.into()] {
        person.route = route;
        take(person.screen());
    }
    (person.route, person.practice) = (Route::Home, false);
    for said in told() {
        person.told = said;
        take(person.screen());
    }
    screens
}

/// Twelve words of a language; of the source for what only stands in for one.
pub fn twelve(lang: &str) -> Phrase {
    let indices = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55];
    let said = |tag: &str| say_words(tag, &indices).map(|words| Phrase::told(&words, tag));
    said(lang).or_else(|| said("en")).expect("every language has its words")
}

/// The page of a language.
pub fn page(language: &Language) -> String {
    let screens = screens(language.tag);
    let frames = html! {
        @for (place, screen) in screens.iter().enumerate() { (frame(screen, language.tag, place)) }
    };
    sheet(language.tag, language.dir, language.name, &html! { main { h1 { (language.name) } div.frames { (frames) } } })
}

/// Every screen with the keys of its messages in their place, for translators.
pub fn keys() -> String {
    let frames = html! {
        @for (place, screen) in screens(KEYS).iter().enumerate() { (frame(screen, KEYS, place)) }
    };
    sheet("en", Dir::Ltr, "Keys", &html! { main { h1 { "Keys" } div.frames { (frames) } } })
}

/// The page by which the others are found.
pub fn index() -> String {
    let body = html! {
        main {
            h1 { "Every screen" }
            p { "One page for each language that has words. What nobody fluent has read is a draft." }
            p { "The last two are no languages: English, longer, and English from right to left, to see what does not fit." }
            ul.lines {
                @for language in languages() {
                    li { a.line href=(format!("{}.html", language.tag)) lang=(language.tag) { (language.name) } }
                }
            }
            p { a href="keys.html" { "The same with the key of each message, for translators" } }
        }
    };
    sheet("en", Dir::Ltr, "Every screen", &body)
}

fn sheet(lang: &str, dir: Dir, title: &str, body: &Markup) -> String {
    let colours: Vec<&str> = PAGES.lines().take_while(|line| !line.starts_with('*')).collect();
    let night = colours.iter().find(|line| line.starts_with("@media")).copied().unwrap_or_default();
    let night = night.split_once('{').map_or("", |(_, rest)| rest.trim_end_matches('}'));
    // By the switch as well as by the system.
    let chosen = night.replacen(":root", ":root:has(#dark:checked)", 1) + "}";
    let page = html! {
        (DOCTYPE)
        html lang=(lang) dir=(weft_pages::dir(dir)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(colours.join("\n"))) (PreEscaped(chosen)) (PreEscaped(STYLE)) }
            }
            body {
                header {
                    fieldset.looks lang="en" dir="ltr" {
                        legend { "Look" }
                        @for (id, name) in [("light", "As the system"), ("dark", "Dark"), ("sun", "Sun")] {
                            label { input type="radio" name="look" id=(id) checked[id == "light"]; (name) }
                        }
                        label { input type="checkbox" id="large"; "Letters of twice the size" }
                    }
                }
                (body)
            }
        }
    };
    page.into_string()
}
