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

impl<T> Call<T> {
    /// The value at a position, if it is set.
    pub(super) fn value_at(&self, position: Position) -> Option<Value> {
        let draft = self.draft_ref();
        match position {
            Position::Query(name) => draft.query_value(name).map(Value::from),
            Position::Field(name) => serde_json::from_slice(draft.body_field(name)?).ok(),
            Position::QueryJson(name, key) => object(draft.query_value(name)).remove(key),
        }
    }

    /// Sets the value at a position. What else stands in a JSON object there is kept.
    pub(super) fn with_value_at(self, position: Position, value: Value) -> Self {
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
