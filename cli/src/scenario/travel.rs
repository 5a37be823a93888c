//! Files on their way, with what can happen to them, and whether devices hold the same afterwards.

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;

use weft_engine::{Came, Check, FileOut, Recipients};

use super::play::Stage;
use super::script::DeviceName;
use super::step::{ForFile, Travelling};
use super::steps::{awaited, said, write};

impl Stage<'_> {
    /// Writes a file, lets happen to it what the step says, and has it read.
    pub fn travel(&mut self, number: usize, file: &Travelling) -> Result<(), String> {
        let mut pieces = self.pieces(number, file)?;
        if let Some(last) = pieces.last_mut() {
            harm(last, file)?;
        }
        for device in &file.to {
            let Some(came) = self.read(device, &pieces, file)? else { continue };
            as_expected(device, &came, file)?;
            if file.twice {
                let again = self.read(device, &pieces, file)?;
                let new = again.map_or(0, |came| came.new_facts + came.new_notices + came.new_chunks);
                if new != 0 {
                    return Err(format!("read a second time on {device}, the file brought {new} new things"));
                }
            }
        }
        Ok(())
    }

    /// The file, in as many pieces as it takes.
    fn pieces(&mut self, number: usize, file: &Travelling) -> Result<Vec<Vec<u8>>, String> {
        let to = match &file.whom {
            ForFile::Everyone => Recipients::Everyone,
            ForFile::Group => Recipients::Group,
            ForFile::Person(device) => Recipients::Person(self.notebook(device)?.actor().map_err(said)?.member),
        };
        let first = self.file_of(number, "")?;
        let mut paths: Vec<PathBuf> = Vec::new();
        let piece = |place: u32| match place {
            0 | 1 => first.clone(),
            place => first.with_extension(format!("{place}.bin")),
        };
        let mut next = |place: u32| {
            paths.push(piece(place));
            File::create(piece(place)).map(|file| Box::new(file) as Box<dyn Write>)
        };
        let from = self.notebook(&file.from)?;
        let went = if file.new { from.file_of_new(&to, &mut next) } else { from.file_out(&to, &mut next) };
        as_written(&went.map_err(said)?, file)?;
        let read = |path: &PathBuf| std::fs::read(path).map_err(|e| format!("could not read {}: {e}", path.display()));
        let pieces: Vec<Vec<u8>> = paths.iter().map(read).collect::<Result<_, _>>()?;
        if let (Some(path), Some(last)) = (paths.last(), pieces.last())
            && (file.cut > 0 || file.flip.is_some())
        {
            // The folder keeps what arrives, not what was sent.
            let mut harmed = last.clone();
            harm(&mut harmed, file)?;
            write(path, &harmed)?;
        }
        Ok(pieces)
    }

    fn read(&mut self, device: &DeviceName, pieces: &[Vec<u8>], file: &Travelling) -> Result<Option<Came>, String> {
        let mut sum: Option<Came> = None;
        for piece in pieces {
            let came = self.notebook(device)?.file_in(&mut piece.as_slice() as &mut dyn Read);
            let Some(came) = awaited(came, file.refused.as_deref()).map_err(|what| format!("{device}: {what}"))? else {
                return Ok(None);
            };
            sum = Some(match sum {
                None => came,
                Some(sum) => Came {
                    new_facts: sum.new_facts.saturating_add(came.new_facts),
                    new_notices: sum.new_notices.saturating_add(came.new_notices),
                    new_chunks: sum.new_chunks.saturating_add(came.new_chunks),
                    damaged: sum.damaged.saturating_add(came.damaged),
                    builds_on_missing: sum.builds_on_missing.saturating_add(came.builds_on_missing),
                    complete: sum.complete && came.complete,
                    ..came
                },
            });
        }
        Ok(sum)
    }

    /// For every audience that two of the devices share: the same roots, nothing missing, nothing waiting.
    pub fn in_step(&mut self, devices: &[DeviceName]) -> Result<(), String> {
        let mut checked: Vec<(&DeviceName, Check)> = Vec::new();
        for device in devices {
            let check = self.notebook(device)?.check().map_err(said)?;
            let waiting = check.waiting.saturating_add(check.held);
            if waiting > 0 {
                return Err(format!("{waiting} things wait on {device} for something that has not arrived"));
            }
            for (other, theirs) in &checked {
                same((device, &check), (other, theirs))?;
            }
            checked.push((device, check));
        }
        Ok(())
    }
}

fn same((one, mine): (&DeviceName, &Check), (other, theirs): (&DeviceName, &Check)) -> Result<(), String> {
    let shared = mine.audiences.iter().filter_map(|(name, line)| Some((name, line, theirs.audiences.get(name)?)));
    let mut shared = shared.peekable();
    if shared.peek().is_none() {
        return Err(format!("{one} and {other} share nothing"));
    }
    for (audience, mine, theirs) in shared {
        let apart = |what: &str| Err(format!("{one} and {other} are not in step in {audience}: {what}"));
        if mine.missing.saturating_add(theirs.missing) > 0 {
            return apart("something that was told has not arrived");
        }
        if mine.root != theirs.root {
            return apart("they hold different facts or notices");
        }
        if mine.state != theirs.state {
            return apart("they make different states of the same facts");
        }
    }
    Ok(())
}

/// Flips a bit, then cuts bytes off the end.
fn harm(bytes: &mut Vec<u8>, file: &Travelling) -> Result<(), String> {
    let long = bytes.len();
    if let Some(flip) = file.flip {
        let place = usize::try_from(flip.unsigned_abs()).ok();
        let place = if flip < 0 { place.and_then(|back| long.checked_sub(back)) } else { place };
        let byte = place.and_then(|place| bytes.get_mut(place));
        *byte.ok_or_else(|| format!("the file has only {long} bytes; there is none at {flip}"))? ^= 0x10;
    }
    let cut = usize::try_from(file.cut).unwrap_or(usize::MAX);
    let left = long.checked_sub(cut).ok_or_else(|| format!("the file has only {long} bytes; {cut} cannot be cut"))?;
    bytes.truncate(left);
    Ok(())
}

fn as_written(went: &FileOut, file: &Travelling) -> Result<(), String> {
    let whole = file.whole.unwrap_or(!file.new);
    if went.whole != whole {
        let of = |whole| if whole { "everything" } else { "only what is new" };
        return Err(format!("the file holds {}, expected {}", of(went.whole), of(whole)));
    }
    match file.at_most {
        Some(most) if went.bytes > most => Err(format!("the file has {} bytes, expected at most {most}", went.bytes)),
        _ => Ok(()),
    }
}

fn as_expected(device: &DeviceName, came: &Came, file: &Travelling) -> Result<(), String> {
    match (came.builds_on_missing > 0, file.earlier_missing) {
        (true, false) => return Err(format!("the file builds on an earlier one that is not on {device}")),
        (false, true) => {
            return Err(format!("nothing that the file builds on is missing on {device}, expected it to be"));
        }
        _ => {}
    }
    let complete = file.complete.unwrap_or(!file.earlier_missing);
    if came.complete != complete {
        let (is, expected) = if complete { ("incomplete", "complete") } else { ("complete", "incomplete") };
        return Err(format!("the file arrived {is} on {device}, expected {expected}"));
    }
    match (came.damaged > 0, file.damaged.unwrap_or(false)) {
        (true, false) => Err(format!("the file arrived damaged on {device}")),
        (false, true) => Err(format!("the file arrived undamaged on {device}, expected damage")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(cut: u64, flip: Option<i64>) -> Travelling {
        let mut form = serde_json::json!({ "from": "a", "for": "everyone", "to": ["b"], "cut": cut });
        if let Some(flip) = flip {
            form["flip"] = serde_json::json!(flip);
        }
        serde_json::from_value(form).unwrap()
    }

    #[test]
    fn files_are_harmed_where_the_step_says() {
        for (cut, flip, expected) in [
            (0, Some(0), Some(vec![0x11, 2, 3])),
            (0, Some(-1), Some(vec![1, 2, 0x13])),
            (1, Some(1), Some(vec![1, 0x12])),
            (3, None, Some(vec![])),
            (4, None, None),
            (0, Some(3), None),
            (0, Some(-4), None),
        ] {
            let mut bytes = vec![1, 2, 3];
            let done = harm(&mut bytes, &file(cut, flip));
            assert_eq!(done.ok().map(|()| bytes), expected, "cut {cut}, flip {flip:?}");
        }
    }
}
