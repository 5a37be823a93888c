//! Why bytes were not taken.

use weft_model::ids::Mid;

/// Why bytes were not taken, or something was not written. Says nothing of their content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Rejected {
    /// They end before they should.
    #[error("the bytes end too early")]
    Short,
    /// Something follows that does not belong there.
    #[error("bytes follow that do not belong there")]
    Trailing,
    /// More than a limit allows; see [`crate::limits`].
    #[error("larger than allowed")]
    TooLarge,
    /// Not of the form promised, or not written in the one canonical way.
    #[error("not in the form promised")]
    Malformed,
    /// A format number this version does not know.
    #[error("format {0} needs a newer Weft")]
    NewerFormat(u16),
    /// Nothing in it.
    #[error("it holds nothing")]
    Empty,
    /// More than [`crate::limits::DEPS_AT_MOST`] dependencies: write a merge fact first.
    #[error("a fact names too many others")]
    TooManyDeps,
    /// A depth of 0 or beyond [`crate::limits::DEPTH_AT_MOST`].
    #[error("a fact stands at an impossible depth")]
    Depth,
    /// The body is not the one its header commits to.
    #[error("a body is not the one that was signed")]
    Commitment,
    /// An act without its body: only tellings can be erased.
    #[error("an act comes without its body")]
    ActWithoutBody,
    /// A membership fact outside the control lane, or a record's inside it.
    #[error("a fact is on the wrong lane")]
    WrongLane,
    /// A new epoch key shares its segment with other facts.
    #[error("an epoch key does not stand alone in its segment")]
    KeyNotAlone,
    /// The facts do not lead to the signed tip: something was altered, reordered or left out.
    #[error("the facts do not lead to the signed tip")]
    Chain,
    /// The signature is not by the key named.
    #[error("the signature does not hold")]
    Signature,
    /// A key that nobody can own, or the same one twice where two people stand.
    #[error("a key cannot be used")]
    BadKey,
    /// The key that should sign is not the one named.
    #[error("this is not the key that has to sign")]
    WrongSigner,
    /// Signed by a device that is not known here yet.
    #[error("signed by a device that is not known here")]
    UnknownMember(Mid),
    /// It is for another partnership, request or device.
    #[error("this is for somebody else")]
    Foreign,
    /// Two stewards have made it void since, or it was used before.
    #[error("stewards have made this void since")]
    Void,
}

impl Rejected {
    /// Whether the same bytes may pass once a newer version, or facts not held yet, are here; the caller keeps them.
    pub const fn may_pass_later(&self) -> bool {
        matches!(self, Self::NewerFormat(_) | Self::UnknownMember(_))
    }
}
