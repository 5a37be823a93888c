//! What has been checked, told apart by its type from what has not.

use std::ops::Deref;

/// Something whose ids, commitments and signatures were checked, or which was signed here. Only this crate makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<T>(T);

impl<T> Verified<T> {
    pub(crate) const fn new(checked: T) -> Self {
        Self(checked)
    }

    /// The thing itself; from here on it can be changed and no longer counts as checked.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Verified<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
