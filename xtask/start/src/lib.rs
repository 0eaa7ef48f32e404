//! Starts the programs of this repository. Cargo builds them first, and shows its own progress.
//!
//! `cargo xtask` is this package. It depends on nothing, so that the fake server and the first example
//! are there without the generator, and a broken SDK does not break the generator.

#![deny(missing_docs)]

mod artifacts;
mod cargo;
pub mod mock;
pub mod quickstart;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

pub use cargo::{cargo, hand_over, program};

/// The root of this repository.
pub fn repository() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = manifest.parent().and_then(Path::parent);
    root.unwrap_or(manifest).to_owned()
}

/// Carries a command out.
pub fn run(arguments: &[OsString]) -> ExitCode {
    match arguments {
        [command] if command == "quickstart" => quickstart::run(),
        [command, rest @ ..] if command == "mock" => mock::run(rest),
        [command, rest @ ..] if command == "api" => public_items(rest),
        _ => go_on_as("xtask", arguments),
    }
}

/// Goes on as the program that lists public items.
pub fn public_items(arguments: &[OsString]) -> ExitCode {
    go_on_as("public-items", arguments)
}

/// Builds a program and goes on as it.
fn go_on_as(package: &str, arguments: &[OsString]) -> ExitCode {
    let Some([program]) = cargo::build(&["--package", package, "--bin", package], [package]) else {
        return ExitCode::FAILURE;
    };
    let mut command = Command::new(program);
    command.args(arguments);
    hand_over(command)
}

/// Prints a line on the standard error. A reader who is gone is no failure.
fn complain(line: impl Display) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
