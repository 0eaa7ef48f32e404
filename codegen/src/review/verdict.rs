//! Verdicts on changes: for programs on the wire, for Rust code, and for the version.

use semver::{BuildMetadata, Prerelease, Version};
use serde::Serialize;

/// The way that values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// To the API.
    Request,
    /// From the API.
    Response,
    /// To the API and from it.
    Both,
}

/// The verdict on the wire, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// Correct programs that were built before may fail.
    Breaking,
    /// Programs that follow the rules for unknown values go on.
    Risky,
    /// Programs go on as before.
    Compatible,
}

/// The verdict on Rust code, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rust {
    /// Code that keeps to the contract may no longer compile, or mean something else.
    Breaking,
    /// There are other items, but code goes on compiling.
    Compatible,
    /// All items are the same.
    None,
}

/// The part of a version that has to be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// The first number: code may break.
    Major,
    /// The second number: there is something new, or, before 1.0, code may break.
    Minor,
    /// The third number: nothing that code sees changed.
    Patch,
    /// Nothing changed.
    None,
}

impl Bump {
    /// Returns the first version that a change of this size can be released as.
    pub(super) fn next(self, version: &Version) -> Version {
        let Version {
            major,
            minor,
            patch,
            ..
        } = *version;
        let (major, minor, patch) = match self {
            Self::Major => (major + 1, 0, 0),
            Self::Minor => (major, minor + 1, 0),
            Self::Patch => (major, minor, patch + 1),
            Self::None => return version.clone(),
        };
        Version {
            major,
            minor,
            patch,
            pre: Prerelease::EMPTY,
            build: BuildMetadata::EMPTY,
        }
    }
}
