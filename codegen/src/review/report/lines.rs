//! Where changes stand: lines of the descriptions, and of the generated files.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use super::entry::Spot;
use crate::document::Document;
use crate::model::Api;
use crate::pointer::Pointer;
use crate::render::{self, Files};
use crate::review::approvals::Approvals;
use crate::review::{self, Change, Changes};

/// One of the two versions.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Its model.
    pub api: &'a Api,
    /// Its description, whose name is shown with the lines.
    pub document: &'a Document,
    /// What is shown before the paths of its generated files, such as `chat-sdk/src/generated/`.
    pub generated: &'a str,
    /// The version that it has, or that was the last one before it.
    pub version: &'a Version,
    /// The breaks that were accepted by then.
    pub approvals: &'a Approvals,
}

impl Side<'_> {
    /// What its description is called.
    pub fn name(&self) -> &str {
        self.document.source().name()
    }

    fn spec(&self, pointer: &str) -> Spot {
        let source = self.document.source();
        let address = Pointer::from_reference(pointer).unwrap_or_default();
        Spot {
            file: source.name().to_owned(),
            line: source.position(self.document.span(&address).start).line,
            item: pointer.to_owned(),
        }
    }

    /// Only the files that are asked for are rendered: a comparison touches few of them.
    fn files(&self, changes: &Changes, side: review::Side) -> Files {
        let changes = changes.all().filter(|change| change.place.side == side);
        let wanted: BTreeSet<&str> = changes
            .filter_map(|change| change.generated.as_ref())
            .map(|generated| generated.file.as_str())
            .collect();
        if wanted.is_empty() {
            return Files::new();
        }
        render::some(self.api, |path| wanted.contains(path))
    }
}

/// The places of all changes.
pub(super) struct Places<'a> {
    sides: BTreeMap<review::Side, (&'a Side<'a>, Files)>,
}

impl<'a> Places<'a> {
    pub(super) fn find(changes: &Changes, old: &'a Side<'a>, new: &'a Side<'a>) -> Self {
        let sides = [(review::Side::Old, old), (review::Side::New, new)];
        let files =
            |(name, side): (review::Side, &'a Side<'a>)| (name, (side, side.files(changes, name)));
        Self {
            sides: sides.into_iter().map(files).collect(),
        }
    }

    pub(super) fn spec(&self, change: &Change) -> Spot {
        self.sides[&change.place.side].0.spec(&change.place.pointer)
    }

    pub(super) fn generated(&self, change: &Change) -> Option<Spot> {
        let generated = change.generated.as_ref()?;
        let (side, files) = &self.sides[&change.place.side];
        let text = files.get(&generated.file)?;
        Some(Spot {
            file: format!("{}{}", side.generated, generated.file),
            line: line(text, &generated.item),
            item: generated.item.clone(),
        })
    }
}

/// The line of a file that an item begins on, or the first if it is not there.
fn line(text: &str, item: &str) -> usize {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    // A trait stands behind a colon, a mark of the item behind a space.
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

/// Whether a line declares an item of this name.
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

/// Whether a line opens the methods of a type.
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
