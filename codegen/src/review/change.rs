//! The changes between two versions as plain data, for people and for tools.

use std::fmt;

use serde::Serialize;

use super::rule::Rule;
use super::surface::ItemDiff;
use super::verdict::{Bump, Direction, Rust, Wire};
use crate::checksum::checksum;
use crate::sanitize;

/// Everything that changed between two versions of an API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// The causes, each with its consequences: worst first, then by subject.
    pub roots: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The rule that the change falls under.
    pub rule: Rule,
    /// The way that the affected values travel.
    pub direction: Direction,
    /// The element that changed.
    pub subject: Subject,
    /// The value before, if the rule has one.
    pub old: Option<String>,
    /// The value now, if the rule has one.
    pub new: Option<String>,
    /// True for something that was removed after the API had advised against it.
    pub was_deprecated: bool,
    /// The verdict for programs that were built before.
    pub wire: Wire,
    /// The verdict for Rust code that was written before.
    pub rust: Rust,
    /// The operations that the change reaches through the schema that it is in.
    pub reach: Reach,
    /// The location in the description.
    pub place: SpecLocation,
    /// The location in the generated code.
    pub generated: Option<CodeLocation>,
    /// The Rust items that differ by this change itself, without those of its consequences.
    pub items: Vec<ItemDiff>,
    /// The changes that follow from it.
    pub consequences: Vec<Change>,
}

/// The operations that a changed schema reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// The first of them, by their ids.
    pub operations: Vec<String>,
    /// Their number.
    pub count: usize,
}

impl fmt::Display for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operations.join(", "))?;
        match self.count - self.operations.len() {
            0 => Ok(()),
            left => write!(f, " and {left} more"),
        }
    }
}

/// The element that changed, by its names on the wire and in Rust.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Subject {
    /// The operation, type or handle, as the description calls it.
    pub owner: String,
    /// The parameter, field, value or variant in it, as the description calls it.
    pub member: Option<String>,
    /// The Rust path of the owner or of the member, such as `types::Message::text`.
    pub rust: String,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.member {
            Some(member) => write!(f, "{}.{member}", self.owner),
            None => f.write_str(&self.owner),
        }
    }
}

/// A location in one of the two descriptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpecLocation {
    /// The description: the new one, unless the subject was removed.
    pub side: Side,
    /// The pointer, such as `#/components/schemas/Message`.
    pub pointer: String,
}

/// One of the two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The version before.
    Old,
    /// The version after.
    New,
}

/// A location in the generated code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeLocation {
    /// The file, below the directory that the generator owns.
    pub file: String,
    /// The item in it, such as `Message::text`; the line is looked up in the rendered file.
    pub item: String,
}

/// A fragment of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// Text of the rule.
    Text(&'static str),
    /// A value from a description or from Rust code.
    Value {
        /// The value.
        text: String,
        /// True if the sentence puts the value in backticks.
        quoted: bool,
    },
}

impl fmt::Display for Fragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Value { text, quoted: true } => write!(f, "`{text}`"),
            Self::Value { text, .. } => f.write_str(text),
        }
    }
}

impl Change {
    /// One sentence about the change, for a person.
    pub fn sentence(&self) -> String {
        self.fragments().iter().map(Fragment::to_string).collect()
    }

    /// The sentence in fragments, so that values of a document can be escaped.
    pub fn fragments(&self) -> Vec<Fragment> {
        let mut fragments = Vec::new();
        let mut rest = self.rule.sentence();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let value = match name {
                "old" => self.old.clone(),
                "new" => self.new.clone(),
                _ => Some(self.subject.to_string()),
            };
            let quoted = before.ends_with('`') && after.starts_with('`');
            fragments.push(Fragment::Text(before.strip_suffix('`').unwrap_or(before)));
            fragments.push(match value {
                Some(text) => Fragment::Value { text, quoted },
                None => Fragment::Text("nothing"),
            });
            rest = after.strip_prefix('`').unwrap_or(after);
        }
        fragments.push(Fragment::Text(rest));
        if self.was_deprecated {
            fragments.push(Fragment::Text(" It was deprecated before."));
        }
        fragments
    }

    /// Returns a line that identifies the change. It is made of the descriptions' own values, not of
    /// positions or commits, so other changes do not affect it.
    pub fn fingerprint(&self) -> String {
        let line = format!("{} {}", self.rule.id(), short(&self.subject.to_string()));
        match (&self.old, &self.new) {
            (None, None) => line,
            (Some(one), None) | (None, Some(one)) => format!("{line}: {}", short(one)),
            (Some(old), Some(new)) => format!("{line}: {} -> {}", short(old), short(new)),
        }
    }

    /// The verdict on Rust code, that on all consequences included.
    pub fn rust_with_consequences(&self) -> Rust {
        let below = self.consequences.iter().map(Self::rust_with_consequences);
        below.fold(self.rust, Rust::min)
    }

    /// The verdict on the wire, that on all consequences included.
    pub fn wire_with_consequences(&self) -> Wire {
        let below = self.consequences.iter().map(Self::wire_with_consequences);
        below.fold(self.wire, Wire::min)
    }
}

impl Changes {
    /// Returns the part of the version that has to be raised. While `major` is 0, a break raises the
    /// second number, and anything else the third.
    pub fn bump(&self, major: u64) -> Bump {
        let rust = self.roots.iter().map(Change::rust_with_consequences).min();
        let wire = self.roots.iter().map(Change::wire_with_consequences).min();
        let is_breaking = rust == Some(Rust::Breaking) || wire == Some(Wire::Breaking);
        match (self.roots.is_empty(), major) {
            (true, _) => Bump::None,
            (false, 0) if is_breaking => Bump::Minor,
            (false, 0) => Bump::Patch,
            (false, _) if is_breaking => Bump::Major,
            (false, _) if rust == Some(Rust::Compatible) => Bump::Minor,
            (false, _) => Bump::Patch,
        }
    }

    /// All changes, each root before its consequences.
    pub fn all(&self) -> impl Iterator<Item = &Change> {
        self.roots
            .iter()
            .flat_map(|root| std::iter::once(root).chain(&root.consequences))
    }
}

/// The most characters of a value in a fingerprint.
const SHORT: usize = 60;

/// Returns a text as a part of a fingerprint: on one line, and cut if it is long. A cut text ends in
/// a checksum, so that two long texts with the same beginning differ.
fn short(text: &str) -> String {
    let line = sanitize::line(text);
    if line.chars().count() <= SHORT {
        return line;
    }
    let start: String = line.chars().take(SHORT - 10).collect();
    format!("{start}…{:08x}", checksum(text.as_bytes()))
}
