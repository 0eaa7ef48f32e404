//! The tree that YAML and JSON both become.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use indexmap::IndexMap;

/// A value and the bytes of the source that it was written in.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Range<usize>,
    /// The value.
    pub value: Value,
}

/// The values of JSON.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Value {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Sequence(Vec<Node>),
    Mapping(Mapping),
}

/// The entries of a mapping in the order of the document.
pub type Mapping = IndexMap<String, Entry>;

/// A value of a mapping, with the place of its key.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where the key stands.
    pub key_span: Range<usize>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The child under a key, or the item at an index.
    pub fn child(&self, token: &str) -> Option<&Node> {
        match &self.value {
            Value::Mapping(mapping) => mapping.get(token).map(|entry| &entry.value),
            Value::Sequence(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// The entries, if this is a mapping.
    pub fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            Value::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// The items, if this is a list; none of anything else.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::Sequence(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// What kind of value this is, for messages.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "a mapping",
        }
    }

    /// Whether another node has the same value, wherever it stands. The order of keys does not count.
    pub fn has_value_of(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Sequence(one), Value::Sequence(other)) => {
                let mut pairs = one.iter().zip(other);
                one.len() == other.len() && pairs.all(|(one, other)| one.has_value_of(other))
            }
            (Value::Mapping(one), Value::Mapping(other)) => {
                one.len() == other.len()
                    && one.iter().all(|(key, entry)| {
                        let other = other.get(key);
                        other.is_some_and(|other| entry.value.has_value_of(&other.value))
                    })
            }
            (one, other) => one == other,
        }
    }

    /// A number for the value, the same for all nodes that have it, and the numbers of all nodes below:
    /// `found` is called with each of them. The order of keys does not count.
    pub(crate) fn digest(&self, found: &mut impl FnMut(&Self, u64)) -> u64 {
        let mut hasher = DefaultHasher::new();
        std::mem::discriminant(&self.value).hash(&mut hasher);
        match &self.value {
            Value::Null => {}
            Value::Bool(value) => value.hash(&mut hasher),
            Value::Number(value) => value.hash(&mut hasher),
            Value::String(value) => value.hash(&mut hasher),
            Value::Sequence(items) => {
                for item in items {
                    item.digest(found).hash(&mut hasher);
                }
            }
            Value::Mapping(mapping) => {
                let entries = mapping.iter();
                let mut entries: Vec<(&String, u64)> = entries
                    .map(|(key, entry)| (key, entry.value.digest(found)))
                    .collect();
                entries.sort_unstable();
                entries.hash(&mut hasher);
            }
        }
        let digest = hasher.finish();
        found(self, digest);
        digest
    }

    /// The value without its positions.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(value) => serde_json::Value::Number(value.clone()),
            Value::String(value) => value.as_str().into(),
            Value::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Value::Mapping(mapping) => mapping
                .iter()
                .map(|(key, entry)| (key.clone(), entry.value.to_json()))
                .collect(),
        }
    }
}
