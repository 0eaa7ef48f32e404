//! What an answer needs beyond what is remembered.
//!
//! The document requires fields that the memory knows nothing about, such as whether a user is
//! online. They get the plainest value that their schema allows: no text, no elements, zero, false.
//! What is not declared is left out, and so is null where a field may be missing.

use serde_json::{Map, Value};
use spec_document::{Additional, Document, Error, Fill, Kind};

/// Deeper than this, a schema requires itself.
const DEEPEST: usize = 64;

/// Makes an answer of what is known. `date` stands in dates that are required and not known.
pub(crate) fn complete(
    document: &Document,
    schema: &Value,
    known: Value,
    date: i64,
) -> Result<Value, Error> {
    let completion = Completion { document, date };
    completion.value(schema, known, 0)
}

struct Completion<'a> {
    document: &'a Document,
    date: i64,
}

impl Completion<'_> {
    fn value(&self, schema: &Value, known: Value, depth: usize) -> Result<Value, Error> {
        if depth > DEEPEST {
            return Ok(known);
        }
        let kind = self.document.shape(schema)?.kind;
        Ok(match (kind, known) {
            (
                Kind::Object {
                    properties,
                    required,
                    additional,
                    ..
                },
                Value::Object(mut known),
            ) => {
                let mut whole = Map::new();
                for (name, property) in properties {
                    let value = known.remove(name).unwrap_or_default();
                    if !value.is_null() || required.contains(name) {
                        let value = self.value(property, value, depth + 1)?;
                        whole.insert(name.to_owned(), value);
                    }
                }
                for (name, value) in known {
                    match additional {
                        Additional::None => {}
                        Additional::Any => drop(whole.insert(name, value)),
                        Additional::Schema(schema) => {
                            whole.insert(name, self.value(schema, value, depth + 1)?);
                        }
                    }
                }
                whole.into()
            }
            (Kind::Array { items, .. }, Value::Array(known)) => known
                .into_iter()
                .map(|element| self.value(items, element, depth + 1))
                .collect::<Result<_, _>>()?,
            (_, Value::Null) => self.plainest(schema, depth)?,
            (_, known) => known,
        })
    }

    fn plainest(&self, schema: &Value, depth: usize) -> Result<Value, Error> {
        Ok(match self.document.shape(schema)?.kind {
            Kind::Object { .. } => self.value(schema, Map::new().into(), depth + 1)?,
            Kind::Array { count, .. } if count.least == 0 => Vec::<Value>::new().into(),
            Kind::Text(limits) if limits.least == 0 => "".into(),
            Kind::Date { numeric: true } => self.date.into(),
            Kind::Integer(limits) => 0.clamp(limits.least, limits.most).into(),
            Kind::Boolean => false.into(),
            Kind::Enum(values) => values.first().cloned().unwrap_or_default(),
            _ => self.document.answer(schema, Fill::Required)?,
        })
    }
}
