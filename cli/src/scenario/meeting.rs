//! Two devices of a scenario that meet in a session, over a wire in memory that may break.

use weft_engine::{Files, Met, Notebook, WeftError};

use super::play::Stage;
use super::script::DeviceName;
use super::step::{Meet, WhichFiles};
use super::steps::{awaited, said};

/// One side of a meeting.
struct Side<'a> {
    notebook: &'a mut Notebook,
    meeting: weft_engine::Meeting,
    arrived: Vec<u8>,
    met: Option<Met>,
}

impl Side<'_> {
    /// Works off what has arrived; what it sends.
    fn turn(&mut self) -> Result<Vec<u8>, WeftError> {
        let (mut out, mut input) = (Vec::new(), std::mem::take(&mut self.arrived));
        while self.met.is_none() {
            let step = self.notebook.meet(&mut self.meeting, &std::mem::take(&mut input))?;
            out.extend(step.out);
            self.met = step.met;
            if !step.more {
                break;
            }
        }
        Ok(out)
    }
}

impl Stage<'_> {
    /// Lets two devices meet, and checks how that ended.
    pub fn meet(&mut self, meet: &Meet) -> Result<(), String> {
        let [a, b] = &meet.between;
        let files = [self.files(a, &meet.files)?, self.files(b, &meet.files)?];
        let gone = |name| format!("there is no device called {name}");
        let mut first = self.notebooks.remove(a).ok_or_else(|| gone(a))?;
        let met = match self.notebooks.get_mut(b) {
            Some(second) => until_known(&mut first, second, meet.cut, &files),
            None => Err(WeftError::bad(gone(b))),
        };
        self.notebooks.insert(a.clone(), first);
        let Some(met) = awaited(met, meet.refused.as_deref())? else { return Ok(()) };
        let in_step = met.iter().all(|met| met.in_step);
        // Nothing is expected of a broken meeting that says nothing: played again after the run was killed in it, less is
        // left to go over the wire, and it may be through before the break.
        let expected = meet.in_step.or(meet.cut.is_none().then_some(true));
        match (in_step, expected) {
            (true, Some(false)) => Err("they are in step, expected that they are not".into()),
            (false, Some(true)) => Err(format!("they are not in step: {met:?}")),
            _ => Ok(()),
        }
    }

    /// The files that come to a device: of a record, those that it knows of and that are not here.
    pub fn files(&mut self, device: &DeviceName, which: &WhichFiles) -> Result<Files, String> {
        Ok(match which {
            WhichFiles::All => Files::All,
            WhichFiles::None => Files::None,
            WhichFiles::UpTo(bytes) => Files::UpTo(*bytes),
            WhichFiles::Of(records) => {
                let records = records.iter().map(|name| self.record(device, name)).collect::<Result<Vec<_>, _>>()?;
                let missing = self.notebook(device)?.missing_files().map_err(said)?;
                let of = missing.iter().filter(|file| records.contains(&file.record));
                Files::These(of.map(|file| file.file).collect())
            }
        })
    }
}

/// Under the newest key that both know, as the program reaches out.
fn until_known(
    a: &mut Notebook,
    b: &mut Notebook,
    cut: Option<usize>,
    [to_a, to_b]: &[Files; 2],
) -> Result<[Met; 2], WeftError> {
    let mut earlier = 0;
    loop {
        let Some(reach) = a.reach(earlier, to_a.clone())? else {
            return Err(WeftError::bad("the two devices know no key in common"));
        };
        let wait = b.wait(to_b.clone())?;
        let sides = [
            Side { notebook: a, meeting: reach, arrived: Vec::new(), met: None },
            Side { notebook: b, meeting: wait, arrived: Vec::new(), met: None },
        ];
        let met = over_a_wire(sides, cut)?;
        if met.iter().any(|met| met.with.is_some()) || cut.is_some() {
            return Ok(met);
        }
        earlier += 1;
    }
}

/// Carries what each says to the other, until both have ended, nobody says anything more, or so many bytes have gone.
fn over_a_wire(mut sides: [Side<'_>; 2], cut: Option<usize>) -> Result<[Met; 2], WeftError> {
    let (mut left, mut quiet) = (cut.unwrap_or(usize::MAX), 0);
    while quiet < 2 {
        let [now, other] = &mut sides;
        let mut out = match now.turn() {
            // Only one who waits may not know the key: the other one tries another.
            Err(_) if !other.meeting.proved() && !now.meeting.proved() => Vec::new(),
            said => said?,
        };
        out.truncate(left);
        left = left.saturating_sub(out.len());
        quiet = if out.is_empty() { quiet + 1 } else { 0 };
        other.arrived.extend(out);
        sides.reverse();
    }
    let [one, two] = sides;
    let ended = |side: Side<'_>| match side.met {
        Some(met) => Ok(met),
        None => side.notebook.met(&side.meeting),
    };
    Ok([ended(one)?, ended(two)?])
}
