//! Files for other programs, as they leave: each with its name, and a manifest beside them.

/// A file as it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name; it says what it is and nothing else.
    pub name: &'static str,
    /// What stands in it.
    pub bytes: Vec<u8>,
}
