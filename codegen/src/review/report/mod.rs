//! Reports about the changes between two versions: on a terminal, in a pull request, for tools.
//!
//! A [`Report`] is plain data: the changes, worst first, with their locations in both descriptions and
//! in the generated code. [`Report::terminal`], [`Report::markdown`], [`Report::changelog`] and
//! [`Report::json`] print it.

mod entry;
pub(super) mod escape;
mod fold;
pub(super) mod labels;
mod lines;
pub(super) mod markdown;
mod revision;
mod summary;
mod terminal;

use semver::Version;
use serde::Serialize;

pub use self::entry::{Entry, Grade};
pub use self::lines::FileLocation;
pub use self::revision::Revision;

use self::lines::Lines;
use super::approvals::{Approval, Breaks};
use super::change::Changes;
use super::comparison::compare;
use super::verdict::Bump;
use crate::sanitize;

/// Everything that a review of two versions needs.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The description before, by name.
    pub old: String,
    /// The description after.
    pub new: String,
    /// The part of the version that has to be raised.
    pub bump: Bump,
    /// The version that the old description was released as.
    pub version: Version,
    /// The first version that the new description can be released as.
    pub next: Version,
    /// The changes: breaking changes first, then risky ones, additions, and the rest.
    pub changes: Vec<Entry>,
    /// New approvals that match no change.
    pub mistaken: Vec<Approval>,
    /// Earlier approvals that match no change: both versions have their changes.
    pub settled: Vec<Approval>,
}

/// The length of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// As much as fits on a screen or in a pull request; the rest is counted.
    #[default]
    Short,
    /// Everything.
    Full,
}

/// A kind of breaking changes without approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deny {
    /// Changes that break programs that were built before.
    Wire,
    /// Changes that break code that compiled before.
    Rust,
    /// Either.
    Any,
}

impl Report {
    /// Compares two versions.
    pub fn new(old: &Revision<'_>, new: &Revision<'_>) -> Self {
        Self::of(&compare(old.content(), new.content()), old, new)
    }

    fn of(changes: &Changes, old: &Revision<'_>, new: &Revision<'_>) -> Self {
        let lines = Lines::find(changes, old, new);
        let entry = |change| Entry::of(change, &lines, new.approvals);
        let mut entries: Vec<Entry> = changes.roots.iter().map(entry).collect();
        // The changes come sorted by how bad they are; grades keep that order within each. A reviewer sees
        // first where credentials go.
        entries.sort_by_key(|entry| (!entry.moves_credentials(), entry.grade));
        let bump = changes.bump(old.version.major);
        let unmatched = new.approvals.unmatched(changes).into_iter();
        let (settled, mistaken) =
            unmatched.partition(|approval| old.approvals.iter().any(|known| known == approval));
        Self {
            old: old.name().to_owned(),
            new: new.name().to_owned(),
            bump,
            version: old.version.clone(),
            next: bump.next(old.version),
            mistaken,
            settled,
            changes: entries,
        }
    }

    /// Returns true if nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the changes of one grade.
    pub fn graded(&self, grade: Grade) -> impl Iterator<Item = &Entry> {
        self.changes
            .iter()
            .filter(move |entry| entry.grade == grade)
    }

    /// Returns the breaking changes of a kind that nobody approved.
    pub fn denied(&self, deny: Deny) -> impl Iterator<Item = &Entry> {
        self.changes.iter().filter(move |entry| {
            let (wire, rust) = entry.unapproved();
            match deny {
                Deny::Wire => wire,
                Deny::Rust => rust,
                Deny::Any => wire || rust,
            }
        })
    }

    /// Returns the one breaking change whose fingerprint is `wanted` or contains it.
    ///
    /// # Errors
    /// The fingerprints to choose from, if there is no such change or several.
    pub fn breaking(&self, wanted: &str) -> Result<&Entry, String> {
        let breaking: Vec<&Entry> = self
            .changes
            .iter()
            .filter(|entry| entry.breaks != Breaks::Nothing)
            .collect();
        if let Some(entry) = breaking.iter().find(|entry| entry.fingerprint == wanted) {
            return Ok(entry);
        }
        let is_like = |entry: &&&Entry| !wanted.is_empty() && entry.fingerprint.contains(wanted);
        let like: Vec<&&Entry> = breaking.iter().filter(is_like).collect();
        let list = |entries: &mut dyn Iterator<Item = &&Entry>| -> String {
            entries
                .map(|entry| format!("\n  {}", entry.fingerprint))
                .collect()
        };
        match like.as_slice() {
            [entry] => Ok(entry),
            [] if breaking.is_empty() => Err("no change breaks anything".to_owned()),
            [] => Err(format!(
                "no change that breaks something is called `{wanted}`; there are{}",
                list(&mut breaking.iter())
            )),
            like => Err(format!(
                "several changes are called so; name one of{}",
                list(&mut like.iter().copied())
            )),
        }
    }

    /// Returns the whole report as JSON.
    ///
    /// # Errors
    /// Never, in practice: every key is text.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        sanitize::json_pretty(self)
    }
}
