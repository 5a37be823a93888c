//! Names in a scenario: `$entry` is a record that an earlier step made, `@nila` the group of a device.
//!
//! A text that is nothing but such a name is replaced wherever it stands in a command or an expectation:
//! `$entry` by the record's id, `$entry.stories.0.fact` by what `show` says there, `@nila` by the id of the group
//! that nila belongs to, `@nila.member` by the id of the member who uses it, `@nila.device` by the id of the device.

use serde_json::{Map, Value};

/// A name that stands for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference<'a> {
    /// Something an earlier step named, or what stands at a path in it.
    Named {
        /// The name.
        name: &'a str,
        /// The path.
        path: Option<&'a str>,
    },
    /// The group of a device.
    GroupOf(&'a str),
    /// The member who uses a device.
    MemberOf(&'a str),
    /// The device itself.
    Device(&'a str),
}

impl<'a> Reference<'a> {
    /// Reads a text that is a name and nothing else.
    pub fn read(text: &'a str) -> Option<Self> {
        let (sign, rest) = text.split_at_checked(1)?;
        let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
        if rest.is_empty() || !rest.bytes().all(letters) {
            return None;
        }
        let (name, path) = rest.split_once('.').map_or((rest, None), |(name, path)| (name, Some(path)));
        match (sign, path) {
            ("$", path) => Some(Self::Named { name, path }),
            ("@", None) => Some(Self::GroupOf(name)),
            ("@", Some("member")) => Some(Self::MemberOf(name)),
            ("@", Some("device")) => Some(Self::Device(name)),
            _ => None,
        }
    }
}

/// What stands before a name in an id on a screen, and the rest: `decision.$seat` is a line about `$seat`.
pub fn prefixed(id: &str) -> (&str, &str) {
    let begins = [".$", ".@"].into_iter().find_map(|begins| id.find(begins));
    begins.and_then(|dot| id.split_at_checked(dot.saturating_add(1))).unwrap_or(("", id))
}

/// Whether a step may call something so: ASCII letters, digits, hyphens and underscores.
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// Replaces every name in a value by what it stands for.
pub fn fill(value: &Value, find: &dyn Fn(Reference<'_>) -> Result<Value, String>) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => match Reference::read(text) {
            Some(reference) => find(reference)?,
            None => value.clone(),
        },
        Value::Array(items) => Value::Array(items.iter().map(|item| fill(item, find)).collect::<Result<_, _>>()?),
        Value::Object(object) => {
            let filled = object.iter().map(|(key, value)| Ok((key.clone(), fill(value, find)?)));
            Value::Object(filled.collect::<Result<Map<_, _>, String>>()?)
        }
        single => single.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_whole_texts_are_names() {
        assert_eq!(Reference::read("$entry"), Some(Reference::Named { name: "entry", path: None }));
        let deep = Reference::Named { name: "entry", path: Some("stories.0.fact") };
        assert_eq!(Reference::read("$entry.stories.0.fact"), Some(deep));
        assert_eq!(Reference::read("@nila"), Some(Reference::GroupOf("nila")));
        assert_eq!(Reference::read("@nila.member"), Some(Reference::MemberOf("nila")));
        assert_eq!(Reference::read("@nila.device"), Some(Reference::Device("nila")));
        for text in ["$", "@", "$5 a night", "entry", "", "@nila.code", "€entry"] {
            assert_eq!(Reference::read(text), None, "{text}");
        }
    }

    #[test]
    fn names_stand_behind_a_point_in_ids() {
        assert_eq!(prefixed("decision.$seat"), ("decision.", "$seat"));
        assert_eq!(prefixed("$visit.conditions.0.fact"), ("", "$visit.conditions.0.fact"));
        assert_eq!(prefixed("group.@nila"), ("group.", "@nila"));
        assert_eq!(prefixed("next"), ("", "next"));
    }

    #[test]
    fn names_are_replaced_wherever_they_stand() {
        let find = |reference: Reference<'_>| match reference {
            Reference::Named { name: "a", .. } => Ok(json!(1)),
            _ => Err("nothing is called so".to_owned()),
        };
        assert_eq!(fill(&json!({"x": ["$a", "b $a"]}), &find), Ok(json!({"x": [1, "b $a"]})));
        assert!(fill(&json!(["$b"]), &find).is_err());
    }
}
