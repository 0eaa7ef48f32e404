//! `cargo xtask mock`

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use crate::process::{cargo, hand_over};

/// Serve a fake of the API on the loopback interface, for any client.
///
/// All arguments are those of the server, such as `--port`; `cargo xtask mock --help` lists them.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    _arguments: Vec<OsString>,
}

/// The server is another program, and no dependency: `cargo xtask` is to work, and to be built in
/// little time, whatever becomes of the tests.
pub(crate) fn run(_: &Arguments) -> ExitCode {
    let mut server = cargo("run");
    server.args(["--package", "fake-server", "--"]);
    // As they were given: the reader of arguments keeps a first `--` to itself.
    server.args(env::args_os().skip(2));
    hand_over(server)
}
