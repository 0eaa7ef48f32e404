//! What must be on the wire for a call, computed from the document and the sample alone.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::{BodyKind, Document, Encoding, Error, Kind, Parameter, Place, RequestSample};

/// Everything but the characters that RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Values of the query parameters and headers that the security schemes ask for, by wire name.
pub type Credentials = BTreeMap<String, String>;

/// A request as it must be on the wire.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpectedRequest {
    /// `operationId`.
    pub operation: String,
    /// The method in capitals.
    pub method: String,
    /// The path, percent-encoded.
    pub path: String,
    /// The query: what security asks for, then the parameters in the order of the document. The
    /// order on the wire is free.
    pub query: Vec<QueryPair>,
    /// Headers that security asks for, and header parameters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ExpectedBody,
}

/// One `name=value` of a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryPair {
    /// The parameter, not encoded.
    pub name: String,
    /// `name=value`, percent-encoded.
    pub raw: String,
    /// The value, if the parameter carries JSON. The order of keys in it is then free.
    pub json: Option<Value>,
}

/// The body of an expected request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExpectedBody {
    /// No body at all.
    Empty,
    /// JSON, equal to this value.
    Json(Value),
    /// A multipart form of these parts, in any order.
    Multipart(Vec<ExpectedPart>),
}

/// One part of a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpectedPart {
    /// Name of the field.
    pub name: String,
    /// What it holds.
    pub content: PartContent,
}

/// What a part of a form holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PartContent {
    /// A file.
    File {
        /// `filename` of the part.
        file_name: String,
        /// `Content-Type` of the part.
        content_type: String,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A plain form field with JSON text, equal to this value.
    Json(Value),
    /// A plain form field.
    Text(String),
}

/// Percent-encodes everything but the unreserved characters `A-Za-z0-9-._~`.
pub fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

impl ExpectedRequest {
    /// Path and query as they can stand in a request line.
    pub fn target(&self) -> String {
        let pairs: Vec<_> = self.query.iter().map(|pair| pair.raw.as_str()).collect();
        match pairs.is_empty() {
            true => self.path.clone(),
            false => format!("{}?{}", self.path, pairs.join("&")),
        }
    }
}

impl QueryPair {
    fn new(name: &str, value: &str) -> Self {
        Self {
            name: name.to_owned(),
            raw: format!("{}={}", percent_encode(name), percent_encode(value)),
            json: None,
        }
    }

    /// Whether a `name=value` from the wire says the same: equal to the byte, but for the order of
    /// keys in JSON, which must be compact all the same.
    pub fn matches(&self, raw: &str) -> bool {
        let Some(expected) = &self.json else {
            return raw == self.raw;
        };
        let decoded = raw
            .strip_prefix(&format!("{}=", percent_encode(&self.name)))
            .and_then(|value| percent_decode_str(value).decode_utf8().ok());
        let Some(json) = decoded else {
            return false;
        };
        // Whatever the order of keys, compact text of one value has one length.
        raw.len() == self.raw.len()
            && serde_json::from_str::<Value>(&json).ok().as_ref() == Some(expected)
    }
}

impl Document {
    /// Computes what must be on the wire for a call.
    ///
    /// # Errors
    ///
    /// When the sample does not suit the document, or a value that security asks for is not among
    /// the credentials.
    pub fn expected(
        &self,
        sample: &RequestSample,
        credentials: &Credentials,
    ) -> Result<ExpectedRequest, Error> {
        let operation = self.operation(&sample.operation)?;
        let mut expected = ExpectedRequest {
            operation: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            query: Vec::new(),
            headers: Vec::new(),
            body: self.expected_body(sample)?,
        };
        for key in &operation.security {
            let value = credentials
                .get(&key.name)
                .ok_or_else(|| Error::Unknown(format!("no credential for `{}`", key.name)))?;
            let value = match &key.prefix {
                Some(prefix) if !value.starts_with(prefix) => &format!("{prefix}{value}"),
                _ => value,
            };
            match key.place {
                Place::Query => expected.query.push(QueryPair::new(&key.name, value)),
                _ => expected.headers.push((key.name.clone(), value.clone())),
            }
        }
        for given in &sample.parameters {
            let name = &given.name;
            let parameter = operation.parameter(given.place, name).ok_or_else(|| {
                Error::Unknown(format!("{}: no parameter `{name}`", operation.id))
            })?;
            match given.place {
                Place::Path => {
                    let hole = format!("{{{name}}}");
                    let value = plain(&given.value, name)?;
                    expected.path = expected.path.replace(&hole, &percent_encode(&value));
                }
                Place::Query => {
                    expected
                        .query
                        .extend(pairs(parameter.encoding, name, &given.value)?)
                }
                Place::Header => {
                    expected
                        .headers
                        .push((name.clone(), plain(&given.value, name)?));
                }
                Place::Cookie => return Err(Error::unsupported(name, "in: cookie")),
            }
        }
        Ok(expected)
    }

    /// The body of such a request.
    ///
    /// # Errors
    ///
    /// When the sample does not suit the document, or the body is neither JSON nor a form of parts.
    pub fn expected_body(&self, sample: &RequestSample) -> Result<ExpectedBody, Error> {
        let operation = self.operation(&sample.operation)?;
        let (body, value) = match (&operation.body, &sample.body) {
            (Some(body), Some(value)) => (body, value),
            (None, Some(_)) => {
                return Err(Error::Unknown(format!(
                    "{}: no body is declared",
                    operation.id
                )));
            }
            (_, None) => return Ok(ExpectedBody::Empty),
        };
        match body.kind() {
            BodyKind::Json => return Ok(ExpectedBody::Json(value.clone())),
            BodyKind::Multipart => {}
            _ => return Err(Error::unsupported(&operation.id, &body.media_type)),
        }
        let Kind::Object { properties, .. } = self.shape(&body.schema)?.kind else {
            // Nothing is known about its parts.
            return Ok(ExpectedBody::Multipart(Vec::new()));
        };
        let mut parts = Vec::new();
        for (name, value) in value.as_object().into_iter().flatten() {
            let schema = properties
                .get(name.as_str())
                .ok_or_else(|| Error::Unknown(format!("{}: no part `{name}`", operation.id)))?;
            let kind = self.shape(schema)?.kind;
            let contents = match (&kind, value) {
                // Each element is a part of the name of the list, unless it has parts itself.
                (Kind::Array { items, .. }, Value::Array(elements)) => {
                    let element = self.shape(items)?.kind;
                    match has_parts(&element) {
                        true => vec![PartContent::Json(value.clone())],
                        false => elements
                            .iter()
                            .map(|value| part_content(&element, value, name))
                            .collect::<Result<_, _>>()?,
                    }
                }
                _ => vec![part_content(&kind, value, name)?],
            };
            parts.extend(contents.into_iter().map(|content| ExpectedPart {
                name: name.clone(),
                content,
            }));
        }
        Ok(ExpectedBody::Multipart(parts))
    }
}

impl Parameter {
    /// The names and values that a value has on the wire, decoded. In a path, a header or a cookie it is
    /// one, under the name of the parameter. A piece that has parts itself is JSON.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as the document says.
    pub fn texts(&self, value: &Value) -> Result<Vec<(String, String)>, Error> {
        let name = &self.name;
        let one = |text: String| Ok(vec![(name.clone(), text)]);
        let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let elements: Vec<String> = list.iter().map(text).collect();
        let fields = value.as_object().into_iter().flatten();
        let fields: Vec<(&String, &Value)> = fields.collect();
        let pairs = |joint: &str| {
            let pairs = fields.iter();
            let pairs = pairs.map(|(key, value)| format!("{key}{joint}{}", text(value)));
            pairs.collect::<Vec<String>>()
        };
        match self.encoding {
            Encoding::Plain => one(plain(value, name)?),
            Encoding::Json => one(value.to_string()),
            Encoding::Joined => one(elements.join(",")),
            Encoding::Spaced => one(elements.join(" ")),
            Encoding::Piped => one(elements.join("|")),
            Encoding::Repeated => Ok(elements
                .into_iter()
                .map(|element| (name.clone(), element))
                .collect()),
            Encoding::Pairs => one(pairs(",").join(",")),
            Encoding::SpacedPairs => one(pairs(" ").join(" ")),
            Encoding::PipedPairs => one(pairs("|").join("|")),
            Encoding::ExplodedPairs => one(pairs("=").join(",")),
            Encoding::Properties => Ok(fields
                .iter()
                .flat_map(|(key, value)| match value {
                    Value::Array(items) => items.iter().map(|item| (key, text(item))).collect(),
                    value => vec![(key, text(value))],
                })
                .map(|(key, text)| ((*key).clone(), text))
                .collect()),
            Encoding::Deep => {
                let mut found = Vec::new();
                deep(name.clone(), value, &mut found);
                Ok(found)
            }
            Encoding::Label { explode } | Encoding::Matrix { explode } => {
                let is_label = matches!(self.encoding, Encoding::Label { .. });
                let (joint, named) = match is_label {
                    true => (".", String::new()),
                    false => (";", format!("{name}=")),
                };
                let inner = match (explode, value) {
                    (true, Value::Object(_)) => pairs("=").join(joint),
                    (false, Value::Object(_)) => named + &pairs(",").join(","),
                    (true, Value::Array(_)) => {
                        let elements = elements.iter();
                        let elements = elements.map(|element| format!("{named}{element}"));
                        elements.collect::<Vec<String>>().join(joint)
                    }
                    (false, Value::Array(_)) => named + &elements.join(","),
                    (_, value) => named + &plain(value, name)?,
                };
                one(format!("{joint}{inner}"))
            }
        }
    }
}

/// The text of a piece of a value: what has no plain text is JSON.
fn text(value: &Value) -> String {
    plain(value, "").unwrap_or_else(|_| value.to_string())
}

fn deep(at: String, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                deep(format!("{at}[{key}]"), value, found);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                deep(format!("{at}[{place}]"), item, found);
            }
        }
        value => found.push((at, text(value))),
    }
}

/// Whether a value in a form is written as JSON, since it has no text of its own.
fn has_parts(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Object { .. } | Kind::Array { .. } | Kind::Any)
}

fn part_content(kind: &Kind<'_>, value: &Value, name: &str) -> Result<PartContent, Error> {
    Ok(match kind {
        Kind::Binary => file(value, name)?,
        kind if has_parts(kind) => PartContent::Json(value.clone()),
        _ => PartContent::Text(plain(value, name)?),
    })
}

fn pairs(encoding: Encoding, name: &str, value: &Value) -> Result<Vec<QueryPair>, Error> {
    let elements = || -> Result<Vec<String>, Error> {
        let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().map(|element| plain(element, name)).collect()
    };
    Ok(match encoding {
        Encoding::Plain => vec![QueryPair::new(name, &plain(value, name)?)],
        Encoding::Repeated => {
            let elements = elements()?;
            elements
                .iter()
                .map(|element| QueryPair::new(name, element))
                .collect()
        }
        // The comma that joins is no part of a value, so it is not encoded.
        Encoding::Joined => {
            let encoded: Vec<_> = elements()?
                .iter()
                .map(|element| percent_encode(element))
                .collect();
            vec![QueryPair {
                name: name.to_owned(),
                raw: format!("{}={}", percent_encode(name), encoded.join(",")),
                json: None,
            }]
        }
        Encoding::Json => vec![QueryPair {
            json: Some(value.clone()),
            ..QueryPair::new(name, &value.to_string())
        }],
        // They can be written in more than one way: whether spaces are `+`, whether braces are encoded.
        other => return Err(Error::unsupported(name, format!("{other:?}"))),
    })
}

fn plain(value: &Value, name: &str) -> Result<String, Error> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        _ => Err(Error::Unknown(format!(
            "`{name}`: {value} has no plain text"
        ))),
    }
}

fn file(value: &Value, name: &str) -> Result<PartContent, Error> {
    let text = |key: &str| {
        value
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .ok_or_else(|| Error::Unknown(format!("`{name}`: a file needs a string `{key}`")))
    };
    Ok(PartContent::File {
        file_name: text("file_name")?,
        content_type: text("content_type")?,
        bytes: text("content")?.into_bytes(),
    })
}
