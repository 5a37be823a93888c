//! Files for other programs, as they leave: each with its name, and a manifest beside them.

use weft_l10n::Words;
use weft_model::ids::GroupId;
use weft_model::membership::Membership;
use weft_screens::Exchange;

/// A file as it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name; it says what it is and nothing else.
    pub name: &'static str,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// The notebook that files leave from.
pub struct Sender<'a> {
    /// The groups' own names.
    pub membership: &'a Membership,
    /// The group of the notebook's owner.
    pub group: GroupId,
    /// The owner's two languages.
    pub words: &'a Words,
    /// What is known of other devices.
    pub exchange: Exchange,
}

impl Sender<'_> {
    /// The name that a group gave itself.
    pub(crate) fn name(&self, group: &GroupId) -> String {
        let known = self.membership.groups.get(group);
        known.map_or_else(|| group.to_string(), |name| name.as_str().to_owned())
    }
}
