//! Voices as shells record them: AAC in ADTS frames (ISO/IEC 13818-7, 6.2). Nothing is decoded; only the frames are told apart.

use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

/// Bytes of a frame's head without its check sum.
const HEAD: usize = 7;
/// Bytes of a check sum, where a frame has one.
const CHECK: usize = 2;
/// Bytes of the longest frame: its length has 13 bits.
const LONGEST: usize = 8191;
/// Samples of one block of AAC.
const BLOCK: u64 = 1024;
/// Samples a second, by the number in a frame's head (ISO/IEC 14496-3, table 1.18).
const RATES: [u32; 13] = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];

/// What was handed over is no voice in ADTS frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is no voice that Weft can play")]
pub struct NotAVoice;

/// What a frame's head says.
struct Head {
    /// Bytes of the whole frame.
    length: usize,
    /// How long it sounds, in microseconds.
    micros: u64,
}

/// Tells the frames of a voice apart as its bytes come in, in pieces of any size.
#[derive(Debug)]
pub struct Frames {
    /// The beginning of a frame whose end has not come. It has room for the longest one: what grows leaves copies behind.
    begun: Zeroizing<Vec<u8>>,
    micros: u64,
}

impl Default for Frames {
    fn default() -> Self {
        Self { begun: Zeroizing::new(Vec::with_capacity(LONGEST)), micros: 0 }
    }
}

impl Frames {
    /// Takes bytes, and gives each frame that is whole by now.
    ///
    /// # Errors
    /// [`NotAVoice`] as soon as a frame does not begin where it has to; and those of `each`. Nothing more is to be pushed then.
    pub fn push<E: From<NotAVoice>>(
        &mut self,
        mut bytes: &[u8],
        mut each: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        while !bytes.is_empty() {
            // Its head says how long it is.
            let wanted = if self.begun.len() < HEAD { HEAD } else { head(&self.begun).ok_or(NotAVoice)?.length };
            let (now, rest) = bytes.split_at(wanted.saturating_sub(self.begun.len()).min(bytes.len()));
            self.begun.extend_from_slice(now);
            bytes = rest;
            if self.begun.len() < HEAD {
                continue;
            }
            let head = head(&self.begun).ok_or(NotAVoice)?;
            if self.begun.len() == head.length {
                each(&self.begun)?;
                self.begun.zeroize();
                self.micros = self.micros.saturating_add(head.micros);
            }
        }
        Ok(())
    }

    /// Whole seconds of the frames so far; a part of one counts as one.
    pub fn seconds(&self) -> u32 {
        u32::try_from(self.micros.div_ceil(1_000_000)).unwrap_or(u32::MAX)
    }
}

/// Whether a file begins with two frames that follow each other: one alone is met by chance.
pub fn begins_as_voice(file: &[u8]) -> bool {
    let second = head(file).and_then(|first| file.get(first.length..)).and_then(head);
    second.is_some()
}

fn head(frame: &[u8]) -> Option<Head> {
    let [0xFF, second, third, fourth, fifth, sixth, seventh, ..] = *frame else { return None };
    let rate = RATES.get(usize::from(third >> 2 & 0xF)).copied()?;
    let length = usize::from(fourth & 3) << 11 | usize::from(fifth) << 3 | usize::from(sixth >> 5);
    let blocks = u64::from(seventh & 3).saturating_add(1);
    let micros = blocks.saturating_mul(BLOCK).saturating_mul(1_000_000).checked_div(rate.into())?;
    let empty = if second & 1 == 0 { HEAD.saturating_add(CHECK) } else { HEAD };
    (second & 0xF6 == 0xF0 && length > empty).then_some(Head { length, micros })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame of silence: 16 000 samples a second, one channel, so many bytes after its head.
    fn frame(after: usize) -> Vec<u8> {
        let length = HEAD + after;
        let bytes =
            [0xFF, 0xF1, 0x60, 0x40 | (length >> 11) as u8, (length >> 3) as u8, (length << 5) as u8 | 0x1F, 0xFC];
        [bytes.as_slice(), &vec![1; after]].concat()
    }

    fn whole(bytes: &[u8], size: usize) -> Result<(Vec<usize>, u32), NotAVoice> {
        let (mut frames, mut lengths) = (Frames::default(), Vec::new());
        for piece in bytes.chunks(size) {
            frames.push(piece, |frame| {
                lengths.push(frame.len());
                Ok::<_, NotAVoice>(())
            })?;
        }
        Ok((lengths, frames.seconds()))
    }

    #[test]
    fn frames_are_the_same_in_whatever_pieces_they_come() {
        let voice: Vec<u8> = (1..40).flat_map(frame).collect();
        let lengths: Vec<usize> = (1..40).map(|after| HEAD + after).collect();
        for size in [1, 6, 7, 8, 100, voice.len()] {
            // 39 frames of 64 milliseconds.
            assert_eq!(whole(&voice, size).unwrap(), (lengths.clone(), 3), "{size}");
        }
        let mut cut_off = voice.clone();
        cut_off.pop();
        assert_eq!(whole(&cut_off, 50).unwrap().0.len(), 38, "a frame without its end is none");
        assert!(begins_as_voice(&voice) && !begins_as_voice(&frame(9)));
    }

    #[test]
    fn what_is_no_voice_is_refused_at_once() {
        for bytes in [b"RIFF and so on, a long file".to_vec(), [frame(9), vec![0; 9]].concat(), vec![0xFF; 20]] {
            assert_eq!(whole(&bytes, 5), Err(NotAVoice));
        }
        let empty = [0xFF, 0xF1, 0x60, 0x40, 0, 0xFF, 0xFC];
        assert_eq!(whole(&empty, 7), Err(NotAVoice), "a frame of no bytes would never end");
    }
}
