//! Schemas of objects with named fields, merged from all their parts.

use std::collections::HashSet;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use super::choices::is_null;
use super::schemas::{Lowered, SchemaRef};
use crate::diagnostic::Severity;
use crate::model::{Additional, Field, Struct, Type, TypeId, TypeKind};
use crate::pointer::Pointer;

/// How many levels of schemas that name others one object is put together from, at most.
const MAX_PARTS: usize = 64;

/// How many schemas one object is put together from, at most.
const MAX_MERGED: usize = 2_000;

/// What the parts of an object add up to.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub fields: Vec<Field>,
    pub required: Vec<(String, Pointer)>,
    pub additional: Option<Additional>,
    /// The schemas that were merged by their names.
    seen: HashSet<Pointer>,
}

impl Parts {
    /// A later part says more about the same property than an earlier one, unless it says nothing
    /// of its type. That both contradict each other has been told.
    fn add(&mut self, mut field: Field) {
        match self.find(&field.wire_name) {
            Some(earlier) => {
                if field.ty == Type::Any && !field.fallback {
                    field.ty = earlier.ty.clone();
                }
                field.description = field.description.or(earlier.description.take());
                *earlier = field;
            }
            None => self.fields.push(field),
        }
    }

    fn find(&mut self, wire_name: &str) -> Option<&mut Field> {
        let mut fields = self.fields.iter_mut();
        fields.find(|field| field.wire_name == wire_name)
    }
}

impl Lowering<'_> {
    /// The fields of an object schema with those of its `allOf` members.
    pub(super) fn object_parts(
        &mut self,
        schema: &Schema,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Parts {
        let mut parts = Parts::default();
        let outer = std::mem::take(&mut self.merged);
        self.collect(schema, pointer, id, &mut parts, 0);
        self.merged = outer;
        self.require(&mut parts);
        parts
    }

    /// Marks the fields that are said to be required.
    fn require(&mut self, parts: &mut Parts) {
        for (name, at) in std::mem::take(&mut parts.required) {
            match parts
                .fields
                .iter_mut()
                .find(|field| field.wire_name == name)
            {
                Some(field) => field.required = true,
                None => {
                    let message = format!("`{name}` is required but not among the properties");
                    self.warning(&at, message, "add the property, or take it off the list");
                }
            }
        }
    }

    fn collect(
        &mut self,
        schema: &Schema,
        pointer: &Pointer,
        id: &TypeId,
        parts: &mut Parts,
        depth: usize,
    ) {
        if !self.goes_on(pointer, depth) {
            return;
        }
        let (properties, required, additional, all_of) = match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::Object(object)) => (
                Some(&object.properties),
                object.required.as_slice(),
                object.additional_properties.as_ref(),
                [].as_slice(),
            ),
            SchemaKind::AllOf { all_of } => (None, [].as_slice(), None, all_of.as_slice()),
            SchemaKind::Any(any) => (
                Some(&any.properties),
                any.required.as_slice(),
                any.additional_properties.as_ref(),
                any.all_of.as_slice(),
            ),
            SchemaKind::OneOf { one_of: members } => {
                return self.collect_alternatives(members, "oneOf", pointer, id, parts, depth);
            }
            SchemaKind::AnyOf { any_of: members } => {
                return self.collect_alternatives(members, "anyOf", pointer, id, parts, depth);
            }
            SchemaKind::Not { .. } => return,
            _ => {
                let message = "this member of `allOf` is not an object and is left out";
                self.warning(pointer, message, "merge objects with objects only");
                return;
            }
        };
        for (index, member) in all_of.iter().enumerate() {
            let at = pointer.child("allOf").index(index);
            self.collect_member(member, &at, id, parts, depth + 1);
        }
        for (name, property) in properties.into_iter().flatten() {
            let at = pointer.child("properties").child(name);
            let child = TypeId(format!("{id}.{name}"));
            let field = self
                .schema(SchemaRef::from(property), &at, &child)
                .into_field(name, false, at);
            parts.add(field);
        }
        for name in required {
            parts
                .required
                .push((name.clone(), pointer.child("required")));
        }
        if let Some(AdditionalProperties::Schema(schema)) = additional {
            let at = pointer.child("additionalProperties");
            let child = TypeId(format!("{id}.value"));
            let ty = self
                .schema(SchemaRef::from(schema.as_ref()), &at, &child)
                .ty;
            parts.additional = Some(Additional { ty, pointer: at });
        }
        if let SchemaKind::Any(any) = &schema.schema_kind {
            self.collect_alternatives(&any.one_of, "oneOf", pointer, id, parts, depth);
            self.collect_alternatives(&any.any_of, "anyOf", pointer, id, parts, depth);
        }
    }

    /// Whether an object may have one more part. Parts that have parts of their own double with each
    /// step, so that a few lines can stand for billions.
    fn goes_on(&mut self, pointer: &Pointer, depth: usize) -> bool {
        if self.has_given_up {
            return false;
        }
        self.merged += 1;
        if depth <= MAX_PARTS && self.merged <= MAX_MERGED {
            return true;
        }
        // Nothing is generated now, and every other object of the kind would take as long.
        self.has_given_up = true;
        let message = format!(
            "an object is put together from more than {MAX_MERGED} schemas, or {MAX_PARTS} levels \
             of them"
        );
        self.error(pointer, message, "let it have its properties itself");
        false
    }

    /// Alternatives beside fields that are always there: the fields of all of them, of which only
    /// those are required that every alternative requires.
    fn collect_alternatives(
        &mut self,
        members: &[ReferenceOr<Schema>],
        key: &str,
        pointer: &Pointer,
        id: &TypeId,
        parts: &mut Parts,
        depth: usize,
    ) {
        let mut required: Option<Vec<(String, Pointer)>> = None;
        for (index, member) in members.iter().enumerate() {
            if is_null(member) {
                continue;
            }
            let mut alternative = Parts {
                seen: parts.seen.clone(),
                ..Parts::default()
            };
            let at = pointer.child(key).index(index);
            self.collect_member(member, &at, id, &mut alternative, depth + 1);
            let names = alternative.required;
            required = Some(match required {
                Some(common) => common
                    .into_iter()
                    .filter(|(name, _)| names.iter().any(|(other, _)| other == name))
                    .collect(),
                None => names,
            });
            for field in alternative.fields {
                self.widen(field, &pointer.child(key), id, parts);
            }
            parts.additional = parts.additional.take().or(alternative.additional);
        }
        parts.required.extend(required.unwrap_or_default());
    }

    /// The property may be of either type.
    fn widen(&mut self, field: Field, at: &Pointer, id: &TypeId, parts: &mut Parts) {
        let Some(earlier) = parts.find(&field.wire_name) else {
            parts.fields.push(field);
            return;
        };
        earlier.nullable |= field.nullable;
        earlier.fallback |= field.fallback;
        if earlier.ty == field.ty {
            return;
        }
        let id = TypeId(format!("{id}.{}", field.wire_name));
        let types = vec![earlier.ty.clone(), field.ty];
        earlier.ty = self.choice_of(types, &SchemaData::default(), at, &id).ty;
    }

    /// Whether a schema is an object, or leads to nothing but objects.
    pub(super) fn is_object(&self, member: &ReferenceOr<Schema>) -> bool {
        !self.has_given_up && self.is_object_beyond(member, &mut HashSet::new())
    }

    /// `seen` is where references led before: what is found there was found then.
    fn is_object_beyond(&self, member: &ReferenceOr<Schema>, seen: &mut HashSet<Pointer>) -> bool {
        let schema = match member {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => {
                let target = Pointer::from_reference(reference);
                let target = target.filter(|target| self.document.get(target).is_some());
                let Some(target) = target else { return true };
                if seen.len() > MAX_PARTS || !seen.insert(target.clone()) {
                    return false;
                }
                let Ok(member) = self.document.piece::<ReferenceOr<Schema>>(&target) else {
                    return true;
                };
                return self.is_object_beyond(&member, seen);
            }
        };
        let mut any = |members: &[ReferenceOr<Schema>]| {
            members
                .iter()
                .any(|member| self.is_object_beyond(member, seen))
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => matches!(ty, openapiv3::Type::Object(_)),
            SchemaKind::AllOf { all_of: members }
            | SchemaKind::OneOf { one_of: members }
            | SchemaKind::AnyOf { any_of: members } => any(members),
            SchemaKind::Not { .. } => false,
            SchemaKind::Any(schema) => {
                schema.typ.as_deref() == Some("object")
                    || !schema.properties.is_empty()
                    || schema.additional_properties.is_some()
                    || any(&schema.all_of)
                    || any(&schema.one_of)
                    || any(&schema.any_of)
            }
        }
    }

    /// The fields of a schema that is an object in whatever way.
    pub(super) fn member_parts(
        &mut self,
        member: &ReferenceOr<Schema>,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Parts {
        let mut parts = Parts::default();
        let outer = std::mem::take(&mut self.merged);
        self.collect_member(member, pointer, id, &mut parts, 0);
        self.merged = outer;
        self.require(&mut parts);
        parts
    }

    fn collect_member(
        &mut self,
        member: &ReferenceOr<Schema>,
        pointer: &Pointer,
        id: &TypeId,
        parts: &mut Parts,
        depth: usize,
    ) {
        match member {
            ReferenceOr::Item(schema) => self.collect(schema, pointer, id, parts, depth),
            ReferenceOr::Reference { reference } => {
                let Some(target) = self.target(reference, &pointer.child("$ref")) else {
                    return;
                };
                // What is part of the object already adds nothing, however often it is named.
                if !self.goes_on(pointer, depth) || !parts.seen.insert(target.clone()) {
                    return;
                }
                let Some(member) = self.piece::<ReferenceOr<Schema>>(&target) else {
                    return;
                };
                // Inline types of the member belong to it, not to each of its heirs.
                let owner = TypeId(self.name_of(&target));
                self.collect_member(&member, &target, &owner, parts, depth + 1);
            }
        }
    }

    pub(super) fn define_struct(
        &mut self,
        parts: Parts,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        if data.discriminator.is_some() {
            let message = "the kinds that the discriminator tells apart are read as this one";
            let hint = "list them beside it: `oneOf`";
            self.complain(
                Severity::Note,
                &pointer.child("discriminator"),
                message,
                hint,
            );
        }
        let kind = TypeKind::Struct(Struct {
            fields: parts.fields,
            additional: parts.additional,
        });
        self.define(kind, data, pointer, id)
    }
}
