//! The first line of a report.

use super::{Entry, Report};
use crate::review::verdict::{Bump, Wire};

impl Report {
    /// Returns the number of changes and the next version, on one line.
    pub fn verdict(&self) -> String {
        line(self)
    }
}

fn line(report: &Report) -> String {
    if report.is_empty() {
        return "The API is the same.".to_owned();
    }
    let count =
        |is: &dyn Fn(&Entry) -> bool| report.changes.iter().filter(|entry| is(entry)).count();
    let all = report.changes.len();
    let wire = count(&|entry| entry.breaks.wire());
    let rust = count(&|entry| entry.breaks.rust());
    let risky = count(&|entry| entry.wire == Wire::Risky);
    let mut parts = Vec::new();
    if wire > 0 {
        parts.push(format!("{wire} break{} the wire", third(wire)));
    }
    if rust > 0 {
        parts.push(format!("{rust} break{} Rust code", third(rust)));
    }
    if risky > 0 {
        let verb = if risky == 1 { "is" } else { "are" };
        parts.push(format!("{risky} {verb} risky"));
    }
    if wire + rust == 0 {
        parts.insert(0, "nothing breaks".to_owned());
    }
    let plural = if all == 1 { "" } else { "s" };
    format!(
        "{all} change{plural}: {}. {}.",
        parts.join(", "),
        semver(report)
    )
}

/// The ending of a verb.
fn third(count: usize) -> &'static str {
    if count == 1 { "s" } else { "" }
}

fn semver(report: &Report) -> String {
    let Report { version, next, .. } = report;
    let part = match report.bump {
        Bump::Major => "major",
        Bump::Minor => "minor",
        Bump::Patch => "patch",
        Bump::None => return format!("The version stays {version}"),
    };
    format!("After {version} comes {next}, a {part} version")
}
