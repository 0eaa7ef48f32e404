//! Named types, paired by their keys, or by their content where only the name changed.

use super::renames::is_component;
use super::{At, Comparison, describe, direction};
use crate::model::{Additional, Api, Owner, Struct, TypeDef, TypeId, TypeKind};
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn types(&mut self) {
        let (old, new) = (self.old, self.new);
        for before in old.types.values() {
            let id = self.renames.ty(&before.id).clone();
            match new.types.get(&id) {
                Some(after) => self.definition(before, after),
                None if is_part(before, new) => {}
                None => self.lone_type(Rule::SchemaRemoved, Side::Old, before),
            }
        }
        for after in new.types.values() {
            let is_known = old.types.contains_key(&after.id) || self.renames.is_new_name(&after.id);
            if !is_known && !is_part(after, old) {
                self.lone_type(Rule::SchemaAdded, Side::New, after);
            }
        }
    }

    fn lone_type(&mut self, rule: Rule, side: Side, definition: &TypeDef) {
        let owner = Some(Owner::Type(definition.id.clone()));
        let at = At {
            owners: match side {
                Side::Old => (owner, None),
                Side::New => (None, owner),
            },
            direction: direction(definition.usage, definition.usage),
        };
        let mut found = at.difference(rule, (side, &definition.pointer));
        found.touches.extend(definition.references().cloned());
        self.push(found);
    }

    fn definition(&mut self, old: &TypeDef, new: &TypeDef) {
        let owner = |id: &TypeId| Some(Owner::Type(id.clone()));
        let at = At {
            owners: (owner(&old.id), owner(&new.id)),
            direction: direction(old.usage, new.usage),
        };
        let here = (Side::New, &new.pointer);
        if old.id != new.id && is_component(&new.pointer) {
            let names = (Some(old.id.to_string()), Some(new.id.to_string()));
            let found = at.difference(Rule::SchemaRenamed, here);
            self.push(found.values(names.0, names.1));
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.push(at.difference(Rule::SchemaDeprecated, here)),
            (true, false) => self.push(at.difference(Rule::SchemaUndeprecated, here)),
            (true, true) | (false, false) => {}
        }
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(before), TypeKind::Struct(after)) => {
                self.fields(&at, &before.fields, &after.fields);
                self.additional(&at, before, after);
                if old.usage.is_request_only() && new.usage.is_request_only() {
                    self.field_order(&at, &before.fields, &after.fields, &new.pointer);
                }
            }
            (TypeKind::Enum(before), TypeKind::Enum(after)) => {
                self.values(&at, before, after, (&old.pointer, &new.pointer));
            }
            (TypeKind::Union(before), TypeKind::Union(after)) => {
                self.variants(&at, before, after, (&old.pointer, &new.pointer));
            }
            (TypeKind::Choice(before), TypeKind::Choice(after)) => {
                self.alternatives(&at, before, after, (&old.pointer, &new.pointer));
            }
            (
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_),
                _,
            ) => {
                let kinds = (Some(kind(&old.kind)), Some(kind(&new.kind)));
                let mut found = at.difference(Rule::SchemaKindChanged, here);
                found.touches.extend(old.references().cloned());
                found.touches.extend(new.references().cloned());
                self.push(found.values(kinds.0, kinds.1));
            }
        }
    }

    fn additional(&mut self, at: &At, old: &Struct, new: &Struct) {
        let rule = match (&old.additional, &new.additional) {
            (None, None) => return,
            (None, Some(_)) => Rule::AdditionalPropertiesAdded,
            (Some(_), None) => Rule::AdditionalPropertiesRemoved,
            (Some(before), Some(after)) if self.is_same(&before.ty, &after.ty) => return,
            (Some(_), Some(_)) => Rule::AdditionalPropertiesTypeChanged,
        };
        let text = |all: &Option<Additional>| all.as_ref().map(|all| describe(&all.ty));
        // The member of an `allOf` that allows them, of the version that has them: where several types
        // share it, they changed together.
        let place = match (&old.additional, &new.additional) {
            (_, Some(all)) => (Side::New, &all.pointer),
            (Some(all), None) => (Side::Old, &all.pointer),
            (None, None) => return,
        };
        let both = old.additional.iter().chain(&new.additional);
        let found = at.difference(rule, place).touching(both.map(|all| &all.ty));
        self.push(found.values(text(&old.additional), text(&new.additional)));
    }
}

/// Returns true if a type is missing from a model because of something else: one that is written
/// inline belongs to what is around it, and a schema may be there only as fields of operations.
fn is_part(definition: &TypeDef, other: &Api) -> bool {
    let is_body = other
        .operations
        .iter()
        .any(|operation| operation.dissolved_schemas().any(|id| *id == definition.id));
    is_body || !is_component(&definition.pointer)
}

fn kind(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Struct(_) => "an object",
        TypeKind::Enum(_) => "an enum",
        TypeKind::Union(_) => "a union",
        TypeKind::Choice(_) => "a union without a tag",
    }
    .to_owned()
}
