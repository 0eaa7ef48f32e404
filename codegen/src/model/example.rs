//! Examples: calls of operations with values that make sense.

use serde_json::Number;

use super::Location;
use crate::pointer::Pointer;

/// One call of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Name in the document, unique in the operation.
    pub name: String,
    /// Half a sentence: what the call achieves.
    pub summary: Option<String>,
    /// What there is to know about it.
    pub description: Option<String>,
    /// What is given: parameters in the order of the operation, then fields of the body as they
    /// are written.
    pub values: Vec<ExampleValue>,
    /// Where it stands in the document first.
    pub pointer: Pointer,
}

/// What an example gives for one field of its operation.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleValue {
    /// Where the parameter travels; `None` for a field of the body.
    pub location: Option<Location>,
    /// Wire name of the flattened parameter that the value is a key of.
    pub within: Option<String>,
    /// Wire name of the field.
    pub wire_name: String,
    /// The value, before it is encoded.
    pub value: Json,
    /// Where it stands in the document.
    pub pointer: Pointer,
}

/// A JSON value whose keys keep their order: an example is read as it was written.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Json {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What a copy costs, as [`Node::cost`](crate::document::Node::cost) counts it.
    pub(crate) fn cost(&self) -> usize {
        let inner = match self {
            Self::List(items) => items.iter().map(Self::cost).sum(),
            Self::Object(entries) => entries.iter().map(|(_, value)| value.cost()).sum(),
            Self::String(text) => text.len() / 64,
            _ => 0,
        };
        1 + inner
    }

    /// What kind of value this is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl From<&serde_json::Value> for Json {
    fn from(value: &serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::String(text.clone()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(entries) => Self::Object(
                entries
                    .iter()
                    .map(|(key, value)| (key.clone(), value.into()))
                    .collect(),
            ),
        }
    }
}
