//! The Rust version that the manifests state is not lower than what any dependency asks for.
//!
//! A job of CI compiles everything with that version. This finds out without it, at once, when an
//! update of a dependency needs more.

use std::error::Error;
use std::process::Command;

use serde_json::Value;

/// `1.89` or `1.89.0` as numbers that can be compared.
fn version(text: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = text
        .split('.')
        .filter_map(|number| number.parse().ok())
        .collect();
    numbers.resize(3, 0);
    numbers
}

#[test]
fn no_dependency_needs_a_later_rust() -> Result<(), Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"]
        .as_array()
        .ok_or("cargo names no packages")?;
    let stated = |package: &Value| package["rust_version"].as_str().map(version);
    let own = packages
        .iter()
        .find(|package| package["name"] == "chat-sdk");
    let own = own
        .and_then(stated)
        .ok_or("the SDK states no Rust version")?;
    let later: Vec<String> = packages
        .iter()
        .filter(|package| stated(package).is_some_and(|needed| needed > own))
        .map(|package| format!("{} {}", package["name"], package["version"]))
        .collect();
    assert!(
        later.is_empty(),
        "these need a later Rust: {}",
        later.join(", ")
    );
    assert_eq!(version("1.89"), [1, 89, 0]);
    assert!(version("1.100") > version("1.89.3"));
    Ok(())
}
