//! Schemas of objects with named fields, merged from all their parts.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use super::all_of::Member;
use super::choices::is_null;
use super::lowered::Lowered;
use super::schemas::SchemaRef;
use crate::diagnostic::Severity;
use crate::model::{Additional, Field, Struct, Type, TypeId, TypeKind};
use crate::pointer::Pointer;

/// How many levels of schemas that name others one object is put together from, at most.
const MAX_PARTS: usize = 64;

/// How many schemas one object is put together from, at most.
const MAX_MERGED: usize = 2_000;

/// What the parts of an object say.
#[derive(Debug, Default)]
struct Parts<'s> {
    /// The properties by their names.
    properties: IndexMap<String, Property<'s>>,
    required: Vec<(String, Pointer)>,
    additional: Option<Additional>,
    /// The schemas that were merged by their names.
    seen: HashSet<Pointer>,
}

/// A property with all that is said of it.
#[derive(Debug, Default)]
struct Property<'s> {
    /// The schemas that describe it.
    schemas: Vec<PropertySchema<'s>>,
    /// What it is in some of several alternatives, and where those are listed.
    alternatives: Vec<(Field, Pointer)>,
}

/// A schema of a property, its pointer, and the id of a type that only this schema defines.
type PropertySchema<'s> = (Cow<'s, ReferenceOr<Box<Schema>>>, Pointer, TypeId);

impl<'s> Parts<'s> {
    fn property(&mut self, name: &str) -> &mut Property<'s> {
        // Most properties are described once.
        if !self.properties.contains_key(name) {
            self.properties.insert(name.to_owned(), Property::default());
        }
        &mut self.properties[name]
    }

    /// Takes over what a schema says that lives shorter.
    fn absorb(&mut self, other: Parts<'_>) {
        for (name, property) in other.properties {
            let own = self.property(&name);
            let schemas = property.schemas.into_iter();
            own.schemas
                .extend(schemas.map(|(schema, at, id)| (Cow::Owned(schema.into_owned()), at, id)));
            own.alternatives.extend(property.alternatives);
        }
        self.required.extend(other.required);
        self.additional = other.additional;
        self.seen = other.seen;
    }
}

impl Lowering<'_> {
    /// The fields of an object schema with those of its `allOf` members.
    pub(super) fn object_parts(
        &mut self,
        schema: &Schema,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Struct {
        let member = Member {
            schema: SchemaRef::Inline(schema),
            at: pointer.clone(),
            id: id.clone(),
        };
        self.merged_parts(&[member], id)
    }

    /// The fields of several schemas that are objects in whatever way.
    pub(super) fn merged_parts(&mut self, members: &[Member<'_>], id: &TypeId) -> Struct {
        let mut parts = Parts::default();
        let outer = std::mem::take(&mut self.merged);
        for member in members {
            self.collect_member(member.schema, &member.at, &member.id, &mut parts, 0);
        }
        self.merged = outer;
        let mut fields = self.fields(parts.properties, id);
        self.require(&mut fields, parts.required);
        Struct {
            fields,
            additional: parts.additional,
        }
    }

    fn fields(&mut self, properties: IndexMap<String, Property<'_>>, id: &TypeId) -> Vec<Field> {
        let fields = properties.into_iter();
        fields
            .filter_map(|(name, property)| self.field(&name, property, id))
            .collect()
    }

    fn field(&mut self, name: &str, property: Property<'_>, id: &TypeId) -> Option<Field> {
        let id = TypeId::inner(id, name);
        let members: Vec<Member<'_>> = property
            .schemas
            .iter()
            .map(|(schema, at, id)| Member {
                schema: schema.as_ref().into(),
                at: at.clone(),
                id: id.clone(),
            })
            .collect();
        let own = members.last().map(|last| {
            let lowered = self.described_by(&members, &id);
            lowered.into_field(name, false, last.at.clone())
        });
        let mut alternatives = property.alternatives.into_iter();
        let mut field = own.or_else(|| alternatives.next().map(|(field, _)| field))?;
        for (alternative, at) in alternatives {
            self.widen(&mut field, alternative, &at, &id);
        }
        Some(field)
    }

    /// Marks the fields that are said to be required.
    fn require(&mut self, fields: &mut [Field], required: Vec<(String, Pointer)>) {
        let names = fields.iter().enumerate();
        let known: HashMap<String, usize> = names
            .map(|(index, field)| (field.wire_name.clone(), index))
            .collect();
        for (name, at) in required {
            match known.get(&name) {
                Some(index) => fields[*index].required = true,
                None => {
                    let message = format!("`{name}` is required but not among the properties");
                    self.warning(&at, message, "add the property, or take it off the list");
                }
            }
        }
    }

    fn collect<'s>(
        &mut self,
        schema: &'s Schema,
        pointer: &Pointer,
        id: &TypeId,
        parts: &mut Parts<'s>,
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
            self.collect_member(member.into(), &at, id, parts, depth + 1);
        }
        for (name, property) in properties.into_iter().flatten() {
            let at = pointer.child("properties").child(name);
            let child = TypeId::inner(id, name);
            let said = &mut parts.property(name).schemas;
            // Borrowed, since a property may hold most of the document.
            said.push((Cow::Borrowed(property), at, child));
        }
        for name in required {
            parts
                .required
                .push((name.clone(), pointer.child("required")));
        }
        if let Some(AdditionalProperties::Schema(schema)) = additional {
            let at = pointer.child("additionalProperties");
            let child = TypeId::inner(id, "value");
            let Lowered { ty, secret, .. } =
                self.schema(SchemaRef::from(schema.as_ref()), &at, &child);
            // That anything may stand there takes nothing back.
            if ty != Type::Any || parts.additional.is_none() {
                parts.additional = Some(Additional {
                    ty,
                    secret,
                    pointer: at,
                });
            }
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
    fn collect_alternatives<'s>(
        &mut self,
        members: &'s [ReferenceOr<Schema>],
        key: &str,
        pointer: &Pointer,
        id: &TypeId,
        parts: &mut Parts<'s>,
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
            self.collect_member(member.into(), &at, id, &mut alternative, depth + 1);
            let names = alternative.required;
            required = Some(match required {
                Some(mut common) => {
                    let names: HashSet<&String> = names.iter().map(|(name, _)| name).collect();
                    common.retain(|(name, _)| names.contains(name));
                    common
                }
                None => names,
            });
            for field in self.fields(alternative.properties, id) {
                let property = parts.property(&field.wire_name);
                property.alternatives.push((field, pointer.child(key)));
            }
            parts.additional = parts.additional.take().or(alternative.additional);
        }
        parts.required.extend(required.unwrap_or_default());
    }

    /// The property may be of either type.
    fn widen(&mut self, field: &mut Field, other: Field, at: &Pointer, id: &TypeId) {
        let secret = [&*field, &other].into_iter().filter(|field| field.secret);
        let secret: Vec<Type> = secret.map(|field| field.ty.clone()).collect();
        field.nullable |= other.nullable;
        field.fallback |= other.fallback;
        field.secret |= other.secret;
        if field.ty == other.ty {
            return;
        }
        let types = vec![field.ty.clone(), other.ty];
        field.ty = self.choice_of(types, &SchemaData::default(), at, id).ty;
        field.secret = self.mark_secrets(&field.ty, &secret);
    }

    fn collect_member<'s>(
        &mut self,
        member: SchemaRef<'s>,
        pointer: &Pointer,
        id: &TypeId,
        parts: &mut Parts<'s>,
        depth: usize,
    ) {
        match member {
            SchemaRef::Inline(schema) => self.collect(schema, pointer, id, parts, depth),
            SchemaRef::Reference(reference) => {
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
                let mut inner = Parts {
                    seen: std::mem::take(&mut parts.seen),
                    additional: parts.additional.take(),
                    ..Parts::default()
                };
                self.collect_member((&member).into(), &target, &owner, &mut inner, depth + 1);
                parts.absorb(inner);
            }
        }
    }

    pub(super) fn define_struct(
        &mut self,
        object: Struct,
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
        self.define(TypeKind::Struct(object), data, pointer, id)
    }
}
