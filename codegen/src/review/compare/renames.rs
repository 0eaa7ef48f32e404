//! Renamed elements: operations with the same method and path, tags with the same operations, and
//! types with the same content.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Field, Type, TypeDef, TypeId, TypeKind};
use crate::pointer::Pointer;

/// The names that changed, old to new.
#[derive(Debug, Default)]
pub(super) struct Renames {
    operations: BTreeMap<String, String>,
    tags: Vec<(String, String)>,
    types: BTreeMap<TypeId, TypeId>,
}

impl Renames {
    pub(super) fn find(old: &Api, new: &Api) -> Self {
        let mut renames = Self::default();
        renames.find_operations(old, new);
        renames.find_tags(old, new);
        renames.find_types(old, new);
        renames
    }

    /// The id of an operation in the new version.
    pub(super) fn operation<'a>(&'a self, id: &'a str) -> &'a str {
        self.operations.get(id).map_or(id, String::as_str)
    }

    /// The groups that were renamed, by their names before and after.
    pub(super) fn tags(&self) -> impl Iterator<Item = &(String, String)> {
        self.tags.iter()
    }

    /// Returns true if a tag was renamed from one name to the other.
    pub(super) fn is_renamed_tag(&self, old: &str, new: &str) -> bool {
        let mut tags = self.tags.iter();
        tags.any(|(before, after)| before == old && after == new)
    }

    /// The key of a type in the new version.
    pub(super) fn ty<'a>(&'a self, id: &'a TypeId) -> &'a TypeId {
        self.types.get(id).unwrap_or(id)
    }

    /// Returns true if a type of the new version was renamed.
    pub(super) fn is_new_name(&self, id: &TypeId) -> bool {
        self.types.values().any(|new| new == id)
    }

    /// Returns true if two types are the same, except for renamed types.
    pub(super) fn is_same(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::List(old), Type::List(new))
            | (Type::Map(old), Type::Map(new))
            | (Type::Nullable(old), Type::Nullable(new)) => self.is_same(old, new),
            (Type::Named(old), Type::Named(new)) => self.ty(old) == new,
            (old, new) => old == new,
        }
    }

    fn find_operations(&mut self, old: &Api, new: &Api) {
        let has = |api: &Api, id: &str| api.operations.iter().any(|known| known.id == id);
        for after in new.operations.iter().filter(|after| !has(old, &after.id)) {
            let mut before = old.operations.iter();
            let before = before.find(|before| {
                before.method == after.method && before.path == after.path && !has(new, &before.id)
            });
            if let Some(before) = before {
                self.operations.insert(before.id.clone(), after.id.clone());
            }
        }
    }

    /// A group is renamed if one that is new has all of its operations, and no other.
    fn find_tags(&mut self, old: &Api, new: &Api) {
        let has = |api: &Api, name: &str| api.tags.iter().any(|known| known.name == name);
        let of = |api: &Api, tag: &str, id: &dyn Fn(&str) -> String| -> BTreeSet<String> {
            let operations = api.operations.iter();
            let operations = operations.filter(|operation| operation.tag == tag);
            operations.map(|operation| id(&operation.id)).collect()
        };
        for before in old.tags.iter().filter(|tag| !has(new, &tag.name)) {
            let operations = of(old, &before.name, &|id| self.operation(id).to_owned());
            let mut fresh = new.tags.iter().filter(|tag| !has(old, &tag.name));
            let same = fresh.find(|after| of(new, &after.name, &str::to_owned) == operations);
            if let Some(after) = same {
                self.tags.push((before.name.clone(), after.name.clone()));
            }
        }
    }

    /// A type is renamed if exactly one that is new has its content, and it alone has it.
    fn find_types(&mut self, old: &Api, new: &Api) {
        let gone: Vec<&TypeDef> = missing(old, new).collect();
        let fresh: Vec<&TypeDef> = missing(new, old).collect();
        let mut found = Vec::new();
        for before in &gone {
            let is_like = |after: &&&TypeDef| is_alike(before, after);
            let like: Vec<_> = fresh.iter().filter(is_like).collect();
            let rivals = gone
                .iter()
                .filter(|other| like.first().is_some_and(|after| is_alike(other, after)))
                .count();
            match (like.as_slice(), rivals) {
                ([after], 1) => found.push((before.id.clone(), after.id.clone())),
                (like, _) => {
                    // Of several that are alike, the one whose parent was renamed in the same way.
                    let moved = self.moved(&before.id);
                    if let Some(after) = like.iter().find(|after| Some(&after.id) == moved.as_ref())
                    {
                        found.push((before.id.clone(), after.id.clone()));
                    }
                }
            }
        }
        self.types.extend(found);
    }

    /// The key of an inline type below an operation that was renamed.
    fn moved(&self, id: &TypeId) -> Option<TypeId> {
        let (parent, rest) = id.0.split_once('.')?;
        let parent = self.operations.get(parent)?;
        Some(TypeId::inner(parent, rest))
    }
}

fn missing<'a>(from: &'a Api, other: &'a Api) -> impl Iterator<Item = &'a TypeDef> {
    let types = from.types.values();
    types.filter(|definition| {
        let is_body = |api: &Api| {
            let mut operations = api.operations.iter();
            operations.any(|operation| operation.dissolved_schemas().any(|id| *id == definition.id))
        };
        !other.types.contains_key(&definition.id) && !is_body(other)
    })
}

fn is_alike(old: &TypeDef, new: &TypeDef) -> bool {
    if is_component(&old.pointer) != is_component(&new.pointer) {
        return false;
    }
    match (&old.kind, &new.kind) {
        (TypeKind::Struct(before), TypeKind::Struct(after)) => {
            before.fields.len() == after.fields.len()
                && (!before.fields.is_empty() || old.description == new.description)
                && before.additional.is_some() == after.additional.is_some()
                && before
                    .fields
                    .iter()
                    .zip(&after.fields)
                    .all(|(a, b)| is_alike_field(a, b, (&old.id, &new.id)))
        }
        (TypeKind::Enum(before), TypeKind::Enum(after)) => {
            let words = |words: &crate::model::Enum| -> Vec<String> {
                let word = |value: &crate::model::EnumValue| value.wire_name.clone();
                words.values.iter().map(word).collect()
            };
            words(before) == words(after)
        }
        (TypeKind::Union(before), TypeKind::Union(after)) => {
            let tags = |union: &crate::model::Union| -> Vec<(String, TypeId)> {
                let tag = |variant: &crate::model::Variant| {
                    (variant.wire_name.clone(), variant.ty.clone())
                };
                union.variants.iter().map(tag).collect()
            };
            before.tag == after.tag && tags(before) == tags(after)
        }
        (TypeKind::Choice(before), TypeKind::Choice(after)) => before == after,
        (TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_), _) => {
            false
        }
    }
}

fn is_alike_field(old: &Field, new: &Field, ids: (&TypeId, &TypeId)) -> bool {
    old.wire_name == new.wire_name
        && old.required == new.required
        && old.nullable == new.nullable
        && is_alike_type(&old.ty, &new.ty, ids)
}

/// A type that refers to itself refers to its new name, and what is inline moves along.
fn is_alike_type(old: &Type, new: &Type, ids: (&TypeId, &TypeId)) -> bool {
    match (old, new) {
        (Type::List(old), Type::List(new))
        | (Type::Map(old), Type::Map(new))
        | (Type::Nullable(old), Type::Nullable(new)) => is_alike_type(old, new, ids),
        (Type::Named(old), Type::Named(new)) => {
            let inner =
                |id: &TypeId, parent: &TypeId| id.0.strip_prefix(&parent.0).map(str::to_owned);
            old == new
                || matches!((inner(old, ids.0), inner(new, ids.1)), (Some(a), Some(b)) if a == b)
        }
        (old, new) => old == new,
    }
}

/// Returns true if a schema is a named component of the description.
pub(super) fn is_component(pointer: &Pointer) -> bool {
    let tokens: Vec<_> = pointer.tokens().collect();
    matches!(tokens.as_slice(), [components, schemas, _] if components == "components" && schemas == "schemas")
}
