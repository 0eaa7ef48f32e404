//! `cargo xtask features`

use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::codegen::repository;
use crate::output::{complain, say};

/// Check that the SDK compiles with every single feature, and with none.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

const PACKAGE: &str = "chat-sdk";

pub(crate) fn run(_: &Arguments) -> ExitCode {
    match check() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn check() -> Result<(), Box<dyn std::error::Error>> {
    let features = features()?;
    say("without features");
    check_with(&[])?;
    for feature in &features {
        say(format_args!("with {feature} alone"));
        check_with(&["--features", feature])?;
    }
    say(format_args!("{} features compile", features.len()));
    Ok(())
}

fn check_with(more: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    let status = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--package",
            PACKAGE,
            "--no-default-features",
        ])
        .args(more)
        .current_dir(repository())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{PACKAGE} does not compile with `{}`", more.join(" ")).into())
    }
}

/// The features that the manifest declares, so that a new one is checked without being listed here.
fn features() -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(repository())
        .output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"]
        .as_array()
        .ok_or("cargo names no packages")?;
    let package = packages.iter().find(|package| package["name"] == PACKAGE);
    let features = package.and_then(|package| package["features"].as_object());
    let features = features.ok_or("cargo names no features")?;
    let features = features.keys().filter(|feature| *feature != "default");
    Ok(features.cloned().collect())
}
