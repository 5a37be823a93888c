//! Notices: small signed things without a log that travel first and count before any fact of their record.
//!
//! Signed by devices, or by the key of a receipt. Their id is the hash of their content, so a replay is the same notice.

use serde::{Deserialize, Serialize};
use weft_model::audience::Audience;
use weft_model::ids::{FactId, Mid, NoticeId, PartnershipId, RecordId, SignKey};
use weft_model::notice::{NewNotice, Notice, NoticeAuthor, NoticeKind};
use weft_vault::sign::{self, Signer};
use weft_vault::{context, frame, generichash};

use crate::limits::{self, NOTICE_AT_MOST, NOTICE_BODY_AT_MOST, NOTICE_HEADS_AT_MOST, NOTICE_SIGNATURES_AT_MOST};
use crate::parts::{self, Parts};
use crate::{Rejected, Verified, envelope};

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A record.
    Record(RecordId),
    /// A device's membership.
    Mid(Mid),
    /// A fact.
    Fact(FactId),
    /// The holder of a receipt.
    Receipt(SignKey),
}

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeContent {
    /// The partnership. Whoever takes a notice in compares it with their own.
    pub partnership: PartnershipId,
    /// Who can read it.
    pub audience: Audience,
    /// What it says; see [`NoticeKind`].
    pub kind: u16,
    /// What it is about.
    pub target: Target,
    /// What its kind wants said beside; at most 600 bytes.
    #[serde(with = "limits::bytes")]
    pub body: Vec<u8>,
    /// The control heads its author had seen, at most 4.
    #[serde(deserialize_with = "limits::list::<_, _, NOTICE_HEADS_AT_MOST>")]
    pub heads: Vec<FactId>,
    /// Hybrid clock.
    pub hlc: u64,
    /// Tells two notices of the same content apart.
    pub nonce: [u8; 16],
    /// Who says it.
    pub author: NoticeAuthor,
}

/// One signature of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// Whose.
    pub by: NoticeAuthor,
    /// Ed25519 over "weft/notice-signature"‖content.
    pub signature: [u8; 64],
}

/// A notice with its signatures: its author's first, then up to two others by ascending signer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedNotice {
    /// BLAKE2b-256("weft/notice"‖content): without signatures.
    pub id: NoticeId,
    /// What is signed.
    pub content: NoticeContent,
    /// The signatures.
    pub signatures: Vec<Signed>,
}

/// Signs a notice.
///
/// # Errors
/// [`Rejected::TooLarge`] for more than 4 heads, [`Rejected::WrongSigner`] if `by` is a receipt and `signer` not its key.
pub fn write(
    new: &NewNotice,
    partnership: PartnershipId,
    by: NoticeAuthor,
    heads: Vec<FactId>,
    hlc: u64,
    nonce: [u8; 16],
    signer: &Signer,
) -> Result<Verified<SignedNotice>, Rejected> {
    let content = NoticeContent {
        partnership,
        audience: new.audience,
        kind: new.kind.number(),
        target: Target::Record(new.record),
        body: new.body.clone(),
        heads,
        hlc,
        nonce,
        author: by,
    };
    sign_content(content, signer)
}

/// Signs any content, also of kinds this version does not know.
///
/// # Errors
/// As [`write()`], and [`Rejected::TooLarge`] for a body of more than 600 bytes.
pub fn sign_content(content: NoticeContent, signer: &Signer) -> Result<Verified<SignedNotice>, Rejected> {
    check(&content)?;
    let by = content.author;
    if matches!(by, NoticeAuthor::Receipt(key) if *key.bytes() != signer.public()) {
        return Err(Rejected::WrongSigner);
    }
    let bytes = envelope::write(&content);
    let signatures = vec![Signed { by, signature: signer.sign(&message(&bytes)) }];
    Ok(Verified::new(SignedNotice { id: id_of(&bytes), content, signatures }))
}

/// Adds the signature of another device.
///
/// # Errors
/// [`Rejected::TooLarge`] if it has three already, [`Rejected::BadKey`] if this device has signed.
pub fn sign_also(
    notice: &Verified<SignedNotice>,
    by: Mid,
    signer: &Signer,
) -> Result<Verified<SignedNotice>, Rejected> {
    let mut notice = (**notice).clone();
    let by = NoticeAuthor::Device(by);
    if notice.signatures.len() >= NOTICE_SIGNATURES_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    if notice.signatures.iter().any(|signed| signed.by == by) {
        return Err(Rejected::BadKey);
    }
    let signature = signer.sign(&message(&envelope::write(&notice.content)));
    notice.signatures.push(Signed { by, signature });
    let author = notice.content.author;
    notice.signatures.sort_by_key(|signed| (signed.by != author, signed.by));
    Ok(Verified::new(notice))
}

/// Checks a notice. `key_of` gives the signing key of a device; a receipt's key signs for itself.
///
/// Left to the membership: whether its author counts. Left to the caller: whether the partnership is theirs.
///
/// # Errors
/// [`Rejected::UnknownMember`] names a device whose key is not known yet: keep the bytes.
pub fn verify(bytes: &[u8], key_of: &dyn Fn(&Mid) -> Option<SignKey>) -> Result<Verified<SignedNotice>, Rejected> {
    if bytes.len() > NOTICE_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    let mut parts = Parts::new(bytes);
    let content_bytes = parts.next(NOTICE_AT_MOST)?;
    let content: NoticeContent = envelope::read(content_bytes)?;
    check(&content)?;
    let mut signatures: Vec<Signed> = Vec::new();
    while !parts.is_empty() {
        if signatures.len() == NOTICE_SIGNATURES_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        signatures.push(read_signature(parts.next(NOTICE_AT_MOST)?)?);
    }
    check_signers(&content, &signatures)?;
    let message = message(content_bytes);
    for signed in &signatures {
        let key = match signed.by {
            NoticeAuthor::Receipt(key) => key,
            NoticeAuthor::Device(mid) => key_of(&mid).ok_or(Rejected::UnknownMember(mid))?,
        };
        if !sign::verify(key.bytes(), &message, &signed.signature) {
            return Err(Rejected::Signature);
        }
    }
    Ok(Verified::new(SignedNotice { id: id_of(content_bytes), content, signatures }))
}

impl SignedNotice {
    /// The bytes that travel: content, then each signature, as parts.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        parts::write(&mut bytes, &envelope::write(&self.content));
        for signed in &self.signatures {
            parts::write(&mut bytes, &[envelope::encode(&signed.by).as_slice(), &signed.signature].concat());
        }
        bytes
    }
}

impl Verified<SignedNotice> {
    /// The notice as the model folds it; none for a kind or target of a newer version, which is kept and passed on.
    pub fn model(&self) -> Option<Notice> {
        let content = &self.content;
        let Target::Record(record) = content.target else { return None };
        Some(Notice {
            id: self.id,
            audience: content.audience,
            kind: NoticeKind::from_number(content.kind)?,
            record,
            body: content.body.clone(),
            author: content.author,
            heads: content.heads.clone(),
            hlc: content.hlc,
        })
    }
}

fn id_of(content: &[u8]) -> NoticeId {
    NoticeId::new(generichash::hash(context::NOTICE, &[content]))
}

fn message(content: &[u8]) -> Vec<u8> {
    frame(context::NOTICE_SIGN, &[content])
}

fn check(content: &NoticeContent) -> Result<(), Rejected> {
    if content.body.len() > NOTICE_BODY_AT_MOST || content.heads.len() > NOTICE_HEADS_AT_MOST {
        return Err(Rejected::TooLarge);
    }
    Ok(())
}

fn read_signature(part: &[u8]) -> Result<Signed, Rejected> {
    let (by, signature) = part.split_last_chunk::<64>().ok_or(Rejected::Short)?;
    Ok(Signed { by: envelope::decode(by)?, signature: *signature })
}

/// The author first, then others by ascending signer, nobody twice: one set of signatures is written in one way.
fn check_signers(content: &NoticeContent, signatures: &[Signed]) -> Result<(), Rejected> {
    let (first, others) = signatures.split_first().ok_or(Rejected::Empty)?;
    let ascending = others.is_sorted_by(|a, b| a.by < b.by);
    if first.by == content.author && ascending && others.iter().all(|signed| signed.by != first.by) {
        Ok(())
    } else {
        Err(Rejected::WrongSigner)
    }
}
