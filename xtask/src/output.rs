//! What commands print.

use std::fmt::Display;
use std::io::Write;

/// Prints a line for the user. A reader who has seen enough, such as `head`, closes the pipe; that
/// is no failure of the command, so that nothing is made of it.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints a line about the command itself: diagnostics and errors.
pub(crate) fn complain(line: impl Display) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Prints lines that have colours, which a reader that is no terminal does not get.
pub(crate) fn say_coloured(lines: impl Display) {
    let _ = writeln!(anstream::stdout(), "{lines}");
}
