//! A document to edit: the values of JSON, whose keys keep their order.

use codegen::document::{Document, Node, Value};
use codegen::pointer::Pointer;
use codegen::source::Source;
use indexmap::IndexMap;
use serde::Serialize;

/// The entries of a mapping in the order of the document.
pub type Map = IndexMap<String, Tree>;

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Tree {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Tree>),
    Map(Map),
}

impl Tree {
    /// Reads YAML or JSON.
    ///
    /// # Errors
    /// What is wrong with the text, drawn for a person.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let document = Document::parse(Source::new(name, text));
        let document = document.map_err(|fault| fault.diagnostics.render(&fault.source, false))?;
        Ok(document.root().into())
    }

    /// A value written as JSON.
    ///
    /// # Panics
    /// If it is not JSON: the text is part of a test.
    pub fn json(text: &str) -> Self {
        Self::parse("a part of a test", &format!("{{\"value\": {text}}}"))
            .unwrap_or_else(|error| panic!("{text} is not JSON: {error}"))
            .take("value")
            .unwrap_or(Self::Null)
    }

    /// The document as text.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The value at a place.
    pub fn at(&self, pointer: &Pointer) -> Option<&Self> {
        pointer
            .tokens()
            .try_fold(self, |tree, token| tree.get(&token))
    }

    /// The value at a place, to be edited.
    pub fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Self> {
        let mut tree = self;
        for token in pointer.tokens() {
            tree = match tree {
                Self::Map(map) => map.get_mut(token.as_ref())?,
                Self::List(items) => items.get_mut(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(tree)
    }

    /// The value under a key, or the item at an index.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(map) => map.get(key),
            Self::List(items) => items.get(key.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries; of anything else none.
    pub fn entries(&self) -> impl Iterator<Item = (&String, &Self)> {
        let map = match self {
            Self::Map(map) => Some(map),
            _ => None,
        };
        map.into_iter().flatten()
    }

    /// The items; of anything else none.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The entries, to be edited.
    pub fn map_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The items, to be edited.
    pub fn list_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// Sets a key of a mapping; a new one comes last.
    pub fn set(&mut self, key: &str, value: impl Into<Self>) {
        if let Self::Map(map) = self {
            map.insert(key.to_owned(), value.into());
        }
    }

    /// Takes a key out of a mapping.
    pub fn take(&mut self, key: &str) -> Option<Self> {
        self.map_mut()?.shift_remove(key)
    }

    /// Calls a key of a mapping differently, in its place.
    pub fn rename(&mut self, old: &str, new: &str) {
        if let Self::Map(map) = self
            && let Some(index) = map.get_index_of(old)
            && let Some(value) = map.shift_remove(old)
        {
            map.shift_insert(index, new.to_owned(), value);
        }
    }

    /// Visits every value, those inside first.
    pub fn visit_mut(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        match self {
            Self::Map(map) => map.values_mut().for_each(|value| value.visit_mut(visit)),
            Self::List(items) => items.iter_mut().for_each(|item| item.visit_mut(visit)),
            _ => {}
        }
        visit(self);
    }

    /// Visits every value.
    pub fn visit(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        match self {
            Self::Map(map) => map.values().for_each(|value| value.visit(visit)),
            Self::List(items) => items.iter().for_each(|item| item.visit(visit)),
            _ => {}
        }
    }
}

impl From<&Node> for Tree {
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Sequence(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Mapping(mapping) => Self::Map(
                mapping
                    .iter()
                    .map(|(key, entry)| (key.clone(), Self::from(&entry.value)))
                    .collect(),
            ),
        }
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Tree {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Tree {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Tree {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

/// The place around a place.
pub fn parent(pointer: &Pointer) -> Pointer {
    let tokens: Vec<_> = pointer.tokens().collect();
    let around = &tokens[..tokens.len().saturating_sub(1)];
    around
        .iter()
        .fold(Pointer::root(), |pointer, token| pointer.child(token))
}
