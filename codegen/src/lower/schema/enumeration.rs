//! Schemas that list their values.

use std::collections::{HashMap, HashSet};

use serde_json::Number;

use super::all_of::{Member, with_annotations};
use super::{About, Lowered, SchemaLowerer, scalar};
use crate::document::Value;
use crate::model::{Enum, EnumKind, EnumValue, Float, Integer, Type, TypeId, TypeKind};
use crate::schema::{EnumItem, JsonTypes, Schema};

impl<'d> SchemaLowerer<'_, 'd> {
    /// Lowers a schema by the values that it lists. Returns nothing if it lists none, or only null.
    pub(super) fn enumeration(&mut self, schema: &Schema<'d>, id: &TypeId) -> Option<Lowered> {
        let mut items = schema.enumeration()?;
        items.retain(|item| *item.value != Value::Null);
        if items.is_empty() {
            return match schema.declared_type() {
                Some(_) => None,
                None => Some(Lowered::of(Type::Any)),
            };
        }
        let is_all = |is: fn(&Value) -> bool| items.iter().all(|item| is(&item.value));
        let lowered = if is_all(is_text) {
            self.define_enum(EnumKind::Text, &items, schema, id)
        } else if is_all(|value| matches!(value, Value::Bool(_))) {
            Lowered::of(Type::Boolean)
        } else if schema.declared_type() == Some(JsonTypes::NUMBER)
            && !schema.is_integer()
            && is_all(is_number)
        {
            self.note_values(schema);
            scalar::number(schema)
        } else if is_all(is_integer) {
            self.define_enum(EnumKind::Integer, &items, schema, id)
        } else if is_all(is_number) {
            self.note_values(schema);
            Lowered::of(number_type(items.iter().map(|item| &*item.value))?)
        } else {
            self.mixed(&items, schema, id)
        };
        Some(lowered)
    }

    /// Lowers the schemas of a field. One with a single value needs no type of its own: the field is a
    /// constant.
    pub(super) fn value(&mut self, members: &[Member<'d>], id: &TypeId) -> Lowered {
        match constant(members) {
            Some(lowered) => with_annotations(lowered, members),
            None => self.described_by(members, id),
        }
    }

    /// Lowers texts next to other values to a choice between an enum and the types of the others.
    fn mixed(&mut self, items: &[EnumItem<'d>], schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let mut types = Vec::new();
        let texts: Vec<EnumItem<'d>> = items
            .iter()
            .filter(|item| is_text(&item.value))
            .cloned()
            .collect();
        if !texts.is_empty() {
            let id = TypeId::inner(id, "word");
            let texts = self.define_enum(EnumKind::Text, &texts, schema, &id);
            types.push(texts.ty);
        }
        types.extend(number_type(items.iter().map(|item| &*item.value)));
        let has = |is: fn(&Value) -> bool| items.iter().any(|item| is(&item.value));
        if has(|value| matches!(value, Value::Bool(_))) {
            types.push(Type::Boolean);
        }
        if has(|value| matches!(value, Value::Sequence(_))) {
            types.push(Type::List(Box::new(Type::Any)));
        }
        if has(|value| matches!(value, Value::Mapping(_))) {
            types.push(Type::Object);
        }
        self.define_choice(types, About::of(schema), id)
    }

    /// Says that listed numbers with a fraction get no names.
    fn note_values(&mut self, schema: &Schema<'d>) {
        let message = "the listed values stay plain numbers";
        let hint = "say in the description what each of them means";
        self.context
            .note(&schema.pointer().child("enum"), message, hint);
    }

    fn define_enum(
        &mut self,
        kind: EnumKind,
        items: &[EnumItem<'d>],
        schema: &Schema<'d>,
        id: &TypeId,
    ) -> Lowered {
        let mut values: Vec<EnumValue> = Vec::with_capacity(items.len());
        let mut known: HashSet<String> = HashSet::with_capacity(items.len());
        for item in items {
            let wire_name = match &*item.value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                _ => continue,
            };
            // Validation has reported values that are listed twice.
            if known.insert(wire_name.clone()) {
                values.push(EnumValue {
                    alias: item.name.map(str::to_owned),
                    name: String::new(),
                    description: item.description.map(str::to_owned),
                    wire_name,
                });
            }
        }
        drop_ambiguous(&mut values);
        let listed = Enum {
            kind,
            values,
            is_open: false,
        };
        self.define(TypeKind::Enum(listed), About::of(schema), id)
    }
}

/// Lowers schemas that allow one value together. A component with one value keeps its name, and null is
/// a second value.
fn constant(members: &[Member<'_>]) -> Option<Lowered> {
    if members.iter().any(|member| member.schema.is_nullable()) {
        return None;
    }
    let single = members.iter().rev().find_map(|member| {
        let schema = &member.schema;
        let items = match schema.reference() {
            Some(_) => None,
            None => schema.enumeration(),
        };
        match items.as_deref() {
            Some([only]) => scalar_of(&only.value),
            _ => None,
        }
    })?;
    let (ty, constant) = single;
    Some(Lowered {
        constant: Some(constant),
        ..Lowered::of(ty)
    })
}

/// A text, number or boolean, with its type.
fn scalar_of(value: &Value) -> Option<(Type, serde_json::Value)> {
    let (ty, value) = match value {
        Value::String(text) => (Type::String, text.as_str().into()),
        Value::Bool(value) => (Type::Boolean, (*value).into()),
        Value::Number(number) => {
            let ty = match number {
                number if number.is_i64() => Type::Integer(Integer::I64),
                number if number.is_u64() => Type::Integer(Integer::U64),
                _ => Type::Float(Float::F64),
            };
            (ty, number.clone().into())
        }
        Value::Null | Value::Sequence(_) | Value::Mapping(_) => return None,
    };
    Some((ty, value))
}

fn is_text(value: &Value) -> bool {
    matches!(value, Value::String(_))
}

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Number(_))
}

fn is_integer(value: &Value) -> bool {
    matches!(value, Value::Number(number) if number.is_i64())
}

/// The type that holds all numbers among the values exactly. Returns nothing if there are none.
fn number_type<'v>(values: impl Iterator<Item = &'v Value> + Clone) -> Option<Type> {
    let mut numbers = values.filter_map(|value| match value {
        Value::Number(number) => Some(number),
        _ => None,
    });
    let is_all = |is: fn(&Number) -> bool| numbers.clone().all(is);
    let ty = if is_all(Number::is_i64) {
        Type::Integer(Integer::I64)
    } else if is_all(Number::is_u64) {
        Type::Integer(Integer::U64)
    } else {
        Type::Float(Float::F64)
    };
    numbers.next().map(|_| ty)
}

/// Removes names that several values have, or that are another value.
fn drop_ambiguous(values: &mut [EnumValue]) {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for value in values.iter() {
        // A value may have itself as its name.
        let alias = value
            .alias
            .as_ref()
            .filter(|name| **name != value.wire_name);
        for name in alias.into_iter().chain([&value.wire_name]) {
            *uses.entry(name).or_default() += 1;
        }
    }
    let is_ambiguous: Vec<bool> = values
        .iter()
        .map(|value| {
            value
                .alias
                .as_ref()
                .is_some_and(|name| uses[name.as_str()] > 1)
        })
        .collect();
    for (value, is_ambiguous) in values.iter_mut().zip(is_ambiguous) {
        if is_ambiguous {
            value.alias = None;
        }
    }
}
