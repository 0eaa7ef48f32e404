//! `cargo xtask features`

use std::process::ExitCode;

use serde_json::Value;

use crate::codegen::repository;
use crate::output::{complain, say};

/// Check that the published packages compile without a warning with every single feature, and with
/// none, and test the failures of TLS with each library.
///
/// Each is a check of the one package, since what it depends on stays the same, and one that passed
/// is not done again until something changes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Check these features of any package, in place of all, and test nothing.
    #[arg(value_name = "FEATURE")]
    features: Vec<String>,
}

/// The packages that users choose features of.
const PACKAGES: [&str; 2] = ["openapi-client-runtime", "chat-sdk"];

/// The features of `tls-failures` that its tests do not have by default.
const TLS: [&str; 2] = ["ring", "native-tls"];

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match check(&arguments.features) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn check(chosen: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let metadata = metadata()?;
    let mut unknown: Vec<&String> = chosen.iter().collect();
    for package in PACKAGES {
        let mut features = features(&metadata, package)?;
        unknown.retain(|feature| !features.contains(feature));
        if chosen.is_empty() {
            say(format_args!("{package} without features"));
            check_with(package, None)?;
        } else {
            features.retain(|feature| chosen.contains(feature));
        }
        for feature in &features {
            say(format_args!("{package} with {feature} alone"));
            check_with(package, Some(feature))?;
        }
        say(format_args!(
            "{} features of {package} compile",
            features.len()
        ));
    }
    if let Some(feature) = unknown.first() {
        return Err(format!("no package has a feature `{feature}`").into());
    }
    if chosen.is_empty() {
        TLS.iter().try_for_each(|library| test_tls(library))?;
    }
    Ok(())
}

fn test_tls(library: &str) -> Result<(), Box<dyn std::error::Error>> {
    say(format_args!("the failures of TLS with {library}"));
    let mut command = start::program();
    command
        .args(["test", "--quiet", "--package", "tls-failures"])
        .args(["--no-default-features", "--features", library]);
    match command.current_dir(repository()).status()?.success() {
        true => Ok(()),
        false => Err(format!("the failures of TLS are not recognized with {library}").into()),
    }
}

fn check_with(package: &str, feature: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
    let mut command = start::program();
    command
        .args(["rustc", "--quiet", "--lib", "--profile", "check"])
        .args(["--no-default-features", "--package", package]);
    if let Some(feature) = feature {
        command.args(["--features", feature]);
    }
    // For this package alone: as flags of all, they would have everything built anew.
    command.args(["--", "-D", "warnings"]);
    if command.current_dir(repository()).status()?.success() {
        return Ok(());
    }
    Err(match feature {
        Some(feature) => format!("{package} does not compile cleanly with {feature} alone").into(),
        None => format!("{package} does not compile cleanly without features").into(),
    })
}

fn metadata() -> Result<Value, Box<dyn std::error::Error>> {
    let output = start::program()
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
