//! Schemas that list their values.

use openapiv3::SchemaData;
use serde_json::Value;

use super::Lowering;
use super::schemas::Lowered;
use crate::model::{Enum, EnumKind, EnumValue, TypeId, TypeKind};
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
        for (index, word) in words.into_iter().enumerate() {
            // That a word is listed twice has been told.
            if values.iter().any(|value| value.wire_name == word) {
                continue;
            }
            values.push(EnumValue {
                alias: names.get(&word, index),
                name: String::new(),
                description: texts.get(&word, index),
                wire_name: word,
            });
        }
        // A name that stands for two values, or is another value, tells nothing apart.
        let words: Vec<String> = values.iter().map(|value| value.wire_name.clone()).collect();
        let aliases: Vec<Option<String>> = values.iter().map(|value| value.alias.clone()).collect();
        for (index, value) in values.iter_mut().enumerate() {
            let is_taken = |alias: &String| {
                let others = (0..words.len()).filter(|other| *other != index);
                let mut others = others.map(|other| (&words[other], &aliases[other]));
                others.any(|(word, other)| word == alias || other.as_ref() == Some(alias))
            };
            if value.alias.as_ref().is_some_and(is_taken) {
                value.alias = None;
            }
        }
        self.define(TypeKind::Enum(Enum { kind, values }), data, pointer, id)
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
