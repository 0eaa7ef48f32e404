//! Renamed elements: operations with the same method and path, tags with the same operations, and
//! types with the same users or the same content.

use std::collections::{BTreeMap, BTreeSet};

use super::users;
use crate::model::{Api, Field, Operation, Type, TypeDef, TypeId, TypeKind};
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

    /// The id of an operation in the new version, if it is still there.
    pub(super) fn operation(&self, id: &str) -> Option<&str> {
        self.operations.get(id).map(String::as_str)
    }

    /// Returns true if an operation of the new version was there before.
    pub(super) fn has_old_operation(&self, id: &str) -> bool {
        self.operations.values().any(|new| new == id)
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

    /// Pairs operations by method and path, and those that are left by their ids.
    fn find_operations(&mut self, old: &Api, new: &Api) {
        let mut left: BTreeMap<_, &Operation> = new
            .operations
            .iter()
            .map(|operation| (address(operation), operation))
            .collect();
        let mut unpaired = Vec::new();
        for before in &old.operations {
            match left.remove(&address(before)) {
                Some(after) => {
                    self.operations.insert(before.id.clone(), after.id.clone());
                }
                None => unpaired.push(before),
            }
        }
        let left: BTreeSet<&str> = left.values().map(|after| after.id.as_str()).collect();
        for before in unpaired {
            if left.contains(before.id.as_str()) {
                self.operations.insert(before.id.clone(), before.id.clone());
            }
        }
    }

    /// A group is renamed if one that is new has all of its operations, and no other.
    fn find_tags(&mut self, old: &Api, new: &Api) {
        let has = |api: &Api, name: &str| api.tags.iter().any(|known| known.name == name);
        let of = |api: &Api,
                  tag: &str,
                  id: &dyn Fn(&str) -> Option<String>|
         -> BTreeSet<Option<String>> {
            let operations = api.operations.iter();
            let operations = operations.filter(|operation| operation.tag == tag);
            operations.map(|operation| id(&operation.id)).collect()
        };
        for before in old.tags.iter().filter(|tag| !has(new, &tag.name)) {
            let operations = of(old, &before.name, &|id| {
                self.operation(id).map(str::to_owned)
            });
            let mut fresh = new.tags.iter().filter(|tag| !has(old, &tag.name));
            let known = |id: &str| Some(id.to_owned());
            let same = fresh.find(|after| of(new, &after.name, &known) == operations);
            if let Some(after) = same {
                self.tags.push((before.name.clone(), after.name.clone()));
            }
        }
    }

    /// A type is renamed if its users use another one in its place. Of a type without users, exactly one
    /// that is new has its content, and it alone has it.
    fn find_types(&mut self, old: &Api, new: &Api) {
        let mut gone: Vec<&TypeDef> = missing(old, new).collect();
        let mut fresh: Vec<&TypeDef> = missing(new, old).collect();
        if gone.is_empty() || fresh.is_empty() {
            return;
        }
        self.types = users::find((old, new), (&gone, &fresh), &self.operations);
        gone.retain(|definition| !self.types.contains_key(&definition.id));
        fresh.retain(|definition| !self.is_new_name(&definition.id));
        let mut found = Vec::new();
        for before in &gone {
            let is_like = |after: &&&TypeDef| is_alike(before, after);
            let like: Vec<_> = fresh.iter().filter(is_like).collect();
            let is_rival =
                |after: &TypeDef| gone.iter().filter(|other| is_alike(other, after)).count() > 1;
            if let [after] = like.as_slice()
                && !is_rival(after)
            {
                found.push((before.id.clone(), after.id.clone()));
            }
        }
        self.types.extend(found);
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

/// The method and the path of an operation, which are its own. A slash at the end is no other path.
fn address(operation: &Operation) -> (&str, String, &str) {
    let path = operation.path.trim_end_matches('/');
    (
        operation.method.as_str(),
        shape(path),
        operation.query.as_str(),
    )
}

/// A path without the names of its parameters.
pub(super) fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        let rest = part.split_once('}').map_or("", |(_, rest)| rest);
        format!("{shape}{{}}{rest}")
    })
}
