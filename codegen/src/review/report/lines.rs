//! Lines of changes in the descriptions and in the generated files.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::revision::Revision;
use crate::pointer::Pointer;
use crate::render::{self, Files};
use crate::review::change::{Change, Changes, Side};

/// A location in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileLocation {
    /// The file; for a revision, `REVISION:FILE`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// A pointer into a description, or a Rust path.
    pub item: String,
}

impl std::fmt::Display for FileLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// The lines of all changes.
pub(super) struct Lines<'a> {
    sides: BTreeMap<Side, (&'a Revision<'a>, Files)>,
}

impl<'a> Lines<'a> {
    pub(super) fn find(changes: &Changes, old: &'a Revision<'a>, new: &'a Revision<'a>) -> Self {
        let sides = [(Side::Old, old), (Side::New, new)];
        let files = |(side, revision): (Side, &'a Revision<'a>)| {
            (side, (revision, files(revision, changes, side)))
        };
        Self {
            sides: sides.into_iter().map(files).collect(),
        }
    }

    pub(super) fn spec(&self, change: &Change) -> FileLocation {
        let (revision, _) = &self.sides[&change.place.side];
        let source = revision.document.source();
        let pointer = Pointer::from_reference(&change.place.pointer).unwrap_or_default();
        FileLocation {
            file: source.name().to_owned(),
            line: source.position(revision.document.span(&pointer).start).line,
            item: change.place.pointer.clone(),
        }
    }

    pub(super) fn generated(&self, change: &Change) -> Option<FileLocation> {
        let generated = change.generated.as_ref()?;
        let (revision, files) = &self.sides[&change.place.side];
        let text = files.get(&generated.file)?;
        Some(FileLocation {
            file: format!("{}{}", revision.generated, generated.file),
            line: line(text, &generated.item),
            item: generated.item.clone(),
        })
    }
}

/// Renders the files of one side that changes are in. A comparison affects few files.
fn files(revision: &Revision<'_>, changes: &Changes, side: Side) -> Files {
    let changes = changes.all().filter(|change| change.place.side == side);
    let wanted: BTreeSet<&str> = changes
        .filter_map(|change| change.generated.as_ref())
        .map(|generated| generated.file.as_str())
        .collect();
    if wanted.is_empty() {
        return Files::new();
    }
    render::some(revision.api, |path| wanted.contains(path))
}

/// Returns the line that an item begins on, or the first line if the file does not have the item.
fn line(text: &str, item: &str) -> usize {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    // The name of a trait follows a colon, an attribute follows a space.
    let path = item
        .split(": ")
        .next()
        .and_then(|item| item.split(' ').next());
    let path: Vec<&str> = path.unwrap_or_default().split("::").collect();
    let Some((name, owners)) = path.split_last() else {
        return 1;
    };
    let name = name.trim_end_matches("()");
    let is_type = |name: &&&str| name.starts_with(char::is_uppercase);
    // A member is looked for from its owner on, since several types may have one of that name.
    let start = owners.last().filter(is_type).and_then(|owner| {
        let is_owner = |line: &&str| declares(line, owner) || opens(line, owner);
        lines.iter().position(is_owner)
    });
    let start = start.unwrap_or(0);
    let declared = lines[start..].iter().position(|line| declares(line, name));
    declared.map_or(start, |line| start + line) + 1
}

/// Returns true if a line declares an item of this name.
fn declares(line: &str, name: &str) -> bool {
    let declared = [
        "pub fn ",
        "pub struct ",
        "pub enum ",
        "pub mod ",
        "pub type ",
        "pub ",
    ];
    let rest = declared.iter().find_map(|start| line.strip_prefix(start));
    let rest = rest.unwrap_or(line);
    let rest = rest.strip_prefix("r#").unwrap_or(rest);
    let Some(after) = rest.strip_prefix(name) else {
        return false;
    };
    // Without a keyword before it, it is a variant: a name alone, or one that holds something.
    let is_variant = name.starts_with(char::is_uppercase) && matches!(after, "" | ",");
    after.starts_with(['(', '<', ':', ' ', ';', '{']) || is_variant
}

/// Returns true if a line opens the methods of a type.
fn opens(line: &str, owner: &str) -> bool {
    let rest = line
        .strip_prefix("impl ")
        .and_then(|rest| rest.strip_prefix(owner));
    rest.is_some_and(|rest| rest.starts_with([' ', '<', '{']))
}

#[cfg(test)]
mod tests {
    use super::line;

    const FILE: &str = "\
/// text: a word.
pub struct Pet {
    /// Its age.
    pub age: i64,
    pub r#type: String,
}
impl Pet {
    /// age
    pub fn age(mut self, age: i64) -> Self {}
}
impl Chat {
    pub fn pet(&self) -> Pet {}
}
impl Channel {
    pub fn pet(&self) -> Pet {}
}
pub enum Kind {
    Cat,
    Dog(Box<Dog>),
}
";

    #[test]
    fn items_are_found_in_their_file() {
        for (item, expected) in [
            ("types::Pet", 2),
            ("types::Pet: Default", 2),
            ("types::Pet #[deprecated]", 2),
            ("types::Pet::age", 4),
            ("types::Pet::type", 5),
            ("Chat::pet()", 12),
            ("Channel::pet()", 15),
            ("types::Kind::Cat", 18),
            ("types::Kind::Dog", 19),
            ("types::Gone", 1),
            ("", 1),
        ] {
            assert_eq!(line(FILE, item), expected, "{item}");
        }
    }
}
