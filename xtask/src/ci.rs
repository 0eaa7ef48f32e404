//! `cargo xtask ci`

use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::codegen::repository;

/// Run every check that continuous integration runs, in order, and stop at the first failure.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// The checks: arguments of cargo, and variables of its environment.
const CHECKS: [(&[&str], &[(&str, &str)]); 5] = [
    (&["fmt", "--all", "--check"], &[]),
    (&["xtask", "codegen", "--check"], &[]),
    (
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
        &[],
    ),
    (
        &["doc", "--workspace", "--no-deps"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    ),
    (&["test", "--workspace"], &[]),
];

pub(crate) fn run(_: &Arguments) -> ExitCode {
    for (arguments, environment) in CHECKS {
        let shown = format!("cargo {}", arguments.join(" "));
        println!("==> {shown}");
        let start = Instant::now();
        let status = Command::new(env!("CARGO"))
            .args(arguments)
            .envs(environment.iter().copied())
            .current_dir(repository())
            .status();
        match status {
            Ok(status) if status.success() => {
                println!("    passed in {:.0} s", start.elapsed().as_secs_f64());
            }
            Ok(_) => {
                eprintln!("error: `{shown}` failed");
                return ExitCode::FAILURE;
            }
            Err(error) => {
                eprintln!("error: cannot run `{shown}`: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    println!("all checks passed");
    ExitCode::SUCCESS
}
