//! Schemas that are one of several others.

use std::collections::HashSet;

use indexmap::IndexSet;
use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaData};

use super::Lowering;
use super::choices::is_null;
use super::keys::component;
use super::lowered::Lowered;
use crate::document::Value;
use crate::model::{Type, TypeId, TypeKind, Union, Variant};
use crate::pointer::Pointer;

/// How far the values of a tag may be away from the member that has it.
const MOST_STEPS: usize = 6;

impl Lowering<'_> {
    /// A union whose members are told apart by a property. Without a mapping, a member has the values
    /// that it lists for the property; if it lists none, its name is the value, as OpenAPI says.
    pub(super) fn define_union(
        &mut self,
        discriminator: &Discriminator,
        members: &[ReferenceOr<Schema>],
        key: &str,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let at = pointer.child("discriminator");
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (value, target) in &discriminator.mapping {
            pairs.push((value.clone(), mapped_reference(target)));
        }
        let mapped: HashSet<String> = pairs.iter().map(|(_, target)| target.clone()).collect();
        let mut unmapped = Vec::new();
        for member in members.iter().filter(|member| !is_null(member)) {
            let ReferenceOr::Reference { reference } = member else {
                return self.choice(members, key, data, pointer, id);
            };
            if !mapped.contains(reference) {
                unmapped.push(reference);
            }
        }
        for (reference, words) in self.listed_tags(&unmapped, &pairs, discriminator) {
            let name = Pointer::from_reference(reference).and_then(|target| component(&target));
            let words = match (words, name) {
                (words, _) if !words.is_empty() => words,
                (_, Some(name)) => vec![name],
                (_, None) => return self.choice(members, key, data, pointer, id),
            };
            pairs.extend(words.into_iter().map(|word| (word, reference.to_owned())));
        }
        let mut variants = Vec::with_capacity(pairs.len());
        for (value, reference) in pairs {
            let is_own = Pointer::from_reference(&reference).as_ref() == Some(pointer);
            let mut ty = match is_own {
                true => Type::Named(id.clone()),
                false => self.reference(&reference, &at).ty,
            };
            // What adds nothing to the schema that it is made of would be one of itself.
            if ty == Type::Named(id.clone()) {
                ty = self.base(data, pointer, id);
            }
            match ty {
                Type::Named(ty) if self.is_struct_or_open(&ty) => variants.push(Variant {
                    wire_name: value,
                    name: String::new(),
                    ty,
                }),
                _ => return self.choice(members, key, data, pointer, id),
            }
        }
        let kind = TypeKind::Union(Union {
            tag: discriminator.property_name.clone(),
            variants,
        });
        let nullable = members.iter().any(is_null);
        Lowered {
            nullable,
            ..self.define(kind, data, pointer, id)
        }
    }

    /// The schemas that a mapping names, if all of them are made of the one that has it. It is one of
    /// them then, though it does not list them as alternatives.
    pub(super) fn heirs(
        &self,
        data: &SchemaData,
        pointer: &Pointer,
    ) -> Option<Vec<ReferenceOr<Schema>>> {
        let mapping = &data.discriminator.as_ref()?.mapping;
        component(pointer)?;
        let lists_them = ["oneOf", "anyOf"].map(|key| self.value_at(&pointer.child(key)));
        if mapping.is_empty() || lists_them.iter().any(Option::is_some) {
            return None;
        }
        let mut heirs: IndexSet<String> = IndexSet::new();
        for target in mapping.values() {
            let reference = mapped_reference(target);
            let at = self.follow(&Pointer::from_reference(&reference)?)?;
            if at == *pointer {
                continue;
            }
            if !self.is_made_of(&at, pointer, MOST_STEPS) {
                return None;
            }
            heirs.insert(reference);
        }
        let heirs = heirs.into_iter();
        let heirs: Vec<_> = heirs
            .map(|reference| ReferenceOr::Reference { reference })
            .collect();
        (!heirs.is_empty()).then_some(heirs)
    }

    /// Whether a schema has another one in its `allOf`, or a member of it has.
    fn is_made_of(&self, schema: &Pointer, base: &Pointer, steps: usize) -> bool {
        steps > 0
            && self.member_pointers(schema, "allOf").any(|member| {
                self.follow(&member)
                    .is_some_and(|at| at == *base || self.is_made_of(&at, base, steps - 1))
            })
    }

    /// What a schema is without those that are made of it.
    fn base(&mut self, data: &SchemaData, pointer: &Pointer, id: &TypeId) -> Type {
        let Some(schema) = self.piece::<Schema>(pointer) else {
            return Type::Any;
        };
        let id = TypeId::inner(id, "base");
        let parts = self.object_parts(&schema, pointer, &id);
        let data = SchemaData {
            discriminator: None,
            ..data.clone()
        };
        self.define_struct(parts, &data, pointer, &id).ty
    }

    /// The values that members list for the property that tells them apart. Where two list the same, it
    /// tells nothing apart.
    fn listed_tags<'r>(
        &self,
        members: &[&'r String],
        mapped: &[(String, String)],
        discriminator: &Discriminator,
    ) -> Vec<(&'r str, Vec<String>)> {
        let mut seen: HashSet<String> = mapped.iter().map(|(word, _)| word.clone()).collect();
        let mut listed = Vec::with_capacity(members.len());
        let mut is_clear = true;
        for reference in members {
            let target = Pointer::from_reference(reference);
            let words = target.map_or(Vec::new(), |target| {
                self.tag_words(&target, &discriminator.property_name, MOST_STEPS)
            });
            is_clear &= words.iter().all(|word| seen.insert(word.clone()));
            listed.push((reference.as_str(), words));
        }
        if !is_clear {
            listed.iter_mut().for_each(|(_, words)| words.clear());
        }
        listed
    }

    /// The values that an object lists for a property.
    fn tag_words(&self, object: &Pointer, property: &str, steps: usize) -> Vec<String> {
        let Some(object) = self.follow(object).filter(|_| steps > 0) else {
            return Vec::new();
        };
        let own = object.child("properties").child(property);
        let own = self.listed_words(&own, steps - 1);
        if !own.is_empty() {
            return own;
        }
        let members = self.member_pointers(&object, "allOf");
        let mut members = members.map(|at| self.tag_words(&at, property, steps - 1));
        members.find(|words| !words.is_empty()).unwrap_or_default()
    }

    /// The values that a schema lists, or that its alternatives do.
    fn listed_words(&self, schema: &Pointer, steps: usize) -> Vec<String> {
        let Some(schema) = self.follow(schema).filter(|_| steps > 0) else {
            return Vec::new();
        };
        if let Some(Value::Sequence(values)) = self.value_at(&schema.child("enum")) {
            let words = values.iter().filter_map(|value| match &value.value {
                Value::Null | Value::Sequence(_) | Value::Mapping(_) => None,
                Value::String(word) => Some(word.to_string()),
                _ => Some(value.to_json().to_string()),
            });
            return words.collect();
        }
        let keys = ["oneOf", "anyOf", "allOf"];
        let members = keys
            .iter()
            .flat_map(|key| self.member_pointers(&schema, key));
        members
            .flat_map(|at| self.listed_words(&at, steps - 1))
            .collect()
    }

    fn member_pointers(&self, schema: &Pointer, key: &str) -> impl Iterator<Item = Pointer> {
        let at = schema.child(key);
        let count = match self.value_at(&at) {
            Some(Value::Sequence(members)) => members.len(),
            _ => 0,
        };
        (0..count).map(move |index| at.index(index))
    }

    fn value_at(&self, pointer: &Pointer) -> Option<&Value> {
        self.document.get(pointer).map(|node| &node.value)
    }

    /// Whether a member is an object; one that is still being lowered can be nothing else that
    /// has a name of its own and leads here.
    fn is_struct_or_open(&self, id: &TypeId) -> bool {
        match self.types.get(id) {
            Some(definition) => !matches!(definition.kind, TypeKind::Enum(_) | TypeKind::Choice(_)),
            None => true,
        }
    }
}

/// A mapping may have the name of a schema in place of a reference.
fn mapped_reference(target: &str) -> String {
    match target.contains(['/', '#']) {
        true => target.to_owned(),
        false => format!("#/components/schemas/{target}"),
    }
}
