//! Comparing what a device shows with what a scenario expects.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// What stands at a dotted path: names of fields, numbers of places in a list, `#` for how many there are.
/// A name that holds dots itself is tried whole before it is taken apart.
pub fn at(value: &Value, path: &str) -> Option<Value> {
    if path.is_empty() {
        return Some(value.clone());
    }
    let ends = path.match_indices('.').map(|(end, _)| end).chain([path.len()]);
    let mut ends: Vec<usize> = ends.collect();
    ends.reverse();
    ends.into_iter().find_map(|end| {
        let (name, rest) = path.split_at_checked(end)?;
        step(value, name).and_then(|inner| at(&inner, rest.strip_prefix('.').unwrap_or(rest)))
    })
}

fn step(value: &Value, name: &str) -> Option<Value> {
    match value {
        Value::Object(object) if name == "#" => Some(json!(object.len())),
        Value::Array(items) if name == "#" => Some(json!(items.len())),
        Value::Object(object) => object.get(name).cloned(),
        Value::Array(items) => items.get(name.parse::<usize>().ok()?).cloned(),
        _ => None,
    }
}

/// Compares each path; says everything that differs. `null` expects that nothing stands there.
pub fn compare(shown: &Value, is: &BTreeMap<String, Value>) -> Result<(), String> {
    let differing: Vec<String> = is
        .iter()
        .filter_map(|(path, expected)| {
            let found = at(shown, path).unwrap_or(Value::Null);
            if found == *expected {
                return None;
            }
            let found = if found.is_null() { nearby(shown, path) } else { found.to_string() };
            Some(format!("{path} is {found}, expected {expected}"))
        })
        .collect();
    if differing.is_empty() { Ok(()) } else { Err(differing.join("; ")) }
}

/// "missing", and what stands beside it.
fn nearby(shown: &Value, path: &str) -> String {
    let mut parent = path;
    loop {
        parent = parent.rsplit_once('.').map_or("", |(parent, _)| parent);
        let beside = match at(shown, parent) {
            Some(Value::Object(object)) => object.keys().cloned().collect::<Vec<_>>().join(", "),
            Some(Value::Array(items)) => format!("a list of {}", items.len()),
            Some(other) if !parent.is_empty() => other.to_string(),
            _ if parent.is_empty() => return "missing".into(),
            _ => continue,
        };
        let parent = if parent.is_empty() { "the top" } else { parent };
        return format!("missing (at {parent} stands: {beside})");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown() -> Value {
        json!({ "heard": { "withdrawn": { "Weavers e.V.": "2 of 2" } }, "stories": [{ "lang": "ta" }], "here": null })
    }

    #[test]
    fn paths_lead_through_names_places_and_names_with_dots() {
        for (path, expected) in [
            ("heard.withdrawn.Weavers e.V.", Some(json!("2 of 2"))),
            ("stories.0.lang", Some(json!("ta"))),
            ("stories.#", Some(json!(1))),
            ("heard.withdrawn.#", Some(json!(1))),
            ("stories.1.lang", None),
            ("heard.withdrawn.Weavers", None),
            ("stories.0.lang.deeper", None),
        ] {
            assert_eq!(at(&shown(), path), expected, "{path}");
        }
    }

    #[test]
    fn differences_are_said_with_what_stands_there() {
        let is = |path: &str, value: Value| BTreeMap::from([(path.to_owned(), value)]);
        assert_eq!(compare(&shown(), &is("stories.0.lang", json!("ta"))), Ok(()));
        assert_eq!(compare(&shown(), &is("nowhere.at.all", Value::Null)), Ok(()));
        let said = compare(&shown(), &is("stories.0.lang", json!("en"))).unwrap_err();
        assert_eq!(said, "stories.0.lang is \"ta\", expected \"en\"");
        let said = compare(&shown(), &is("stories.0.words", json!("x"))).unwrap_err();
        assert!(said.contains("at stories.0 stands: lang"), "{said}");
        assert!(compare(&shown(), &is("stories.0.lang", Value::Null)).is_err());
    }
}
