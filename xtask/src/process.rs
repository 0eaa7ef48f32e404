//! Other programs.

use std::process::{Command, ExitCode};

use crate::codegen::repository;
use crate::output::complain;

/// A command of cargo in this repository, wherever it is called.
pub(crate) fn cargo(command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .arg(command)
        .arg("--manifest-path")
        .arg(repository().join("Cargo.toml"));
    cargo
}

/// Goes on as another program: signals and the exit code are that program's.
#[cfg(unix)]
pub(crate) fn hand_over(mut command: Command) -> ExitCode {
    use std::os::unix::process::CommandExt;

    // Comes back only if the program could not be started.
    failed(&command.exec(), &command)
}

/// Runs another program to its end, whose exit code this one takes over.
#[cfg(not(unix))]
pub(crate) fn hand_over(mut command: Command) -> ExitCode {
    match command.status() {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => failed(&error, &command),
    }
}

fn failed(error: &std::io::Error, command: &Command) -> ExitCode {
    let program = command.get_program().to_string_lossy();
    complain(format_args!("error: cannot run `{program}`: {error}"));
    ExitCode::FAILURE
}
