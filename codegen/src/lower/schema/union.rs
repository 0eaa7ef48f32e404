//! Schemas that are one of several objects, which a property distinguishes.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::all_of::Member;
use super::{About, Lowered, SchemaLowerer, component};
use crate::document::Value;
use crate::model::{Type, TypeId, TypeKind, Union, Variant};
use crate::pointer::Pointer;
use crate::schema::{Discriminator, Schema};

/// The most schemas between a member and the values of its tag.
pub(super) const MAX_STEPS: usize = 6;

impl<'d> SchemaLowerer<'_, 'd> {
    /// Lowers a union of members that a property distinguishes. A member without a mapping has the
    /// values that it lists for the property. If it lists none, its name is the value, as OpenAPI says.
    /// Returns nothing if the property does not distinguish the members.
    pub(super) fn union(
        &mut self,
        schema: &Schema<'d>,
        discriminator: &Discriminator<'d>,
        members: &[Schema<'d>],
        id: &TypeId,
    ) -> Option<Lowered> {
        let (null, members): (Vec<_>, Vec<_>) = members.iter().partition(|one| one.is_null());
        let references: Option<Vec<&str>> = members.into_iter().map(Schema::reference).collect();
        let union = self.union_of(schema, discriminator, &references?, &[], id)?;
        Some(Lowered {
            nullable: !null.is_empty(),
            ..union
        })
    }

    /// Lowers a schema whose discriminator names schemas that are composed from it. The schema is one
    /// of them then, though it does not list them as alternatives.
    pub(super) fn union_of_heirs(&mut self, schema: &Schema<'d>, id: &TypeId) -> Option<Lowered> {
        let discriminator = schema.discriminator()?;
        component(schema.pointer())?;
        let [(one_of, _), (any_of, _)] = schema.choices();
        if !one_of.is_empty() || !any_of.is_empty() {
            return None;
        }
        let mut heirs: IndexSet<String> = IndexSet::new();
        for (_, reference) in discriminator.mapping() {
            let heir = self.referenced(&reference)?.resolve().ok()?;
            if heir.pointer() == schema.pointer() {
                continue;
            }
            if !self.is_composed_from(&heir, schema.pointer(), MAX_STEPS) {
                return None;
            }
            heirs.insert(reference.into_owned());
        }
        if heirs.is_empty() {
            return None;
        }
        let heirs: Vec<&str> = heirs.iter().map(String::as_str).collect();
        self.union_of(schema, &discriminator, &heirs, &[], id)
    }

    /// Lowers a union. The schemas in `base` apply together with each member.
    pub(super) fn union_of(
        &mut self,
        schema: &Schema<'d>,
        discriminator: &Discriminator<'d>,
        members: &[&str],
        base: &[Member<'d>],
        id: &TypeId,
    ) -> Option<Lowered> {
        let mut pairs: Vec<(String, String)> = discriminator
            .mapping()
            .map(|(value, reference)| (value.to_owned(), reference.into_owned()))
            .collect();
        let mapped: HashSet<&str> = pairs.iter().map(|(_, target)| target.as_str()).collect();
        let mut unmapped = members.to_vec();
        unmapped.retain(|member| !mapped.contains(member));
        for (reference, values) in self.listed_tags(&unmapped, &pairs, discriminator.property) {
            let values = match values.is_empty() {
                false => values,
                true => {
                    let target = Pointer::from_reference(reference)?;
                    vec![component(&target)?]
                }
            };
            pairs.extend(
                values
                    .into_iter()
                    .map(|value| (value, reference.to_owned())),
            );
        }
        let mut variants = Vec::with_capacity(pairs.len());
        for (value, reference) in pairs {
            let target = self.referenced(&reference)?;
            let mut ty = match target.pointer() == schema.pointer() {
                true => Type::Named(id.clone()),
                false if !base.is_empty() => self.with_base(base, &target, id).ty,
                false => {
                    let name = self.name_of(target.pointer());
                    self.named(&name, target.pointer()).ty
                }
            };
            // An heir that adds nothing to the schema would be a variant of itself.
            if ty == Type::Named(id.clone()) {
                ty = self.base(schema, id);
            }
            match ty {
                Type::Named(ty) if self.is_struct_or_open(&ty) => variants.push(Variant {
                    wire_name: value,
                    name: String::new(),
                    ty,
                }),
                _ => return None,
            }
        }
        let kind = TypeKind::Union(Union {
            tag: discriminator.property.to_owned(),
            variants,
        });
        Some(self.define(kind, About::of(schema), id))
    }

    fn referenced(&self, reference: &str) -> Option<Schema<'d>> {
        self.context.schema(&Pointer::from_reference(reference)?)
    }

    /// Returns true if a schema has another one in its `allOf`, or if a member of it has.
    pub(super) fn is_composed_from(
        &self,
        schema: &Schema<'d>,
        base: &Pointer,
        steps: usize,
    ) -> bool {
        let Ok(schema) = schema.resolve() else {
            return false;
        };
        steps > 0
            && self.context.budget.spend(1, schema.pointer())
            && schema.all_of().any(|member| {
                let target = member.resolve();
                let is_base = target.is_ok_and(|target| target.pointer() == base);
                is_base || self.is_composed_from(&member, base, steps - 1)
            })
    }

    /// The type of a schema without its heirs.
    fn base(&mut self, schema: &Schema<'d>, id: &TypeId) -> Type {
        let id = TypeId::inner(id, "base");
        let object = self.object_parts(schema, &id);
        self.define(TypeKind::Struct(object), About::of(schema), &id)
            .ty
    }

    /// The values that members list for the property that distinguishes them. If two list the same
    /// value, the values distinguish nothing and are ignored.
    fn listed_tags<'r>(
        &self,
        members: &[&'r str],
        mapped: &[(String, String)],
        property: &str,
    ) -> Vec<(&'r str, Vec<String>)> {
        let mut seen: HashSet<String> = mapped.iter().map(|(value, _)| value.clone()).collect();
        let mut listed = Vec::with_capacity(members.len());
        let mut is_clear = true;
        for reference in members {
            let member = self.referenced(reference);
            let values = member.map_or(Vec::new(), |member| {
                self.tag_values(&member, property, MAX_STEPS)
            });
            is_clear &= values.iter().all(|value| seen.insert(value.clone()));
            listed.push((*reference, values));
        }
        if !is_clear {
            listed.iter_mut().for_each(|(_, values)| values.clear());
        }
        listed
    }

    /// The values that an object lists for a property.
    fn tag_values(&self, object: &Schema<'d>, property: &str, steps: usize) -> Vec<String> {
        if steps == 0 || !self.context.budget.spend(1, object.pointer()) {
            return Vec::new();
        }
        let Ok(object) = object.resolve() else {
            return Vec::new();
        };
        let own = object.property(property);
        let own = own.map_or(Vec::new(), |own| self.listed_values(&own, steps - 1));
        if !own.is_empty() {
            return own;
        }
        let mut members = object
            .all_of()
            .map(|member| self.tag_values(&member, property, steps - 1));
        members
            .find(|values| !values.is_empty())
            .unwrap_or_default()
    }

    /// The values that a schema lists, or that its members list.
    fn listed_values(&self, schema: &Schema<'d>, steps: usize) -> Vec<String> {
        if steps == 0 || !self.context.budget.spend(1, schema.pointer()) {
            return Vec::new();
        }
        let Ok(schema) = schema.resolve() else {
            return Vec::new();
        };
        if let Some(items) = schema.enumeration() {
            self.context.budget.spend(items.len(), schema.pointer());
            let values = items.iter().filter_map(|item| match &*item.value {
                Value::Null | Value::Sequence(_) | Value::Mapping(_) => None,
                Value::String(text) => Some(text.clone()),
                Value::Bool(value) => Some(value.to_string()),
                Value::Number(number) => Some(number.to_string()),
            });
            return values.collect();
        }
        let members = schema.one_of().into_iter().chain(schema.any_of());
        members
            .chain(schema.all_of())
            .flat_map(|member| self.listed_values(&member, steps - 1))
            .collect()
    }

    /// Returns true for an object. A schema that is still being lowered can be nothing else that has a
    /// name of its own and leads here.
    fn is_struct_or_open(&self, id: &TypeId) -> bool {
        let kind = self.registry.kind(id);
        !matches!(kind, Some(TypeKind::Enum(_) | TypeKind::Choice(_)))
    }
}
