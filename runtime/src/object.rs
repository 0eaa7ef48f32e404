//! Free-form JSON objects.

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Error;
use super::fault::Fault;

/// A JSON object whose keys the API does not prescribe, such as custom data.
///
/// It dereferences to [`serde_json::Map`]. Setters make one of anything that serialises to a JSON
/// object: a `json!({..})`, a map, a struct of yours. What turns out not to be an object is kept as
/// the reason why, and becomes the error of the call that it is sent with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    map: Map<String, Value>,
    fault: Option<Fault>,
}

impl Object {
    /// An empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes an object of anything that serialises to a JSON object.
    ///
    /// Never fails here: a value of another kind, or one that does not serialise, makes an object
    /// that is empty and fails when it is serialised.
    pub fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Self {
        let fault = match serde_json::to_value(value) {
            Ok(Value::Object(map)) => return Self { map, fault: None },
            Ok(other) => no_object(&other),
            Err(error) => Fault::new(error.to_string()),
        };
        Self {
            map: Map::new(),
            fault: Some(fault),
        }
    }

    /// Whether a JSON text is that of an object.
    pub(super) fn check(json: &[u8]) -> Result<(), Fault> {
        if json.first() == Some(&b'{') {
            return Ok(());
        }
        // Read for the message alone.
        Err(no_object(&serde_json::from_slice(json).unwrap_or_default()))
    }

    /// Decodes the object into a type of yours.
    ///
    /// # Errors
    ///
    /// An error of kind [`Decode`](super::ErrorKind::Decode) if the object does not fit the type.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, Error> {
        // By reference, because a copy of the whole object would be made only to be taken apart.
        T::deserialize(&self.map).map_err(Error::object)
    }

    /// The map itself.
    pub fn into_map(self) -> Map<String, Value> {
        self.map
    }
}

fn no_object(value: &Value) -> Fault {
    Fault::new(format!("a JSON object is needed here, not {}", kind(value)))
}

/// The kind of a JSON value, as a sentence names it.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

impl Deref for Object {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.map
    }
}

impl DerefMut for Object {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.map
    }
}

impl From<Map<String, Value>> for Object {
    fn from(map: Map<String, Value>) -> Self {
        Self { map, fault: None }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        entries
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect::<Map<_, _>>()
            .into()
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.fault {
            None => self.map.serialize(serializer),
            Some(fault) => Err(serde::ser::Error::custom(fault)),
        }
    }
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_no_object_fails_when_serialised() {
        for (value, kind) in [
            (json!(null), "null"),
            (json!(true), "a boolean"),
            (json!(1), "a number"),
            (json!("x"), "a string"),
            (json!([1]), "an array"),
        ] {
            let object = Object::from_serialize(&value);
            assert!(object.is_empty());
            let error = serde_json::to_string(&object).expect_err(kind);
            assert!(error.to_string().contains(kind), "{error}");
            // The reason survives being passed through another object.
            assert_eq!(Object::from_serialize(&object).fault, object.fault);
        }
    }

    #[test]
    fn what_cannot_be_serialised_says_why() {
        let object = Object::from_serialize(&std::collections::HashMap::from([((1, 2), 3)]));
        let error = serde_json::to_string(&object).expect_err("keys must be strings");
        assert!(
            error.to_string().contains("key must be a string"),
            "{error}"
        );
    }

    #[test]
    fn decodes_into_a_type() {
        let object: Object = [("a", 1), ("b", 2)].into_iter().collect();
        let map: std::collections::BTreeMap<String, u8> = object.to().expect("two numbers");
        assert_eq!(map["b"], 2);
        let error = object.to::<Vec<u8>>().expect_err("not a list");
        assert!(error.is_decode(), "{error}");
    }
}
