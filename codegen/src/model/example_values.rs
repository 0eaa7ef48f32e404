//! The values of an example, split into the fields of its operation.

use super::{Body, ExampleValue, Json, Location, Operation};
use crate::pointer::Pointer;

impl Operation {
    /// The value of a parameter as values of the fields that the operation takes for it: one, or
    /// one for each key of a flattened parameter. `None` if it should be an object and is not.
    pub fn parameter_values(
        &self,
        location: Location,
        wire_name: &str,
        value: Json,
        pointer: &Pointer,
    ) -> Option<Vec<ExampleValue>> {
        let is_flattened = location == Location::Query
            && self
                .parameters
                .iter()
                .any(|parameter| parameter.container() == Some(wire_name));
        if !is_flattened {
            return Some(vec![ExampleValue {
                location: Some(location),
                within: None,
                wire_name: wire_name.to_owned(),
                value,
                pointer: pointer.clone(),
            }]);
        }
        let Json::Object(entries) = value else {
            return None;
        };
        let value = |(key, value): (String, Json)| ExampleValue {
            location: Some(location),
            within: Some(wire_name.to_owned()),
            pointer: pointer.child(&key),
            wire_name: key,
            value,
        };
        Some(entries.into_iter().map(value).collect())
    }

    /// A whole body as values of the fields that the operation takes for it. `None` if it should
    /// be an object and is not.
    pub fn body_values(&self, body: Json, pointer: &Pointer) -> Option<Vec<ExampleValue>> {
        let value = |wire_name: String, value: Json, pointer: Pointer| ExampleValue {
            location: None,
            within: None,
            wire_name,
            value,
            pointer,
        };
        match (&self.body, body) {
            (Body::Json(field) | Body::Text(field) | Body::File(field), body) => {
                Some(vec![value(field.wire_name.clone(), body, pointer.clone())])
            }
            (_, Json::Object(entries)) => Some(
                entries
                    .into_iter()
                    .map(|(key, entry)| {
                        let at = pointer.child(&key);
                        value(key, entry, at)
                    })
                    .collect(),
            ),
            _ => None,
        }
    }
}
