//! Notices: who may have signed them, and that one content is one notice.

use weft_chain::notice::{self, NoticeContent, Target};
use weft_chain::{Rejected, SignedNotice, Verified};
use weft_model::audience::Audience;
use weft_model::ids::{FactId, Mid, SignKey};
use weft_model::notice::{NewNotice, NoticeAuthor, NoticeKind};

use crate::world::{HLC, Person, asha, badr, flipped, founder_mid, partnership, record, stranger};

fn new(kind: NoticeKind, by_receipt: bool) -> NewNotice {
    NewNotice { audience: Audience::Partnership, record: record(), kind, body: Vec::new(), by_receipt }
}

fn by_device() -> Verified<SignedNotice> {
    let by = NoticeAuthor::Device(founder_mid(&asha()));
    let heads = vec![FactId::new([0xd1; 32])];
    notice::write(&new(NoticeKind::Suspended, false), partnership(), by, heads, HLC, [0x81; 16], &asha().signer)
        .unwrap()
}

fn by_receipt(signer: &Person) -> Verified<SignedNotice> {
    let by = NoticeAuthor::Receipt(signer.sign_key());
    notice::write(&new(NoticeKind::Withdrawn, true), partnership(), by, vec![], HLC, [0x82; 16], &signer.signer)
        .unwrap()
}

fn keys(mid: &Mid) -> Option<SignKey> {
    [asha(), badr()].iter().find(|person| founder_mid(person) == *mid).map(Person::sign_key)
}

fn nobody(_: &Mid) -> Option<SignKey> {
    None
}

#[test]
fn what_was_signed_comes_back() {
    for notice in [by_device(), by_receipt(&stranger())] {
        assert_eq!(notice::verify(&notice.encode(), &keys), Ok(notice));
    }
    let model = by_device().model().unwrap();
    assert_eq!((model.kind, model.record, model.hlc), (NoticeKind::Suspended, record(), HLC));
    assert_eq!(model.author, NoticeAuthor::Device(founder_mid(&asha())));
}

#[test]
fn every_flipped_bit_and_every_cut_is_refused() {
    for notice in [by_device(), by_receipt(&stranger())] {
        let bytes = notice.encode();
        for (bit, changed) in flipped(&bytes) {
            assert!(notice::verify(&changed, &keys).is_err(), "bit {bit}");
        }
        for length in 0..bytes.len() {
            assert!(notice::verify(&bytes[..length], &keys).is_err());
        }
        for at in 0..bytes.len() - 4 {
            let mut huge = bytes.clone();
            huge[at..at + 4].copy_from_slice(&[0xff; 4]);
            assert!(notice::verify(&huge, &keys).is_err(), "at {at}");
        }
    }
}

#[test]
fn an_unknown_device_is_kept_waiting() {
    let mid = founder_mid(&asha());
    let refused = notice::verify(&by_device().encode(), &nobody).unwrap_err();
    assert_eq!(refused, Rejected::UnknownMember(mid));
    assert!(refused.may_pass_later());
    let another_key = |_: &Mid| Some(stranger().sign_key());
    assert_eq!(notice::verify(&by_device().encode(), &another_key), Err(Rejected::Signature));
    assert!(notice::verify(&by_receipt(&stranger()).encode(), &nobody).is_ok(), "a receipt needs no device");
}

#[test]
fn a_receipt_signs_for_itself_alone() {
    let by = NoticeAuthor::Receipt(asha().sign_key());
    let stolen =
        notice::write(&new(NoticeKind::Withdrawn, true), partnership(), by, vec![], HLC, [0; 16], &stranger().signer);
    assert_eq!(stolen, Err(Rejected::WrongSigner));
}

#[test]
fn signatures_do_not_change_the_id() {
    let one = by_device();
    let two = notice::sign_also(&one, founder_mid(&badr()), &badr().signer).unwrap();
    assert_eq!(one.id, two.id);
    assert_eq!(notice::verify(&two.encode(), &keys), Ok(two.clone()));
    assert_eq!(notice::sign_also(&two, founder_mid(&badr()), &badr().signer), Err(Rejected::BadKey));

    let mut swapped = (*two).clone();
    swapped.signatures.swap(0, 1);
    assert_eq!(notice::verify(&swapped.encode(), &keys), Err(Rejected::WrongSigner));
    let mut twice = (*one).clone();
    twice.signatures.push(one.signatures[0]);
    assert_eq!(notice::verify(&twice.encode(), &keys), Err(Rejected::WrongSigner));
    let unsigned = SignedNotice { signatures: vec![], ..(*one).clone() };
    assert_eq!(notice::verify(&unsigned.encode(), &keys), Err(Rejected::Empty));
    let many = SignedNotice { signatures: vec![one.signatures[0]; 4], ..(*one).clone() };
    assert_eq!(notice::verify(&many.encode(), &keys), Err(Rejected::TooLarge));
}

#[test]
fn an_unknown_kind_is_kept_and_not_read() {
    let content = NoticeContent { kind: 999, ..by_device().content.clone() };
    let notice = notice::sign_content(content, &asha().signer).unwrap();
    let read = notice::verify(&notice.encode(), &keys).unwrap();
    assert_eq!(read.model(), None);
    assert_eq!(read.encode(), notice.encode(), "passed on as it came");
    let about_a_fact = Target::Fact(FactId::new([1; 32]));
    let content = NoticeContent { target: about_a_fact, ..by_device().content.clone() };
    assert_eq!(notice::sign_content(content, &asha().signer).unwrap().model(), None);
}

#[test]
fn limits() {
    let content = by_device().content.clone();
    let with = |body: usize, heads: usize| NoticeContent {
        body: vec![7; body],
        heads: vec![FactId::new([1; 32]); heads],
        ..content.clone()
    };
    let largest = notice::sign_content(with(600, 4), &asha().signer).unwrap();
    assert!(notice::verify(&largest.encode(), &keys).is_ok());
    for too_large in [with(601, 0), with(0, 5)] {
        assert_eq!(notice::sign_content(too_large.clone(), &asha().signer), Err(Rejected::TooLarge));
        let forced = SignedNotice { content: too_large, ..(*largest).clone() };
        assert!(notice::verify(&forced.encode(), &keys).is_err());
    }
    assert_eq!(notice::verify(&vec![0; 1537], &keys), Err(Rejected::TooLarge));
    assert!(by_device().encode().len() < 1024 && by_receipt(&stranger()).encode().len() < 1024, "one QR code");
}
