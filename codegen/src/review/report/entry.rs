//! The entry of a change in a report.

use serde::{Serialize, Serializer};

use super::lines::{FileLocation, Lines};
use crate::review::approvals::{Approval, Approvals, Breaks};
use crate::review::change::{Change, Fragment, Reach, Subject};
use crate::review::rule::Rule;
use crate::review::surface::ItemDiff;
use crate::review::verdict::{Direction, Rust, Wire};
use crate::sanitize;

/// A change with its locations and its consequences.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The rule that the change falls under.
    pub rule: Rule,
    /// The heading of the change.
    pub grade: Grade,
    /// The way that the affected values travel.
    pub direction: Direction,
    /// The element that changed.
    pub subject: Subject,
    /// A sentence about the change, in fragments.
    #[serde(serialize_with = "sentence")]
    pub sentence: Vec<Fragment>,
    /// The value before.
    pub old: Option<String>,
    /// The value now.
    pub new: Option<String>,
    /// The verdict on the wire, that on its consequences not included.
    pub wire: Wire,
    /// The verdict on Rust code, that on its consequences not included.
    pub rust: Rust,
    /// The parts that the change and its consequences break.
    pub breaks: Breaks,
    /// The name of the change in approvals.
    pub fingerprint: String,
    /// The approval of the change.
    pub approval: Option<Approval>,
    /// The operations that the change reaches through the schema that it is in.
    pub reach: Reach,
    /// The location in the description.
    pub spec: FileLocation,
    /// The location in the generated code.
    pub generated: Option<FileLocation>,
    /// The Rust items that differ by this change itself.
    pub items: Vec<ItemDiff>,
    /// The changes that follow from it.
    pub consequences: Vec<Entry>,
}

/// The heading of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Programs or code that did right before may fail.
    Breaking,
    /// Programs that were written with care go on.
    Risky,
    /// There is something new.
    Addition,
    /// Everything else.
    Other,
}

impl Entry {
    pub(super) fn of(change: &Change, lines: &Lines<'_>, approvals: &Approvals) -> Self {
        let below = |change| Self::of(change, lines, &Approvals::default());
        Self {
            rule: change.rule,
            grade: grade(change),
            direction: change.direction,
            subject: change.subject.clone(),
            sentence: change.fragments(),
            old: change.old.clone(),
            new: change.new.clone(),
            wire: change.wire,
            rust: change.rust,
            breaks: Breaks::of(change),
            fingerprint: change.fingerprint(),
            approval: approvals.of(change).cloned(),
            reach: change.reach.clone(),
            spec: lines.spec(change),
            generated: lines.generated(change),
            items: change.items.clone(),
            consequences: change.consequences.iter().map(below).collect(),
        }
    }

    /// Returns the subject and the sentence, on one line.
    pub fn line(&self) -> String {
        let sentence: String = self.sentence.iter().map(Fragment::to_string).collect();
        sanitize::line(&format!("{}: {sentence}", self.subject))
    }

    /// Returns the Rust items that the change itself breaks, without the members of removed items.
    pub fn broken(&self) -> impl Iterator<Item = &ItemDiff> {
        let is_gone = |item: &&ItemDiff| item.new.is_none();
        let is_in = |item: &ItemDiff, owner: &ItemDiff| {
            let rest = item.path.strip_prefix(&owner.path);
            rest.is_some_and(|rest| rest.starts_with("::") || rest.starts_with(": "))
        };
        self.items.iter().filter(move |item| {
            let mut gone = self.items.iter().filter(is_gone);
            item.rust == Rust::Breaking && !gone.any(|owner| is_in(item, owner))
        })
    }

    /// Returns the paths of the functions and fields that the change adds.
    pub fn added(&self) -> impl Iterator<Item = &str> {
        let items = self.items.iter().filter(|item| item.old.is_none());
        let paths = items.map(|item| item.path.as_str());
        // Traits and attributes follow from the type.
        paths.filter(|path| !path.contains(": ") && !path.contains(' '))
    }

    /// Returns true if the change decides where credentials go.
    pub fn moves_credentials(&self) -> bool {
        matches!(self.rule, Rule::ServerHostChanged | Rule::ServerInsecure)
    }

    /// Returns whether a break on the wire and a break in Rust are not approved.
    pub fn unapproved(&self) -> (bool, bool) {
        let accepted = self.approval.as_ref().map(|approval| approval.breaks);
        let accepted = accepted.unwrap_or(Breaks::Nothing);
        (
            self.breaks.wire() && !accepted.wire(),
            self.breaks.rust() && !accepted.rust(),
        )
    }
}

fn grade(change: &Change) -> Grade {
    let (wire, rust) = (
        change.wire_with_consequences(),
        change.rust_with_consequences(),
    );
    match (wire, rust) {
        (Wire::Breaking, _) | (_, Rust::Breaking) => Grade::Breaking,
        (Wire::Risky, _) => Grade::Risky,
        // A limit is no addition, although something is there that was not.
        (Wire::Compatible, Rust::Compatible) if change.rule.id().ends_with("-added") => {
            Grade::Addition
        }
        (Wire::Compatible, _) => Grade::Other,
    }
}

fn sentence<S: Serializer>(fragments: &[Fragment], serializer: S) -> Result<S::Ok, S::Error> {
    let text: String = fragments.iter().map(Fragment::to_string).collect();
    serializer.serialize_str(&text)
}
