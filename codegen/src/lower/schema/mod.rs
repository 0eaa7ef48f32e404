//! Lowers schemas to types.
//!
//! [`SchemaLowerer`] remembers what was lowered. Each module has the rules for one kind of schema.

mod aliases;
mod all_of;
mod ambiguity;
mod choice;
mod collection;
mod distribution;
mod duplicates;
mod endless;
mod enumeration;
mod flattening;
mod lowered;
mod names;
mod object;
mod registry;
mod scalar;
mod union;

use std::collections::{BTreeMap, HashMap};

use super::context::Context;
use crate::model::{Field, Operation, Struct, Type, TypeDef, TypeId, TypeKind};
use crate::pointer::Pointer;
use crate::schema::{Additional, JsonTypes, Schema};
use crate::stack;

use all_of::Member;
pub(super) use lowered::Lowered;
pub(super) use names::component;
use registry::{About, Registry};

/// The longest chain of schemas of which each refers to the next, and the deepest nesting of lists and
/// maps. Real descriptions stay far below. Both bound the stack.
const MAX_CHAIN: usize = 5_000;
const MAX_NESTING: usize = 64;

/// Lowers schemas, each component once.
pub(super) struct SchemaLowerer<'c, 'd> {
    context: &'c Context<'d>,
    registry: Registry<'c, 'd>,
    /// The result for each named schema. While the schema is being lowered, it is the type of its name.
    named: HashMap<String, Lowered>,
    /// The type of each inline schema that is being lowered.
    open: HashMap<Pointer, TypeId>,
    /// The type of each object that several schemas describe together, by their pointers.
    composed: HashMap<Vec<Pointer>, TypeId>,
    /// The schemas that names were made for, because they are no components.
    name_owners: HashMap<String, Pointer>,
    /// The number of schemas that are being lowered, each because the one before refers to it.
    depth: usize,
    parts: object::PartCount,
}

impl<'c, 'd> SchemaLowerer<'c, 'd> {
    pub(super) fn new(context: &'c Context<'d>) -> Self {
        Self {
            context,
            registry: Registry::new(context),
            named: HashMap::new(),
            open: HashMap::new(),
            composed: HashMap::new(),
            name_owners: HashMap::new(),
            depth: 0,
            parts: object::PartCount::default(),
        }
    }

    /// Replaces the names of schemas that define no type, and returns the types.
    pub(super) fn finish(mut self, operations: &mut [Operation]) -> BTreeMap<TypeId, TypeDef> {
        aliases::resolve(self.registry.types_mut(), &self.named, operations);
        self.flatten_choices();
        let mut types = self.registry.into_types();
        endless::break_cycles(self.context, &mut types);
        ambiguity::warn(self.context, &types);
        types
    }

    /// Lowers a component, once for all references to it.
    pub(super) fn named(&mut self, name: &str, pointer: &Pointer) -> Lowered {
        if let Some(lowered) = self.named.get(name) {
            return lowered.clone();
        }
        let Some(mut schema) = self.context.schema(pointer) else {
            return Lowered::of(Type::Any);
        };
        // A component that refers to an inline schema is the name of this schema.
        if let Ok(target) = schema.resolve()
            && target.pointer() != pointer
            && self.name_of(target.pointer()) == name
        {
            schema = target;
        }
        // A schema may be referred to while it is being lowered. The name of one that defines no type is
        // replaced in the end.
        let id = TypeId(name.to_owned());
        let open = Lowered::of(Type::Named(id.clone()));
        self.named.insert(name.to_owned(), open);
        self.depth += 1;
        let mut lowered = if self.depth > MAX_CHAIN {
            let message = format!("more than {MAX_CHAIN} schemas refer to each other in a row");
            let hint = "let some of the schemas hold others by an id";
            self.context.error(schema.pointer(), message, hint);
            Lowered::of(Type::Any)
        } else {
            stack::deep(|| self.schema(&schema, &id))
        };
        self.depth -= 1;
        if lowered.ty == Type::Named(id.clone()) {
            if !self.registry.contains(&id) {
                let message = format!("the schema `{name}` is defined as nothing but itself");
                self.context
                    .error(schema.pointer(), message, "give it a type of its own");
                lowered.ty = Type::Any;
            }
            // The annotations of a type stand at its definition, not at each use.
            lowered = Lowered {
                nullable: lowered.nullable,
                ..Lowered::of(lowered.ty)
            };
        }
        self.named.insert(name.to_owned(), lowered.clone());
        lowered
    }

    /// Lowers a schema. A type that it defines gets the key `id`.
    pub(super) fn schema(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        if schema.reference().is_some() {
            return self.reference(schema).with(schema);
        }
        // A property may hold the object that it is part of.
        if let Some(open) = self.open.get(schema.pointer()) {
            return Lowered::of(Type::Named(open.clone()));
        }
        if !self.context.budget.spend(schema.cost(), schema.pointer()) {
            return Lowered::of(Type::Any);
        }
        self.open.insert(schema.pointer().clone(), id.clone());
        let lowered = self.inline(schema, id);
        self.open.remove(schema.pointer());
        lowered.with(schema)
    }

    /// Lowers the schema that a reference leads to.
    fn reference(&mut self, schema: &Schema<'d>) -> Lowered {
        match schema.target() {
            Some(Ok(target)) => {
                let name = self.name_of(target.pointer());
                let is_secret = target.resolve().is_ok_and(|target| target.is_secret());
                let mut lowered = self.named(&name, target.pointer());
                lowered.secret |= is_secret;
                lowered
            }
            Some(Err(error)) => {
                let at = schema.pointer().child("$ref");
                self.context
                    .error(&at, error.to_string(), "mend the reference");
                Lowered::of(Type::Any)
            }
            None => Lowered::of(Type::Any),
        }
    }

    fn inline(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        if let Some(union) = self.union_of_heirs(schema, id) {
            return union;
        }
        if let Some(lowered) = self.distributed(schema, id) {
            return lowered;
        }
        let has_properties = schema.properties().next().is_some();
        if has_properties && object::is_definition(schema) {
            return self.object(schema, id);
        }
        if schema.all_of().next().is_some() {
            return self.all_of(schema, id);
        }
        for (members, _) in schema.choices() {
            // Alternatives that only exclude values do not say what a value is.
            if members.iter().any(|member| !member.says_nothing()) {
                return self.one_of(schema, &members, id);
            }
        }
        if let Some(lowered) = self.enumeration(schema, id) {
            return lowered;
        }
        match schema.implied_type() {
            Some(JsonTypes::STRING) => scalar::string(schema),
            Some(JsonTypes::BOOLEAN) => Lowered::of(Type::Boolean),
            Some(JsonTypes::INTEGER) => scalar::integer(self.context, schema),
            Some(JsonTypes::NUMBER) if schema.is_integer() => scalar::integer(self.context, schema),
            Some(JsonTypes::NUMBER) => scalar::number(schema),
            Some(JsonTypes::ARRAY) => self.list(schema, id),
            Some(_) if object::is_definition(schema) => self.object(schema, id),
            Some(_) => self.map(schema, id),
            None if schema.has_not() => {
                self.fall_back("the opposite of a schema", schema.pointer())
            }
            None => Lowered::of(Type::Any),
        }
    }

    fn one_of(&mut self, schema: &Schema<'d>, members: &[Schema<'d>], id: &TypeId) -> Lowered {
        if let [member] = members {
            return self.schema(member, id);
        }
        if let Some(discriminator) = schema.discriminator()
            && let Some(union) = self.union(schema, &discriminator, members, id)
        {
            return union;
        }
        self.choice(schema, members, id)
    }

    fn object(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let mut object = self.object_parts(schema, id);
        // Members of an `allOf` have properties that the schema itself does not name.
        let is_alone = schema.all_of().next().is_none();
        object.is_closed = is_alone && matches!(schema.additional(), Additional::Never);
        self.define_object(object, schema, id)
    }

    fn fall_back(&mut self, what: &str, pointer: &Pointer) -> Lowered {
        let message = format!("{what} becomes a plain JSON value");
        let hint = "callers read and build such a value by hand";
        self.context.warning(pointer, message, hint);
        Lowered {
            fallback: true,
            ..Lowered::of(Type::Any)
        }
    }

    fn define(&mut self, kind: TypeKind, about: About, id: &TypeId) -> Lowered {
        Lowered::of(Type::Named(self.registry.define(kind, about, id)))
    }

    /// The definition of a type.
    pub(super) fn kind(&self, id: &TypeId) -> Option<&TypeKind> {
        self.registry.kind(id)
    }

    /// Returns true if a parameter can be written as one plain text.
    pub(super) fn has_text_form(&self, ty: &Type) -> bool {
        self.registry.has_text_form(ty)
    }

    /// The fields of a body that is an object and nothing else, with the component that they come from.
    /// Further properties with a type of their own make it something else.
    pub(super) fn fields(
        &mut self,
        schema: &Schema<'d>,
        owner: &TypeId,
    ) -> Option<(Vec<Field>, Option<TypeId>)> {
        if let Some(target) = schema.target() {
            let target = target.ok()?;
            let name = self.name_of(target.pointer());
            let Type::Named(id) = self.named(&name, target.pointer()).ty else {
                return None;
            };
            let TypeKind::Struct(object) = self.registry.kind(&id)? else {
                return None;
            };
            if !is_open(object) {
                return None;
            }
            let cost = object.fields.iter().map(Field::cost).sum();
            let is_paid = self.context.budget.spend(cost, schema.pointer());
            return is_paid.then(|| (object.fields.clone(), Some(id)));
        }
        if !object::is_definition(schema) || self.has_distribution(schema) {
            return None;
        }
        let object = self.object_parts(schema, owner);
        // A body that only requires more of a component is named after it.
        let members: Vec<Schema<'d>> = schema.all_of().take(2).collect();
        let source = match members.as_slice() {
            [only] if schema.properties().next().is_none() => only.target(),
            _ => None,
        };
        let source = source.and_then(|target| component(target.ok()?.pointer()));
        is_open(&object).then_some((object.fields, source.map(TypeId)))
    }

    /// The fields of a form, which may be an object with alternatives.
    pub(super) fn form_fields(&mut self, schema: &Schema<'d>, owner: &TypeId) -> Vec<Field> {
        if !self.is_object(schema) {
            return Vec::new();
        }
        let member = Member {
            schema: schema.clone(),
            id: owner.clone(),
        };
        self.merged_parts(&[member], owner).fields
    }

    /// Lowers the schema of a parameter.
    pub(super) fn parameter(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let member = Member {
            schema: schema.clone(),
            id: id.clone(),
        };
        self.value(&[member], id)
    }

    /// Removes the types that were defined for a schema under keys below `owner`.
    pub(super) fn forget(&mut self, owner: &TypeId, schema: &Schema<'d>) {
        self.registry.remove_below(owner, schema.pointer());
    }

    /// Returns true if some values of the schema are objects.
    fn is_object(&self, schema: &Schema<'d>) -> bool {
        let types = self.types(schema);
        types != JsonTypes::ALL && types.contains(JsonTypes::OBJECT)
    }

    /// The JSON types of the values that a schema allows.
    fn types(&self, schema: &Schema<'d>) -> JsonTypes {
        let mut steps = 0;
        let types = schema.allowed_types(&mut steps);
        self.context.budget.spend(steps, schema.pointer());
        types
    }
}

/// Returns true if further properties have no type. A call adds those as fields.
pub(super) fn is_open(object: &Struct) -> bool {
    let additional = object.additional.as_ref();
    additional.is_none_or(|all| all.ty == Type::Any)
}

/// Returns true if a schema, or the one that it refers to, is declared a secret.
pub(super) fn is_secret(schema: &Schema<'_>) -> bool {
    schema.is_secret() || schema.resolve().is_ok_and(|target| target.is_secret())
}
