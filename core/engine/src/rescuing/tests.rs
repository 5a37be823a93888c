//! What waits after a rescue is held as it would have arrived.

use weft_model::audience::Audience;
use weft_model::ids::GroupId;
use weft_vault::Key;

use super::*;

#[test]
fn what_waits_is_sealed_for_its_own_audience() {
    let (group, other) = (Audience::Group(GroupId::new([1; 16])), Audience::Group(GroupId::new([2; 16])));
    let secret = |audience, key| EpochSecret { audience, generation: 1, key: Key::from_bytes([key; 32]) };
    let secrets = [secret(other, 1), secret(group, 2)];
    let notice = Behind::Notice { audience: &group, bytes: b"a notice as it travels" };
    let held = sealed(&notice, &secrets).unwrap();
    let blob = held.strip_prefix(held_blob(&[]).as_slice()).unwrap();
    assert_eq!(blob::open(blob, &secrets), Ok((BlobKind::Notice, b"a notice as it travels".to_vec(), 1)));
    assert_eq!(sealed(&notice, &secrets[..1]), None, "without a key there is nothing to seal it with");
}
