//! Every place of an answer that a server could get wrong, and the ways in which it could.

use serde_json::{Map, Value};
use spec_document::{Additional, Document, Error, Kind};

/// What is done to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutation {
    /// The field is left out.
    Dropped,
    /// The field is null.
    Null,
    /// The enum has a value that the description does not list.
    UnknownEnumValue,
    /// The object has a field that the description does not list.
    UnknownField,
    /// The value is of a JSON kind that the description does not allow.
    WrongKind,
}

/// A field of an object somewhere in an answer.
#[derive(Clone, Debug)]
pub struct Place {
    /// The way from the root: names of fields and keys, indices of elements.
    pub path: Vec<String>,
    /// A value of another kind, which the decoder has to refuse; `None` where any is allowed.
    pub wrong: Option<Value>,
    /// Whether the value is a word of an enum.
    pub is_enum: bool,
    /// Whether the field is one of the named ones of its object, not an entry of a map.
    pub is_field: bool,
    /// Whether the value is an object that holds nothing but named fields.
    pub is_closed: bool,
}

/// A word that no enum lists.
pub const UNKNOWN_WORD: &str = "a word of tomorrow";

/// A number that no enum of numbers lists.
pub const UNKNOWN_NUMBER: i64 = 987_654;

/// All places of an answer, at every depth.
pub fn places(document: &Document, schema: &Value, answer: &Value) -> Result<Vec<Place>, Error> {
    let mut found = Vec::new();
    walk(document, schema, answer, &mut Vec::new(), true, &mut found)?;
    Ok(found)
}

fn walk(
    document: &Document,
    schema: &Value,
    value: &Value,
    path: &mut Vec<String>,
    is_field: bool,
    found: &mut Vec<Place>,
) -> Result<(), Error> {
    let shape = document.shape(schema)?;
    let wrong = match shape.kind {
        Kind::Any => None,
        // A date is read from numbers and texts alike, but not from a truth value.
        Kind::Date { .. } | Kind::Integer(_) | Kind::Number(_) => Some(Value::Bool(true)),
        Kind::Object { .. } | Kind::Array { .. } => Some(Value::String("no object".to_owned())),
        Kind::Enum(_) | Kind::Text(_) | Kind::Binary => Some(serde_json::json!({})),
        Kind::Boolean => Some(serde_json::json!([])),
        _ => None,
    };
    if !path.is_empty() {
        found.push(Place {
            path: path.clone(),
            wrong,
            is_enum: matches!(shape.kind, Kind::Enum(_)),
            is_field,
            is_closed: matches!(
                shape.kind,
                Kind::Object {
                    additional: Additional::None,
                    ..
                }
            ),
        });
    }
    let mut step = |name: String, schema: &Value, value: &Value, is_field: bool| {
        path.push(name);
        let result = walk(document, schema, value, path, is_field, found);
        path.pop();
        result
    };
    match (&shape.kind, value) {
        (
            Kind::Object {
                properties,
                additional,
                ..
            },
            Value::Object(fields),
        ) => {
            for (name, value) in fields {
                match (properties.get(name.as_str()), additional) {
                    (Some(schema), _) => step(name.clone(), schema, value, true)?,
                    (None, Additional::Schema(schema)) => {
                        step(name.clone(), schema, value, false)?;
                    }
                    // Free-form content is not the description's to speak of.
                    (None, _) => {}
                }
            }
        }
        (Kind::Array { items, .. }, Value::Array(elements)) => {
            for (index, value) in elements.iter().enumerate() {
                step(index.to_string(), items, value, false)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// The answer without what lies far from a place: of every object on the way, the single values
/// and the next step; of the object that holds the place, everything that is no object; of every
/// list, the one element. Decoding thousands of mutations of whole answers would take minutes, and
/// what lies far away is decoded by every other mutation.
pub fn spine(answer: &Value, path: &[String]) -> (Value, Vec<String>) {
    let Some((first, rest)) = path.split_first() else {
        return (answer.clone(), Vec::new());
    };
    match answer {
        Value::Object(fields) => {
            let mut kept = Map::new();
            let mut at = vec![first.clone()];
            for (name, value) in fields {
                if name == first {
                    let (value, below) = spine(value, rest);
                    kept.insert(name.clone(), value);
                    at.extend(below);
                } else if !matches!(value, Value::Object(_) | Value::Array(_)) {
                    kept.insert(name.clone(), value.clone());
                }
            }
            (Value::Object(kept), at)
        }
        Value::Array(elements) => {
            let index: usize = first.parse().unwrap_or_default();
            let element = elements.get(index).cloned().unwrap_or_default();
            let (element, below) = spine(&element, rest);
            let mut at = vec!["0".to_owned()];
            at.extend(below);
            (Value::Array(vec![element]), at)
        }
        other => (other.clone(), Vec::new()),
    }
}

/// The address of a place as a JSON pointer.
pub fn pointer(path: &[String]) -> String {
    path.iter()
        .map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1")))
        .collect()
}

/// The object or list that holds a place, and the place's own key in it.
pub fn parent<'a>(answer: &'a mut Value, path: &[String]) -> Option<(&'a mut Value, String)> {
    let (last, way) = path.split_last()?;
    let parent = answer.pointer_mut(&pointer(way))?;
    Some((parent, last.clone()))
}
