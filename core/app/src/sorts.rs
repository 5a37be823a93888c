//! What a file is, by how it begins. Neither its name nor what another app says of it is asked.

use std::io::{Read, Seek};

use weft_engine::AS_IT_IS;
use weft_media::begins_as_voice;

/// So much of a file is looked at: more than the 640 bytes by which a notebook's own file could look like a text.
pub(crate) const HEAD: u64 = 4096;

/// What a shared file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A picture that can be made anew.
    Picture,
    /// A picture of a kind that cannot: what is hidden in it would stay.
    OtherPicture,
    /// A container in which a film or only a voice may be.
    FilmOrVoice,
    /// A file that is kept as it is, with its media type.
    Other(&'static str),
}

/// How sorts of files begin: where, with what. What is longer than three bytes no file of a notebook begins with by chance.
const BEGINNINGS: [(usize, &[u8], Sort); 21] = [
    (0, b"\xFF\xD8\xFF", Sort::Picture),
    (0, b"\x89PNG\r\n\x1a\n", Sort::Picture),
    (0, b"GIF8", Sort::OtherPicture),
    (8, b"WEBPVP8", Sort::OtherPicture),
    (0, b"II*\0", Sort::OtherPicture),
    (0, b"MM\0*", Sort::OtherPicture),
    (4, b"ftyphei", Sort::OtherPicture),
    (4, b"ftyphev", Sort::OtherPicture),
    (4, b"ftypmif1", Sort::OtherPicture),
    (4, b"ftypmsf1", Sort::OtherPicture),
    (4, b"ftypavi", Sort::OtherPicture),
    (4, b"ftypcrx ", Sort::OtherPicture),
    (4, b"ftypM4A", Sort::Other("audio/mp4")),
    (4, b"ftyp", Sort::FilmOrVoice),
    (0, b"OggS", Sort::Other("audio/ogg")),
    (0, b"ID3", Sort::Other("audio/mpeg")),
    (8, b"WAVEfmt ", Sort::Other("audio/wav")),
    (0, b"#!AMR", Sort::Other("audio/amr")),
    (0, b"\x1A\x45\xDF\xA3", Sort::Other("video/webm")),
    (0, b"%PDF-", Sort::Other("application/pdf")),
    // A letter or a table of an office program.
    (0, b"PK\x03\x04", Sort::Other(AS_IT_IS)),
];

/// What a file is that begins like this; none if nobody can say: a file of a notebook, which looks like chance, or one
/// that Weft does not know.
pub(crate) fn sort(head: &[u8]) -> Option<Sort> {
    let begins = |(at, with, _): &&(usize, &[u8], Sort)| head.get(*at..).is_some_and(|rest| rest.starts_with(with));
    if let Some((_, _, sort)) = BEGINNINGS.iter().find(begins) {
        return Some(*sort);
    }
    if begins_as_voice(head) {
        return Some(Sort::Other("audio/aac"));
    }
    // A table with commas, or another text in any script.
    let text = !head.is_empty() && head.iter().all(|byte| *byte >= b' ' || b"\t\r\n\x0C".contains(byte));
    text.then_some(Sort::Other(AS_IT_IS))
}

/// The media type of a container (ISO/IEC 14496-12), by whether a track of pictures is in it.
pub(crate) fn film_or_voice(file: &mut (impl Read + Seek)) -> std::io::Result<&'static str> {
    const PICTURES: &[u8] = b"hdlr\0\0\0\0\0\0\0\0vide";
    let mut piece = vec![0; 64 * 1024];
    let mut kept = 0;
    file.rewind()?;
    loop {
        let read = file.read(piece.get_mut(kept..).unwrap_or_default())?;
        let held = kept.saturating_add(read);
        let seen = piece.get(..held).unwrap_or_default();
        if seen.windows(PICTURES.len()).any(|window| window == PICTURES) {
            return Ok("video/mp4");
        }
        if read == 0 {
            return Ok("audio/mp4");
        }
        // It may stand across two pieces.
        let from = held.saturating_sub(PICTURES.len());
        piece.copy_within(from..held, 0);
        kept = held.saturating_sub(from);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn a_file_is_what_it_begins_with() {
        for (head, is) in [
            (b"\xFF\xD8\xFF\xE0 and so on".as_slice(), Some(Sort::Picture)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some(Sort::OtherPicture)),
            (b"\0\0\0\x18ftypheic", Some(Sort::OtherPicture)),
            (b"\0\0\0\x18ftypavis", Some(Sort::OtherPicture)),
            (b"\0\0\0\x18ftypcrx ", Some(Sort::OtherPicture)),
            (b"\0\0\0\x18ftypM4A ", Some(Sort::Other("audio/mp4"))),
            (b"\0\0\0\x18ftypisom", Some(Sort::FilmOrVoice)),
            (b"OggS\0", Some(Sort::Other("audio/ogg"))),
            ("பெயர்;12\r\n".as_bytes(), Some(Sort::Other(AS_IT_IS))),
            (b"", None),
            (b"MZ\0\0", None),
            (b"text, and then \0", None),
        ] {
            assert_eq!(sort(head), is, "{head:?}");
        }
        let frame = [0xFF, 0xF1, 0x50, 0x80, 0x02, 0x1F, 0xFC, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(sort(&[frame, frame].concat()), Some(Sort::Other("audio/aac")));
        assert_eq!(sort(&frame), None, "one frame alone may be chance");
    }

    #[test]
    fn a_track_of_pictures_makes_it_a_film_wherever_it_stands() {
        let voice = vec![7; 200_000];
        assert_eq!(film_or_voice(&mut Cursor::new(&voice)).unwrap(), "audio/mp4");
        for at in [0, 64 * 1024 - 8, 64 * 1024, 199_000] {
            let mut film = voice.clone();
            film.splice(at..at, b"hdlr\0\0\0\0\0\0\0\0vide".iter().copied());
            assert_eq!(film_or_voice(&mut Cursor::new(&film)).unwrap(), "video/mp4", "{at}");
        }
    }
}
