//! Single pieces of the tree as the types of [`openapiv3`].
//!
//! The tree is deserialised directly, not by way of a JSON value, since that would sort the
//! properties of a schema.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, DeserializeOwned, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::{Document, Node, Value};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pointer::Pointer;

impl Document {
    /// Deserialises the node that a pointer leads to.
    ///
    /// # Errors
    /// A diagnostic at the innermost place that serde can name.
    pub fn piece<T: DeserializeOwned>(&self, pointer: &Pointer) -> Result<T, Diagnostic> {
        let Some(node) = self.get(pointer) else {
            let message = "nothing stands at this address";
            return Err(Diagnostic {
                hint: Some("define it, or mend the reference to it".to_owned()),
                ..self.diagnostic(Severity::Error, pointer, message)
            });
        };
        serde_path_to_error::deserialize(node).map_err(|error| {
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

impl<'de> de::Deserializer<'de> for &'de Node {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match &self.value {
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
            Value::Sequence(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Value::Mapping(mapping) => visitor.visit_map(MapDeserializer::new(
                mapping
                    .iter()
                    .map(|(key, entry)| (key.as_str(), &entry.value)),
            )),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.value {
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
        match &self.value {
            Value::String(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            Value::Mapping(mapping) => {
                visitor.visit_enum(de::value::MapAccessDeserializer::new(MapDeserializer::new(
                    mapping
                        .iter()
                        .map(|(key, entry)| (key.as_str(), &entry.value)),
                )))
            }
            _ => Err(de::Error::custom(format!("unexpected {}", self.kind()))),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de> for &'de Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
