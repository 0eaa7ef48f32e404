//! `cargo xtask ci`

use std::process::ExitCode;
use std::time::Instant;

use crate::codegen::repository;
use crate::output::{complain, say};

/// Run every check that continuous integration runs, in order, and stop at the first failure.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// One call of cargo.
struct Check {
    arguments: &'static [&'static str],
    environment: Option<(&'static str, &'static str)>,
}

impl Check {
    const fn new(arguments: &'static [&'static str]) -> Self {
        Self {
            arguments,
            environment: None,
        }
    }
}

const CHECKS: [Check; 7] = [
    Check::new(&["fmt", "--all", "--check"]),
    Check::new(&["xtask", "codegen", "--check"]),
    Check::new(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]),
    Check::new(&["xtask", "features"]),
    Check {
        arguments: &["doc", "--workspace", "--no-deps"],
        environment: Some(("RUSTDOCFLAGS", "-D warnings")),
    },
    // Any crate of a program can switch this on for all, and numbers then arrive in another form.
    Check::new(&[
        "test",
        "--package",
        "chat-sdk",
        "--test",
        "it",
        "--features",
        "serde_json/arbitrary_precision",
        "numbers_are_read_however_they_are_spelled",
    ]),
    Check::new(&["test", "--workspace"]),
];

pub(crate) fn run(_: &Arguments) -> ExitCode {
    for check in CHECKS {
        let shown = format!("cargo {}", check.arguments.join(" "));
        say(format_args!("==> {shown}"));
        let start = Instant::now();
        let status = start::program()
            .args(check.arguments)
            .envs(check.environment)
            .current_dir(repository())
            .status();
        match status {
            Ok(status) if status.success() => {
                let seconds = start.elapsed().as_secs_f64();
                say(format_args!("    passed in {seconds:.0} s"));
            }
            Ok(_) => {
                complain(format_args!("error: `{shown}` failed"));
                return ExitCode::FAILURE;
            }
            Err(error) => {
                complain(format_args!("error: cannot run `{shown}`: {error}"));
                return ExitCode::FAILURE;
            }
        }
    }
    say("all checks passed");
    ExitCode::SUCCESS
}
