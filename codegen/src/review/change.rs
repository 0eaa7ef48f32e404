//! What a comparison finds: plain data, for people and for tools.

use std::fmt;

use serde::Serialize;

use super::rule::Rule;
use super::surface::ItemDiff;
use crate::checksum::checksum;
use crate::sanitize;

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

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Words of the rule.
    Text(&'static str),
    /// What stands in a description or in Rust code.
    Value {
        /// As it stands there.
        text: String,
        /// Whether the sentence sets it apart.
        quoted: bool,
    },
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Value { text, quoted: true } => write!(f, "`{text}`"),
            Self::Value { text, .. } => f.write_str(text),
        }
    }
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
        let words = self.words();
        words.iter().map(Word::to_string).collect()
    }

    /// The same sentence in pieces, so that what comes from a document can be shown apart.
    pub fn words(&self) -> Vec<Word> {
        let mut words = Vec::new();
        let mut rest = self.rule.sentence();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let value = match name {
                "old" => self.old.clone(),
                "new" => self.new.clone(),
                _ => Some(self.subject.to_string()),
            };
            let quoted = before.ends_with('`') && after.starts_with('`');
            words.push(Word::Text(before.strip_suffix('`').unwrap_or(before)));
            words.push(match value {
                Some(text) => Word::Value { text, quoted },
                None => Word::Text("nothing"),
            });
            rest = after.strip_prefix('`').unwrap_or(after);
        }
        words.push(Word::Text(rest));
        words
    }

    /// A line that stays the same as long as the change does, whatever else changes. It is made of
    /// what the descriptions say, not of positions or commits.
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

/// The most characters of a value in a fingerprint.
const SHORT: usize = 60;

/// A text as a part of a fingerprint: on one line, and cut if it is long. A number then stands for all
/// of it, so that two long texts which begin alike do not count as the same.
fn short(text: &str) -> String {
    let line = sanitize::line(text);
    if line.chars().count() <= SHORT {
        return line;
    }
    let start: String = line.chars().take(SHORT - 10).collect();
    format!("{start}…{:08x}", checksum(text.as_bytes()))
}
