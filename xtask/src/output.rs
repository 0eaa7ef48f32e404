//! What commands print.
//!
//! Everything passes the sanitizer here once more, whatever it is made of: a log of CI takes some lines
//! for commands.

use std::fmt::Display;
use std::io::Write;

use codegen::sanitize;

/// Prints lines for the user. A reader who has seen enough, such as `head`, closes the pipe; that
/// is no failure of the command, so that nothing is made of it.
pub(crate) fn say(lines: impl Display) {
    let _ = writeln!(std::io::stdout(), "{}", sanitize::lines(&lines.to_string()));
}

/// Prints lines about the command itself: diagnostics and errors, in color where they have it.
pub(crate) fn complain(lines: impl Display) {
    let _ = writeln!(
        std::io::stderr(),
        "{}",
        sanitize::colored_lines(&lines.to_string())
    );
}

/// Prints lines that have colours, which a reader that is no terminal does not get.
pub(crate) fn say_coloured(lines: impl Display) {
    let _ = writeln!(
        anstream::stdout(),
        "{}",
        sanitize::colored_lines(&lines.to_string())
    );
}
