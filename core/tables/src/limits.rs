//! How much of a spreadsheet is read: more than people keep by hand, far less than memory.

/// The longest CSV file, in bytes.
pub const BYTES: usize = 16 * 1024 * 1024;

/// The most rows, title rows and empty ones between others included.
pub const ROWS: usize = 20_000;

/// The furthest column with anything in it, counted from one: IV, the last one of older spreadsheets.
pub const COLUMNS: usize = 256;

/// The longest text of a cell in bytes: as many as the longest text that travels inside a fact.
pub const CELL: usize = weft_model::said::TEXT_IN_FACT;

/// The most cells that are merged into others.
pub const MERGES: usize = 5_000;

/// The most cells with anything in them.
pub const CELLS: usize = 500_000;
