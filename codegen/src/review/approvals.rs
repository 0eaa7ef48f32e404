//! Approvals: accepted breaking changes, each with a reason, in a file next to the description.

use serde::{Deserialize, Serialize};

use super::change::{Change, Changes};
use super::verdict::{Rust, Wire};
use crate::sanitize;

/// The approvals of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// One for each change.
    #[serde(default)]
    approved: Vec<Approval>,
}

/// An accepted breaking change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The fingerprint of the change.
    pub change: String,
    /// The parts that it may break.
    pub breaks: Breaks,
    /// The reason for accepting it.
    pub reason: String,
}

/// The parts that a change breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breaks {
    /// Nothing.
    Nothing,
    /// Programs that were built before.
    Wire,
    /// Code that compiled before.
    Rust,
    /// Both.
    Both,
}

impl Breaks {
    /// Returns the parts that a change and its consequences break.
    pub fn of(change: &Change) -> Self {
        let wire = change.wire_with_consequences() == Wire::Breaking;
        let rust = change.rust_with_consequences() == Rust::Breaking;
        match (wire, rust) {
            (false, false) => Self::Nothing,
            (true, false) => Self::Wire,
            (false, true) => Self::Rust,
            (true, true) => Self::Both,
        }
    }

    /// Returns true if programs that were built before break.
    pub fn wire(self) -> bool {
        matches!(self, Self::Wire | Self::Both)
    }

    /// Returns true if code that compiled before breaks.
    pub fn rust(self) -> bool {
        matches!(self, Self::Rust | Self::Both)
    }
}

impl Approvals {
    /// Parses the text of a file.
    ///
    /// # Errors
    /// The fault and its line, as text.
    pub fn parse(text: &str) -> Result<Self, String> {
        let approvals: Self =
            toml::from_str(text).map_err(|error| sanitize::lines(&error.to_string()))?;
        let is_empty = |approval: &&Approval| approval.reason.trim().is_empty();
        match approvals.approved.iter().find(is_empty) {
            Some(approval) => Err(format!(
                "the approval of `{}` has no reason",
                sanitize::line(&approval.change)
            )),
            None => Ok(approvals),
        }
    }

    /// Returns all approvals.
    pub fn iter(&self) -> impl Iterator<Item = &Approval> {
        self.approved.iter()
    }

    /// Returns the approval of a change.
    pub fn of(&self, change: &Change) -> Option<&Approval> {
        let fingerprint = change.fingerprint();
        let mut approved = self.approved.iter();
        approved.find(|approval| approval.change == fingerprint)
    }

    /// Returns the approvals that match no change.
    pub(super) fn unmatched(&self, changes: &Changes) -> Vec<Approval> {
        let fits = |approval: &Approval| {
            let mut roots = changes.roots.iter();
            roots.any(|change| change.fingerprint() == approval.change)
        };
        let unmatched = self.approved.iter().filter(|approval| !fits(approval));
        unmatched.cloned().collect()
    }
}

impl Approval {
    /// Returns the approval as an entry of the file.
    pub fn entry(&self) -> String {
        let text = |text: &str| toml::Value::from(text).to_string();
        let breaks = match self.breaks {
            Breaks::Nothing => "nothing",
            Breaks::Wire => "wire",
            Breaks::Rust => "rust",
            Breaks::Both => "both",
        };
        format!(
            "[[approved]]\nchange = {}\nbreaks = \"{breaks}\"\nreason = {}\n",
            text(&self.change),
            text(&self.reason)
        )
    }
}
