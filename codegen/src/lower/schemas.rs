//! Schemas to types.

use openapiv3::{
    AdditionalProperties, AnySchema, IntegerType, NumberType, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringType,
};

use super::{Lowering, MAX_CHAIN, MAX_NESTING};
use crate::diagnostic::Severity;
use crate::document::{FILES, Node};
use crate::model::{Constraints, Field, Float, Integer, Type, TypeDef, TypeId, TypeKind, Usage};
use crate::pointer::Pointer;
use crate::stack;

/// A schema as a type, with what else it says about the value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lowered {
    pub ty: Type,
    pub nullable: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub fallback: bool,
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
            read_only: false,
            write_only: false,
            fallback: false,
            description: None,
            constraints: Constraints::default(),
            aliases: Vec::new(),
        }
    }

    fn with(mut self, data: &SchemaData) -> Self {
        self.nullable |= data.nullable;
        self.deprecated |= data.deprecated;
        self.read_only |= data.read_only;
        self.write_only |= data.write_only;
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
            read_only: self.read_only,
            write_only: self.write_only,
            fallback: self.fallback,
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
        if let Some(lowered) = self.named.get(name) {
            return lowered.clone();
        }
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
                lowered.with(&schema.schema_data)
            }
        }
    }

    /// What stands beside a reference says more about this use of it.
    fn with_siblings(&self, mut lowered: Lowered, pointer: &Pointer) -> Lowered {
        let siblings = self.document.get(pointer).and_then(Node::as_mapping);
        let Some(siblings) = siblings.filter(|siblings| siblings.len() > 1) else {
            return lowered;
        };
        lowered.nullable |= self.flag(pointer, "nullable");
        lowered.deprecated |= self.flag(pointer, "deprecated");
        lowered.read_only |= self.flag(pointer, "readOnly");
        lowered.write_only |= self.flag(pointer, "writeOnly");
        lowered.description = self.text(pointer, "description").or(lowered.description);
        if let Some(default) = siblings.get("default") {
            lowered.constraints.default = Some(default.value.to_json().to_string());
        }
        lowered
    }

    pub(super) fn reference(&mut self, reference: &str, pointer: &Pointer) -> Lowered {
        let Some(target) = self.target(reference, &pointer.child("$ref")) else {
            return Lowered::of(Type::Any);
        };
        let name = self.name_of(&target);
        self.named_schema(&name, &target)
    }

    /// The name of a schema that a reference leads to. A place inside of another schema is named by
    /// the way to it, as if it had no reference, and a file after itself.
    pub(super) fn name_of(&mut self, target: &Pointer) -> String {
        if let Some(name) = component(target) {
            return name;
        }
        let name = way(target);
        let schemas = Pointer::root().child("components").child("schemas");
        let is_component = self.document.get(&schemas.child(&name)).is_some();
        let place = self.places.entry(name.clone());
        let is_other = *place.or_insert_with(|| target.clone()) != *target;
        if is_component || is_other {
            return target.to_string();
        }
        name
    }

    fn inline_schema(&mut self, schema: &Schema, pointer: &Pointer, id: &TypeId) -> Lowered {
        let data = &schema.schema_data;
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

    /// All members at once: the fields of all of them, or the one that says what the value is while
    /// the others only describe it.
    fn all_of(
        &mut self,
        members: &[ReferenceOr<Schema>],
        schema: &Schema,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let telling: Vec<usize> = (0..members.len())
            .filter(|index| !is_annotation(&members[*index]))
            .collect();
        let at = pointer.child("allOf");
        let has_objects = telling.iter().any(|index| self.is_object(&members[*index]));
        let first = match telling.as_slice() {
            [] => return Lowered::of(Type::Any),
            [first, ..] if !has_objects => *first,
            // What the others require of it would make it another object.
            [only] if !requires(schema) && !members.iter().any(member_requires) => *only,
            _ => {
                let parts = self.object_parts(schema, pointer, id);
                return self.define_struct(parts, &schema.schema_data, pointer, id);
            }
        };
        let mut lowered = self.schema((&members[first]).into(), &at.index(first), id);
        for member in members {
            if let ReferenceOr::Item(member) = member {
                lowered = lowered.with(&member.schema_data);
            }
        }
        lowered
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
            if members.iter().any(|member| !is_annotation(member)) {
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

    /// Listed values whose type is not said, or not that of all of them.
    fn listed(
        &mut self,
        any: &AnySchema,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let values: Vec<&serde_json::Value> = any
            .enumeration
            .iter()
            .filter(|value| !value.is_null())
            .collect();
        let words = || {
            let words = values.iter().filter_map(|value| value.as_str());
            words.map(str::to_owned).collect::<Vec<_>>()
        };
        let numbers: Vec<i64> = values.iter().filter_map(|value| value.as_i64()).collect();
        let is_all = |is: fn(&serde_json::Value) -> bool| values.iter().all(|value| is(value));
        let nullable = any.enumeration.iter().any(serde_json::Value::is_null);
        let mut lowered = if values.is_empty() {
            Lowered::of(Type::Any)
        } else if is_all(serde_json::Value::is_string) {
            self.define_enum(words(), data, pointer, id)
        } else if is_all(serde_json::Value::is_boolean) {
            Lowered::of(Type::Boolean)
        } else if numbers.len() == values.len() {
            self.define_integers(numbers, data, pointer, id)
        } else if is_all(serde_json::Value::is_number) {
            self.note_values(any.enumeration.len(), pointer);
            Lowered::of(Type::Float(Float::F64))
        } else {
            self.mixed(&values, words(), data, pointer, id)
        };
        lowered.nullable |= nullable;
        lowered
    }

    /// Words beside other values: a choice between an enum and what the others are.
    fn mixed(
        &mut self,
        values: &[&serde_json::Value],
        words: Vec<String>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        use serde_json::Value;
        let mut types = Vec::new();
        if !words.is_empty() {
            let id = TypeId(format!("{id}.word"));
            types.push(self.define_enum(words, data, pointer, &id).ty);
        }
        let numbers: Vec<&&Value> = values.iter().filter(|value| value.is_number()).collect();
        match numbers.iter().all(|value| value.is_i64()) {
            _ if numbers.is_empty() => {}
            true => types.push(Type::Integer(Integer::I64)),
            false => types.push(Type::Float(Float::F64)),
        }
        for (is, ty) in [
            (Value::is_boolean as fn(&Value) -> bool, Type::Boolean),
            (Value::is_array, Type::List(Box::new(Type::Any))),
            (Value::is_object, Type::Object),
        ] {
            if values.iter().any(|value| is(value)) {
                types.push(ty);
            }
        }
        self.define_choice(types, data, pointer, id)
    }

    /// Listed numbers with a fraction are given by hand.
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
        Lowered {
            fallback: true,
            ..Lowered::of(Type::Any)
        }
    }

    fn list(&mut self, items: Option<SchemaRef<'_>>, pointer: &Pointer, id: &TypeId) -> Lowered {
        let item = match items {
            Some(items) => {
                let id = TypeId(format!("{id}.item"));
                self.schema(items, &pointer.child("items"), &id)
            }
            None => Lowered::of(Type::Any),
        };
        let ty = self.nested(Type::List(Box::new(item.ty)), pointer);
        Lowered {
            fallback: item.fallback,
            ..Lowered::of(ty)
        }
    }

    /// A list or a map, unless it holds others without end.
    fn nested(&mut self, ty: Type, pointer: &Pointer) -> Type {
        let mut inner = &ty;
        let mut depth = 0;
        while let Type::List(item) | Type::Map(item) = inner {
            inner = item;
            depth += 1;
        }
        if depth <= MAX_NESTING {
            return ty;
        }
        let message = format!("lists and maps nest deeper than {MAX_NESTING} levels");
        self.error(
            pointer,
            message,
            "let one of the levels be an object with a name",
        );
        Type::Any
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
        let value = self.schema(schema.as_ref().into(), &at, &id);
        let ty = match value.ty {
            Type::Any => Type::Object,
            value => self.nested(Type::Map(Box::new(value)), pointer),
        };
        Lowered {
            fallback: value.fallback,
            ..Lowered::of(ty)
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
                pointer: pointer.clone(),
            },
        );
        Lowered::of(Type::Named(id))
    }

    /// The key itself, unless a type of another place has it: one property may be described in several
    /// alternatives, and a named schema may be called like the way to an inline one.
    fn free_id(&self, id: &TypeId, pointer: &Pointer) -> TypeId {
        let schemas = Pointer::root().child("components").child("schemas");
        let mut free = id.clone();
        let mut number = 2;
        loop {
            let is_defined = self
                .types
                .get(&free)
                .is_some_and(|known| known.pointer != *pointer);
            let component = schemas.child(&free.0);
            let is_component =
                !pointer.is_within(&component) && self.document.get(&component).is_some();
            if !is_defined && !is_component {
                return free;
            }
            free = TypeId(format!("{id} {number}"));
            number += 1;
        }
    }

    /// Takes back the types that were defined below a key for what stands at a place.
    pub(super) fn forget(&mut self, id: &TypeId, at: &Pointer) {
        let below = format!("{id}.");
        let inner: Vec<TypeId> = self
            .types
            .range(TypeId(below.clone())..)
            .take_while(|(id, _)| id.0.starts_with(&below))
            .filter(|(_, definition)| definition.pointer.is_within(at))
            .map(|(id, _)| id.clone())
            .collect();
        for id in inner {
            self.types.remove(&id);
        }
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

fn member_requires(member: &ReferenceOr<Schema>) -> bool {
    matches!(member, ReferenceOr::Item(schema) if requires(schema))
}

fn requires(schema: &Schema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Any(any) if !any.required.is_empty())
}

/// Whether a member of a composition says nothing of what the value looks like.
pub(super) fn is_annotation(member: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(Schema {
        schema_kind: SchemaKind::Any(any),
        ..
    }) = member
    else {
        return matches!(member, ReferenceOr::Item(schema) if matches!(schema.schema_kind, SchemaKind::Not { .. }));
    };
    let compositions = [&any.one_of, &any.any_of, &any.all_of];
    inferred(any).is_none()
        && any.enumeration.is_empty()
        && compositions
            .iter()
            .all(|members| members.iter().all(is_annotation))
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

/// The names on the way to a place, without the keywords that stand between them.
fn way(pointer: &Pointer) -> String {
    const KEYWORDS: [&str; 9] = [
        "components",
        "content",
        "definitions",
        "parameters",
        "paths",
        "properties",
        "responses",
        "schema",
        "schemas",
    ];
    let tokens: Vec<_> = pointer.tokens().collect();
    let tokens = match tokens.as_slice() {
        [files, file] if files == FILES => {
            let name = file.rsplit('/').next().unwrap_or(file);
            return name
                .rsplit_once('.')
                .map_or(name, |(stem, _)| stem)
                .to_owned();
        }
        [files, _, rest @ ..] if files == FILES => rest,
        tokens => tokens,
    };
    let mut names: Vec<String> = Vec::new();
    let mut before = "";
    for token in tokens {
        let token = token.as_ref();
        // Under these keywords every key is a name, whatever it looks like.
        let is_name = matches!(before, "properties" | "schemas" | "$defs" | "definitions");
        let name = match (before, token) {
            (_, name) if is_name => Some(name.to_owned()),
            ("oneOf" | "anyOf", index) => {
                let number = index.parse::<usize>().map_or(0, |index| index + 1);
                Some(format!("option {number}"))
            }
            ("allOf" | "content", _) | (_, "allOf" | "oneOf" | "anyOf" | "$defs") => None,
            (_, "items") => Some("item".to_owned()),
            (_, "additionalProperties") => Some("value".to_owned()),
            (_, word) if KEYWORDS.contains(&word) => None,
            (_, word) => Some(word.to_owned()),
        };
        before = if is_name { "" } else { token };
        names.extend(name);
    }
    names.join(".")
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
