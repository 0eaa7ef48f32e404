//! How a parameter is written: which texts are its, and the value that they make.

use serde_json::{Map, Value};
use spec_document::{Document, Encoding, Kind, Parameter};

use super::{
    parameters::Query,
    text::{parse, parse_leniently},
};

/// The texts of a parameter, decoded.
#[derive(Debug)]
pub(crate) enum Texts {
    /// Those under its own name.
    Values(Vec<String>),
    /// Those of the properties of an object, by property.
    Properties(Query),
}

impl Texts {
    /// Whether a parameter that has one text has several.
    pub(super) fn is_repeated(&self, encoding: Encoding) -> bool {
        match self {
            Self::Values(values) => values.len() > 1 && encoding != Encoding::Repeated,
            // A property may be a list.
            Self::Properties(_) => false,
        }
    }
}

/// Takes the texts of a parameter out of a query.
pub(super) fn of_query(
    document: &Document,
    parameter: &Parameter,
    query: &mut Query,
) -> Option<Texts> {
    let name = parameter.name.as_str();
    let found: Query = match parameter.encoding {
        Encoding::Deep => {
            let inner = |key: &str| {
                let rest = key.strip_prefix(name)?.strip_prefix('[')?;
                rest.strip_suffix(']').map(str::to_owned)
            };
            let keys: Vec<String> = query
                .keys()
                .filter(|key| inner(key).is_some())
                .cloned()
                .collect();
            keys.into_iter()
                .filter_map(|key| Some((inner(&key)?, query.remove(&key)?)))
                .collect()
        }
        Encoding::Properties => {
            let Ok(Kind::Object { properties, .. }) =
                document.shape(&parameter.schema).map(|shape| shape.kind)
            else {
                return None;
            };
            properties
                .keys()
                .filter_map(|key| Some(((*key).to_owned(), query.remove(*key)?)))
                .collect()
        }
        _ => return query.remove(name).map(Texts::Values),
    };
    (!found.is_empty()).then_some(Texts::Properties(found))
}

/// The value that the texts of a parameter, or of a field of a form, make.
pub(super) fn assemble(
    document: &Document,
    schema: &Value,
    encoding: Encoding,
    texts: &Texts,
) -> Result<Value, String> {
    let values = match texts {
        Texts::Values(values) => values.as_slice(),
        Texts::Properties(properties) => {
            let properties = properties
                .iter()
                .map(|(key, values)| (key.as_str(), values.as_slice()));
            return object(document, schema, properties);
        }
    };
    let first = values.first().map(String::as_str).unwrap_or_default();
    match encoding {
        Encoding::Plain => scalar(document, schema, first),
        Encoding::Json => {
            serde_json::from_str(first).map_err(|error| format!("is not JSON: {error}"))
        }
        // Servers decode before they split, so an encoded comma parts elements like a bare one.
        Encoding::Joined => list(document, schema, first.split(',')),
        Encoding::Spaced => list(document, schema, first.split(' ')),
        Encoding::Piped => list(document, schema, first.split('|')),
        Encoding::Repeated => list(document, schema, values.iter().map(String::as_str)),
        Encoding::Pairs => {
            let parts: Vec<String> = first.split(',').map(str::to_owned).collect();
            let (pairs, rest) = parts.as_chunks::<2>();
            if !rest.is_empty() {
                return Err(format!("`{first}` has a property without a value"));
            }
            let properties = pairs
                .iter()
                .map(|[key, value]| (key.as_str(), std::slice::from_ref(value)));
            object(document, schema, properties)
        }
        other => Err(format!("cannot be read as {other:?}")),
    }
}

fn scalar(document: &Document, schema: &Value, text: &str) -> Result<Value, String> {
    parse(&kind(document, schema)?, text)
}

fn list<'t>(
    document: &Document,
    schema: &Value,
    texts: impl Iterator<Item = &'t str>,
) -> Result<Value, String> {
    match kind(document, schema)? {
        Kind::Array { items, .. } => {
            let items = kind(document, items)?;
            texts.map(|text| parse(&items, text)).collect()
        }
        _ => Err("is declared as something other than a list".to_owned()),
    }
}

fn object<'t>(
    document: &Document,
    schema: &Value,
    texts: impl Iterator<Item = (&'t str, &'t [String])>,
) -> Result<Value, String> {
    let Kind::Object { properties, .. } = kind(document, schema)? else {
        return Err("is declared as something other than an object".to_owned());
    };
    let mut fields = Map::new();
    for (name, values) in texts {
        let first = values.first().map(String::as_str).unwrap_or_default();
        let value = match properties.get(name) {
            Some(property) => match kind(document, property)? {
                Kind::Array { .. } => list(document, property, values.iter().map(String::as_str))?,
                kind => parse(&kind, first)?,
            },
            None => parse_leniently(first),
        };
        fields.insert(name.to_owned(), value);
    }
    Ok(fields.into())
}

fn kind<'a>(document: &'a Document, schema: &'a Value) -> Result<Kind<'a>, String> {
    let shape = document.shape(schema);
    shape
        .map(|shape| shape.kind)
        .map_err(|error| error.to_string())
}
