//! A relay in memory that is honest, or throws away what it acknowledged, or is set back, or shows each device something
//! else. Who asks is not checked: the real one is tested in its own crate.

use std::collections::{BTreeMap, BTreeSet};

use weft_sync::relay::{Ask, Reply};
use weft_vault::random;

use super::world::below;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Honesty {
    Honest,
    /// Throws away what it says it stored, now and then.
    Drops,
    /// Is set back to what it was some calls ago.
    SetBack,
    /// Hides some of what it has from each device, another part from each.
    Equivocates,
}

/// What a relay holds, by place, and its last place.
#[derive(Clone, Default)]
struct Kept {
    blobs: BTreeMap<u64, ([u8; 32], Vec<u8>)>,
    last: u64,
}

pub(super) struct Relay {
    honesty: Honesty,
    instance: [u8; 16],
    kept: Kept,
    /// What it is set back to.
    earlier: Option<Kept>,
    /// What was put since somebody looked, whether or not it was there already.
    pub put: Vec<Vec<u8>>,
}

impl Relay {
    pub fn by_chance() -> Self {
        let honesty =
            [Honesty::Honest, Honesty::Honest, Honesty::Drops, Honesty::SetBack, Honesty::Equivocates][below(5)];
        Self { honesty, instance: random::bytes(), kept: Kept::default(), earlier: None, put: Vec::new() }
    }

    pub fn kind(&self) -> String {
        format!("{:?}", self.honesty)
    }

    /// Answers a device's call, or breaks off.
    pub fn call(&mut self, by: usize, ask: &Ask) -> Option<Reply> {
        if below(40) == 0 {
            return None;
        }
        if self.honesty == Honesty::SetBack && below(30) == 0 {
            match self.earlier.take() {
                Some(earlier) => self.kept = earlier,
                None => self.earlier = Some(self.kept.clone()),
            }
        }
        let body = match ask.path {
            "/v1/challenge" => vec![1; 32],
            "/v1/session" => vec![2; 60],
            "/v1/list" => self.list(by, u64::from_le_bytes(ask.body[..8].try_into().expect("a place"))),
            "/v1/get" => self.get(by, &ask.body),
            "/v1/missing" => self.missing(&ask.body),
            "/v1/put" => self.take(&ask.body),
            path => panic!("{path}"),
        };
        Some(Reply { status: 200, body })
    }

    fn shows(&self, to: usize, id: &[u8; 32]) -> bool {
        self.honesty != Honesty::Equivocates || !usize::from(id[0]).wrapping_add(to).is_multiple_of(4)
    }

    fn list(&self, to: usize, after: u64) -> Vec<u8> {
        let mut page = [self.instance.as_slice(), &self.kept.last.to_le_bytes()].concat();
        let shown = self.kept.blobs.range(after.saturating_add(1)..).filter(|(_, (id, _))| self.shows(to, id));
        for (place, (id, blob)) in shown.take(1000) {
            page.extend(place.to_le_bytes());
            page.extend((blob.len() as u32).to_le_bytes());
            page.extend(id);
        }
        page
    }

    fn get(&self, to: usize, ids: &[u8]) -> Vec<u8> {
        let mut reply = Vec::new();
        for id in ids.as_chunks::<32>().0 {
            let found = self.kept.blobs.values().find(|(one, _)| one == id && self.shows(to, id));
            let blob = found.map(|(_, blob)| blob.as_slice()).unwrap_or_default();
            reply.extend((blob.len() as u32).to_le_bytes());
            reply.extend(blob);
            if reply.len() > 512 * 1024 {
                break;
            }
        }
        reply
    }

    fn missing(&self, ids: &[u8]) -> Vec<u8> {
        let held: BTreeSet<&[u8; 32]> = self.kept.blobs.values().map(|(id, _)| id).collect();
        ids.as_chunks::<32>().0.iter().filter(|id| !held.contains(id)).flatten().copied().collect()
    }

    fn take(&mut self, mut body: &[u8]) -> Vec<u8> {
        let mut reply = Vec::new();
        while let Some((head, rest)) = body.split_first_chunk::<36>() {
            let (id, length) = head.split_at(32);
            let (blob, rest) = rest.split_at(u32::from_le_bytes(length.try_into().expect("a length")) as usize);
            let id: [u8; 32] = id.try_into().expect("an id");
            let here = self.kept.blobs.values().any(|(one, _)| *one == id);
            self.put.push(blob.to_vec());
            let dropped = self.honesty == Honesty::Drops && below(5) == 0;
            if !here && !dropped {
                self.kept.last += 1;
                self.kept.blobs.insert(self.kept.last, (id, blob.to_vec()));
            }
            reply.push(u8::from(here));
            body = rest;
        }
        reply
    }
}
