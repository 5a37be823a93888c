//! Panics without words: the message of a panic may quote what somebody typed, as that of a string cut in the wrong place does.

use std::io::Write;
use std::sync::Once;

/// From now on a panic in this process says where it happened, on standard error, and not what its message is. The programs
/// call it before they open a notebook.
pub fn say_only_where() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|panicked| {
            let place = panicked.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
            let what = "Weft failed here and closes the notebook; what was saved is saved. Please report this place";
            // With nobody to tell there is nothing else to do.
            let _ = writeln!(std::io::stderr(), "{what}{place}.");
        }));
    });
}
