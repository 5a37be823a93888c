//! Playing a scenario in a folder, from where it stopped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use weft_engine::{Clock, Notebook, RequestId, WeftError};

use super::hand::Hands;
use super::progress::Progress;
use super::script::{DEFAULT_CODE, DeviceName, DeviceSetUp, Scenario};
use super::step::{PageWritten, Step};
use super::steps::told;
use crate::output::write_whole;

/// What was played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// How many steps it has.
    pub steps: usize,
    /// The pages that its devices wrote.
    pub pages: Vec<String>,
}

/// Why a scenario did not play to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unplayed {
    /// The file is no scenario.
    #[error("{file}: {what}")]
    Unreadable {
        /// The file.
        file: String,
        /// What is wrong with it, and in which step.
        what: String,
    },
    /// The folder belongs to something else.
    #[error("the folder {dir} {what}; name a new folder")]
    OtherFolder {
        /// The folder.
        dir: String,
        /// What it holds.
        what: String,
    },
    /// A step did not go as the file says.
    #[error("step {step} of {of}: {what}")]
    NotAsExpected {
        /// Which, from 1.
        step: usize,
        /// How many there are.
        of: usize,
        /// What differs.
        what: String,
    },
    /// A device could not be set up or opened again.
    #[error("{device}: {error}")]
    Weft {
        /// Which.
        device: DeviceName,
        /// Why.
        error: WeftError,
    },
    /// The folder could not be written.
    #[error("{what}")]
    Device {
        /// What failed.
        what: String,
    },
}

impl Unplayed {
    pub(super) fn device(doing: &str, path: &Path, error: &std::io::Error) -> Self {
        Self::Device { what: crate::exit::Failure::device(doing, path, error).what }
    }
}

/// Plays a scenario in a folder and says each step before it begins. In a folder where the same scenario stopped, it
/// goes on after the last step that was finished. `hands` do its taps.
pub fn play(
    scenario: &Scenario,
    dir: &Path,
    hands: &mut dyn Hands,
    say: &mut dyn FnMut(&str),
) -> Result<Played, Unplayed> {
    let progress = Progress::read(dir, scenario)?;
    let mut stage = Stage { scenario, dir, progress, notebooks: BTreeMap::new(), hands: Some(hands) };
    let of = scenario.steps.len();
    if stage.progress.finished < of {
        stage.open(say)?;
    }
    for (place, step) in scenario.steps.iter().enumerate().skip(stage.progress.finished) {
        let number = place.saturating_add(1);
        say(&format!("step {number} of {of}: {}", told(step)));
        stage.step(number, step).map_err(|what| Unplayed::NotAsExpected { step: number, of, what })?;
        stage.progress.finished = number;
        stage.progress.write(dir)?;
        stage.receipts_given(number).map_err(|what| Unplayed::NotAsExpected { step: number, of, what })?;
    }
    let pages = scenario.steps.iter().filter_map(|step| match step {
        Step::Page(page) if page.refused.is_none() => Some(stage.page_of(page).display().to_string()),
        _ => None,
    });
    let pages = pages.collect::<BTreeSet<_>>().into_iter().collect();
    for (device, notebook) in stage.notebooks {
        notebook.lock().map_err(|error| Unplayed::Weft { device, error })?;
    }
    Ok(Played { steps: of, pages })
}

/// A run: the open notebooks and how far it came.
pub(super) struct Stage<'a> {
    pub scenario: &'a Scenario,
    pub dir: &'a Path,
    pub progress: Progress,
    pub notebooks: BTreeMap<DeviceName, Notebook>,
    /// None while they hold a device.
    pub hands: Option<&'a mut dyn Hands>,
}

impl Stage<'_> {
    /// Sets every device up, or opens it again.
    fn open(&mut self, say: &mut dyn FnMut(&str)) -> Result<(), Unplayed> {
        for (name, device) in &self.scenario.devices {
            let folder = self.notebook_of(name);
            if !folder.exists() {
                say(&format!("setting up {name}"));
            }
            std::fs::create_dir_all(&folder).map_err(|e| Unplayed::device("make the folder", &folder, &e))?;
            let code = device.code();
            let failed = |failure: crate::exit::Failure| Unplayed::Device { what: failure.what };
            write_whole(&self.dir.join(name.as_str()).join("code.txt"), code.as_bytes()).map_err(failed)?;
            let notebook = self.open_or_make(&folder, device, code);
            let notebook = notebook.map_err(|error| Unplayed::Weft { device: name.clone(), error })?;
            self.notebooks.insert(name.clone(), notebook);
        }
        self.listen_again()?;
        // A run that was killed after a number was noted, and before the notebook forgot it.
        let last = self.progress.finished;
        let of = self.scenario.steps.len();
        self.receipts_given(last).map_err(|what| Unplayed::NotAsExpected { step: last, of, what })
    }

    /// What was open behind a second code when the run stopped is opened again.
    fn listen_again(&mut self) -> Result<(), Unplayed> {
        let mut listening = BTreeMap::new();
        for step in self.scenario.steps.iter().take(self.progress.finished) {
            match step {
                Step::Listen(listen) if listen.refused.is_none() => {
                    listening.insert(&listen.on, &listen.code);
                }
                Step::Restart(on) => drop(listening.remove(&on.on)),
                _ => {}
            }
        }
        for (name, code) in listening {
            let heard = self.listen(name, code).map_err(|what| Unplayed::Device { what })?;
            heard.map_err(|error| Unplayed::Weft { device: name.clone(), error })?;
        }
        Ok(())
    }

    fn open_or_make(&self, folder: &Path, device: &DeviceSetUp, code: &str) -> Result<Notebook, WeftError> {
        match Notebook::open(folder, code.as_bytes(), self.clock()) {
            // None yet, or one that was killed while it was being made.
            Err(WeftError::NotThere { .. }) if self.progress.finished == 0 => {
                Notebook::create(folder, code.as_bytes(), self.clock(), &device.languages)
            }
            opened => opened,
        }
    }

    /// What opens a device's notebook.
    pub fn code_of(&self, name: &DeviceName) -> &[u8] {
        self.scenario.devices.get(name).map_or(DEFAULT_CODE, DeviceSetUp::code).as_bytes()
    }

    pub fn clock(&self) -> Clock {
        Clock::Fixed(self.progress.now)
    }

    pub fn notebook(&mut self, name: &DeviceName) -> Result<&mut Notebook, String> {
        self.notebooks.get_mut(name).ok_or_else(|| format!("there is no device called {name}"))
    }

    pub fn notebook_of(&self, name: &DeviceName) -> PathBuf {
        self.dir.join(name.as_str()).join("notebook")
    }

    /// Where a page is written: `<device>.html`, or `<device>-<name>.html` if it is of something that has a name.
    pub fn page_of(&self, page: &PageWritten) -> PathBuf {
        let name = page.of.as_ref().map(|of| of.name().replace(['$', '.'], "-")).unwrap_or_default();
        self.dir.join(format!("{}{name}.html", page.on))
    }

    /// Where what leaves under this name is put.
    pub fn export_to(&self, name: &str) -> PathBuf {
        self.dir.join("exports").join(name)
    }

    /// Where a file of a step travels; its name says nothing about what it is.
    pub fn file_of(&self, number: usize, part: &str) -> Result<PathBuf, String> {
        let folder = self.dir.join("files");
        std::fs::create_dir_all(&folder).map_err(|error| format!("could not make {}: {error}", folder.display()))?;
        Ok(folder.join(format!("{number:03}{part}.bin")))
    }

    /// The name of an act: the same whenever this step of this scenario is played.
    pub fn request(&self, number: usize) -> RequestId {
        fnv_1a(format!("{}/{number}", self.scenario.title).as_bytes()).to_be_bytes()
    }
}

/// FNV-1a with 128 bits (draft-eastlake-fnv): acts of one scenario only need different names.
fn fnv_1a(bytes: &[u8]) -> u128 {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(START, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_acts_follow_the_published_function() {
        // Test vector of draft-eastlake-fnv for "a" with 128 bits.
        assert_eq!(fnv_1a(b"a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
        assert_ne!(fnv_1a(b"t/1"), fnv_1a(b"t/11"));
    }
}
