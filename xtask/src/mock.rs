//! `cargo xtask mock`

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

/// Serve a fake of the API on the loopback interface, for any client.
///
/// All arguments are those of the server, such as `--port`; `cargo xtask mock --help` lists them.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    _arguments: Vec<OsString>,
}

/// `cargo xtask` carries it out before it builds this program. This is for the program by itself.
pub(crate) fn run(_: &Arguments) -> ExitCode {
    // As they were given: the reader of arguments keeps a first `--` to itself.
    let arguments: Vec<OsString> = env::args_os().skip(2).collect();
    start::mock::run(&arguments)
}
