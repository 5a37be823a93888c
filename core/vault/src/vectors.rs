//! The golden vectors of `docs/formats.md`, for the tests of this crate: blocks fenced as `vectors`, lines of `name = hex`,
//! long values going on in the lines below.

/// The bytes of the vector of this name.
pub(crate) fn given(name: &str) -> Vec<u8> {
    let document = include_str!("../../../docs/formats.md");
    let mut found = None;
    let mut inside = false;
    for line in document.lines() {
        if line.starts_with("```") {
            inside = line == "```vectors";
        } else if inside && line.contains(" = ") {
            if found.is_some() {
                break;
            }
            let (this, value) = line.split_once(" = ").unwrap();
            found = (this.trim() == name).then(|| value.trim().to_owned());
        } else if let (true, Some(value)) = (inside, &mut found) {
            value.push_str(line.trim());
        }
        if !inside && found.is_some() {
            break;
        }
    }
    let hex = found.unwrap_or_else(|| panic!("docs/formats.md has no vector {name}"));
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}
