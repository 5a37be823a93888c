//! Numbers and codes that are typed: each on a screen of its own, held until the last step and kept nowhere.

use std::time::Duration;

use weft_engine::{Cost, WeftError};
use weft_screens::{Asked, CaseRoute, CodeStep, Door, Draft, Route, SecondStep, SettingsRoute, Told, WipeStep};
use zeroize::Zeroizing;

use crate::{Answer, App, Beyond, told};

/// The codes that were typed on the way to another one.
#[derive(Default)]
pub(crate) struct Codes {
    /// The one that opens now.
    old: Zeroizing<Vec<u8>>,
    /// The new one.
    new: Zeroizing<Vec<u8>>,
}

/// How long one try of a code may take on this device.
pub(crate) const TRY_TAKES: Duration = Duration::from_millis(1000);

impl App {
    pub(crate) fn typed(&mut self, asked: Asked, typed: Zeroizing<Vec<u8>>) -> Result<Answer, WeftError> {
        match asked {
            Asked::Number => self.number_typed(typed),
            Asked::Code => {
                self.codes.old = typed;
                self.go(SettingsRoute::Code(CodeStep::New).into(), Draft::default())
            }
            Asked::NewCode => {
                self.codes.new = typed;
                self.go(SettingsRoute::Code(CodeStep::Again).into(), Draft::default())
            }
            Asked::NewSecond => {
                self.codes.new = typed;
                self.go(SettingsRoute::Second(SecondStep::Again).into(), Draft::default())
            }
            Asked::CodeBeforeWipe => {
                self.codes.old = typed;
                self.go(SettingsRoute::WipeCode(WipeStep::New).into(), Draft::default())
            }
            Asked::NewWipe => {
                self.codes.new = typed;
                self.go(SettingsRoute::WipeCode(WipeStep::Again).into(), Draft::default())
            }
            Asked::NewCodeAgain | Asked::NewSecondAgain | Asked::NewWipeAgain if typed != self.codes.new => {
                self.told = Some(Told::CodesDiffer);
                self.show(first_step(asked), Draft::default())
            }
            Asked::NewCodeAgain => {
                let codes = std::mem::take(&mut self.codes);
                let changed = self.notebook.change_code(&codes.old, &codes.new);
                self.code_done(changed, Told::CodeChanged, SettingsRoute::List.into(), first_step(asked))
            }
            Asked::NewSecondAgain => {
                let codes = std::mem::take(&mut self.codes);
                let made = self.notebook.create_second(&codes.new, Cost::calibrated(TRY_TAKES));
                self.closed_unless(&made);
                self.met_or_wrote();
                self.code_done(made, Told::SecondMade, CaseRoute::List.into(), first_step(asked))
            }
            Asked::NewWipeAgain => {
                let codes = std::mem::take(&mut self.codes);
                if codes.new == codes.old {
                    self.told = Some(Told::WipeIsCode);
                    return self.show(first_step(asked), Draft::default());
                }
                let made = self.notebook.set_wipe_code(&codes.old, Some(&codes.new));
                self.code_done(made, Told::WipeMade, SettingsRoute::Wiping.into(), first_step(asked))
            }
            Asked::CodeForNoWipe => {
                let none = self.notebook.set_wipe_code(&typed, None);
                self.code_done(none, Told::NoWipe, SettingsRoute::Wiping.into(), self.route)
            }
            Asked::CodeToWipe => match self.notebook.check_code(&typed) {
                Ok(()) => {
                    self.beyond = Some(Beyond::Wiped);
                    Ok(Answer::Left)
                }
                Err(error) => self.stay_with(told_of_code(&error)?),
            },
            Asked::SecondCode => {
                let opened = self.notebook.open_second(&typed);
                self.closed_unless(&opened);
                match opened {
                    Ok(()) => self.go(CaseRoute::List.into(), Draft::default()),
                    Err(error) => self.stay_with(told_of_code(&error)?),
                }
            }
        }
    }

    /// What stands behind the second code, as the notebook has it: a file of the second code may have opened it before.
    pub(crate) fn door(&self) -> Result<Door, WeftError> {
        if self.notebook.is_second_open() {
            return Ok(Door::Open);
        }
        Ok(if self.notebook.has_second()? { Door::Closed } else { Door::None })
    }

    /// Open only if all of it went well.
    fn closed_unless(&mut self, opened: &Result<(), WeftError>) {
        if opened.is_err() {
            // What cannot be closed now is closed with the notebook.
            let _ = self.notebook.close_second();
        }
    }

    /// After the last step: what came of it, there; or why not, at the step where somebody begins anew.
    fn code_done(
        &mut self,
        done: Result<(), WeftError>,
        told: Told,
        to: Route,
        anew: Route,
    ) -> Result<Answer, WeftError> {
        let (told, route) = match done {
            Ok(()) => (told, to),
            Err(error) => (told_of_code(&error)?, anew),
        };
        self.told = Some(told);
        self.show(route, Draft::default())
    }
}

/// Where whoever chooses a code begins anew.
fn first_step(asked: Asked) -> Route {
    match asked {
        Asked::NewSecondAgain => SettingsRoute::Second(SecondStep::New).into(),
        Asked::NewWipeAgain => SettingsRoute::WipeCode(WipeStep::Code).into(),
        _ => SettingsRoute::Code(CodeStep::Old).into(),
    }
}

/// What a screen says about a code that was not taken.
pub(crate) fn told_of_code(error: &WeftError) -> Result<Told, WeftError> {
    match error {
        WeftError::WrongCode { wait } => Ok(Told::WrongCode { minutes: wait.div_ceil(60) }),
        WeftError::BadInput { .. } => Ok(Told::CodeWeak),
        other => told(other),
    }
}
