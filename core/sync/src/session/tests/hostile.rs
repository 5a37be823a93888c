//! Peers that do what no version of Weft does: the meeting ends or what they say is set aside, and memory stays bounded.

use weft_chain::blob::{self, BlobKind};
use weft_chain::{EpochSecret, Segment};
use weft_model::audience::Audience;
use weft_model::ids::{AttachmentId, FactId, Mid};
use weft_vault::{Key, context, frame, random};

use super::super::meeting::LISTED_AT_MOST;
use super::super::message::{Digest, Message, Place};
use super::super::noise::Channel;
use super::super::*;
use super::devices::{Device, meet, together};
use super::pair;
use crate::file::Item;

/// A peer that has the partnership's key and says what it likes.
struct Hostile {
    channel: Channel,
    device: Device,
}

impl Hostile {
    /// Reaches out to a device, up to the end of the handshake.
    fn reach(device: Device, victim: &mut Device, meeting: &mut Meeting) -> Self {
        let mut hostile = Self { channel: Channel::reach(&device.key()).unwrap(), device };
        assert_eq!(hostile.exchange(victim, meeting), Ok(Vec::new()), "hint and first message");
        assert_eq!(hostile.exchange(victim, meeting), Ok(Vec::new()), "third message");
        hostile
    }

    /// Proves itself, and hears the victim's proof and numbers.
    fn prove(&mut self, victim: &mut Device, meeting: &mut Meeting) -> Result<Vec<Message>, Broken> {
        self.say_proof(self.device.mid, Role::Initiator, self.channel.hash().unwrap());
        self.exchange(victim, meeting)
    }

    fn say_proof(&mut self, mid: Mid, role: Role, hash: [u8; 32]) {
        let signed = frame(context::SESSION_PROOF, &[&[role.number()], &hash, mid.bytes()]);
        self.channel.send(&Message::Proof { mid, signature: self.device.signer.sign(&signed) });
    }

    /// Sends what waits, and hears what the victim answers.
    fn exchange(&mut self, victim: &mut Device, meeting: &mut Meeting) -> Result<Vec<Message>, Broken> {
        let out = self.channel.give()?;
        let mut step = meeting.step(victim, &out)?;
        let mut answer = std::mem::take(&mut step.out);
        while step.more {
            step = meeting.step(victim, &[])?;
            answer.extend(std::mem::take(&mut step.out));
        }
        self.channel.push(&answer);
        let mut said = Vec::new();
        while let Some(message) = self.channel.pull()? {
            said.push(message);
        }
        Ok(said)
    }

    /// Both say their numbers, which differ, and that this was all; the victim's frontiers have come.
    fn open_round(&mut self, victim: &mut Device, meeting: &mut Meeting) {
        self.channel.send(&digest(1));
        self.channel.send(&Message::Compared);
        let said = self.exchange(victim, meeting).unwrap();
        assert!(said.contains(&Message::Compared));
    }
}

fn digest(fill: u8) -> Message {
    Message::Digest(Digest { asks: false, misses: false, buckets: vec![[fill; 8]; 256] })
}

/// A device with something to lose, a meeting it waits in, and a member that misbehaves.
fn waiting() -> (Device, Meeting, Device) {
    let (mut victim, hostile) = pair(1);
    victim.write(Audience::Partnership, 10);
    let meeting = Meeting::wait(victim.keys());
    (victim, meeting, hostile)
}

#[test]
fn a_stranger_without_the_key_hears_nothing() {
    let (mut victim, mut meeting, _) = waiting();
    let other = EpochSecret { audience: Audience::Partnership, generation: 1, key: Key::random() };
    let mut stranger = Meeting::reach(&other).unwrap();
    let first = stranger.step(&mut Device::new(&[]), &[]).unwrap().out;
    assert_eq!(meeting.step(&mut victim, &first), Err(Broken::NoKey));
}

/// Whoever copied a first message knows no key: what they send next opens nothing.
#[test]
fn a_repeated_first_message_leads_nowhere() {
    let (mut victim, mut meeting, hostile) = waiting();
    let mut honest = Channel::reach(&hostile.key()).unwrap();
    let first = honest.give().unwrap();
    meeting.step(&mut victim, &first).unwrap();
    let mut again = Meeting::wait(victim.keys());
    let second = again.step(&mut victim, &first).unwrap().out;
    assert_eq!(second.len(), 98);
    honest.push(&second);
    honest.pull().unwrap();
    let third = honest.give().unwrap();
    assert_eq!(meeting.step(&mut victim, &third).err(), Some(Broken::Handshake), "it is the answer to another one");
}

#[test]
fn what_comes_back_from_a_mirror_ends_the_meeting() {
    let (mut victim, _, _) = waiting();
    let mut reach = Meeting::reach(&victim.key()).unwrap();
    let first = reach.step(&mut victim, &[]).unwrap().out;
    assert_eq!(reach.step(&mut victim, &first).err(), Some(Broken::Handshake));
    // A mirror that waits: the same device answers itself.
    let mut twin = victim.clone();
    let outcome = meet(&mut victim, &mut twin);
    assert!(outcome.met.contains(&Err(Broken::Oneself)), "{:?}", outcome.met);
    assert!(outcome.met.iter().all(|met| met.is_err() || met.unwrap().with.is_none()));
}

#[test]
fn another_suite_or_length_is_no_handshake() {
    let (mut victim, _, hostile) = waiting();
    let first = Channel::reach(&hostile.key()).unwrap().give().unwrap();
    for (at, value) in [(8, 47), (8, 49), (9, 1), (8, 0)] {
        let mut changed = first.clone();
        changed[at] = value;
        let ended = Meeting::wait(victim.keys()).step(&mut victim, &changed);
        assert_eq!(ended.err(), Some(Broken::NoKey), "{at} {value}");
    }
    // Every bit of what is signed and sealed counts: hint, key, tag.
    for bit in (0..first.len() * 8).filter(|bit| !(64..80).contains(bit)) {
        let mut changed = first.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        // The highest bit of the ephemeral key is masked, but the hint is over all of it.
        assert!(Meeting::wait(victim.keys()).step(&mut victim, &changed).is_err(), "bit {bit}");
    }
}

#[test]
fn a_removed_device_proves_itself_and_is_told_nothing() {
    let (mut victim, mut meeting, hostile) = waiting();
    victim.remove(&hostile);
    let mut hostile = Hostile::reach(hostile, &mut victim, &mut meeting);
    assert_eq!(hostile.prove(&mut victim, &mut meeting), Err(Broken::NotMember));
}

/// Asked who let it in, a stranger shows nothing that counts, or too much, or says it out of turn.
#[test]
fn a_stranger_whom_nobody_let_in_is_told_nothing() {
    let known = [super::devices::INTRODUCED, &[7; 48]].concat();
    let much = vec![1; 300_000];
    for (shows, ends) in
        [(vec![], Broken::NotMember), (vec![known], Broken::NotMember), (vec![much; 20], Broken::TooMuch)]
    {
        let (mut victim, mut meeting, hostile) = waiting();
        victim.forget_device(&hostile);
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        assert_eq!(peer.prove(&mut victim, &mut meeting), Ok(vec![Message::Who]), "it does not say who it is itself");
        for bytes in shows {
            peer.channel.send(&Message::Introduction(Item::Control { seals: None, blob: bytes }));
        }
        peer.channel.send(&Message::Introduced);
        assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(ends));
    }
    // Nothing but control segments is taken from somebody unknown.
    let (mut victim, mut meeting, hostile) = waiting();
    victim.forget_device(&hostile);
    let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
    peer.prove(&mut victim, &mut meeting).unwrap();
    peer.channel.send(&Message::Introduction(Item::Blob(vec![1; 100])));
    assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::Malformed));
    // Whoever is known has nothing to show, and nobody is asked twice.
    for said in [Message::Introduced, Message::Introduction(Item::Blob(vec![1]))] {
        let (mut victim, mut meeting, hostile) = waiting();
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        peer.prove(&mut victim, &mut meeting).unwrap();
        peer.channel.send(&said);
        assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::OutOfTurn));
    }
    let (mut victim, mut meeting, hostile) = waiting();
    let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
    peer.prove(&mut victim, &mut meeting).unwrap();
    peer.channel.send(&Message::Who);
    assert!(peer.exchange(&mut victim, &mut meeting).unwrap().contains(&Message::Introduced));
    peer.channel.send(&Message::Who);
    assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::OutOfTurn));
}

#[test]
fn nobody_proves_to_be_somebody_else() {
    let (victim, _, hostile) = waiting();
    let third = Device::new(&[]);
    for case in 0..4 {
        let (mut victim, mut meeting) = (victim.clone(), Meeting::wait(victim.keys()));
        victim.know(&third);
        let mut peer = Hostile::reach(hostile.clone(), &mut victim, &mut meeting);
        let (own, hash) = (hostile.mid, peer.channel.hash().unwrap());
        match case {
            // Another member's name, over one's own signature.
            0 => peer.say_proof(third.mid, Role::Initiator, hash),
            // A signature for the other side of a handshake, as a mirror would have it.
            1 => peer.say_proof(own, Role::Responder, hash),
            // A signature over another handshake.
            2 => peer.say_proof(own, Role::Initiator, random::bytes()),
            // The victim's own name.
            _ => peer.say_proof(victim.mid, Role::Initiator, hash),
        }
        let expected = if case == 3 { Broken::Oneself } else { Broken::Proof };
        assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(expected), "case {case}");
        assert_eq!(meeting.met().with, None);
    }
}

#[test]
fn whoever_speaks_out_of_turn_is_left() {
    let proof = Message::Proof { mid: Mid::new([1; 16]), signature: [0; 64] };
    let item = Message::Item(Item::Blob(vec![1; 10]));
    let frontier = Message::Frontier { audience: [1; 8], places: Vec::new(), notices: Vec::new() };
    let want = Message::Want { audience: [1; 8], tellings: vec![FactId::new([1; 32])] };
    let early =
        [digest(1), item.clone(), frontier.clone(), want.clone(), Message::Compared, Message::Sent, Message::Kept(0)];
    for message in early {
        let (mut victim, mut meeting, hostile) = waiting();
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        peer.channel.send(&message);
        assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::OutOfTurn), "before the proof: {message:?}");
    }
    for message in [proof, item, frontier, want, Message::Compared, Message::Sent, Message::Kept(1)] {
        let (mut victim, mut meeting, hostile) = waiting();
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        peer.prove(&mut victim, &mut meeting).unwrap();
        peer.channel.send(&message);
        assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::OutOfTurn), "before the numbers: {message:?}");
    }
    for message in [digest(2), Message::Compared, Message::Kept(u64::MAX)] {
        let (mut victim, mut meeting, hostile) = waiting();
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        peer.prove(&mut victim, &mut meeting).unwrap();
        peer.open_round(&mut victim, &mut meeting);
        peer.channel.send(&message);
        assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::OutOfTurn), "in a round: {message:?}");
    }
}

/// A length is compared with the limit before anything is kept for it, and so is what is listed.
#[test]
fn huge_lengths_and_endless_lists_end_the_meeting() {
    let (mut victim, mut meeting, hostile) = waiting();
    let mut peer = Hostile::reach(hostile.clone(), &mut victim, &mut meeting);
    peer.channel.send(&Message::Item(Item::Blob(vec![1; message::MESSAGE_AT_MOST])));
    assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::TooLarge));

    let (mut victim, mut meeting, _) = waiting();
    victim.know(&hostile);
    let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
    peer.prove(&mut victim, &mut meeting).unwrap();
    peer.channel.send(&digest(1));
    let place = Place { log: [1; 8], seq: 1, chain: [1; 8] };
    let frontier =
        Message::Frontier { audience: [2; 8], places: vec![place; message::PLACES_AT_MOST], notices: Vec::new() };
    let mut frontiers = 0;
    let ended = loop {
        peer.channel.send(&frontier);
        match peer.exchange(&mut victim, &mut meeting) {
            Ok(_) => frontiers += 1,
            Err(broken) => break broken,
        }
    };
    assert_eq!((ended, frontiers), (Broken::TooMuch, LISTED_AT_MOST / (message::PLACES_AT_MOST + 1)));
}

/// Empty ones count too, and what broke hears nothing any more.
#[test]
fn endless_empty_lists_end_the_meeting() {
    let empty = |n: u32| {
        let audience = u64::from(n).to_le_bytes();
        match n % 2 {
            0 => Message::Frontier { audience, places: Vec::new(), notices: Vec::new() },
            _ => Message::WantChunks { audience, attachment: AttachmentId::new([1; 32]), chunks: vec![(5, 1); 1024] },
        }
    };
    let (mut victim, mut meeting, hostile) = waiting();
    let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
    peer.prove(&mut victim, &mut meeting).unwrap();
    peer.channel.send(&digest(1));
    let mut sent = 0;
    let ended = loop {
        (0..1000).for_each(|n| peer.channel.send(&empty(sent + n)));
        sent += 1000;
        match peer.exchange(&mut victim, &mut meeting) {
            Ok(_) => assert!(sent < 10_000),
            Err(broken) => break broken,
        }
    };
    assert_eq!(ended, Broken::TooMuch);
    peer.channel.send(&Message::Compared);
    assert_eq!(peer.exchange(&mut victim, &mut meeting), Ok(Vec::new()), "nobody listens any more");
    assert!(!meeting.met().in_step);
}

/// A file of endless chunks, asked for in one small message.
#[test]
fn a_wish_counts_as_what_it_asks_for() {
    let (mut victim, mut meeting, hostile) = waiting();
    let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
    peer.prove(&mut victim, &mut meeting).unwrap();
    peer.channel.send(&digest(1));
    let (audience, attachment) = ([1; 8], AttachmentId::new([1; 32]));
    peer.channel.send(&Message::WantChunks { audience, attachment, chunks: vec![(0, u32::MAX)] });
    assert_eq!(peer.exchange(&mut victim, &mut meeting), Err(Broken::TooMuch));
}

#[test]
fn what_no_version_writes_ends_the_meeting() {
    for bytes in
        [vec![], vec![0], vec![99, 1], vec![1, 2, 3], vec![2; 100], vec![3; 11], vec![8, 1], vec![9, 1], vec![7, 0]]
    {
        assert_eq!(Message::decode(&bytes), None, "{bytes:?}");
    }
    let many = |n: usize| [[4; 9].as_slice(), &vec![1; 32 * n]].concat();
    assert!(Message::decode(&many(1)).is_some() && Message::decode(&many(0)).is_none());
    assert!(Message::decode(&many(1024)).is_some() && Message::decode(&many(1025)).is_none());
}

/// Forged facts, and true ones that were sealed for another audience: set aside, counted, and the rest is taken.
#[test]
fn forged_facts_and_foreign_audiences_are_set_aside() {
    let (mut victim, mut meeting, mut hostile) = waiting();
    hostile.write(Audience::Partnership, 3);
    let group = hostile.audiences()[1];
    hostile.write(group, 3);
    let mut peer = Hostile::reach(hostile.clone(), &mut victim, &mut meeting);
    peer.prove(&mut victim, &mut meeting).unwrap();
    peer.open_round(&mut victim, &mut meeting);
    let before = victim.facts();
    let segment = |audience| -> Segment {
        let ends = hostile.holding(&audience).unwrap().ends;
        let parcel = Parcel::Records(audience, ends[0].1.log, 1, 10);
        let Some(Item::Blob(sealed)) = hostile.pack(&parcel).unwrap().into_iter().next() else { panic!("a segment") };
        let (_, plain, _) = blob::open(&sealed, &hostile.keys()).unwrap();
        (*Segment::verify(&plain).unwrap()).clone()
    };
    let under = |audience: Audience, plain: &[u8]| {
        let key = hostile.keys().into_iter().find(|key| key.audience == audience).unwrap();
        Message::Item(Item::Blob(blob::seal(BlobKind::Records, plain, &key).unwrap().0))
    };
    let mut forged = segment(Audience::Partnership);
    forged.tip.signature[0] ^= 1;
    let true_one = segment(Audience::Partnership);
    let foreign = segment(group);
    for (audience, plain) in [
        (Audience::Partnership, forged.encode().unwrap()),
        (Audience::Partnership, foreign.encode().unwrap()),
        (Audience::Partnership, vec![1, 2, 3]),
        (Audience::Partnership, true_one.encode().unwrap()),
    ] {
        peer.channel.send(&under(audience, &plain));
    }
    peer.channel.send(&Message::Item(Item::Blob(random::bytes::<60>().to_vec())));
    let said = peer.exchange(&mut victim, &mut meeting).unwrap();
    assert!(said.contains(&Message::Kept(5)), "all of it was dealt with: {said:?}");
    assert_eq!((victim.facts() - before, victim.refused), (3, 4));
}

/// What is changed, repeated or left out on the way ends the meeting; nothing of it is taken.
#[test]
fn whoever_sits_on_the_wire_can_only_cut_it() {
    for harm in 0..3 {
        let (mut victim, mut meeting, mut hostile) = waiting();
        hostile.write(Audience::Partnership, 3);
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        peer.prove(&mut victim, &mut meeting).unwrap();
        peer.channel.send(&digest(1));
        let one = peer.channel.give().unwrap();
        peer.channel.send(&Message::Compared);
        let two = peer.channel.give().unwrap();
        let mut changed = one.clone();
        changed[30] ^= 1;
        let harmed = match harm {
            0 => changed,
            1 => [one.as_slice(), &one].concat(),
            _ => two,
        };
        assert_eq!(meeting.step(&mut victim, &harmed).err(), Some(Broken::Sealed), "harm {harm}");
    }
}

#[test]
fn bytes_of_chance_never_panic() {
    let devices = together(&[Audience::Partnership]);
    for seed in 0..2000_u32 {
        let [mut victim, hostile] = devices.clone();
        let mut meeting = Meeting::wait(victim.keys());
        let mut peer = Hostile::reach(hostile, &mut victim, &mut meeting);
        if seed % 2 == 0 {
            peer.prove(&mut victim, &mut meeting).unwrap();
        }
        let chance: [u8; 64] = random::bytes();
        let length = usize::from(chance[0]) % 63;
        let mut plain = chance[1..=length.max(1)].to_vec();
        plain[0] %= 14;
        if let Some(message) = Message::decode(&plain) {
            assert_eq!(message.encode(), plain, "there is one way to write anything");
            peer.channel.send(&message);
        }
        let _ = peer.exchange(&mut victim, &mut meeting);
        let mut fresh = Meeting::wait(victim.keys());
        let _ = fresh.step(&mut victim, &chance);
    }
}
