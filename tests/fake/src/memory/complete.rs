//! What an answer needs beyond what is remembered.
//!
//! The document requires fields that the memory knows nothing about, such as whether a user is
//! online. They get the plainest value that their schema allows: no text, no elements, zero, false.
//! What is not declared is left out, and so is null where a field may be missing.

use std::cell::Cell;

use serde_json::{Map, Value};
use spec_document::{Additional, Document, Error, Fill, Kind};

/// Deeper than this, a schema requires itself.
const DEEPEST: usize = 64;

/// The most values that are added to one answer. Two schemas that each require the next one twice
/// double them at every level.
const MOST_ADDED: usize = 20_000;

/// Makes an answer of what is known. `date` stands in dates that are required and not known.
pub(crate) fn complete(
    document: &Document,
    schema: &Value,
    known: Value,
    date: i64,
) -> Result<Value, Error> {
    let completion = Completion {
        document,
        date,
        added: Cell::new(0),
    };
    completion.value(schema, known, 0)
}

struct Completion<'a> {
    document: &'a Document,
    date: i64,
    added: Cell<usize>,
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
        self.count(1)?;
        Ok(match self.document.shape(schema)?.kind {
            Kind::Object { .. } => self.value(schema, Map::new().into(), depth + 1)?,
            Kind::Array { count, .. } if count.least == 0 => Vec::<Value>::new().into(),
            Kind::Text(limits) if limits.least == 0 => "".into(),
            Kind::Date { numeric: true } => self.date.into(),
            Kind::Integer(limits) => {
                let number = 0.clamp(limits.least, limits.most);
                i64::try_from(number).unwrap_or(i64::MAX).into()
            }
            Kind::Boolean => false.into(),
            Kind::Enum(values) => values.first().cloned().unwrap_or_default(),
            _ => {
                let sample = self.document.answer(schema, Fill::Required)?;
                self.count(size(&sample))?;
                sample
            }
        })
    }

    fn count(&self, added: usize) -> Result<(), Error> {
        self.added.set(self.added.get() + added);
        if self.added.get() <= MOST_ADDED {
            return Ok(());
        }
        Err(Error::Unsupported {
            at: "the schema of an answer".to_owned(),
            what: format!("it requires more than {MOST_ADDED} values"),
        })
    }
}

/// The number of values in a list or an object. A sample is nested 64 levels deep at most.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| 1 + size(item)).sum(),
        Value::Object(fields) => fields.values().map(|field| 1 + size(field)).sum(),
        _ => 0,
    }
}
