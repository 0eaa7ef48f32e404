//! What a comparison finds: plain data, for people and for tools.

use std::fmt;

use serde::Serialize;

use super::rule::Rule;
use super::surface::ItemDiff;

/// Everything that changed between two versions of an API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// What was changed, each with what followed from it: worst first, then by subject.
    pub roots: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// What kind of change it is.
    pub rule: Rule,
    /// Which way the values travel that it is about.
    pub direction: Direction,
    /// What changed.
    pub subject: Subject,
    /// What it was, if there is something to say.
    pub old: Option<String>,
    /// What it is, if there is something to say.
    pub new: Option<String>,
    /// What it means for programs that know the API as it was.
    pub wire: Wire,
    /// What it means for Rust code that uses the SDK as it was.
    pub rust: Rust,
    /// Where it stands in the description.
    pub place: Place,
    /// Where it stands in the generated code.
    pub generated: Option<Generated>,
    /// The Rust items that differ by this change itself, without those of its consequences.
    pub items: Vec<ItemDiff>,
    /// What follows from it.
    pub consequences: Vec<Change>,
}

/// Which way values travel.
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
    /// Programs that did right before may fail.
    Breaking,
    /// Programs that were written with care go on.
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

/// What changed, by its names on the wire and in Rust.
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

/// A place in one of the two descriptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Which of the two: the new one, unless the subject is gone.
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

/// A place in the generated code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Generated {
    /// The file, below the directory that the generator owns.
    pub file: String,
    /// The item in it, such as `Message::text`; the line is looked up in the rendered file.
    pub item: String,
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

impl Change {
    /// One sentence about the change, for a person.
    pub fn sentence(&self) -> String {
        let nothing = "nothing";
        self.rule
            .sentence()
            .replace("{subject}", &self.subject.to_string())
            .replace("{old}", self.old.as_deref().unwrap_or(nothing))
            .replace("{new}", self.new.as_deref().unwrap_or(nothing))
    }

    /// A text that stays the same as long as the change does, whatever else changes.
    pub fn fingerprint(&self) -> String {
        let side = |value: &Option<String>| value.clone().unwrap_or_default();
        let (old, new) = (side(&self.old), side(&self.new));
        format!("{} {}: {old} -> {new}", self.rule.id(), self.subject)
            .trim_end()
            .to_owned()
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
    /// Which part of the version has to be raised. While `major` is 0, what breaks raises the second
    /// number, and anything else the third.
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
