//! Schemas that list their values.

use std::collections::{HashMap, HashSet};

use openapiv3::{AnySchema, SchemaData};
use serde_json::Value;

use super::Lowering;
use super::lowered::Lowered;
use crate::diagnostic::Severity;
use crate::model::{Enum, EnumKind, EnumValue, Float, Integer, Type, TypeId, TypeKind};
use crate::pointer::Pointer;

impl Lowering<'_> {
    pub(super) fn define_enum(
        &mut self,
        words: Vec<String>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        self.define_listed(EnumKind::Text, words, data, pointer, id)
    }

    /// An enum of whole numbers.
    pub(super) fn define_integers(
        &mut self,
        numbers: Vec<i64>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let words = numbers.iter().map(ToString::to_string).collect();
        self.define_listed(EnumKind::Integer, words, data, pointer, id)
    }

    /// Listed values whose type is not said, or not that of all of them.
    pub(super) fn listed(
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
            let id = TypeId::inner(id, "word");
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
    pub(super) fn note_values(&mut self, listed: usize, pointer: &Pointer) {
        if listed > 0 {
            let message = "the listed values stay plain numbers";
            let hint = "say in the description what each of them means";
            self.complain(Severity::Note, &pointer.child("enum"), message, hint);
        }
    }

    fn define_listed(
        &mut self,
        kind: EnumKind,
        words: Vec<String>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let names = Aside::of(data, &["x-enum-varnames", "x-enumNames"], words.len());
        let texts = Aside::of(
            data,
            &["x-enum-descriptions", "x-enumDescriptions"],
            words.len(),
        );
        let mut values: Vec<EnumValue> = Vec::with_capacity(words.len());
        let mut known: HashSet<String> = HashSet::with_capacity(words.len());
        for (index, word) in words.into_iter().enumerate() {
            // That a word is listed twice has been told.
            if !known.insert(word.clone()) {
                continue;
            }
            values.push(EnumValue {
                alias: names.get(&word, index),
                name: String::new(),
                description: texts.get(&word, index),
                wire_name: word,
            });
        }
        drop_ambiguous(&mut values);
        self.define(
            TypeKind::Enum(Enum {
                kind,
                values,
                is_open: false,
            }),
            data,
            pointer,
            id,
        )
    }
}

/// Takes away the names that stand for two values, or are another value: they tell nothing apart.
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

/// What an extension says of each value: a text by its name, or as many texts as there are values.
struct Aside<'a>(Option<&'a Value>);

impl<'a> Aside<'a> {
    fn of(data: &'a SchemaData, keys: &[&str], count: usize) -> Self {
        let found = keys.iter().find_map(|key| data.extensions.get(*key));
        Self(found.filter(|value| value.as_array().is_none_or(|list| list.len() == count)))
    }

    fn get(&self, word: &str, index: usize) -> Option<String> {
        let text = match self.0? {
            Value::Array(list) => list.get(index)?,
            by_word => by_word.get(word)?,
        };
        let text = text.as_str().map(str::trim).filter(|text| !text.is_empty());
        text.map(str::to_owned)
    }
}
