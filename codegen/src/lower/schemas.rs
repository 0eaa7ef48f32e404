//! Schemas to types.

use openapiv3::{
    AdditionalProperties, AnySchema, IntegerType, NumberType, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringType,
};

use super::lowered::{Lowered, PASSWORD};
use super::{Lowering, MAX_CHAIN};
use crate::document::Node;
use crate::model::{Type, TypeDef, TypeId, TypeKind, Usage};
use crate::pointer::Pointer;
use crate::stack;

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
        if let Some(lowered) = self.named.get(name) {
            return lowered.clone();
        }
        // What a name only stands for is known by that name.
        let target = self.follow(pointer).filter(|target| target != pointer);
        let target = target.filter(|target| self.name_of(target) == name);
        let pointer = target.as_ref().unwrap_or(pointer);
        // A schema can be referred to while it is being lowered. What comes to no type of its own
        // is put in place of its name in the end.
        let id = TypeId(name.to_owned());
        let open = Lowered::of(Type::Named(id.clone()));
        self.named.insert(name.to_owned(), open);
        self.depth += 1;
        let mut lowered = if self.depth > MAX_CHAIN {
            let message = format!("more than {MAX_CHAIN} schemas refer to each other in a row");
            let hint = "let some of the schemas hold others by an id";
            self.error(pointer, message, hint);
            Lowered::of(Type::Any)
        } else {
            match self.piece::<ReferenceOr<Schema>>(pointer) {
                Some(schema) => stack::deep(|| self.schema((&schema).into(), pointer, &id)),
                None => Lowered::of(Type::Any),
            }
        };
        self.depth -= 1;
        if lowered.ty == Type::Named(id.clone()) {
            if !self.types.contains_key(&id) {
                let message = format!("the schema `{name}` is defined as nothing but itself");
                self.error(pointer, message, "give it a type of its own");
                lowered.ty = Type::Any;
            }
            // What a type says of itself stands at its definition, not at each use.
            lowered = Lowered {
                nullable: lowered.nullable,
                ..Lowered::of(lowered.ty)
            };
        }
        self.named.insert(name.to_owned(), lowered.clone());
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
            SchemaRef::Reference(reference) => {
                let lowered = self.reference(reference, pointer);
                self.with_siblings(lowered, pointer)
            }
            SchemaRef::Inline(schema) => {
                // A property can be the object it is part of and something more.
                if let Some(open) = self.open.get(pointer) {
                    return Lowered::of(Type::Named(open.clone()));
                }
                self.open.insert(pointer.clone(), id.clone());
                let lowered = self.inline_schema(schema, pointer, id);
                self.open.remove(pointer);
                lowered.with(schema)
            }
        }
    }

    /// What stands beside a reference says more about this use of it.
    pub(super) fn with_siblings(&self, mut lowered: Lowered, pointer: &Pointer) -> Lowered {
        let siblings = self.document.get(pointer).and_then(Node::as_mapping);
        let Some(siblings) = siblings.filter(|siblings| siblings.len() > 1) else {
            return lowered;
        };
        lowered.nullable |= self.flag(pointer, "nullable");
        lowered.deprecated |= self.flag(pointer, "deprecated");
        lowered.read_only |= self.flag(pointer, "readOnly");
        lowered.write_only |= self.flag(pointer, "writeOnly");
        lowered.secret |= self.is_password(pointer);
        lowered.description = self.text(pointer, "description").or(lowered.description);
        if let Some(default) = siblings.get("default") {
            lowered.constraints.default = Some(default.value.to_json().to_string());
        }
        lowered
    }

    /// Returns true if the schema at a place, or the one that it refers to, is declared a secret.
    pub(super) fn is_password(&self, at: &Pointer) -> bool {
        let is_secret = |at: &Pointer| self.text(at, "format").as_deref() == Some(PASSWORD);
        is_secret(at) || self.follow(at).is_some_and(|target| is_secret(&target))
    }

    pub(super) fn reference(&mut self, reference: &str, pointer: &Pointer) -> Lowered {
        let Some(target) = self.target(reference, &pointer.child("$ref")) else {
            return Lowered::of(Type::Any);
        };
        let name = self.name_of(&target);
        self.named_schema(&name, &target)
    }

    fn inline_schema(&mut self, schema: &Schema, pointer: &Pointer, id: &TypeId) -> Lowered {
        let data = &schema.schema_data;
        if let Some(heirs) = self.heirs(data, pointer)
            && let Some(discriminator) = &data.discriminator
        {
            return self.define_union(discriminator, &heirs, "discriminator", data, pointer, id);
        }
        match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::String(string)) => {
                let words: Vec<_> = string.enumeration.iter().flatten().cloned().collect();
                let mut lowered = if words.is_empty() {
                    self.string(string)
                } else {
                    self.define_enum(words, data, pointer, id)
                };
                lowered.nullable |= string.enumeration.contains(&None);
                lowered
            }
            SchemaKind::Type(openapiv3::Type::Number(number)) => {
                self.note_values(number.enumeration.len(), pointer);
                self.number(number)
            }
            SchemaKind::Type(openapiv3::Type::Integer(integer)) => {
                let values: Vec<i64> = integer.enumeration.iter().flatten().copied().collect();
                let mut lowered = if values.is_empty() {
                    self.integer(integer, pointer)
                } else {
                    self.define_integers(values, data, pointer, id)
                };
                lowered.nullable |= integer.enumeration.contains(&None);
                lowered
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
            SchemaKind::AllOf { all_of } => self.all_of(all_of, schema, pointer, id),
            SchemaKind::OneOf { one_of: members } => {
                self.one_of(members, "oneOf", data, pointer, id)
            }
            SchemaKind::AnyOf { any_of: members } => {
                self.one_of(members, "anyOf", data, pointer, id)
            }
            SchemaKind::Not { .. } => self.fall_back("the opposite of a schema", pointer),
            SchemaKind::Any(any) => self.any(any, schema, pointer, id),
        }
    }

    fn one_of(
        &mut self,
        members: &[ReferenceOr<Schema>],
        key: &str,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        if let [member] = members {
            return self.schema(member.into(), &pointer.child(key).index(0), id);
        }
        match &data.discriminator {
            Some(discriminator) => {
                self.define_union(discriminator, members, key, data, pointer, id)
            }
            None => self.choice(members, key, data, pointer, id),
        }
    }

    /// A schema whose keywords do not belong to one type alone.
    fn any(&mut self, any: &AnySchema, schema: &Schema, pointer: &Pointer, id: &TypeId) -> Lowered {
        let data = &schema.schema_data;
        if !any.properties.is_empty() && is_definition(schema) {
            let parts = self.object_parts(schema, pointer, id);
            return self.define_struct(parts, data, pointer, id);
        }
        if !any.all_of.is_empty() {
            return self.all_of(&any.all_of, schema, pointer, id);
        }
        for (members, key) in [(&any.one_of, "oneOf"), (&any.any_of, "anyOf")] {
            // Members that only limit a value do not say what it is.
            if members.iter().any(|member| !says_nothing(member.into())) {
                return self.one_of(members, key, data, pointer, id);
            }
        }
        if !any.enumeration.is_empty() {
            return self.listed(any, data, pointer, id);
        }
        match inferred(any) {
            Some("string") => self.string(&StringType {
                format: any.format.clone().into(),
                pattern: any.pattern.clone(),
                enumeration: Vec::new(),
                min_length: any.min_length,
                max_length: any.max_length,
            }),
            Some("boolean") => Lowered::of(Type::Boolean),
            Some("integer") => self.integer(
                &IntegerType {
                    format: any.format.clone().into(),
                    ..IntegerType::default()
                },
                pointer,
            ),
            Some("number") => self.number(&NumberType {
                format: any.format.clone().into(),
                multiple_of: any.multiple_of,
                exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
                exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
                minimum: any.minimum,
                maximum: any.maximum,
                enumeration: Vec::new(),
            }),
            Some("array") => {
                let items = any.items.as_ref().map(SchemaRef::from);
                self.list(items, pointer, id)
            }
            Some("object") => self.map(any.additional_properties.as_ref(), pointer, id),
            None if any.not.is_none() => Lowered::of(Type::Any),
            _ => self.fall_back("this combination of keywords", pointer),
        }
    }

    pub(super) fn fall_back(&mut self, what: &str, pointer: &Pointer) -> Lowered {
        let message = format!("{what} becomes a plain JSON value");
        let hint = "callers read and build such a value by hand";
        self.warning(pointer, message, hint);
        Lowered {
            fallback: true,
            ..Lowered::of(Type::Any)
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
        let id = self.free_id(id, pointer);
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
                feature: None,
                features: Vec::new(),
                pointer: pointer.clone(),
            },
        );
        Lowered::of(Type::Named(id))
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
        SchemaKind::Any(any) => {
            matches!(any.typ.as_deref(), None | Some("object"))
                && (!any.properties.is_empty() || !any.all_of.is_empty())
        }
        _ => false,
    }
}

/// Whether a member of a composition says nothing of what the value looks like.
pub(super) fn says_nothing(member: SchemaRef<'_>) -> bool {
    let SchemaRef::Inline(schema) = member else {
        return false;
    };
    let any = match &schema.schema_kind {
        SchemaKind::Not { .. } => return true,
        SchemaKind::Any(any) => any,
        _ => return false,
    };
    let compositions = [&any.one_of, &any.any_of, &any.all_of];
    inferred(any).is_none()
        && any.enumeration.is_empty()
        && compositions
            .iter()
            .all(|members| members.iter().all(|member| says_nothing(member.into())))
}

/// The type that a schema says, or that its keywords belong to.
fn inferred(any: &AnySchema) -> Option<&str> {
    if let Some(typ) = &any.typ {
        return Some(typ);
    }
    if !any.properties.is_empty() || any.additional_properties.is_some() {
        Some("object")
    } else if any.items.is_some() {
        Some("array")
    } else if any.pattern.is_some() || any.min_length.is_some() || any.max_length.is_some() {
        Some("string")
    } else if any.minimum.is_some() || any.maximum.is_some() || any.multiple_of.is_some() {
        Some("number")
    } else {
        None
    }
}
