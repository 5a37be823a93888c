//! The golden vectors of `docs/formats.md`, for the tests of this crate: blocks fenced as `vectors`, lines of `name = hex`,
//! long values going on in the lines below.

/// The bytes of the vector of this name.
pub(crate) fn given(name: &str) -> Vec<u8> {
    let mut hex = String::new();
    let (mut inside, mut this) = (false, false);
    for line in include_str!("../../../docs/formats.md").lines() {
        match line.split_once(" = ") {
            _ if line.starts_with("```") => (inside, this) = (line == "```vectors", false),
            Some((found, value)) if inside => {
                this = found == name;
                hex.push_str(if this { value } else { "" });
            }
            _ if this => hex.push_str(line.trim()),
            _ => {}
        }
    }
    assert!(!hex.is_empty(), "docs/formats.md has no vector {name}");
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex digits")).collect()
}
