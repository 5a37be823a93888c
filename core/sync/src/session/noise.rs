//! The channel: Noise `XXpsk0` over any byte stream, and messages inside it.
//!
//! The pre-shared key comes from an epoch key of the partnership; the static keys of the handshake are made anew each time
//! and name nobody. What shows outside: eight bytes and three handshake messages that look random, then sealed messages with
//! their lengths.

use snow::params::{CipherChoice, DHChoice, HashChoice, NoiseParams};
use snow::resolvers::{CryptoResolver, DefaultResolver};
use snow::types::{Cipher, Dh, Hash, Random};
use snow::{Builder, HandshakeState, TransportState};
use weft_chain::EpochSecret;
use weft_model::day::Day;
use weft_vault::{Key, context, generichash, random};

use super::Broken;
use super::message::{MESSAGE_AT_MOST, Message};

/// The one suite of this version; another one is another hint, which nobody of this version answers.
const SUITE: &str = "Noise_XXpsk0_25519_ChaChaPoly_BLAKE2b";
/// Bytes of the hint in front of the first message.
const HINT: usize = 8;
/// Bytes of the first message: the ephemeral key, and the tag over nothing.
const FIRST: usize = 48;
/// Bytes of the second and third message: keys and tags, and nothing else in them.
const SECOND: usize = 96;
const THIRD: usize = 64;
/// Bytes of the tag of a sealed message.
const TAG: usize = 16;
/// Bytes that are sealed together: of a wire that breaks, all but the last piece has arrived, and what travels first is in
/// the first ones.
const PIECE: usize = 4096;
/// Bytes of the length in front of each message outside, u16 LE.
const LENGTH: usize = 2;
/// Bytes of the length in front of each message inside, u32 LE.
const INSIDE: usize = 4;

/// Who of the two began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Reached out.
    Initiator,
    /// Was reached.
    Responder,
}

impl Role {
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Initiator => Self::Responder,
            Self::Responder => Self::Initiator,
        }
    }

    /// The byte that tells the two apart in what they sign.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Initiator => 1,
            Self::Responder => 2,
        }
    }
}

enum Stage {
    /// Waits for the hint and the first message; these are the keys it may be under.
    Reached(Vec<EpochSecret>),
    /// In the handshake, waiting for a message of so many bytes.
    Shaking(Box<HandshakeState>, usize),
    Open(Box<TransportState>),
}

/// Bytes in, messages out; messages in, bytes out.
pub(super) struct Channel {
    role: Role,
    stage: Stage,
    /// What arrived and is no whole message yet.
    sealed: Vec<u8>,
    /// What was opened and is no whole message yet.
    opened: Vec<u8>,
    /// How much of `opened` was read already.
    read: usize,
    /// What is to be sealed.
    plain: Vec<u8>,
    /// What is to be sent.
    out: Vec<u8>,
    /// The handshake's hash, once there is one: everything that both sides sign and compare hangs on it.
    hash: Option<[u8; 32]>,
}

impl Channel {
    /// Reaches out under the newest key.
    pub(super) fn reach(secret: &EpochSecret) -> Result<Self, Broken> {
        let mut state = handshake(&psk(secret), Role::Initiator)?;
        let first = write(&mut state, FIRST)?;
        let mut channel = Self::at(Role::Initiator, Stage::Shaking(state, SECOND));
        channel.out.extend(hint(secret, &first));
        channel.send_sealed(&first);
        Ok(channel)
    }

    /// Waits to be reached under any of these keys.
    pub(super) const fn wait(secrets: Vec<EpochSecret>) -> Self {
        Self::at(Role::Responder, Stage::Reached(secrets))
    }

    const fn at(role: Role, stage: Stage) -> Self {
        Self {
            role,
            stage,
            sealed: Vec::new(),
            opened: Vec::new(),
            read: 0,
            plain: Vec::new(),
            out: Vec::new(),
            hash: None,
        }
    }

    pub(super) const fn role(&self) -> Role {
        self.role
    }

    /// The handshake's hash; none before its end.
    pub(super) const fn hash(&self) -> Option<[u8; 32]> {
        self.hash
    }

    /// Takes bytes in as they come.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.sealed.extend_from_slice(bytes);
    }

    /// The next whole message, if it is here.
    pub(super) fn pull(&mut self) -> Result<Option<Message>, Broken> {
        loop {
            if let Some(message) = self.message()? {
                return Ok(Some(message));
            }
            if !self.advance()? {
                return Ok(None);
            }
        }
    }

    /// Puts a message among what is to be sent.
    pub(super) fn send(&mut self, message: &Message) {
        let bytes = message.encode();
        self.plain.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
        self.plain.extend(bytes);
    }

    /// Everything that is to be sent now.
    pub(super) fn give(&mut self) -> Result<Vec<u8>, Broken> {
        if let Stage::Open(state) = &mut self.stage {
            for piece in std::mem::take(&mut self.plain).chunks(PIECE) {
                let mut sealed = vec![0; piece.len() + TAG];
                let length = state.write_message(piece, &mut sealed).map_err(|_| Broken::Sealed)?;
                sealed.truncate(length);
                self.out.extend(u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes());
                self.out.extend(sealed);
            }
        }
        Ok(std::mem::take(&mut self.out))
    }

    /// Works on one sealed message; false if it is not here whole.
    fn advance(&mut self) -> Result<bool, Broken> {
        if let Stage::Reached(secrets) = &self.stage {
            // Answered only once all of it is here: whoever sends less learns nothing.
            let Some((begin, first)) = self.sealed.split_at_checked(HINT + LENGTH) else { return Ok(false) };
            let Some(first) = first.get(..FIRST) else { return Ok(false) };
            if begin.get(HINT..) != Some(&length_of(FIRST)[..]) {
                return Err(Broken::NoKey);
            }
            let secret = secrets.iter().find(|secret| Some(&hint(secret, first)[..]) == begin.get(..HINT));
            let mut state = handshake(&psk(secret.ok_or(Broken::NoKey)?), Role::Responder)?;
            read(&mut state, first)?;
            let second = write(&mut state, SECOND)?;
            self.sealed.drain(..HINT + LENGTH + FIRST);
            self.send_sealed(&second);
            self.stage = Stage::Shaking(state, THIRD);
            return Ok(true);
        }
        let Some(length) = self.sealed.first_chunk::<LENGTH>() else { return Ok(false) };
        let end = usize::from(u16::from_le_bytes(*length)).saturating_add(LENGTH);
        if let Stage::Shaking(_, expected) = &self.stage
            && end != expected + LENGTH
        {
            return Err(Broken::Handshake);
        }
        let Some(message) = self.sealed.get(LENGTH..end).map(<[u8]>::to_vec) else { return Ok(false) };
        self.sealed.drain(..end);
        match &mut self.stage {
            Stage::Open(state) => {
                let mut plain = vec![0; message.len()];
                let length = state.read_message(&message, &mut plain).map_err(|_| Broken::Sealed)?;
                self.opened.extend(plain.get(..length).unwrap_or_default());
            }
            Stage::Shaking(state, _) => {
                read(state, &message)?;
                if self.role == Role::Initiator {
                    let third = write(state, THIRD)?;
                    self.send_sealed(&third);
                }
                self.open()?;
            }
            Stage::Reached(_) => {}
        }
        Ok(true)
    }

    /// Ends the handshake.
    fn open(&mut self) -> Result<(), Broken> {
        let before = std::mem::replace(&mut self.stage, Stage::Reached(Vec::new()));
        let Stage::Shaking(state, _) = before else { return Err(Broken::Handshake) };
        self.hash = Some(generichash::hash(context::SESSION, &[state.get_handshake_hash()]));
        self.stage = Stage::Open(Box::new(state.into_transport_mode().map_err(|_| Broken::Handshake)?));
        Ok(())
    }

    /// The next message of what was opened. Its length is compared with the limit before anything more is kept for it.
    fn message(&mut self) -> Result<Option<Message>, Broken> {
        let unread = self.opened.get(self.read..).unwrap_or_default();
        let Some((length, rest)) = unread.split_first_chunk::<INSIDE>() else { return Ok(self.tidy()) };
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        if length > MESSAGE_AT_MOST {
            return Err(Broken::TooLarge);
        }
        let Some(bytes) = rest.get(..length) else { return Ok(self.tidy()) };
        let message = Message::decode(bytes).ok_or(Broken::Malformed)?;
        self.read = self.read.saturating_add(INSIDE + length);
        Ok(Some(message))
    }

    /// Lets go of what was read.
    fn tidy(&mut self) -> Option<Message> {
        self.opened.drain(..self.read.min(self.opened.len()));
        self.read = 0;
        None
    }

    fn send_sealed(&mut self, message: &[u8]) {
        self.out.extend(length_of(message.len()));
        self.out.extend(message);
    }
}

/// A handshake under a pre-shared key, with a static key that is made for it and named nowhere.
fn handshake(psk: &Key, role: Role) -> Result<Box<HandshakeState>, Broken> {
    let suite: NoiseParams = SUITE.parse().map_err(|_| Broken::Handshake)?;
    let made = || {
        let thrown_away = Builder::with_resolver(suite.clone(), Box::new(Sodium)).generate_keypair()?;
        let builder = Builder::with_resolver(suite, Box::new(Sodium))
            .prologue(context::SESSION_PROLOGUE)?
            .psk(0, psk.as_bytes())?;
        let builder = builder.local_private_key(&thrown_away.private)?;
        match role {
            Role::Initiator => builder.build_initiator(),
            Role::Responder => builder.build_responder(),
        }
    };
    made().map(Box::new).map_err(|_| Broken::Handshake)
}

/// How often a key is tried, and under how many of the newest others are looked for in a local network.
const KEYS_AT_MOST: u32 = 8;

/// The key under which to reach out, of keys that begin with the newest: that one first, and for who has not heard of it
/// the one before, then the one 3, 7, 15 before it and so on, last the oldest. Whoever is behind knows all that are old
/// enough. None once all that are to be tried were.
pub fn key_to_try(keys: &[EpochSecret], tried: usize) -> Option<&EpochSecret> {
    let last = keys.len().checked_sub(1)?;
    let places = (0..KEYS_AT_MOST).map(|times| 2_usize.saturating_pow(times).saturating_sub(1).min(last));
    let mut places: Vec<usize> = places.collect();
    places.dedup();
    keys.get(*places.get(tried)?)
}

/// The names of the newest of these keys, of today first, yesterday and tomorrow, by clocks that are a day off.
pub fn lan_names(keys: &[EpochSecret], today: Day) -> Vec<String> {
    let days = [today, today.before(), today.plus(1)];
    let newest = keys.iter().zip(0..KEYS_AT_MOST).map(|(key, _)| key);
    newest.flat_map(|key| days.map(|day| lan_name(key, day))).collect()
}

/// Chance from where everything else here has it.
struct Sodium;

impl Random for Sodium {
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), snow::Error> {
        random::fill(dest);
        Ok(())
    }
}

impl CryptoResolver for Sodium {
    fn resolve_rng(&self) -> Option<Box<dyn Random>> {
        Some(Box::new(Self))
    }
    fn resolve_dh(&self, choice: &DHChoice) -> Option<Box<dyn Dh>> {
        DefaultResolver.resolve_dh(choice)
    }
    fn resolve_hash(&self, choice: &HashChoice) -> Option<Box<dyn Hash>> {
        DefaultResolver.resolve_hash(choice)
    }
    fn resolve_cipher(&self, choice: &CipherChoice) -> Option<Box<dyn Cipher>> {
        DefaultResolver.resolve_cipher(choice)
    }
}

/// BLAKE2b-256(epoch key, "weft/session-key").
pub(super) fn psk(secret: &EpochSecret) -> Key {
    Key::from_bytes(generichash::keyed(secret.key.as_bytes(), context::SESSION_KEY, &[]))
}

/// BLAKE2b-64(epoch key, "weft/session-hint"‖first message): names the key to whoever has it, and no meeting to anybody else.
pub(super) fn hint(secret: &EpochSecret, first: &[u8]) -> [u8; HINT] {
    generichash::keyed(secret.key.as_bytes(), context::SESSION_HINT, &[first])
}

/// The name under which devices of a partnership look for each other in a local network on a day: fifteen letters and
/// digits, drawn from BLAKE2b-128(epoch key, "weft/lan"‖number of the day, i32 LE), one from each byte, the first one a letter.
pub fn lan_name(secret: &EpochSecret, day: Day) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let hash: [u8; 16] = generichash::keyed(secret.key.as_bytes(), context::LAN, &[&day.number().to_le_bytes()]);
    let letter = |(place, byte): (usize, u8)| {
        let most = if place == 0 { 26 } else { 32 };
        char::from(LETTERS.get(usize::from(byte) % most).copied().unwrap_or(b'a'))
    };
    hash.into_iter().take(15).enumerate().map(letter).collect()
}

fn length_of(length: usize) -> [u8; LENGTH] {
    u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes()
}

fn write(state: &mut HandshakeState, length: usize) -> Result<Vec<u8>, Broken> {
    let mut message = vec![0; length];
    let written = state.write_message(&[], &mut message).map_err(|_| Broken::Handshake)?;
    if written == length { Ok(message) } else { Err(Broken::Handshake) }
}

fn read(state: &mut HandshakeState, message: &[u8]) -> Result<(), Broken> {
    let payload = state.read_message(message, &mut [0; SECOND]).map_err(|_| Broken::Handshake)?;
    if payload == 0 { Ok(()) } else { Err(Broken::Handshake) }
}
