//! Forms as data, and what a form may not be: no records are needed for that.

use serde_json::{Value as Json, json};
use weft_model::form::{Answered, FIELDS_AT_MOST, Form, Given, Key, Kind, Known, Value, asked, fits};
use weft_model::ids::GroupId;

use crate::world::said;

pub fn label(words: &str) -> Json {
    json!({ "said": [{ "lang": "en", "words": words }] })
}

pub fn field(key: &str, kind: Json) -> Json {
    json!({ "key": key, "kind": kind, "label": label("How was it?") })
}

pub fn tiles(keys: &[&str]) -> Json {
    json!({ "choice": { "tiles": keys.iter().map(|key| json!({ "key": key, "label": label(key) })).collect::<Vec<_>>() } })
}

pub fn form(fields: Vec<Json>) -> Json {
    json!({ "name": label("Rain"), "steps": [{ "fields": fields }] })
}

/// Was there rain? If there was: how much, and what it did.
pub fn rain() -> Json {
    let mut much = field("much", json!({ "amount": { "digits": 1 } }));
    much["when"] = json!({ "key": "rain", "one_of": ["yes"] });
    much["required"] = json!(true);
    let mut rain = field("rain", json!({ "yes": {} }));
    rain["required"] = json!(true);
    form(vec![rain, much, field("why", json!({ "words": { "long": true } }))])
}

pub fn read(form: &Json) -> Option<Form> {
    Form::read(&form.to_string())
}

pub fn key(name: &str) -> Key {
    Key::new(name).unwrap()
}

pub fn code(name: &str, value: Value) -> Answered {
    Answered { key: key(name), given: Given::Code(value) }
}

pub fn words(name: &str, text: &str) -> Answered {
    Answered { key: key(name), given: Given::Words(said("ta", text)) }
}

#[test]
fn answers_fit_what_is_asked_and_nothing_else() {
    let today = "2026-11-22".parse().unwrap();
    let form = read(&rain()).unwrap();
    let fit = |answers: &[Answered]| fits(&form, answers, today);
    assert!(fit(&[code("rain", Value::Yes(false))]));
    assert!(fit(&[code("rain", Value::Yes(true)), code("much", Value::Amount(15)), words("why", "clouds")]));
    assert!(fit(&[code("rain", Value::Yes(true)), code("much", Value::Amount(0))]), "none at all is an answer");
    for answers in [
        vec![],
        vec![words("why", "clouds")],
        vec![code("rain", Value::Yes(true))],
        vec![code("rain", Value::Yes(false)), code("much", Value::Amount(15))],
        vec![code("rain", Value::Yes(false)), code("rain", Value::Yes(false))],
        vec![code("rain", Value::Choice(key("yes")))],
        vec![code("rain", Value::Yes(false)), code("snow", Value::Yes(true))],
        vec![code("rain", Value::Yes(false)), code("why", Value::Yes(true))],
    ] {
        assert!(!fit(&answers), "{answers:?}");
    }
    let any = json!({ "any_of": tiles(&["a", "b"])["choice"] });
    let until = json!({ "day": { "span": "until_today" } });
    let all = vec![
        field("any", any),
        field("one", tiles(&["a", "b"])),
        field("day", until),
        field("of", json!({"group": {}})),
    ];
    let form = read(&self::form(all)).unwrap();
    let fit = |answer: Answered| fits(&form, &[answer], today);
    assert!(fit(code("any", Value::AnyOf(vec![key("b"), key("a")]))));
    assert!(fit(code("day", Value::Day(today))) && fit(code("one", Value::Choice(key("b")))));
    assert!(fit(code("of", Value::Group(GroupId::new([1; 16])))));
    assert!(!fit(code("any", Value::AnyOf(vec![]))) && !fit(code("any", Value::AnyOf(vec![key("a"), key("a")]))));
    assert!(!fit(code("day", Value::Day(today.plus(1)))) && !fit(code("one", Value::Choice(key("c")))));
}

#[test]
fn hostile_forms_are_not_read_and_never_panic() {
    let many = |n: usize| form((0..n).map(|n| field(&format!("k{n}"), json!({ "yes": {} }))).collect());
    assert!(read(&many(FIELDS_AT_MOST)).is_some());
    let control = |words: &str| {
        let mut hostile = rain();
        hostile["steps"][0]["fields"][0]["label"]["said"][0]["words"] = json!(words);
        hostile
    };
    let twice = json!({ "said": [{ "lang": "en", "words": "a" }, { "lang": "en", "words": "b" }] });
    let with = |at: &str, value: Json| {
        let mut hostile = rain();
        hostile[at] = value;
        hostile
    };
    let hostile = [
        many(FIELDS_AT_MOST + 1),
        many(10_000),
        form(vec![]),
        json!({ "name": label("Rain"), "steps": [] }),
        json!({ "steps": rain()["steps"] }),
        control("a\u{7}b"),
        control("\u{202E}yes"),
        control("two\nlines"),
        control(" "),
        control(&"x".repeat(241)),
        with("name", json!({ "ours": "frame_action_next_label" })),
        with("name", twice),
        form(vec![field("a", json!({ "yes": {} })), field("a", json!({ "yes": {} }))]),
        form(vec![field("a", tiles(&["one"]))]),
        form(vec![field("a", tiles(&["one", "one"]))]),
        form(vec![field("a", tiles(&["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1", "b2", "b3", "b4"]))]),
        form(vec![field("a", json!({ "amount": { "digits": 4 } }))]),
        form(vec![field("A key", json!({ "yes": {} }))]),
        form(vec![field("", json!({ "yes": {} }))]),
        form(vec![field("a-language", json!({ "yes": {} }))]),
        json!({ "name": label("Rain"), "steps": 7 }),
    ];
    for hostile in hostile {
        assert!(read(&hostile).is_none(), "{}", &hostile.to_string()[..120]);
        let command = serde_json::from_value::<Form>(hostile);
        assert!(command.map_or(true, |form| form.written().is_none()));
    }
    for text in ["", "{", "[]", "null", &"[".repeat(9_000), &format!("{{\"steps\":{}", "{\"a\":".repeat(2_000))] {
        assert!(Form::read(text).is_none());
    }
}

#[test]
fn a_question_waits_only_for_one_that_was_asked_before() {
    let when = |mut field: Json, on: &str, tile: &str| {
        field["when"] = json!({ "key": on, "one_of": [tile] });
        field
    };
    let yes = |key| field(key, json!({ "yes": {} }));
    let text = form(vec![
        when(yes("a"), "b", "yes"),
        when(yes("b"), "a", "yes"),
        when(yes("c"), "c", "yes"),
        when(yes("d"), "nothing", "yes"),
        yes("e"),
        when(yes("f"), "e", "maybe"),
        when(yes("g"), "e", "no"),
        when(yes("h"), "g", "no"),
    ]);
    let form = read(&text).expect("closed, not broken");
    let shown = |chosen: &dyn Fn(&str, &str) -> bool| {
        let chosen = |field: &weft_model::form::Field, tile: &Key| chosen(field.key.as_str(), tile.as_str());
        asked(form.fields(), &chosen).into_iter().map(|field| field.key.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(shown(&|_, tile| tile != "maybe"), ["e", "g", "h"], "neither a circle, nor oneself, nor nothing");
    assert_eq!(shown(&|_, _| false), ["e"]);
    assert_eq!(shown(&|of, _| of == "g"), ["e"], "what is not asked was not answered");
    assert!(form.written().is_none(), "and nobody publishes it");
}

#[test]
fn what_a_newer_version_says_survives_word_for_word() {
    let mut later = rain();
    later["clip"] = json!({ "id": 7, "of": ["a", null, 1.5] });
    later["steps"][0]["colour"] = json!("red");
    later["steps"][0]["fields"][0]["voice"] = json!(true);
    let drawing = json!({ "drawing": { "on": "map", "deep": [[[]]] } });
    let bounded = json!({ "words": { "long": true, "at_most": 5 } });
    let fields = later["steps"][0]["fields"].as_array_mut().unwrap();
    fields.push(field("map", drawing.clone()));
    fields.push(field("short", bounded.clone()));
    let form = read(&later).unwrap();
    for (key, kind) in [("map", drawing), ("short", bounded)] {
        assert_eq!(form.field(&self::key(key)).unwrap().kind, Kind::Newer(kind));
    }
    assert!(form.needs_newer());
    assert!(matches!(form.field(&key("why")).unwrap().kind, Kind::Known(Known::Words { long: true, .. })));
    let written = form.written().unwrap();
    let back: Json = serde_json::from_str(written.as_str()).unwrap();
    let kept = |form: &Json| {
        let step = &form["steps"][0];
        json!([form["clip"], step["colour"], step["fields"][0]["voice"], step["fields"][3], step["fields"][4]["kind"]])
    };
    // `required` and `sensitivity` are written out where they were left out; nothing that was there is lost.
    assert_eq!(kept(&back)[4], kept(&later)[4]);
    assert_eq!(kept(&back)[3]["kind"], kept(&later)[3]["kind"]);
    assert_eq!(back["clip"], later["clip"]);
    assert_eq!((&back["steps"][0]["colour"], &back["steps"][0]["fields"][0]["voice"]), (&json!("red"), &json!(true)));
    assert_eq!(Form::read(written.as_str()).unwrap().written().unwrap(), written, "from here on byte by byte");
    // It is answered without them.
    let today = "2026-11-22".parse().unwrap();
    assert!(fits(&form, &[code("rain", Value::Yes(false))], today));
    assert!(!fits(&form, &[code("rain", Value::Yes(false)), words("map", "here")], today), "nor guessed");
}
