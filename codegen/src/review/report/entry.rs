//! One change as it is reported.

use serde::{Serialize, Serializer};

use super::lines::Places;
use crate::review::approvals::{Approval, Approvals, Breaks};
use crate::review::{Change, Direction, ItemDiff, Rule, Rust, Subject, Wire, Word};
use crate::sanitize;

/// A change with its places, and with what follows from it.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// What kind of change it is.
    pub rule: Rule,
    /// Under which heading it stands.
    pub grade: Grade,
    /// Which way the values travel that it is about.
    pub direction: Direction,
    /// What changed.
    pub subject: Subject,
    /// A sentence about it, in pieces.
    #[serde(serialize_with = "sentence")]
    pub sentence: Vec<Word>,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// The verdict on the wire, that on its consequences not included.
    pub wire: Wire,
    /// The verdict on Rust code, that on its consequences not included.
    pub rust: Rust,
    /// What breaks by it, by its consequences included.
    pub breaks: Breaks,
    /// What approvals call it.
    pub fingerprint: String,
    /// Who approved of it, and of what.
    pub approval: Option<Approval>,
    /// Where it stands in the description.
    pub spec: Spot,
    /// Where it stands in the generated code.
    pub generated: Option<Spot>,
    /// The Rust items that differ by this change itself.
    pub items: Vec<ItemDiff>,
    /// What follows from it.
    pub consequences: Vec<Entry>,
}

/// Under which heading a change stands.
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

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// The file; of a revision, `REVISION:FILE`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What stands there: a pointer into a description, or a Rust path.
    pub item: String,
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl Entry {
    pub(super) fn of(change: &Change, places: &Places<'_>, approvals: &Approvals) -> Self {
        let below = |change| Self::of(change, places, &Approvals::default());
        Self {
            rule: change.rule,
            grade: grade(change),
            direction: change.direction,
            subject: change.subject.clone(),
            sentence: change.words(),
            old: change.old.clone(),
            new: change.new.clone(),
            wire: change.wire,
            rust: change.rust,
            breaks: Breaks::of(change),
            fingerprint: change.fingerprint(),
            approval: approvals.of(change).cloned(),
            spec: places.spec(change),
            generated: places.generated(change),
            items: change.items.clone(),
            consequences: change.consequences.iter().map(below).collect(),
        }
    }

    /// The change on one line: the subject, and what became of it.
    pub fn line(&self) -> String {
        let sentence: String = self.sentence.iter().map(Word::to_string).collect();
        sanitize::line(&format!("{}: {sentence}", self.subject))
    }

    /// The Rust items that break by the change itself, without the members of those that are gone.
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

    /// Whether a break on the wire and one in Rust are left that nobody approved.
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

fn sentence<S: Serializer>(words: &[Word], serializer: S) -> Result<S::Ok, S::Error> {
    let text: String = words.iter().map(Word::to_string).collect();
    serializer.serialize_str(&text)
}
