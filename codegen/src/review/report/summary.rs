//! The first line of a report, and the version that follows.

use semver::{BuildMetadata, Prerelease, Version};

use super::Report;
use crate::review::{Bump, Wire};

/// The first version that a change of this size can be released as.
pub(super) fn next(version: &Version, bump: Bump) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *version;
    let (major, minor, patch) = match bump {
        Bump::Major => (major + 1, 0, 0),
        Bump::Minor => (major, minor + 1, 0),
        Bump::Patch => (major, minor, patch + 1),
        Bump::None => return version.clone(),
    };
    Version {
        major,
        minor,
        patch,
        pre: Prerelease::EMPTY,
        build: BuildMetadata::EMPTY,
    }
}

pub(super) fn line(report: &Report) -> String {
    if report.is_empty() {
        return "The API is the same.".to_owned();
    }
    let count = |is: &dyn Fn(&super::Entry) -> bool| {
        report.changes.iter().filter(|entry| is(entry)).count()
    };
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
