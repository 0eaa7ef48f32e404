//! Build scripts and tests share one build of the generator, which takes longest to compile of the
//! workspace's own packages.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The units that cargo would compile for all tests. The flag that lists them is unstable, and allowed for this call alone.
fn units() -> Result<Vec<Value>, Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--workspace", "--no-run", "--offline"])
        .args(["-Zunstable-options", "--unit-graph"])
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let mut graph: Value = serde_json::from_slice(&output.stdout)?;
    Ok(serde_json::from_value(graph["units"].take())?)
}

/// Returns true for a library that is compiled to be used by others.
fn is_library(unit: &Value) -> bool {
    unit["mode"] == "build" && unit["target"]["kind"][0] == "lib"
}

#[test]
fn the_generator_is_compiled_once() -> Result<(), Box<dyn Error>> {
    let units = units()?;
    let mut builds: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for unit in units.iter().filter(|unit| is_library(unit)) {
        let package = unit["pkg_id"].as_str().ok_or("a package without id")?;
        builds.entry(package).or_default().push(unit);
    }
    let of_generator = builds.iter().find(|(id, _)| id.contains("/codegen#"));
    let (_, of_generator) = of_generator.ok_or("the generator is not compiled")?;
    let features: Vec<String> = builds
        .iter()
        .filter(|(_, units)| units.len() > 1)
        .flat_map(|(id, units)| {
            units
                .iter()
                .map(move |unit| format!("{id} {}", unit["features"]))
        })
        .collect();
    assert_eq!(
        of_generator.len(),
        1,
        "give these the same features in tests/suite/Cargo.toml:\n{}",
        features.join("\n")
    );
    Ok(())
}
