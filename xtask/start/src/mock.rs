//! `cargo xtask mock`

use std::ffi::OsString;
use std::process::ExitCode;

use crate::{cargo, hand_over};

/// Builds the fake server and goes on as it. All arguments are its own.
pub fn run(arguments: &[OsString]) -> ExitCode {
    let mut server = cargo("run");
    server.args(["--package", "fake-server", "--"]);
    server.args(arguments);
    hand_over(server)
}
