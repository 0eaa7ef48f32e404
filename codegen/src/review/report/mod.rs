//! What a comparison found, for those who review it: on a terminal, in a pull request, for tools.
//!
//! A [`Report`] is plain data: the changes, worst first, with the places where they stand in both
//! descriptions and in the generated code. [`Report::terminal`], [`Report::markdown`],
//! [`Report::changelog`] and [`Report::json`] write it down.

mod entry;
pub(super) mod escape;
mod lines;
pub(super) mod markdown;
mod summary;
pub(super) mod terminal;

use semver::Version;
use serde::Serialize;

pub use entry::{Entry, Grade, Spot};
pub use lines::Side;

use crate::review::approvals::Approval;
use crate::review::{Bump, Changes, changelog, diff};
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
    /// What changed: breaking changes first, then risky ones, additions, and the rest.
    pub changes: Vec<Entry>,
    /// The approvals that came with the change and fit nothing in it.
    pub mistaken: Vec<Approval>,
    /// The approvals that were there before and fit nothing: their changes are part of both versions.
    pub settled: Vec<Approval>,
}

/// How much of a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// What fits on a screen or in a pull request; the rest is counted.
    #[default]
    Short,
    /// Everything.
    Full,
}

/// A break that nobody approved, of the kind that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deny {
    /// What breaks programs that were built before.
    Wire,
    /// What breaks code that compiled before.
    Rust,
    /// Either.
    Any,
}

impl Report {
    /// Compares two versions.
    pub fn new(old: &Side<'_>, new: &Side<'_>) -> Self {
        Self::of(&diff(old.api, new.api), old, new)
    }

    fn of(changes: &Changes, old: &Side<'_>, new: &Side<'_>) -> Self {
        let places = lines::Places::find(changes, old, new);
        let entry = |change| Entry::of(change, &places, new.approvals);
        let mut entries: Vec<Entry> = changes.roots.iter().map(entry).collect();
        // The changes come sorted by how bad they are; grades keep that order within each.
        entries.sort_by_key(|entry| entry.grade);
        let bump = changes.bump(old.version.major);
        let unmatched = new.approvals.unmatched(changes).into_iter();
        let (settled, mistaken) =
            unmatched.partition(|approval| old.approvals.iter().any(|known| known == approval));
        Self {
            old: old.name().to_owned(),
            new: new.name().to_owned(),
            bump,
            version: old.version.clone(),
            next: summary::next(old.version, bump),
            mistaken,
            settled,
            changes: entries,
        }
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes of one grade.
    pub fn graded(&self, grade: Grade) -> impl Iterator<Item = &Entry> {
        self.changes
            .iter()
            .filter(move |entry| entry.grade == grade)
    }

    /// The breaks of a kind that nobody approved.
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

    /// How much changed and what follows for the version, on one line.
    pub fn verdict(&self) -> String {
        summary::line(self)
    }

    /// The report for a person at a terminal, with its escape codes.
    pub fn terminal(&self, length: Length) -> String {
        terminal::write(self, length)
    }

    /// The report for a pull request.
    pub fn markdown(&self, length: Length) -> String {
        markdown::write(self, length)
    }

    /// The report for users who read what is new in a version; empty if nothing changed.
    pub fn changelog(&self) -> String {
        changelog::write(self)
    }

    /// The whole report for a tool.
    ///
    /// # Errors
    /// Never, in practice: every key is text.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        sanitize::json_pretty(self)
    }
}
