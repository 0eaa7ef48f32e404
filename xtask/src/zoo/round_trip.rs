//! Every operation of a crate, called once against a server that reads the description by itself.
//!
//! Writer, server and comparison are packages below `tests`, and run as programs of their own: this
//! command depends on none of them.

use std::error::Error;
use std::path::Path;

use serde_json::Value;

use super::crates::Workspace;
use super::documents::Specimen;
use super::report::{Row, counted};
use crate::process;

/// Writes the program that makes the calls, and tells its name.
pub(super) fn write(
    specimen: &Specimen,
    root: &Path,
    row: &mut Row,
) -> Result<Option<String>, Box<dyn Error>> {
    let program = format!("{}-calls", specimen.package);
    let output = process::cargo("run")
        .args(["--quiet", "--package", "call-writer", "--"])
        .arg(&specimen.path)
        .args(["--crate", &specimen.package])
        .args([Path::new("--out"), &root.join(&program)])
        .output()?;
    if output.status.success() {
        return Ok(Some(program));
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    row.trouble("no calls can be written", said);
    Ok(None)
}

/// Makes the calls.
pub(super) fn run(
    workspace: &Workspace,
    program: &str,
    row: &mut Row,
) -> Result<(), Box<dyn Error>> {
    let output = workspace.cargo("run", program).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let report: Option<Value> = serde_json::from_str(&said).ok();
    let (Some(report), true) = (report, output.status.success()) else {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        row.trouble("the calls cannot be made", said);
        return Ok(());
    };
    let all = report["all"].as_u64().unwrap_or_default();
    let faults = report["faults"].as_object().cloned().unwrap_or_default();
    let wrong = faults.len();
    row.round_trip = Some((
        usize::try_from(all)?.saturating_sub(wrong),
        usize::try_from(all)?,
    ));
    let what = format!("{} went wrong", counted(wrong, "call"));
    for (operation, faults) in faults {
        for fault in faults.as_array().into_iter().flatten() {
            let fault = fault.as_str().unwrap_or_default();
            row.trouble(what.clone(), format!("{operation}: {fault}"));
        }
    }
    Ok(())
}
