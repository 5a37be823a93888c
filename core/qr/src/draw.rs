//! A text → the modules of a QR code, and those as SVG.

use std::fmt::Write;

use qrcode::{EcLevel, QrCode};

/// The empty margin that readers need around a code, in modules (ISO/IEC 18004, 9.1).
pub const QUIET: usize = 4;

/// The text does not fit into the largest code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long for one code")]
pub struct TooLong;

/// The modules of a code, without the empty margin around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    side: usize,
    dark: Vec<bool>,
}

impl Matrix {
    /// Modules along one side, 21 to 177.
    pub const fn side(&self) -> usize {
        self.side
    }

    /// Row by row from the top: whether each module is dark. `side` × `side` of them.
    pub fn modules(&self) -> &[bool] {
        &self.dark
    }

    /// As a screen holds it: modules along one side, and one byte for each, row by row: 1 = dark.
    pub fn drawn(&self) -> (u32, Vec<u8>) {
        (u32::try_from(self.side).unwrap_or(0), self.dark.iter().map(|dark| u8::from(*dark)).collect())
    }

    /// Whether the module in this column and row is dark; outside the code nothing is.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let inside = column < self.side && row < self.side;
        inside && self.dark.get(row * self.side + column).copied().unwrap_or(false)
    }

    /// Black on white whatever surrounds it, because many readers fail on light codes over dark; with its
    /// margin, one unit a module. Not named for listeners: who places it says what it is.
    pub fn svg(&self) -> String {
        let whole = self.side + 2 * QUIET;
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.side.max(1)).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run.first() == Some(&true) {
                    // Writing into a string cannot fail.
                    let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
                }
                x += run.len();
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" shape-rendering=\"crispEdges\" \
             aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }
}

/// The code of a text for a screen, where light is even and nothing creases: a seventh may be lost.
pub fn matrix(text: &str) -> Result<Matrix, TooLong> {
    encode(text, EcLevel::M)
}

/// The code of a number for paper that is folded and carried: a quarter may be lost. Only its digits are
/// drawn; 20 of them take the smallest code there is.
pub fn number(digits: &str) -> Result<Matrix, TooLong> {
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    encode(&digits, EcLevel::Q)
}

/// The code of a text as SVG; see [`Matrix::svg`].
pub fn svg(text: &str) -> Result<String, TooLong> {
    matrix(text).map(|matrix| matrix.svg())
}

fn encode(text: &str, level: EcLevel) -> Result<Matrix, TooLong> {
    let code = QrCode::with_error_correction_level(text, level).map_err(|_| TooLong)?;
    let dark = code.to_colors().into_iter().map(|color| color == qrcode::Color::Dark).collect();
    Ok(Matrix { side: code.width(), dark })
}
