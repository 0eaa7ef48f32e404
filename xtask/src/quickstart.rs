//! `cargo xtask quickstart`

use std::process::ExitCode;

/// Run the first example of the SDK, without an account or with one.
///
/// With STREAM_API_KEY and STREAM_API_SECRET, it runs against the Stream Chat API, where it makes a
/// channel and two users. Without them, it runs against the fake server, which is started for it on a
/// free port of this machine and ends with it.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// `cargo xtask` carries it out before it builds this program. This is for the program by itself.
pub(crate) fn run(_: &Arguments) -> ExitCode {
    start::quickstart::run()
}
