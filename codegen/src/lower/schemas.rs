//! Schemas to types.

use openapiv3::{AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use crate::diagnostic::Severity;
use crate::model::{Constraints, Field, Type, TypeDef, TypeId, TypeKind, Usage};
use crate::pointer::Pointer;

/// A schema as a type, with what else it says about the value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lowered {
    pub ty: Type,
    pub nullable: bool,
    pub deprecated: bool,
    pub description: Option<String>,
    pub constraints: Constraints,
    pub aliases: Vec<String>,
}

impl Lowered {
    pub(super) fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            deprecated: false,
            description: None,
            constraints: Constraints::default(),
            aliases: Vec::new(),
        }
    }

    fn with(mut self, data: &SchemaData) -> Self {
        self.nullable |= data.nullable;
        self.deprecated |= data.deprecated;
        self.description = data.description.clone().or(self.description);
        if let Some(default) = &data.default {
            self.constraints.default = Some(default.to_string());
        }
        if let Some(serde_json::Value::Array(aliases)) = data.extensions.get("x-aliases") {
            let names = aliases.iter().filter_map(|alias| alias.as_str());
            self.aliases = names.map(str::to_owned).collect();
        }
        self
    }

    pub(super) fn into_field(self, wire_name: &str, required: bool, pointer: Pointer) -> Field {
        Field {
            required,
            nullable: self.nullable,
            description: self.description,
            constraints: self.constraints,
            aliases: self.aliases,
            deprecated: self.deprecated,
            ..Field::bare(wire_name, self.ty, pointer)
        }
    }
}

/// A schema wherever openapiv3 keeps it, boxed or not.
#[derive(Clone, Copy)]
pub(super) enum SchemaRef<'a> {
    Reference(&'a str),
    Inline(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Inline(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Inline(schema),
        }
    }
}

impl Lowering<'_> {
    /// A schema under `components/schemas`, lowered once however often it is referred to.
    pub(super) fn named_schema(&mut self, name: &str, pointer: &Pointer) -> Lowered {
        match self.named.get(name) {
            Some(Some(lowered)) => return lowered.clone(),
            Some(None) => {
                let message = format!("the schema `{name}` is defined as nothing but itself");
                self.error(pointer, message, "give it a type of its own");
                return Lowered::of(Type::Any);
            }
            None => {}
        }
        let Some(schema) = self.piece::<ReferenceOr<Schema>>(pointer) else {
            let lowered = Lowered::of(Type::Any);
            self.named.insert(name.to_owned(), Some(lowered.clone()));
            return lowered;
        };
        let id = TypeId(name.to_owned());
        // A type of its own can be referred to while its fields are being lowered; an alias
        // that leads back to itself cannot stand for anything.
        let early = match SchemaRef::from(&schema) {
            SchemaRef::Inline(schema) if is_definition(schema) => {
                Some(Lowered::of(Type::Named(id.clone())))
            }
            _ => None,
        };
        self.named.insert(name.to_owned(), early);
        let mut lowered = self.schema((&schema).into(), pointer, &id);
        if lowered.ty == Type::Named(id) {
            // What a type says of itself stands at its definition, not at each use.
            lowered = Lowered {
                nullable: lowered.nullable,
                ..Lowered::of(lowered.ty)
            };
        }
        self.named.insert(name.to_owned(), Some(lowered.clone()));
        lowered
    }

    /// Any schema. `id` is the key that a type defined by it gets.
    pub(super) fn schema(
        &mut self,
        schema: SchemaRef<'_>,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        match schema {
            SchemaRef::Reference(reference) => self.reference(reference, pointer),
            SchemaRef::Inline(schema) => self
                .inline_schema(schema, pointer, id)
                .with(&schema.schema_data),
        }
    }

    pub(super) fn reference(&mut self, reference: &str, pointer: &Pointer) -> Lowered {
        let Some(target) = self.target(reference, &pointer.child("$ref")) else {
            return Lowered::of(Type::Any);
        };
        if let Some(name) = component(&target) {
            return self.named_schema(&name, &target);
        }
        // A reference to a place inside of another schema: its address is its name.
        let name = target.to_string();
        self.named_schema(&name, &target)
    }

    fn inline_schema(&mut self, schema: &Schema, pointer: &Pointer, id: &TypeId) -> Lowered {
        let data = &schema.schema_data;
        match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::String(string)) => {
                let words: Vec<_> = string.enumeration.iter().flatten().cloned().collect();
                if words.is_empty() {
                    self.string(string)
                } else {
                    self.define_enum(words, data, pointer, id)
                }
            }
            SchemaKind::Type(openapiv3::Type::Number(number)) => {
                self.note_values(number.enumeration.len(), pointer);
                self.number(number)
            }
            SchemaKind::Type(openapiv3::Type::Integer(integer)) => {
                self.note_values(integer.enumeration.len(), pointer);
                self.integer(integer, pointer)
            }
            SchemaKind::Type(openapiv3::Type::Boolean(_)) => Lowered::of(Type::Boolean),
            SchemaKind::Type(openapiv3::Type::Array(array)) => {
                let items = array.items.as_ref().map(SchemaRef::from);
                let mut lowered = self.list(items, pointer, id);
                lowered.constraints.min_items = array.min_items;
                lowered.constraints.max_items = array.max_items;
                lowered
            }
            SchemaKind::Type(openapiv3::Type::Object(object)) => {
                if is_definition(schema) {
                    let parts = self.object_parts(schema, pointer, id);
                    self.define_struct(parts, data, pointer, id)
                } else {
                    self.map(object.additional_properties.as_ref(), pointer, id)
                }
            }
            SchemaKind::AllOf { all_of: members }
            | SchemaKind::OneOf { one_of: members }
            | SchemaKind::AnyOf { any_of: members }
                if members.len() == 1 =>
            {
                let key = composition_key(&schema.schema_kind);
                self.schema((&members[0]).into(), &pointer.child(key).index(0), id)
            }
            SchemaKind::AllOf { .. } => {
                let parts = self.object_parts(schema, pointer, id);
                self.define_struct(parts, data, pointer, id)
            }
            SchemaKind::OneOf { one_of: members } | SchemaKind::AnyOf { any_of: members } => {
                match &data.discriminator {
                    Some(discriminator) => {
                        self.define_union(discriminator, members, data, pointer, id)
                    }
                    None => self.fall_back("a union of schemas", pointer),
                }
            }
            SchemaKind::Not { .. } => self.fall_back("the opposite of a schema", pointer),
            SchemaKind::Any(any) => self.any(any, schema, pointer, id),
        }
    }

    /// A schema whose keywords do not belong to one type alone.
    fn any(&mut self, any: &AnySchema, schema: &Schema, pointer: &Pointer, id: &TypeId) -> Lowered {
        if is_definition(schema) {
            let parts = self.object_parts(schema, pointer, id);
            return self.define_struct(parts, &schema.schema_data, pointer, id);
        }
        match any.typ.as_deref() {
            Some("string") => Lowered::of(Type::String),
            Some("boolean") => Lowered::of(Type::Boolean),
            Some("array") => {
                let items = any.items.as_ref().map(SchemaRef::from);
                self.list(items, pointer, id)
            }
            Some("object") => self.map(any.additional_properties.as_ref(), pointer, id),
            None if *any == AnySchema::default() => Lowered::of(Type::Any),
            _ => self.fall_back("this combination of keywords", pointer),
        }
    }

    /// Listed numbers are given by hand: an open enum is made of words only.
    fn note_values(&mut self, listed: usize, pointer: &Pointer) {
        if listed > 0 {
            let message = "the listed values stay plain numbers";
            let hint = "say in the description what each of them means";
            self.complain(Severity::Note, &pointer.child("enum"), message, hint);
        }
    }

    pub(super) fn fall_back(&mut self, what: &str, pointer: &Pointer) -> Lowered {
        let message = format!("{what} becomes a plain JSON value");
        let hint = "callers read and build such a value by hand";
        self.warning(pointer, message, hint);
        Lowered::of(Type::Any)
    }

    fn list(&mut self, items: Option<SchemaRef<'_>>, pointer: &Pointer, id: &TypeId) -> Lowered {
        let item = match items {
            Some(items) => {
                let id = TypeId(format!("{id}.item"));
                self.schema(items, &pointer.child("items"), &id).ty
            }
            None => Type::Any,
        };
        Lowered::of(Type::List(Box::new(item)))
    }

    fn map(
        &mut self,
        additional: Option<&AdditionalProperties>,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let Some(AdditionalProperties::Schema(schema)) = additional else {
            return Lowered::of(Type::Object);
        };
        let at = pointer.child("additionalProperties");
        let id = TypeId(format!("{id}.value"));
        let value = self.schema(schema.as_ref().into(), &at, &id).ty;
        match value {
            Type::Any => Lowered::of(Type::Object),
            value => Lowered::of(Type::Map(Box::new(value))),
        }
    }

    /// Registers a type and gives the reference to it.
    pub(super) fn define(
        &mut self,
        kind: TypeKind,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        self.types.insert(
            id.clone(),
            TypeDef {
                id: id.clone(),
                name: String::new(),
                module: String::new(),
                description: data.description.clone().or_else(|| data.title.clone()),
                deprecated: data.deprecated,
                kind,
                usage: Usage::default(),
                pointer: pointer.clone(),
            },
        );
        Lowered::of(Type::Named(id.clone()))
    }
}

/// Whether a schema defines a type of its own: an enum or an object with named fields.
pub(super) fn is_definition(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(string)) => {
            string.enumeration.iter().flatten().next().is_some()
        }
        SchemaKind::Type(openapiv3::Type::Object(object)) => {
            !object.properties.is_empty()
                || object.additional_properties == Some(AdditionalProperties::Any(false))
        }
        SchemaKind::AllOf { all_of } => all_of.len() > 1,
        SchemaKind::OneOf { one_of: members } | SchemaKind::AnyOf { any_of: members } => {
            members.len() > 1 && schema.schema_data.discriminator.is_some()
        }
        SchemaKind::Any(any) => {
            matches!(any.typ.as_deref(), None | Some("object"))
                && any.one_of.is_empty()
                && any.any_of.is_empty()
                && (!any.properties.is_empty() || !any.all_of.is_empty())
        }
        _ => false,
    }
}

fn composition_key(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::OneOf { .. } => "oneOf",
        SchemaKind::AnyOf { .. } => "anyOf",
        _ => "allOf",
    }
}

/// The name of the schema, if the pointer leads straight to one of the named ones.
pub(super) fn component(pointer: &Pointer) -> Option<String> {
    let tokens: Vec<_> = pointer.tokens().collect();
    match tokens.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.to_string())
        }
        _ => None,
    }
}
