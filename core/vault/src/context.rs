//! Every context string of Weft, in one file, so that no two uses of one key or hash can be confused with each other.
//!
//! A context is the first part of every hashed or signed message (see [`crate::frame`]); changing one changes a format. A
//! test of this file checks that no string is used twice.

// Hashes and signatures of the log.

/// Partnership id: hash of the genesis.
pub const GENESIS: &[u8] = b"weft/genesis";
/// Signature of the first founder over their proposal.
pub const PROPOSAL: &[u8] = b"weft/proposal";
/// Signature of each founder over the whole genesis.
pub const GENESIS_SIGN: &[u8] = b"weft/genesis-signature";
/// Hash of a joiner's request.
pub const REQUEST: &[u8] = b"weft/request";
/// Signature of a joiner over their own request.
pub const REQUEST_SIGN: &[u8] = b"weft/request-signature";
/// Hash of the welcome that answers a request.
pub const WELCOME: &[u8] = b"weft/welcome";
/// Signature of the inviting device over what a welcome holds.
pub const WELCOME_SIGN: &[u8] = b"weft/welcome-signature";
/// The four numbers two people compare when a device joins.
pub const WELCOME_NUMBERS: &[u8] = b"weft/welcome-numbers";
/// Member-and-device id (mid).
pub const MID: &[u8] = b"weft/mid";
/// Log id, which is also the chain value before the first fact.
pub const LOG: &[u8] = b"weft/log";
/// Commitment of a header to its body, keyed by the body's salt.
pub const BODY: &[u8] = b"weft/body";
/// Fact id.
pub const FACT: &[u8] = b"weft/fact";
/// Chain value after a fact.
pub const CHAIN: &[u8] = b"weft/chain";
/// Signature of a log's author over its tip.
pub const TIP: &[u8] = b"weft/tip";
/// Id of the record in which the public line of a case stands.
pub const LINE: &[u8] = b"weft/line";
/// Name of the act that proposes a row of a table, on one device.
pub const TABLE_ROW: &[u8] = b"weft/table-row";
/// Id of a notice.
pub const NOTICE: &[u8] = b"weft/notice";
/// Signatures of a notice.
pub const NOTICE_SIGN: &[u8] = b"weft/notice-signature";
/// Root of an audience: everything its members hold of it.
pub const ROOT: &[u8] = b"weft/root";
/// Hash of one record's folded state.
pub const STATE_RECORD: &[u8] = b"weft/state-record";
/// State hash: what those facts come to, record by record.
pub const STATE: &[u8] = b"weft/state";

// Sealing for an audience.

/// Nonce of an inner blob, drawn from what it seals, so that the same facts are the same bytes on every path.
pub const NONCE: &[u8] = b"weft/nonce";
/// Hint in front of an inner blob: which epoch key may open it.
pub const HINT: &[u8] = b"weft/hint";
/// Key of the outer layer on a relay.
pub const MAILBOX: &[u8] = b"weft/mailbox";
/// Nonce of the outer layer on a relay, drawn from the inner bytes.
pub const OUTER_NONCE: &[u8] = b"weft/outer-nonce";
/// Key of the outer layer of a file.
pub const FILE: &[u8] = b"weft/file";
/// Id of an epoch key.
pub const KEY_ID: &[u8] = b"weft/key-id";
/// Id of a sealed blob: hash of its bytes.
pub const BLOB: &[u8] = b"weft/blob";
/// Id of an attachment: hash of its ciphertext.
pub const ATTACHMENT: &[u8] = b"weft/attachment";

// Sessions.

/// What both sides of a handshake have to begin with.
pub const SESSION_PROLOGUE: &[u8] = b"weft/session-prologue";
/// Pre-shared key of a handshake, drawn from an epoch key.
pub const SESSION_KEY: &[u8] = b"weft/session-key";
/// Hint in front of a handshake: which epoch key it is under.
pub const SESSION_HINT: &[u8] = b"weft/session-hint";
/// Hash of a whole handshake, from which every name of the session hangs.
pub const SESSION: &[u8] = b"weft/session";
/// Signature of a device over the handshake.
pub const SESSION_PROOF: &[u8] = b"weft/session-proof";
/// Name of an audience in one session.
pub const TAG: &[u8] = b"weft/tag";
/// Name of a log, a notice or a chain value in one session.
pub const SESSION_NAME: &[u8] = b"weft/session-name";
/// Name under which devices look for each other in a local network, another one each day.
pub const LAN: &[u8] = b"weft/lan";
/// Key under which a device remembers, for itself, what is in a mailbox.
pub const KNOWN: &[u8] = b"weft/relay-known";
/// What is held of the audiences whose names begin alike, in one session.
pub const DIGEST: &[u8] = b"weft/digest";

// A mailbox on a relay.

/// Signatures of two stewards over what a device may do with a mailbox.
pub const CAPABILITY: &[u8] = b"weft/capability";
/// Signatures of two stewards that raise the serial of a mailbox.
pub const RAISE: &[u8] = b"weft/raise";
/// Signature of a device over a relay's challenge.
pub const ANSWER: &[u8] = b"weft/relay-answer";

// The vault.

/// What goes into the phone's hardware when a code is typed.
pub const HW_IN: &[u8] = b"weft/hw-in";
/// Key-encryption key: typed code and hardware together.
pub const KEK: &[u8] = b"weft/kek";
/// Commitment of a slot to its key, so that no slot opens under two keys.
pub const COMMIT: &[u8] = b"weft/commit";
/// Check at the end of a file that is kept in two copies.
pub const COPY: &[u8] = b"weft/copy";
/// Key-encryption key of the slot that finger or face opens.
pub const PRESENCE: &[u8] = b"weft/presence";
/// Which presence slot a sealed key belongs to.
pub const PRESENCE_TAG: &[u8] = b"weft/presence-tag";
/// Whether the hardware key is still the one the vault was made with.
pub const KEY_CHECK: &[u8] = b"weft/key-check";
/// Software key store: its answer to `strengthen`.
pub const STRENGTHEN: &[u8] = b"weft/strengthen";
/// Software key store: the key under which it seals.
pub const STORE_SEAL: &[u8] = b"weft/store-seal";
/// Salt of a database, drawn from its raw key: SQLCipher writes it in clear in front of the file.
pub const DATABASE_SALT: &[u8] = b"weft/db-salt";
/// What one page of a database adds to the digest of all of them; the anchor's key is a part of it.
pub const PAGE: &[u8] = b"weft/page";
/// What a freshness anchor says of all pages, under the anchor's key.
pub const PAGES: &[u8] = b"weft/pages";
/// Authenticates a freshness anchor.
pub const ANCHOR: &[u8] = b"weft/anchor";
/// Fingerprint of a table, compared before and after everything in it was folded anew; stored nowhere.
pub const ROWS: &[u8] = b"weft/rows";
/// Key of the anchor of the drafts, drawn from that of the notebook's.
pub const DRAFTS_ANCHOR: &[u8] = b"weft/drafts-anchor";
/// Hash of the ends of own logs, where an anchor has no room for them.
pub const HEADS: &[u8] = b"weft/heads";
/// What each chunk of a capture is bound to.
pub const CAPTURE: &[u8] = b"weft/capture";
/// Wraps the key of a capture.
pub const WRAP_CAPTURE: &[u8] = b"weft/wrap-capture";
/// Wraps the key of a record that must be destroyable.
pub const WRAP_RECORD: &[u8] = b"weft/wrap-record";
/// What goes into the phone's hardware for a shred epoch.
pub const SHRED_IN: &[u8] = b"weft/shred-in";
/// Key of a shred epoch: vault and hardware together.
pub const SHRED_EPOCH: &[u8] = b"weft/shred-epoch";
/// Key-encryption key of the second unlock: passphrase, hardware and open vault together.
pub const SECOND: &[u8] = b"weft/second";
/// Key under which the ids of records that must be destroyable are sealed, one for each way in.
pub const SEALED_DOOR: &[u8] = b"weft/sealed-door";
/// What the id of such a record is bound to.
pub const SEALED_NAME: &[u8] = b"weft/sealed-name";
/// Key of the contents of a record that opens with the second unlock only: its own key and that of the unlock together.
pub const SEALED_CLOSED: &[u8] = b"weft/sealed-closed";
/// What each sealed part of such a record is bound to.
pub const SEALED_PART: &[u8] = b"weft/sealed-part";
/// Key under which the secret half of a listener's key is sealed, behind the second unlock.
pub const HEARING: &[u8] = b"weft/hearing";
/// Where a parcel that a locked notebook carries stands in their order.
pub const CARRY_PLACE: &[u8] = b"weft/carry-place";
/// A parcel that a locked notebook carries.
pub const CARRIED: &[u8] = b"weft/carried";
/// Name of a blob that waits unopened.
pub const HELD: &[u8] = b"weft/held";

// Receipts.

/// Ed25519 seed of a receipt.
pub const RECEIPT_SIGN: &[u8] = b"weft/receipt-sign";
/// X25519 seed of a receipt.
pub const RECEIPT_BOX: &[u8] = b"weft/receipt-box";

// Keys derived from the vault master key with `crypto_kdf`, whose contexts are eight bytes.

/// Raw key of the notebook's database.
pub const KDF_DATABASE: &[u8; 8] = b"dbraw_01";
/// Raw key of the drafts' own database.
pub const KDF_DRAFTS: &[u8; 8] = b"draft___";
/// Wraps one key per attachment.
pub const KDF_BLOBS: &[u8; 8] = b"blobkek1";
/// Wraps the per-record keys of records that must be destroyable.
pub const KDF_SHRED: &[u8; 8] = b"shredk_1";
/// Authenticates the freshness anchor.
pub const KDF_ANCHOR: &[u8; 8] = b"anchor_1";
/// Seals exports while they are staged.
pub const KDF_EXPORT: &[u8; 8] = b"exportk1";
/// Goes into the second unlock's key-encryption key.
pub const KDF_SEALED: &[u8; 8] = b"sealed_1";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// Reads this file itself, so that a constant added later is checked without being listed anywhere.
    #[test]
    fn no_context_is_used_twice() {
        let constants: Vec<&str> =
            include_str!("context.rs").lines().filter(|line| line.starts_with("pub const")).collect();
        let values: BTreeSet<&str> = constants
            .iter()
            .map(|line| {
                let value = line.split('"').nth(1).expect("a byte string");
                let derived = line.contains("&[u8; 8]");
                assert!(derived || value.starts_with("weft/"), "{line}");
                assert!(!derived || value.len() == 8, "{line}");
                value
            })
            .collect();
        assert!(constants.len() > 20);
        assert_eq!(values.len(), constants.len());
    }
}
