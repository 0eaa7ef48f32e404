//! Objects with named properties, alone or merged from several schemas.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::all_of::Member;
use super::union::MAX_STEPS;
use super::{About, Lowered, SchemaLowerer};
use crate::model::{Additional, Field, Struct, Type, TypeId, TypeKind};
use crate::pointer::Pointer;
use crate::schema::{self, JsonTypes, Schema};

/// The deepest nesting of the schemas of one object, and the most of them.
const MAX_LEVELS: usize = 64;
const MAX_MERGED: usize = 2_000;

/// The number of schemas that were merged into the current object.
#[derive(Default)]
pub(super) struct PartCount {
    merged: usize,
    /// Set after an object with too many. Nothing is generated then, and every other object of the kind
    /// would take as long.
    has_given_up: bool,
}

/// The keywords of several schemas that describe one object.
#[derive(Debug, Default)]
struct Parts<'d> {
    properties: IndexMap<String, Property<'d>>,
    required: Vec<(String, Pointer)>,
    additional: Option<Additional>,
    /// The names of properties that must be missing.
    forbidden: Vec<String>,
    /// The schemas that were merged by reference.
    seen: HashSet<Pointer>,
}

/// Everything that the schemas of an object say about one property.
#[derive(Debug, Default)]
struct Property<'d> {
    /// The schemas that apply together.
    schemas: Vec<Member<'d>>,
    /// The field in some of several alternatives, and the keyword that lists these.
    alternatives: Vec<(Field, Pointer)>,
}

impl<'d> Parts<'d> {
    fn property(&mut self, name: &str) -> &mut Property<'d> {
        // Most properties are described once.
        if !self.properties.contains_key(name) {
            self.properties.insert(name.to_owned(), Property::default());
        }
        &mut self.properties[name]
    }
}

/// Returns true if a schema defines an object with fields.
pub(super) fn is_definition(schema: &Schema<'_>) -> bool {
    let declared = schema.declared_type();
    let may_be_object = declared.is_none_or(|ty| ty == JsonTypes::OBJECT);
    let is_closed = || {
        declared == Some(JsonTypes::OBJECT)
            && matches!(schema.additional(), schema::Additional::Never)
    };
    let is_composed = || match schema.all_of().take(2).count() {
        0 => false,
        1 => !schema.constrains_only("allOf"),
        _ => true,
    };
    may_be_object && (schema.properties().next().is_some() || is_closed() || is_composed())
}

impl<'d> SchemaLowerer<'_, 'd> {
    /// The fields of an object schema with those of its `allOf` members.
    pub(super) fn object_parts(&mut self, schema: &Schema<'d>, id: &TypeId) -> Struct {
        let member = Member {
            schema: schema.clone(),
            id: id.clone(),
        };
        self.merged_parts(&[member], id)
    }

    /// The fields of several schemas that describe one object.
    pub(super) fn merged_parts(&mut self, members: &[Member<'d>], id: &TypeId) -> Struct {
        let mut parts = Parts::default();
        let outer = std::mem::take(&mut self.parts.merged);
        for member in members {
            self.collect(&member.schema, &member.id, &mut parts, 0);
        }
        self.parts.merged = outer;
        let fields = parts.properties.into_iter();
        let fields =
            fields.filter_map(|(name, property)| self.field(&name, property, id, Self::value));
        let mut fields: Vec<Field> = fields.collect();
        self.require(&mut fields, parts.required);
        Struct {
            fields,
            additional: parts.additional,
            is_closed: false,
            forbidden: parts.forbidden,
        }
    }

    pub(super) fn define_object(
        &mut self,
        object: Struct,
        schema: &Schema<'d>,
        id: &TypeId,
    ) -> Lowered {
        if let Some(discriminator) = schema.discriminator() {
            let message = "values that the discriminator distinguishes are all read as this type";
            let hint = "list their schemas next to it under `oneOf`";
            self.context.note(&discriminator.pointer, message, hint);
        }
        self.define(TypeKind::Struct(object), About::of(schema), id)
    }

    /// Lowers a property. `lower` lowers the schemas that describe it together.
    fn field(
        &mut self,
        name: &str,
        property: Property<'d>,
        id: &TypeId,
        lower: fn(&mut Self, &[Member<'d>], &TypeId) -> Lowered,
    ) -> Option<Field> {
        let id = TypeId::inner(id, name);
        let own = property.schemas.last().map(|last| {
            let lowered = lower(self, &property.schemas, &id);
            lowered.into_field(name, false, last.schema.pointer().clone())
        });
        let mut alternatives = property.alternatives.into_iter();
        let mut field = own.or_else(|| alternatives.next().map(|(field, _)| field))?;
        for (alternative, at) in alternatives {
            self.widen(&mut field, alternative, &at, &id);
        }
        Some(field)
    }

    /// Marks the fields that must be present.
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
                    let hint = "add the property, or take it off the list";
                    self.context.warning(&at, message, hint);
                }
            }
        }
    }

    /// Adds the keywords of a schema, and of those that it is composed from. `id` is the key of the type
    /// that inline types belong to.
    fn collect(&mut self, schema: &Schema<'d>, id: &TypeId, parts: &mut Parts<'d>, depth: usize) {
        match schema.target() {
            Some(target) => {
                let Ok(target) = target else {
                    return;
                };
                // A schema that is part of the object already adds nothing.
                if !self.goes_on(schema.pointer(), depth)
                    || !parts.seen.insert(target.pointer().clone())
                {
                    return;
                }
                // Inline types of the target belong to it, not to each of its heirs.
                let owner = TypeId(self.name_of(target.pointer()));
                self.collect(&target, &owner, parts, depth + 1);
            }
            None => self.collect_keywords(schema, id, parts, depth),
        }
    }

    fn collect_keywords(
        &mut self,
        schema: &Schema<'d>,
        id: &TypeId,
        parts: &mut Parts<'d>,
        depth: usize,
    ) {
        let pointer = schema.pointer();
        let is_other = |ty| ty != JsonTypes::OBJECT;
        if !self.goes_on(pointer, depth) {
            return;
        }
        if schema.declared_type().is_some_and(is_other) {
            let message = "this member of `allOf` is not an object and is left out";
            let hint = "merge objects with objects only";
            return self.context.warning(pointer, message, hint);
        }
        let count = schema.properties().count();
        if !self.context.budget.spend(schema.cost() + count, pointer) {
            return;
        }
        for member in schema.all_of() {
            self.collect(&member, id, parts, depth + 1);
        }
        for (name, property) in schema.properties() {
            if property.is_never() {
                parts.forbidden.push(name.to_owned());
                continue;
            }
            let id = TypeId::inner(id, name);
            let member = Member {
                schema: property,
                id,
            };
            parts.property(name).schemas.push(member);
        }
        parts
            .forbidden
            .extend(schema.forbidden().map(str::to_owned));
        for name in schema.required() {
            let at = pointer.child("required");
            parts.required.push((name.to_owned(), at));
        }
        if let Some((value, pointer)) = self.further_properties(schema, id) {
            let secret = value.secret;
            let ty = value.ty.into_item(value.nullable);
            // Additional properties of any type do not widen those of a known type.
            if ty != Type::Any || parts.additional.is_none() {
                parts.additional = Some(Additional {
                    ty,
                    secret,
                    pointer,
                });
            }
        }
        for (members, keyword) in schema.choices() {
            // One of the alternatives is what is being put together.
            let mut heirs = members.iter();
            if heirs.any(|member| self.is_composed_from(member, pointer, MAX_STEPS)) {
                continue;
            }
            let at = pointer.child(keyword);
            self.collect_alternatives(&members, &at, id, parts, depth);
        }
    }

    /// Returns true if an object may have one more part. Parts that have parts of their own double with
    /// each step, so that a few lines can stand for billions.
    fn goes_on(&mut self, pointer: &Pointer, depth: usize) -> bool {
        if self.parts.has_given_up {
            return false;
        }
        self.parts.merged += 1;
        if depth <= MAX_LEVELS && self.parts.merged <= MAX_MERGED {
            return true;
        }
        self.parts.has_given_up = true;
        let message = format!(
            "an object is put together from more than {MAX_MERGED} schemas, or {MAX_LEVELS} levels \
             of them"
        );
        let hint = "let it have its properties itself";
        self.context.error(pointer, message, hint);
        false
    }

    /// Adds the fields of all alternatives. Only those are required that every alternative requires.
    fn collect_alternatives(
        &mut self,
        members: &[Schema<'d>],
        at: &Pointer,
        id: &TypeId,
        parts: &mut Parts<'d>,
        depth: usize,
    ) {
        let mut required: Option<Vec<(String, Pointer)>> = None;
        for member in members.iter().filter(|member| !member.is_null()) {
            let mut alternative = Parts {
                seen: parts.seen.clone(),
                ..Parts::default()
            };
            self.collect(member, id, &mut alternative, depth + 1);
            let names = alternative.required;
            required = Some(match required {
                Some(mut common) => {
                    let names: HashSet<&String> = names.iter().map(|(name, _)| name).collect();
                    common.retain(|(name, _)| names.contains(name));
                    common
                }
                None => names,
            });
            for (name, property) in alternative.properties {
                // A constant of one alternative is one of several values here.
                if let Some(field) = self.field(&name, property, id, Self::described_by) {
                    let property = parts.property(&name);
                    property.alternatives.push((field, at.clone()));
                }
            }
            parts.additional = parts.additional.take().or(alternative.additional);
        }
        parts.required.extend(required.unwrap_or_default());
    }

    /// Lets a field have the type of another one too.
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
        let choice = self.choice_of(types, About::at(at), id);
        field.ty = choice.ty;
        field.fallback |= choice.fallback;
        field.secret = self.mark_secrets(&field.ty, &secret);
    }
}
