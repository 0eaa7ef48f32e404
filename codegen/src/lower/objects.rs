//! Schemas of objects with named fields, merged from all their parts.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use super::schemas::{Lowered, SchemaRef};
use crate::model::{Field, Struct, Type, TypeId, TypeKind};
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
        parts
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
            // A later part says more about the same property than an earlier one.
            match parts
                .fields
                .iter_mut()
                .find(|field| field.wire_name == *name)
            {
                Some(earlier) => *earlier = field,
                None => parts.fields.push(field),
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
        let kind = TypeKind::Struct(Struct {
            fields: parts.fields,
            additional: parts.additional,
        });
        self.define(kind, data, pointer, id)
    }
}
