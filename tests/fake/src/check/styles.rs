//! How a parameter is written: which texts are its, and the value that they make.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use spec_document::{Additional, Document, Encoding, Kind};

use super::{
    parameters::Query,
    text::{parse, parse_leniently},
};

/// The deepest nesting in brackets. A query and a form have room for thousands, which no stack has.
const DEEPEST: usize = 64;

/// The texts of a parameter, decoded.
#[derive(Debug)]
pub(crate) enum Texts {
    /// Those under its own name.
    Values(Vec<String>),
    /// Those of the properties of an object, by property.
    Properties(Query),
    /// Those of what is in an object or a list at any depth, by the way to them: `[a][0]`.
    Nested(Query),
}

impl Texts {
    /// Whether a parameter that has one text has several.
    pub(super) fn is_repeated(&self, encoding: Encoding) -> bool {
        match self {
            Self::Values(values) => values.len() > 1 && encoding != Encoding::Repeated,
            // A property may be a list.
            Self::Properties(_) | Self::Nested(_) => false,
        }
    }
}

/// The properties that a schema declares.
pub(super) fn property_names<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    match document.shape(schema).map(|shape| shape.kind) {
        Ok(Kind::Object { properties, .. }) => properties.into_keys().collect(),
        _ => Vec::new(),
    }
}

/// Returns true if an object may have more properties than its schema declares.
pub(super) fn is_open(document: &Document, schema: &Value) -> bool {
    let shape = document.shape(schema).map(|shape| shape.kind);
    matches!(shape, Ok(Kind::Object { additional, .. }) if !matches!(additional, Additional::None))
}

/// Takes the texts of a parameter, or of a field of a form, out of a query. The names of `others` are
/// those of other objects whose properties stand by themselves.
pub(super) fn of_query(
    document: &Document,
    name: &str,
    schema: &Value,
    encoding: Encoding,
    others: &[&str],
    query: &mut Query,
) -> Option<Texts> {
    let found: Query = match encoding {
        Encoding::Deep => {
            let inner = |key: &str| {
                let rest = key.strip_prefix(name)?;
                rest.starts_with('[').then(|| rest.to_owned())
            };
            let keys: Vec<String> = query
                .keys()
                .filter(|key| inner(key).is_some())
                .cloned()
                .collect();
            let found = keys
                .into_iter()
                .filter_map(|key| Some((inner(&key)?, query.remove(&key)?)));
            let found: Query = found.collect();
            return (!found.is_empty()).then_some(Texts::Nested(found));
        }
        Encoding::Properties => {
            let Ok(Kind::Object {
                properties,
                additional,
                ..
            }) = document.shape(schema).map(|shape| shape.kind)
            else {
                return None;
            };
            let is_open = !matches!(additional, Additional::None);
            // Whatever else there is belongs to an open one.
            let is_its = |key: &str| match properties.contains_key(key) {
                true => true,
                false => is_open && !others.contains(&key),
            };
            let names: Vec<String> = query.keys().filter(|key| is_its(key)).cloned().collect();
            let texts = names.into_iter().filter_map(|name| {
                // Properties that two objects declare are part of both.
                let values = match others.contains(&name.as_str()) {
                    true => query.get(&name).cloned(),
                    false => query.remove(&name),
                };
                Some((name, values?))
            });
            texts.collect()
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
        Texts::Nested(texts) => {
            let mut nested = Nested::default();
            for (way, values) in texts {
                let steps = way.trim_start_matches('[').trim_end_matches(']');
                if steps.split("][").count() > DEEPEST {
                    return Err(format!("is nested deeper than {DEEPEST} levels"));
                }
                let text = values.first().map(String::as_str).unwrap_or_default();
                nested.put(steps.split("]["), text);
            }
            return nested.value(document, schema);
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
        Encoding::Pairs | Encoding::SpacedPairs | Encoding::PipedPairs => {
            let joint = match encoding {
                Encoding::SpacedPairs => ' ',
                Encoding::PipedPairs => '|',
                _ => ',',
            };
            let parts: Vec<String> = first.split(joint).map(str::to_owned).collect();
            let (pairs, rest) = parts.as_chunks::<2>();
            if !rest.is_empty() {
                return Err(format!("`{first}` has a property without a value"));
            }
            let properties = pairs
                .iter()
                .map(|[key, value]| (key.as_str(), std::slice::from_ref(value)));
            object(document, schema, properties)
        }
        Encoding::ExplodedPairs => exploded(document, schema, first.split(',')),
        Encoding::Label { explode } => {
            let rest = after(first, '.')?;
            match explode {
                true => exploded(document, schema, rest.split('.')),
                false => joined(document, schema, rest),
            }
        }
        Encoding::Matrix { explode } => {
            let rest = after(first, ';')?;
            let of_pair = |pair: &str| pair.split_once('=').map(|(_, value)| value.to_owned());
            let is_object = matches!(kind(document, schema)?, Kind::Object { .. });
            match (explode, is_object) {
                (true, true) => exploded(document, schema, rest.split(';')),
                (true, false) => {
                    let values: Vec<String> = rest.split(';').filter_map(of_pair).collect();
                    exploded(document, schema, values.iter().map(String::as_str))
                }
                (false, _) => joined(document, schema, &of_pair(rest).unwrap_or_default()),
            }
        }
        other => Err(format!("cannot be read as {other:?}")),
    }
}

fn after(text: &str, sign: char) -> Result<&str, String> {
    text.strip_prefix(sign)
        .ok_or_else(|| format!("`{text}` does not begin with `{sign}`"))
}

/// A value whose parts are `name=value` in an object.
fn exploded<'t>(
    document: &Document,
    schema: &Value,
    parts: impl Iterator<Item = &'t str>,
) -> Result<Value, String> {
    match kind(document, schema)? {
        Kind::Array { .. } => list(document, schema, parts),
        Kind::Object { .. } => {
            let pairs = parts.filter_map(|part| part.split_once('='));
            let pairs: Vec<_> = pairs
                .map(|(key, value)| (key, [value.to_owned()]))
                .collect();
            object(
                document,
                schema,
                pairs.iter().map(|(key, value)| (*key, value.as_slice())),
            )
        }
        _ => scalar(document, schema, &parts.collect::<Vec<_>>().join(".")),
    }
}

/// A value whose parts are told apart by commas.
fn joined(document: &Document, schema: &Value, text: &str) -> Result<Value, String> {
    let encoding = match kind(document, schema)? {
        Kind::Array { .. } => Encoding::Joined,
        Kind::Object { .. } => Encoding::Pairs,
        _ => Encoding::Plain,
    };
    assemble(
        document,
        schema,
        encoding,
        &Texts::Values(vec![text.to_owned()]),
    )
}

/// What stands in brackets behind a name, at any depth.
#[derive(Debug, Default)]
struct Nested<'t> {
    text: Option<&'t str>,
    inner: BTreeMap<&'t str, Nested<'t>>,
}

impl<'t> Nested<'t> {
    fn put(&mut self, mut steps: impl Iterator<Item = &'t str>, text: &'t str) {
        match steps.next() {
            Some(step) => self.inner.entry(step).or_default().put(steps, text),
            None => self.text = Some(text),
        }
    }

    fn value(&self, document: &Document, schema: &Value) -> Result<Value, String> {
        if let Some(text) = self.text {
            return scalar(document, schema, text);
        }
        match kind(document, schema)? {
            Kind::Array { items, .. } => {
                let place = |step: &str| step.parse::<usize>().map_err(|_| step.to_owned());
                let places = self
                    .inner
                    .iter()
                    .map(|(step, item)| Ok((place(step)?, item)));
                let places: Result<BTreeMap<_, _>, String> = places.collect();
                let places =
                    places.map_err(|step| format!("has `{step}` for a place in a list"))?;
                let items = places.values().map(|item| item.value(document, items));
                items.collect()
            }
            Kind::Object {
                properties,
                additional,
                ..
            } => {
                let mut fields = Map::new();
                for (name, inner) in &self.inner {
                    let schema = match (properties.get(name), &additional) {
                        (Some(schema), _) => schema,
                        (None, Additional::Schema(schema)) => schema,
                        (None, _) => &Value::Bool(true),
                    };
                    fields.insert((*name).to_owned(), inner.value(document, schema)?);
                }
                Ok(fields.into())
            }
            _ => {
                let anything = Value::Bool(true);
                let fields = self.inner.iter();
                fields
                    .map(|(name, inner)| {
                        Ok(((*name).to_owned(), inner.value(document, &anything)?))
                    })
                    .collect()
            }
        }
    }
}

/// The value of a text. Of several alternatives, it is one of those that not every text fits.
pub(super) fn scalar(document: &Document, schema: &Value, text: &str) -> Result<Value, String> {
    let shapes = document.shapes(schema).map_err(|error| error.to_string())?;
    let kinds = shapes.iter().map(|shape| &shape.kind);
    let takes_any = |kind: &Kind<'_>| {
        matches!(
            kind,
            Kind::Text(_) | Kind::Date { .. } | Kind::Binary | Kind::Any
        )
    };
    let mut narrow = kinds.clone().filter(|kind| !takes_any(kind));
    let found = narrow.find_map(|kind| {
        let value = parse(kind, text).ok()?;
        match kind {
            Kind::Enum(values) => values.contains(&value).then_some(value),
            _ => Some(value),
        }
    });
    match (found, shapes.first()) {
        (Some(value), _) => Ok(value),
        (None, _) if kinds.clone().any(takes_any) => Ok(text.into()),
        (None, Some(shape)) => parse(&shape.kind, text),
        (None, None) => Ok(text.into()),
    }
}

fn list<'t>(
    document: &Document,
    schema: &Value,
    texts: impl Iterator<Item = &'t str>,
) -> Result<Value, String> {
    match kind(document, schema)? {
        Kind::Array { prefix, items, .. } => texts
            .enumerate()
            .map(|(place, text)| scalar(document, prefix.get(place).unwrap_or(items), text))
            .collect(),
        _ => Err("is declared as something other than a list".to_owned()),
    }
}

fn object<'t>(
    document: &Document,
    schema: &Value,
    texts: impl Iterator<Item = (&'t str, &'t [String])>,
) -> Result<Value, String> {
    let Kind::Object {
        properties,
        additional,
        ..
    } = kind(document, schema)?
    else {
        return Err("is declared as something other than an object".to_owned());
    };
    let mut fields = Map::new();
    for (name, values) in texts {
        let first = values.first().map(String::as_str).unwrap_or_default();
        let others = match additional {
            Additional::Schema(schema) => Some(schema),
            _ => None,
        };
        let value = match properties.get(name).copied().or(others) {
            Some(property) => match kind(document, property)? {
                Kind::Array { .. } => list(document, property, values.iter().map(String::as_str))?,
                _ => scalar(document, property, first)?,
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
