//! Schemas of objects with named fields, merged from all their parts.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use super::choices::is_null;
use super::schemas::{Lowered, SchemaRef};
use crate::diagnostic::Severity;
use crate::model::{EnumKind, Field, Struct, Type, TypeId, TypeKind};
use crate::pointer::Pointer;

/// `allOf` may lead through other schemas; a chain longer than this can only be a cycle.
const MAX_PARTS: usize = 64;

/// What the parts of an object add up to.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub fields: Vec<Field>,
    pub required: Vec<(String, Pointer)>,
    pub additional: Option<Type>,
}

impl Parts {
    /// A later part says more about the same property than an earlier one, unless it says nothing
    /// of its type. Gives the type that the later one contradicts.
    fn add(&mut self, mut field: Field) -> Option<Type> {
        match self.find(&field.wire_name) {
            Some(earlier) => {
                let before = (earlier.ty != field.ty).then(|| earlier.ty.clone());
                if field.ty == Type::Any && !field.fallback {
                    field.ty = earlier.ty.clone();
                }
                field.description = field.description.or(earlier.description.take());
                *earlier = field;
                before
            }
            None => {
                self.fields.push(field);
                None
            }
        }
    }

    /// The property may be of either type.
    fn widen(&mut self, field: Field) {
        match self.find(&field.wire_name) {
            Some(earlier) if earlier.ty == field.ty || field.ty == Type::Any => {
                earlier.nullable |= field.nullable;
            }
            Some(earlier) => {
                earlier.fallback = earlier.ty != Type::Any;
                earlier.ty = Type::Any;
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
        self.collect(schema, pointer, id, &mut parts, 0);
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
        if depth > MAX_PARTS {
            self.error(pointer, "`allOf` leads back to itself", "break the cycle");
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
                .into_field(name, false, at.clone());
            let after = field.ty.clone();
            if let Some(before) = parts.add(field) {
                self.check_kinds(name, &before, &after, &at);
            }
        }
        for name in required {
            parts
                .required
                .push((name.clone(), pointer.child("required")));
        }
        if let Some(AdditionalProperties::Schema(schema)) = additional {
            let at = pointer.child("additionalProperties");
            let child = TypeId(format!("{id}.value"));
            let value = self
                .schema(SchemaRef::from(schema.as_ref()), &at, &child)
                .ty;
            parts.additional = Some(value);
        }
        if let SchemaKind::Any(any) = &schema.schema_kind {
            self.collect_alternatives(&any.one_of, "oneOf", pointer, id, parts, depth);
            self.collect_alternatives(&any.any_of, "anyOf", pointer, id, parts, depth);
        }
    }

    /// A property cannot be of two kinds of JSON at once.
    fn check_kinds(&mut self, name: &str, before: &Type, after: &Type, at: &Pointer) {
        if let (Some(before), Some(after)) = (self.json_kind(before), self.json_kind(after))
            && before != after
        {
            let message = format!("`{name}` is {after} here and {before} in an earlier part");
            let hint = "no value can be both: the later one counts";
            self.warning(at, message, hint);
        }
    }

    /// The kind of JSON of all values of a type, if it is one and known already.
    fn json_kind(&self, ty: &Type) -> Option<&'static str> {
        Some(match ty {
            Type::Any => return None,
            Type::Boolean => "a boolean",
            Type::Integer(_) | Type::Float(_) => "a number",
            Type::String | Type::Timestamp | Type::File => "a text",
            Type::List(_) => "a list",
            Type::Object | Type::Map(_) => "an object",
            Type::Named(id) => match &self.types.get(id)?.kind {
                TypeKind::Struct(_) | TypeKind::Union(_) => "an object",
                TypeKind::Enum(listed) => match listed.kind {
                    EnumKind::Text => "a text",
                    EnumKind::Integer => "a number",
                },
                TypeKind::Choice(_) => return None,
            },
        })
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
            let mut alternative = Parts::default();
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
                parts.widen(field);
            }
            parts.additional = parts.additional.take().or(alternative.additional);
        }
        parts.required.extend(required.unwrap_or_default());
    }

    /// Whether a schema is an object, or leads to nothing but objects.
    pub(super) fn is_object(&self, member: &ReferenceOr<Schema>, depth: usize) -> bool {
        if depth > MAX_PARTS {
            return false;
        }
        let schema = match member {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => {
                let target = Pointer::from_reference(reference);
                let target = target.filter(|target| self.document.get(target).is_some());
                let Some(target) = target else { return true };
                let Ok(member) = self.document.piece::<ReferenceOr<Schema>>(&target) else {
                    return true;
                };
                return self.is_object(&member, depth + 1);
            }
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => matches!(ty, openapiv3::Type::Object(_)),
            SchemaKind::AllOf { all_of: members }
            | SchemaKind::OneOf { one_of: members }
            | SchemaKind::AnyOf { any_of: members } => members
                .iter()
                .any(|member| self.is_object(member, depth + 1)),
            SchemaKind::Not { .. } => false,
            SchemaKind::Any(any) => {
                let members = [&any.all_of, &any.one_of, &any.any_of];
                any.typ.as_deref() == Some("object")
                    || !any.properties.is_empty()
                    || any.additional_properties.is_some()
                    || members
                        .into_iter()
                        .flatten()
                        .any(|member| self.is_object(member, depth + 1))
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
        self.collect_member(member, pointer, id, &mut parts, 0);
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
                let Some(member) = self.piece::<ReferenceOr<Schema>>(&target) else {
                    return;
                };
                if depth > MAX_PARTS {
                    self.error(pointer, "`allOf` leads back to itself", "break the cycle");
                    return;
                }
                // Inline types of the member belong to it, not to each of its heirs.
                let name = super::schemas::component(&target);
                let owner = name.map_or_else(|| id.clone(), TypeId);
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
