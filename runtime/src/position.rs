//! Places of a request that paging reads and writes.

use serde_json::{Map, Value};

use super::Call;

/// Where a request says which page it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// A query parameter.
    Query(&'static str),
    /// A field of the JSON body.
    Field(&'static str),
    /// A key of the JSON object that a query parameter carries.
    QueryJson(&'static str, &'static str),
}

impl Position {
    /// The name of the value, as the description spells it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Query(name) | Self::Field(name) | Self::QueryJson(_, name) => name,
        }
    }
}

/// The position of a request that takes the number of elements to skip, and its limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offset {
    pub(super) position: Position,
    pub(super) maximum: Option<u64>,
    pub(super) limit: Option<Position>,
    pub(super) largest_page: Option<u64>,
}

impl Offset {
    /// An offset without known limits.
    pub const fn at(position: Position) -> Self {
        Self {
            position,
            maximum: None,
            limit: None,
            largest_page: None,
        }
    }

    /// Sets the largest offset that the API takes.
    pub const fn up_to(mut self, maximum: u64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Sets the position that takes the size of a page, and the largest size if the description has
    /// one.
    pub const fn limited_at(mut self, limit: Position, largest_page: Option<u64>) -> Self {
        self.limit = Some(limit);
        self.largest_page = largest_page;
        self
    }
}

impl<T> Call<T> {
    /// The value at a position, if it is set.
    #[doc(hidden)]
    pub fn value_at(&self, position: Position) -> Option<Value> {
        let draft = self.draft_ref();
        match position {
            Position::Query(name) => draft.query_value(name).map(Value::from),
            Position::Field(name) => serde_json::from_slice(draft.body_field(name)?).ok(),
            Position::QueryJson(name, key) => object(draft.query_value(name)).remove(key),
        }
    }

    /// The number at a position, if one is set. In a query it is text.
    #[doc(hidden)]
    pub fn number_at(&self, position: Position) -> Option<u64> {
        match self.value_at(position)? {
            Value::String(text) => text.parse().ok(),
            value => value.as_u64(),
        }
    }

    /// Sets the value at a position. What else stands in a JSON object there is kept.
    #[doc(hidden)]
    pub fn with_value_at(self, position: Position, value: Value) -> Self {
        match position {
            Position::Query(name) => match value {
                Value::String(text) => self.query(name, text),
                value => self.query(name, value),
            },
            Position::Field(name) => self.field(name, value),
            Position::QueryJson(name, key) => {
                let mut object = object(self.draft_ref().query_value(name));
                object.insert(key.to_owned(), value);
                self.query_json(name, object)
            }
        }
    }
}

/// The JSON object in a text, or an empty one: what is no object was refused when it was set.
fn object(text: Option<String>) -> Map<String, Value> {
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}
