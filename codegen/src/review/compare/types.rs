//! Named types, paired by their keys, or by their content where only the name changed.

use super::family::Family;
use super::renames::is_component;
use super::travel::direction;
use super::{At, Comparison, Difference};
use crate::model::{Api, Owner, Struct, Type, TypeDef, TypeId, TypeKind};
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
        let owners = match side {
            Side::Old => (owner, None),
            Side::New => (None, owner),
        };
        let travel = match side {
            Side::Old => &self.travel.0,
            Side::New => &self.travel.1,
        };
        let at = At {
            owners,
            name: None,
            direction: direction((travel, travel), (&definition.id, &definition.id)),
        };
        let mut found = at.difference(rule, (side, &definition.pointer));
        found.touches.extend(definition.references().cloned());
        self.push(found.deprecated_before(side == Side::Old && definition.deprecated));
    }

    fn definition(&mut self, old: &TypeDef, new: &TypeDef) {
        let owner = |id: &TypeId| Some(Owner::Type(id.clone()));
        let at = At {
            owners: (owner(&old.id), owner(&new.id)),
            name: None,
            direction: direction((&self.travel.0, &self.travel.1), (&old.id, &new.id)),
        };
        let here = (Side::New, &new.pointer);
        // An inline schema that took a new name with the one around it is a part of that change.
        if old.id != new.id && (is_component(&old.pointer) || is_component(&new.pointer)) {
            let names = (Some(old.id.to_string()), Some(new.id.to_string()));
            let found = at.difference(Rule::SchemaRenamed, here);
            self.push(found.values(names.0, names.1));
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.push(at.difference(Rule::SchemaDeprecated, here)),
            (true, false) => self.push(at.difference(Rule::SchemaUndeprecated, here)),
            (true, true) | (false, false) => {}
        }
        self.structure(&at, old, new);
        if let (TypeKind::Struct(before), TypeKind::Struct(after)) = (&old.kind, &new.kind)
            && old.usage.is_request_only()
            && new.usage.is_request_only()
        {
            self.field_order(&at, &before.fields, &after.fields, &new.pointer);
        }
    }

    /// Compares what values of two types hold.
    fn structure(&mut self, at: &At, old: &TypeDef, new: &TypeDef) {
        let pointers = (&old.pointer, &new.pointer);
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(before), TypeKind::Struct(after)) => {
                self.fields(at, &before.fields, &after.fields);
                self.additional(at, before, after);
                self.object_facts(at, old, new);
            }
            (TypeKind::Enum(before), TypeKind::Enum(after)) => {
                self.values(at, before, after, pointers);
            }
            (TypeKind::Union(before), TypeKind::Union(after)) => {
                self.variants(at, before, after, pointers);
            }
            (TypeKind::Choice(before), TypeKind::Choice(after)) => {
                self.alternatives(at, before, after, pointers);
            }
            (TypeKind::Choice(before), TypeKind::Union(after)) => {
                self.discriminator((at, Rule::DiscriminatorAdded), after, before, pointers);
            }
            (TypeKind::Union(before), TypeKind::Choice(after)) => {
                self.discriminator((at, Rule::DiscriminatorRemoved), before, after, pointers);
            }
            (
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_),
                _,
            ) => {
                let kinds = (Some(kind(&old.kind)), Some(kind(&new.kind)));
                let mut found = at.difference(Rule::SchemaKindChanged, (Side::New, &new.pointer));
                found.touches.extend(old.references().cloned());
                found.touches.extend(new.references().cloned());
                self.push(found.values(kinds.0, kinds.1));
            }
        }
    }

    /// Returns the differences of a schema and the one that takes its place. An object without named
    /// fields has none of those of the other.
    pub(super) fn details(&mut self, at: &At, old: &Type, new: &Type) -> Vec<Difference> {
        let definition =
            |api: &'_ Api, ty: &Type| ty.named().and_then(|id| api.types.get(id).cloned());
        let (before, after) = (definition(self.old, old), definition(self.new, new));
        let owner = |definition: &Option<TypeDef>| {
            definition.as_ref().map(|one| Owner::Type(one.id.clone()))
        };
        let at = At {
            owners: (owner(&before), owner(&after)),
            name: None,
            direction: at.direction,
        };
        match (&before, &after) {
            (Some(before), Some(after)) => {
                let pair = (before.id.clone(), after.id.clone());
                if !self.replaced.insert(pair.clone()) {
                    return Vec::new();
                }
                let details = self.collect(|this| this.structure(&at, before, after));
                self.replaced.remove(&pair);
                details
            }
            (before, after) => {
                let fields = |definition: &Option<TypeDef>| {
                    definition
                        .as_ref()
                        .map(|one| one.fields().to_vec())
                        .unwrap_or_default()
                };
                let (before, after) = (fields(before), fields(after));
                self.collect(|this| this.fields(&at, &before, &after))
            }
        }
    }

    /// Compares the properties without a field. Their place is the member of an `allOf` that allows them:
    /// where several types share it, they changed together.
    fn additional(&mut self, at: &At, old: &Struct, new: &Struct) {
        match (&old.additional, &new.additional) {
            (None, None) => {}
            (Some(before), Some(after)) => {
                let found = |rule: Rule| {
                    let found = at.difference(rule, (Side::New, &after.pointer));
                    found.part("{}")
                };
                self.type_of_value((at, Family::Additional), &before.ty, &after.ty, &found);
            }
            (None, Some(all)) => {
                let text = self.describe_new(&all.ty);
                let rule = Rule::AdditionalPropertiesAdded;
                let found = at.difference(rule, (Side::New, &all.pointer));
                self.push(found.touching([&all.ty]).values(None, Some(text)));
            }
            (Some(all), None) => {
                let text = self.describe_old(&all.ty);
                let rule = Rule::AdditionalPropertiesRemoved;
                let found = at.difference(rule, (Side::Old, &all.pointer));
                self.push(found.touching([&all.ty]).values(Some(text), None));
            }
        }
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
