//! `cargo xtask api`

use std::ffi::OsString;
use std::process::ExitCode;

/// Write down what the published crates offer, a line for each public item.
///
/// All arguments are those of the program that does it, such as `--check`; `cargo xtask api --help`
/// lists them.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    arguments: Vec<OsString>,
}

/// `cargo xtask` carries it out before it builds this program. This is for the program by itself.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    start::public_items(&arguments.arguments)
}
