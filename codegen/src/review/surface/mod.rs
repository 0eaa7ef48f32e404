//! What Rust code sees of a model: every public item that is generated for it, with its signature.
//!
//! It is computed from the model, without rendering. That it is what the rendered files have is
//! tested against these.

mod operations;
mod signature;
mod types;

use std::collections::BTreeMap;

use serde::Serialize;

use super::change::Rust;
use crate::model::{Api, TypeId};

/// The public items by their paths. Methods end in `()`, traits come after `: `.
pub(in crate::review) type Surface = BTreeMap<String, Item>;

/// One public item.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::review) struct Item {
    pub kind: ItemKind,
    /// The part of the description that it is generated for.
    pub owner: Owner,
    /// The wire name of the field or value that it is generated for.
    pub member: Option<String>,
    /// What code relies on.
    pub signature: String,
    /// The file that it stands in.
    pub file: String,
}

/// What kind of item an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::review) enum ItemKind {
    Type,
    Trait,
    Field,
    Variant,
    Constructor,
    Method,
    Module,
    Deprecated,
}

/// The part of a description that items are generated for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::review) enum Owner {
    Client,
    Tag(String),
    Part(String),
    Handle(String),
    Operation(String),
    Type(TypeId),
}

impl Owner {
    /// Its name in the description.
    pub(in crate::review) fn wire_name(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Tag(name) | Self::Part(name) | Self::Handle(name) | Self::Operation(name) => name,
            Self::Type(id) => &id.0,
        }
    }
}

/// An item that differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ItemDiff {
    /// Its path; methods end in `()`, traits come after `: `.
    pub path: String,
    /// Its signature before, if it was there.
    pub old: Option<String>,
    /// Its signature now, if it is there.
    pub new: Option<String>,
    /// What the difference means for code.
    pub rust: Rust,
}

/// The items of a whole API.
pub(in crate::review) fn of(api: &Api) -> Surface {
    let mut items = Items {
        api,
        surface: Surface::new(),
    };
    for definition in api.types.values() {
        items.definition(definition);
    }
    items.operations();
    items.surface
}

/// The items that differ, with one side of each.
pub(in crate::review) fn compare(old: &Surface, new: &Surface) -> Vec<(ItemDiff, Item)> {
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    let mut differences = Vec::new();
    for path in paths {
        let (before, after) = (old.get(path), new.get(path));
        let signature = |item: Option<&Item>| item.map(|item| item.signature.clone());
        let difference = ItemDiff {
            path: path.clone(),
            old: signature(before),
            new: signature(after),
            rust: Rust::Compatible,
        };
        let Some(item) = after.or(before) else {
            continue;
        };
        if difference.old != difference.new {
            let rust = verdict(item.kind, before, after);
            differences.push((ItemDiff { rust, ..difference }, item.clone()));
        }
    }
    differences
}

/// Whatever is new breaks nothing, since types are not exhaustive and all names have an owner.
fn verdict(kind: ItemKind, old: Option<&Item>, new: Option<&Item>) -> Rust {
    match (kind, old, new) {
        (ItemKind::Deprecated, _, _) | (_, None, _) => Rust::Compatible,
        (_, Some(_), None) => Rust::Breaking,
        (ItemKind::Method | ItemKind::Constructor, Some(old), Some(new)) => {
            signature::verdict(&old.signature, &new.signature)
        }
        (_, Some(_), Some(_)) => Rust::Breaking,
    }
}

struct Items<'a> {
    api: &'a Api,
    surface: Surface,
}

impl Items<'_> {
    fn add(&mut self, path: String, item: Item) {
        self.surface.insert(path, item);
    }

    /// The mark of an item that is advised against.
    fn deprecated(&mut self, is_deprecated: bool, path: &str, item: &Item) {
        if is_deprecated {
            let mark = Item {
                kind: ItemKind::Deprecated,
                signature: "deprecated".to_owned(),
                ..item.clone()
            };
            self.add(format!("{path} #[deprecated]"), mark);
        }
    }
}
