//! Single objects of the tree as Rust types, mostly those of [`openapiv3`].
//!
//! Schemas are not among them: [`openapiv3`] knows those of OpenAPI 3.0 alone, and would misread later
//! ones. An object that holds schemas is deserialized as if they were empty.

use std::cell::Cell;
use std::sync::LazyLock;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, DeserializeOwned, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::{Document, Mapping, Node, Value};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;

/// The most values of one object.
const MAX_VALUES: usize = 60_000;

/// The schemas within an object that is deserialized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Schemas {
    /// The object has none.
    None,
    /// They stand under the key `schema`. Examples, which may have any form, are left out too.
    Empty,
}

impl Document {
    /// Deserializes the node that a pointer leads to. `left` counts down the values that may be read.
    ///
    /// # Errors
    /// A diagnostic at the innermost place that serde can name.
    pub(crate) fn piece<T: DeserializeOwned>(
        &self,
        pointer: &Pointer,
        schemas: Schemas,
        left: &Cell<usize>,
    ) -> Result<T, Diagnostic> {
        let Some(node) = self.get(pointer) else {
            let message = "the pointer leads nowhere";
            return Err(Diagnostic {
                hint: Some("define it, or mend the reference to it".to_owned()),
                ..self.diagnostic(Severity::Error, pointer, message)
            });
        };
        let before = left.get();
        let least = before.saturating_sub(MAX_VALUES);
        let reader = Reader {
            node,
            schemas,
            left,
            least,
        };
        serde_path_to_error::deserialize(reader).map_err(|error| {
            if before - left.get() >= MAX_VALUES {
                let message = format!("this is made of more than {MAX_VALUES} values");
                return Diagnostic {
                    code: Code::Limit,
                    hint: Some("put parts of it under `components`, and refer to them".to_owned()),
                    ..self.diagnostic(Severity::Error, pointer, message)
                };
            }
            let mut at = pointer.clone();
            for segment in error.path() {
                at = match segment {
                    serde_path_to_error::Segment::Seq { index } => at.index(*index),
                    serde_path_to_error::Segment::Map { key } => at.child(key),
                    _ => break,
                };
            }
            let message = error.inner().to_string();
            Diagnostic {
                code: Code::WrongType,
                hint: Some("write it in the form that OpenAPI gives it".to_owned()),
                ..self.diagnostic(Severity::Error, &at, message)
            }
        })
    }
}

/// A node that is being read.
#[derive(Clone, Copy)]
struct Reader<'de, 'l> {
    node: &'de Node,
    schemas: Schemas,
    /// The number of values that may still be read.
    left: &'l Cell<usize>,
    /// The number that remains when one object has used its share.
    least: usize,
}

/// An empty mapping.
fn empty() -> &'static Node {
    static EMPTY: LazyLock<Node> = LazyLock::new(|| Node {
        span: 0..0,
        value: Value::Mapping(Mapping::new()),
    });
    &EMPTY
}

impl<'de, 'l> Reader<'de, 'l> {
    fn spend(self) -> Result<(), de::value::Error> {
        let left = self.left.get().saturating_sub(self.node.cost());
        self.left.set(left.max(self.least));
        match left > self.least {
            true => Ok(()),
            false => Err(de::Error::custom("it has too many values")),
        }
    }

    fn entries(
        self,
        mapping: &'de Mapping,
    ) -> impl Iterator<Item = (&'de str, Reader<'de, 'l>)> + use<'de, 'l> {
        let is_empty = self.schemas == Schemas::Empty;
        let entries = mapping.iter().filter(move |(key, entry)| {
            let is_example = matches!(key.as_str(), "example" | "examples");
            !(is_empty && (is_example || entry.value.value == Value::Null))
        });
        entries.map(move |(key, entry)| {
            let node = match key.as_str() {
                "schema" if is_empty => empty(),
                _ => &entry.value,
            };
            (key.as_str(), Reader { node, ..self })
        })
    }
}

impl<'de> de::Deserializer<'de> for Reader<'de, '_> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.spend()?;
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => {
                if let Some(value) = number.as_u64() {
                    visitor.visit_u64(value)
                } else if let Some(value) = number.as_i64() {
                    visitor.visit_i64(value)
                } else {
                    visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN))
                }
            }
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Sequence(items) => {
                let items = items.iter().map(|node| Reader { node, ..self });
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            Value::Mapping(mapping) => {
                visitor.visit_map(MapDeserializer::new(self.entries(mapping)))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        match &self.node.value {
            Value::String(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            Value::Mapping(mapping) => visitor.visit_enum(de::value::MapAccessDeserializer::new(
                MapDeserializer::new(self.entries(mapping)),
            )),
            _ => Err(de::Error::custom(format!(
                "unexpected {}",
                self.node.kind()
            ))),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de> for Reader<'de, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
