//! The conversions that generated setters are made of.
//!
//! They are functions with one obvious type argument, so that generated code reads well and the
//! compiler reports a wrong argument where the caller wrote it.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::Object;

/// Converts one value.
pub fn to<T>(value: impl Into<T>) -> T {
    value.into()
}

/// Converts the elements of a list.
pub fn list<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// Converts the keys and values of a map. Of equal keys the last one stays.
pub fn map<T, K, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<String, T>
where
    K: Into<String>,
    V: Into<T>,
{
    entries
        .into_iter()
        .map(|(key, value)| (key.into(), value.into()))
        .collect()
}

/// Makes a free-form JSON object of anything that serialises to one.
pub fn object(value: impl Serialize) -> Object {
    Object::from_serialize(&value)
}

/// Makes a list of free-form JSON objects.
pub fn objects(values: impl IntoIterator<Item = impl Serialize>) -> Vec<Object> {
    values.into_iter().map(object).collect()
}

/// The JSON value `null`, for fields that tell it apart from being absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Null;

impl Serialize for Null {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}
