//! Objects with properties of their own that are one of several others besides: `oneOf` next to
//! `properties`, or in a member of an `allOf`. A value has the properties of the object and of one of
//! the alternatives, so that the properties are distributed to the alternatives.

use super::all_of::{Member, has_properties};
use super::choice::own_name;
use super::union::MAX_STEPS;
use super::{About, Lowered, SchemaLowerer};
use crate::model::TypeId;
use crate::schema::{Discriminator, Schema};

/// The parts of an object with alternatives.
struct Distribution<'d> {
    /// The schemas that apply to each value.
    base: Vec<Schema<'d>>,
    /// The alternatives, of which one applies.
    alternatives: Vec<Schema<'d>>,
    discriminator: Option<Discriminator<'d>>,
    /// Set if one of the alternatives is null.
    is_nullable: bool,
}

impl<'d> SchemaLowerer<'_, 'd> {
    /// Lowers an object with alternatives to a choice between objects that have all properties. Returns
    /// nothing if the schema is none.
    pub(super) fn distributed(&mut self, schema: &Schema<'d>, id: &TypeId) -> Option<Lowered> {
        let Distribution {
            base,
            alternatives,
            discriminator,
            is_nullable,
        } = self.distribution(schema)?;
        let base: Vec<Member<'d>> = base
            .into_iter()
            .map(|schema| Member {
                schema,
                id: id.clone(),
            })
            .collect();
        if let Some(discriminator) = discriminator {
            let references: Option<Vec<&str>> =
                alternatives.iter().map(Schema::reference).collect();
            let union = references.and_then(|references| {
                self.union_of(schema, &discriminator, &references, &base, id)
            });
            if let Some(union) = union {
                return Some(Lowered {
                    nullable: union.nullable | is_nullable,
                    ..union
                });
            }
        }
        let types = alternatives.iter().enumerate();
        let types = types.map(|(index, alternative)| {
            let own = TypeId::inner(id, own_name(alternative, index));
            match alternative.target() {
                Some(Ok(target)) => self.with_base(&base, &target, id).ty,
                _ => self.described_by(&with(&base, alternative, &own), &own).ty,
            }
        });
        let types = types.collect();
        let choice = self.choice_of(types, About::of(schema), id);
        Some(Lowered {
            nullable: choice.nullable | is_nullable,
            ..choice
        })
    }

    /// Returns true for an object whose properties are distributed to alternatives.
    pub(super) fn has_distribution(&self, schema: &Schema<'d>) -> bool {
        self.distribution(schema).is_some()
    }

    /// Lowers an object together with the schemas in `base`.
    pub(super) fn with_base(
        &mut self,
        base: &[Member<'d>],
        object: &Schema<'d>,
        id: &TypeId,
    ) -> Lowered {
        let name = TypeId(self.name_of(object.pointer()));
        let members = with(base, object, &name);
        self.described_by(&members, &TypeId::inner(id, name))
    }

    fn distribution(&self, schema: &Schema<'d>) -> Option<Distribution<'d>> {
        let members: Vec<Schema<'d>> = schema.all_of().collect();
        if members.is_empty() && schema.properties().next().is_none() {
            return None;
        }
        let (base, choice) = if self.has_object_alternatives(schema) {
            (members, schema.clone())
        } else {
            let choices = members.iter().enumerate();
            let mut choices = choices.filter_map(|(index, member)| {
                let essence = member.essence();
                let is_choice = self.has_object_alternatives(&essence);
                is_choice.then_some((index, essence))
            });
            let (index, choice) = choices.next()?;
            if choices.next().is_some() {
                return None;
            }
            let mut base = members.clone();
            base.splice(index..=index, choice.all_of().chain([choice.own()]));
            (base, choice)
        };
        let base: Vec<Schema<'d>> = base.into_iter().chain([schema.own()]).collect();
        // Alternatives alone are a plain choice.
        let mut steps = 0;
        let is_plain = !base.iter().any(|schema| has_properties(schema, &mut steps));
        if !self.context.budget.spend(steps, schema.pointer()) || is_plain {
            return None;
        }
        let alternatives = non_null(choice.one_of());
        // An alternative that is composed from the object has its properties already.
        let are_heirs = alternatives
            .iter()
            .any(|member| self.is_composed_from(member, choice.pointer(), MAX_STEPS));
        // The schema is such an alternative itself.
        if are_heirs && choice.pointer() != schema.pointer() {
            return None;
        }
        Some(Distribution {
            base: if are_heirs { Vec::new() } else { base },
            alternatives,
            discriminator: choice.discriminator(),
            is_nullable: choice.one_of().iter().any(Schema::is_null),
        })
    }

    /// Returns true if a schema has several alternatives that are objects.
    fn has_object_alternatives(&self, schema: &Schema<'d>) -> bool {
        let alternatives = non_null(schema.one_of());
        alternatives.len() > 1
            && alternatives
                .iter()
                .all(|member| !member.says_nothing() && self.is_object(member))
    }
}

fn non_null(mut alternatives: Vec<Schema<'_>>) -> Vec<Schema<'_>> {
    alternatives.retain(|member| !member.is_null());
    alternatives
}

fn with<'d>(base: &[Member<'d>], schema: &Schema<'d>, id: &TypeId) -> Vec<Member<'d>> {
    let own = Member {
        schema: schema.clone(),
        id: id.clone(),
    };
    base.iter().cloned().chain([own]).collect()
}
