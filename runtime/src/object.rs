//! Free-form JSON objects.

use std::borrow::Borrow;
use std::fmt;
use std::hash::Hash;
use std::ops::{Deref, DerefMut, Index, IndexMut};

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Error;
use super::fault::Fault;
use super::redact::{REDACTED, is_secret};

/// A JSON object whose keys the API does not prescribe, such as custom data.
///
/// It dereferences to [`serde_json::Map`]. Setters make one of anything that serialises to a JSON
/// object: a `json!({..})`, a map, a struct of yours. What turns out not to be an object is kept as
/// the reason why, and becomes the error of the call that it is sent with.
///
/// `object["key"]` is null if there is no such key, as it is for a [`Value`]; on the left of `=` it adds
/// the key. The `Debug` output is JSON, without values of keys that look like secrets.
#[derive(Clone, Default, PartialEq)]
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

static NULL: Value = Value::Null;

impl<Q> Index<&Q> for Object
where
    String: Borrow<Q>,
    Q: Ord + Eq + Hash + ?Sized,
{
    type Output = Value;

    /// The value of a key, or null if there is none.
    fn index(&self, key: &Q) -> &Value {
        self.map.get(key).unwrap_or(&NULL)
    }
}

impl<Q> IndexMut<&Q> for Object
where
    String: Borrow<Q>,
    Q: Ord + Eq + Hash + ToOwned<Owned = String> + ?Sized,
{
    /// The value of a key, which is added with null if there is none.
    fn index_mut(&mut self, key: &Q) -> &mut Value {
        self.map.entry(key.to_owned()).or_insert(Value::Null)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(fault) = &self.fault {
            return f.debug_tuple("Object").field(fault).finish();
        }
        let value = redacted(&self.map);
        // The alternate form of a value is JSON over several lines.
        match f.alternate() {
            true => write!(f, "{value:#}"),
            false => write!(f, "{value}"),
        }
    }
}

/// The object without the values of keys that look like secrets, at any depth.
fn redacted(map: &Map<String, Value>) -> Value {
    fn value_of(value: &Value) -> Value {
        match value {
            Value::Object(map) => redacted(map),
            Value::Array(values) => values.iter().map(value_of).collect(),
            other => other.clone(),
        }
    }
    let entries = map.iter().map(|(key, entry)| {
        let entry = match is_secret(key) {
            true => REDACTED.into(),
            false => value_of(entry),
        };
        (key.clone(), entry)
    });
    Value::Object(entries.collect())
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
        deserializer.deserialize_map(Entries).map(Self::from)
    }
}

/// Reads an object. `Map` itself would also take null for one.
struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        Map::deserialize(MapAccessDeserializer::new(access))
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
    fn what_is_missing_is_null() {
        let mut object: Object = [("a", json!({"b": 1}))].into_iter().collect();
        assert_eq!(object["missing"], Value::Null);
        assert_eq!(object["missing"]["deeper"][7], Value::Null);
        assert_eq!(object["a"]["b"], 1);
        assert_eq!(object[&"a".to_owned()]["c"], Value::Null);
        assert_eq!(object.len(), 1, "reading adds nothing");
        object["new"]["deep"] = json!(2);
        object["a"] = json!(3);
        assert_eq!(json!(object), json!({"a": 3, "new": {"deep": 2}}));
    }

    #[test]
    fn debug_output_is_json_without_secrets() {
        let object = Object::from_serialize(&json!({
            "name": "Ahoy",
            "api_secret": "hunter2",
            "list": [{"AccessToken": {"value": "hunter2"}, "size": 1.5}],
        }));
        assert_eq!(
            format!("{object:?}"),
            r#"{"api_secret":"[redacted]","list":[{"AccessToken":"[redacted]","size":1.5}],"name":"Ahoy"}"#
        );
        let pretty = format!("{object:#?}");
        assert!(pretty.contains("\n  \"name\": \"Ahoy\"") && !pretty.contains("hunter2"));
        let fault = format!("{:?}", Object::from_serialize(&json!([1])));
        assert!(fault.contains("an array"), "{fault}");
    }

    #[test]
    fn null_is_no_object() {
        assert!(serde_json::from_str::<Object>("null").is_err());
        assert!(serde_json::from_str::<Object>("{}").is_ok());
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
