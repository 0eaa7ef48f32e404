//! `cargo xtask features`

use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::codegen::repository;
use crate::output::{complain, say};

/// Check that the published packages compile with every single feature, and with none.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// The packages that users choose features of.
const PACKAGES: [&str; 2] = ["openapi-client-runtime", "chat-sdk"];

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
    let metadata = metadata()?;
    for package in PACKAGES {
        let features = features(&metadata, package)?;
        say(format_args!("{package} without features"));
        check_with(package, &[])?;
        for feature in &features {
            say(format_args!("{package} with {feature} alone"));
            check_with(package, &["--features", feature])?;
        }
        say(format_args!(
            "{} features of {package} compile",
            features.len()
        ));
    }
    Ok(())
}

fn check_with(package: &str, more: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--no-default-features"])
        .args(["--package", package])
        .args(more)
        .current_dir(repository())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{package} does not compile with `{}`", more.join(" ")).into())
    }
}

fn metadata() -> Result<Value, Box<dyn std::error::Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(repository())
        .output()?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The features that a manifest declares, so that a new one is checked without being listed here.
fn features(metadata: &Value, package: &str) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let packages = metadata["packages"]
        .as_array()
        .ok_or("cargo names no packages")?;
    let package = packages.iter().find(|other| other["name"] == package);
    let features = package.and_then(|package| package["features"].as_object());
    let features = features.ok_or("cargo names no features")?;
    let features = features.keys().filter(|feature| *feature != "default");
    Ok(features.cloned().collect())
}
