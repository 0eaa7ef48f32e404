//! The public Rust items of two versions, and what their differences mean for code.

use std::collections::BTreeMap;

use serde::Serialize;

use super::verdict::Rust;
use crate::model::Api;
use crate::render;
use crate::render::item::{Declaration, Item, Signature};

/// An item that differs between two versions, as it is reported.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ItemDiff {
    /// Its path; methods end in `()`, traits come after `: `.
    pub path: String,
    /// Its declaration before, if it was there.
    pub old: Option<String>,
    /// Its declaration now, if it is there.
    pub new: Option<String>,
    /// The verdict of the difference on code.
    pub rust: Rust,
}

/// An item that differs between two versions.
#[derive(Clone, Debug)]
pub(super) enum ItemChange {
    Added(Item),
    Removed(Item),
    Changed { old: Item, new: Item },
}

impl ItemChange {
    /// The item as it is now, or as it was if it was removed.
    pub(super) fn item(&self) -> &Item {
        match self {
            Self::Added(item) | Self::Removed(item) => item,
            Self::Changed { new, .. } => new,
        }
    }

    pub(super) fn before(&self) -> Option<&Declaration> {
        match self {
            Self::Added(_) => None,
            Self::Removed(item) => Some(&item.declaration),
            Self::Changed { old, .. } => Some(&old.declaration),
        }
    }

    pub(super) fn after(&self) -> Option<&Declaration> {
        match self {
            Self::Removed(_) => None,
            Self::Added(item) => Some(&item.declaration),
            Self::Changed { new, .. } => Some(&new.declaration),
        }
    }

    /// New items break nothing, since types are not exhaustive and all names have an owner.
    pub(super) fn rust(&self) -> Rust {
        match (self.before(), self.after()) {
            (None, _) | (Some(Declaration::Deprecated), _) => Rust::Compatible,
            (Some(Declaration::Method(old)), Some(Declaration::Method(new)))
            | (Some(Declaration::Constructor(old)), Some(Declaration::Constructor(new))) => {
                signature_verdict(old, new)
            }
            (Some(_), _) => Rust::Breaking,
        }
    }

    pub(super) fn diff(&self) -> ItemDiff {
        ItemDiff {
            path: self.item().path.clone(),
            old: self.before().map(Declaration::to_string),
            new: self.after().map(Declaration::to_string),
            rust: self.rust(),
        }
    }
}

/// Returns the items that differ between two models, sorted by their paths.
pub(super) fn compare(old: &Api, new: &Api) -> Vec<ItemChange> {
    let (mut old, new) = (by_path(old), by_path(new));
    let mut changes = BTreeMap::new();
    for (path, after) in new {
        let change = match old.remove(&path) {
            None => ItemChange::Added(after),
            Some(before) if before.declaration == after.declaration => continue,
            Some(before) => ItemChange::Changed {
                old: before,
                new: after,
            },
        };
        changes.insert(path, change);
    }
    let removed = old.into_iter();
    changes.extend(removed.map(|(path, item)| (path, ItemChange::Removed(item))));
    changes.into_values().collect()
}

fn by_path(api: &Api) -> BTreeMap<String, Item> {
    let items = render::items(api).into_iter();
    items.map(|item| (item.path.clone(), item)).collect()
}

/// The name of an argument means nothing to callers, unless two arguments swap their names.
fn signature_verdict(old: &Signature, new: &Signature) -> Rust {
    let types = |signature: &Signature| -> Vec<String> {
        let arguments = signature.arguments.iter();
        arguments.map(|argument| argument.ty.clone()).collect()
    };
    let names = |signature: &Signature| -> Vec<String> {
        let arguments = signature.arguments.iter();
        arguments.map(|argument| argument.name.clone()).collect()
    };
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    let (old_names, new_names) = (names(old), names(new));
    let is_permuted = old_names != new_names && sorted(old_names) == sorted(new_names);
    if types(old) != types(new) || old.result != new.result || is_permuted {
        Rust::Breaking
    } else {
        Rust::Compatible
    }
}

#[cfg(test)]
mod tests {
    use super::signature_verdict;
    use crate::render::item::{Argument, Signature};
    use crate::review::verdict::Rust;

    fn signature(arguments: &[(&str, &str)], result: &str) -> Signature {
        let argument = |(name, ty): &(&str, &str)| Argument {
            name: (*name).to_owned(),
            ty: (*ty).to_owned(),
        };
        Signature {
            arguments: arguments.iter().map(argument).collect(),
            result: result.to_owned(),
        }
    }

    #[test]
    fn names_of_arguments_matter_only_if_they_swap() {
        let pair = [("a", "i64"), ("b", "i64")];
        let old = signature(&pair, "Self");
        for (arguments, result, expected) in [
            ([("a", "i64"), ("c", "i64")], "Self", Rust::Compatible),
            ([("b", "i64"), ("a", "i64")], "Self", Rust::Breaking),
            ([("a", "i64"), ("b", "i32")], "Self", Rust::Breaking),
            (pair, "Pet", Rust::Breaking),
        ] {
            let new = signature(&arguments, result);
            assert_eq!(signature_verdict(&old, &new), expected, "{new}");
        }
    }
}
