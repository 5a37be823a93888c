//! Beginning and joining: nothing counts before every signature is there, and a welcome is for one device only.

use weft_chain::{
    Answer, Founding, GroupFounded, Log, Proposal, Rejected, Request, Segment, Verified, Welcome, founding, welcome,
};
use weft_model::audience::Lane;
use weft_model::ids::{BoxKey, Mid};
use weft_model::membership::Membership;

use crate::world::{
    Person, asha, badr, charter, chitra, control_drafts, first_group, flipped, founded, founder_mid, group_of,
    group_secret, opening, partnership, request, second_group, secret, stranger,
};

fn proposed() -> (Vec<u8>, Verified<Proposal>) {
    founding::propose([0x01; 16], first_group(), charter(), &asha().signer).unwrap()
}

#[test]
fn two_founders_sign_the_same_genesis() {
    let (file_1, kept) = proposed();
    let read = Proposal::verify(&file_1).unwrap();
    assert_eq!(read, kept);
    let file_2 = founding::answer(&read, second_group(), &badr().signer).unwrap().encode();
    assert_eq!(Founding::verify(&file_2), Err(Rejected::Signature), "not before both have signed");
    let answer = Answer::verify(&file_2).unwrap();
    assert_eq!(answer.groups()[1], second_group());
    let file_3 = founding::complete(&kept, &answer, &asha().signer).unwrap().encode();
    assert!(Answer::verify(&file_3).is_err());
    let founding = Founding::verify(&file_3).unwrap();
    assert_eq!(founding, founded());
    assert_eq!(founding.partnership(), answer.partnership());

    let membership = Membership::founded(&founding.genesis());
    assert_eq!(membership.devices.len(), 2);
    let device = membership.device(&founder_mid(&badr())).unwrap();
    assert_eq!((device.sign, device.seal), (badr().sign_key(), badr().box_key()));
}

#[test]
fn every_flipped_bit_and_every_cut_is_refused() {
    let (file_1, proposal) = proposed();
    let file_2 = founding::answer(&proposal, second_group(), &badr().signer).unwrap().encode();
    let file_3 = founded().encode();
    for (bit, changed) in flipped(&file_1) {
        assert!(Proposal::verify(&changed).is_err(), "bit {bit}");
    }
    for (bit, changed) in flipped(&file_2) {
        assert!(Answer::verify(&changed).is_err(), "bit {bit}");
    }
    for (bit, changed) in flipped(&file_3) {
        assert!(Founding::verify(&changed).is_err(), "bit {bit}");
    }
    for length in 0..file_3.len() {
        assert!(Founding::verify(&file_3[..length]).is_err());
    }
    for length in 0..file_1.len() {
        assert!(Proposal::verify(&file_1[..length]).is_err());
    }
    let longer = [file_3.as_slice(), &[0]].concat();
    assert_eq!(Founding::verify(&longer), Err(Rejected::Trailing));
}

#[test]
fn an_answer_to_another_proposal_is_not_signed() {
    let (_, proposal) = proposed();
    let answer_to = |nonce, charter| {
        let (_, other) = founding::propose(nonce, first_group(), charter, &asha().signer).unwrap();
        founding::answer(&other, second_group(), &badr().signer).unwrap()
    };
    let other_charter = weft_model::said::Words::new("We decide alone.").unwrap();
    for answer in [answer_to([2; 16], charter()), answer_to([1; 16], other_charter)] {
        assert_eq!(founding::complete(&proposal, &answer, &asha().signer), Err(Rejected::Foreign));
    }
    let answer = founding::answer(&proposal, second_group(), &badr().signer).unwrap();
    assert_eq!(founding::complete(&proposal, &answer, &badr().signer), Err(Rejected::WrongSigner));
    assert_eq!(founding::answer(&proposal, second_group(), &asha().signer), Err(Rejected::WrongSigner));
}

#[test]
fn founders_share_nothing() {
    let (_, proposal) = proposed();
    let clash = |group: GroupFounded, person: &Person| founding::answer(&proposal, group, &person.signer);
    let bad = Err(Rejected::BadKey);
    assert_eq!(clash(GroupFounded { group: first_group().group, ..second_group() }, &badr()), bad);
    assert_eq!(clash(GroupFounded { member: first_group().member, ..second_group() }, &badr()), bad);
    assert_eq!(clash(GroupFounded { seal: first_group().seal, ..second_group() }, &badr()), bad);
    assert_eq!(clash(group_of(&asha(), 0xb0, "again"), &asha()), bad);
    // Keys of low order: X25519 with them always agrees on zero, so everybody could open the box.
    for low in [[0; 32], std::array::from_fn(|at| u8::from(at == 0))] {
        assert_eq!(clash(GroupFounded { seal: BoxKey::new(low), ..second_group() }, &badr()), bad);
    }
}

#[test]
fn requests_sign_themselves() {
    let bytes = request().encode();
    assert_eq!(bytes.len(), Request::LENGTH);
    assert_eq!(Request::verify(&bytes), Ok(request()));
    for (bit, changed) in flipped(&bytes) {
        assert!(Request::verify(&changed).is_err(), "bit {bit}");
    }
    for length in 0..bytes.len() {
        assert_eq!(Request::verify(&bytes[..length]), Err(Rejected::Short));
    }
    let again = Request::write(&chitra().signer, chitra().box_key(), [0x34; 16]);
    assert_ne!(request().mid(&partnership()), again.mid(&partnership()), "joining again is somebody new");
    let unusable = Request::write(&chitra().signer, BoxKey::new([0; 32]), [0; 16]);
    assert_eq!(Request::verify(&unusable.encode()), Err(Rejected::BadKey));
}

pub fn welcome() -> Welcome {
    let segments = Log::start(opening(Lane::Control)).write(control_drafts(), &asha().signer).unwrap();
    let seals = secret().seal_to(&[asha().box_key(), badr().box_key()]).unwrap();
    let beside = |segment: Verified<Segment>| (segment.announces_key().then(|| seals.clone()), segment);
    Welcome {
        founding: founded(),
        request: request().hash(),
        inviter: founder_mid(&asha()),
        control: segments.into_iter().map(beside).collect(),
        keys: vec![secret(), group_secret()],
    }
}

#[test]
fn a_welcome_opens_for_the_device_that_asked() {
    let bytes = welcome().seal(&request(), &asha().signer).unwrap();
    let opened = Welcome::open(&bytes, &request(), &chitra().pair).unwrap();
    assert_eq!(*opened, welcome_like(&opened));
    assert_eq!(opened.admitted(&request()).unwrap().mid, request().mid(&partnership()));
    assert_eq!(Welcome::open(&bytes, &request(), &stranger().pair), Err(Rejected::Foreign));
    let other = Request::write(&chitra().signer, chitra().box_key(), [0x35; 16]);
    assert_eq!(Welcome::open(&bytes, &other, &chitra().pair), Err(Rejected::Foreign));
}

/// The same welcome but for the seals, in which there is chance.
fn welcome_like(opened: &Welcome) -> Welcome {
    let mut expected = welcome();
    for (control, other) in expected.control.iter_mut().zip(&opened.control) {
        control.0.clone_from(&other.0);
    }
    expected
}

#[test]
fn a_welcome_is_signed_by_the_inviter_and_admits_the_joiner() {
    let by_another = welcome().seal(&request(), &badr().signer);
    assert_eq!(by_another, Err(Rejected::WrongSigner));
    let unknown = Welcome { inviter: Mid::new([9; 16]), ..welcome() }.seal(&request(), &asha().signer);
    assert_eq!(unknown, Err(Rejected::UnknownMember(Mid::new([9; 16]))));
    let without = Welcome { control: vec![welcome().control.remove(0)], ..welcome() };
    assert_eq!(without.seal(&request(), &asha().signer), Err(Rejected::Foreign));
}

#[test]
fn a_damaged_welcome_is_refused() {
    let bytes = welcome().seal(&request(), &asha().signer).unwrap();
    for (bit, changed) in flipped(&bytes).step_by(13) {
        assert!(Welcome::open(&changed, &request(), &chitra().pair).is_err(), "bit {bit}");
    }
    for length in (0..bytes.len()).step_by(3) {
        assert!(Welcome::open(&bytes[..length], &request(), &chitra().pair).is_err(), "{length} bytes");
    }
}

#[test]
fn numbers_show_that_both_hold_the_same() {
    let bytes = welcome().seal(&request(), &asha().signer).unwrap();
    let shown = welcome::numbers(&request().hash(), &welcome::hash(&bytes));
    assert!(shown.iter().all(|number| *number < 100_000));
    let again = welcome().seal(&request(), &asha().signer).unwrap();
    assert_ne!(shown, welcome::numbers(&request().hash(), &welcome::hash(&again)));
}
