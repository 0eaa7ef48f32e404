//! Requests to make of the API: one call of one operation, as plain data.
//!
//! A test reads such a sample, makes the call through the client, and compares what arrives with what
//! [`Document::expected`] computes of the same sample.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    Additional, BodyKind, Document, Encoding, Error, Kind, Place,
    bounds::{Budget, DEEPEST, Excess, Stop},
    leaves::{Leaves, Use},
};

/// How much a sample holds, and how unfriendly its strings are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Variant {
    /// Only what may not be left out; lists and maps that are required hold one element.
    Required,
    /// Every parameter and every property at every depth; lists and maps hold two elements.
    Full,
    /// Like `Full`, and every free string is one that breaks careless encoding.
    Hostile,
}

impl Variant {
    /// Every variant.
    pub const ALL: [Self; 3] = [Self::Required, Self::Full, Self::Hostile];
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Required => "required",
            Self::Full => "full",
            Self::Hostile => "hostile",
        })
    }
}

/// One call of one operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestSample {
    /// `operationId`.
    pub operation: String,
    /// Values of parameters, in the order of the document.
    pub parameters: Vec<ParameterSample>,
    /// The JSON body; none if the operation declares none. For a form, an object of its parts, in
    /// which a file is `{"file_name": …, "content_type": …, "content": …}`.
    pub body: Option<Value>,
}

/// The value of one parameter, before it is encoded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParameterSample {
    /// Where it stands.
    #[serde(rename = "in")]
    pub place: Place,
    /// Name on the wire.
    pub name: String,
    /// The value.
    pub value: Value,
}

impl Document {
    /// Makes a call of an operation up. The same question always has the same answer.
    ///
    /// # Errors
    ///
    /// When there is no such operation, its schemas cannot be met, or each value that does is larger
    /// than samples may be.
    pub fn request_sample(
        &self,
        operation: &str,
        variant: Variant,
    ) -> Result<RequestSample, Error> {
        let operation = self.operation(operation)?;
        let mut builder = Builder {
            document: self,
            leaves: Leaves::new(variant == Variant::Hostile, &operation.id),
            variant,
            path: Vec::new(),
            depth: 0,
            budget: Budget::default(),
            is_body: false,
            has_files: false,
        };
        let mut parameters = Vec::new();
        for parameter in &operation.parameters {
            if variant == Variant::Required && !parameter.required {
                continue;
            }
            let usage = match (parameter.place, parameter.encoding) {
                (Place::Path, _) => Use::Path,
                (_, Encoding::Joined | Encoding::Spaced | Encoding::Piped | Encoding::Pairs) => {
                    Use::Joined
                }
                _ => Use::Free,
            };
            parameters.push(ParameterSample {
                place: parameter.place,
                name: parameter.name.clone(),
                value: match self.shape(&parameter.schema)?.kind {
                    // Outside of JSON, what may be anything is a text.
                    Kind::Any if parameter.encoding != Encoding::Json => {
                        builder.leaves.plain_text().into()
                    }
                    _ => builder.root(&parameter.schema, usage)?,
                },
            });
        }
        let body = match &operation.body {
            Some(body) if body.kind() == BodyKind::Bytes => {
                let mut file = builder.file();
                if !body.media_type.contains('*') {
                    file["content_type"] = body.media_type.as_str().into();
                }
                Some(file)
            }
            Some(body) if body.kind() == BodyKind::Text => Some(builder.leaves.plain_text().into()),
            Some(body) => {
                builder.is_body = true;
                builder.has_files = body.is_multipart();
                Some(builder.root(&body.schema, Use::Free)?)
            }
            None => None,
        };
        Ok(RequestSample {
            operation: operation.id.clone(),
            parameters,
            body,
        })
    }
}

struct Builder<'d> {
    document: &'d Document,
    leaves: Leaves,
    variant: Variant,
    /// Named schemas from the root to here.
    path: Vec<&'d str>,
    /// How many values are around the next one.
    depth: usize,
    budget: Budget,
    /// Whether the next value is a whole body.
    is_body: bool,
    /// Whether bytes are files. Anywhere but in a form of parts they can be nothing but text.
    has_files: bool,
}

/// From so many values on, what is optional is left out, and lists are as short as may be: along every
/// path, the schemas of some APIs have millions.
const LARGE: usize = 3000;

/// An object of so many declared properties takes as much time as one value more.
const PROPERTIES: usize = 16;

impl<'d> Builder<'d> {
    /// A value of a parameter or a body.
    fn root(&mut self, schema: &'d Value, usage: Use) -> Result<Value, Error> {
        self.whole(schema, usage).map_err(|stop| match stop {
            Stop::Excess(excess) => excess.error(schema),
            Stop::Fault(error) => error,
        })
    }

    /// A value that cannot be left out.
    fn whole(&mut self, schema: &'d Value, usage: Use) -> Result<Value, Stop> {
        let excess = match self.value(schema, usage) {
            Err(Stop::Excess(excess)) => excess,
            made => return made,
        };
        // Where a list or a map cannot be left out, it can be empty.
        match self.document.shape(schema)?.kind {
            Kind::Array { count, .. } if count.least == 0 => Ok(json!([])),
            Kind::Object {
                required, count, ..
            } if required.is_empty() && count.least == 0 => Ok(json!({})),
            _ => Err(excess.into()),
        }
    }

    /// A value of the schema. One that would contain itself is cut off there, as one that exceeds the
    /// limits.
    fn value(&mut self, schema: &'d Value, usage: Use) -> Result<Value, Stop> {
        let shape = self.document.shape(schema)?;
        if shape.names.iter().any(|name| self.path.contains(name)) {
            return Err(Excess::Endless.into());
        }
        if self.depth > DEEPEST {
            return Err(Excess::Deep.into());
        }
        self.budget.values(1)?;
        let names = self.path.len();
        self.path.extend(shape.names);
        self.depth += 1;
        let value = self.of_kind(&shape.kind, usage);
        self.depth -= 1;
        self.path.truncate(names);
        value
    }

    fn of_kind(&mut self, kind: &Kind<'d>, usage: Use) -> Result<Value, Stop> {
        let wanted = match self.variant {
            _ if self.budget.used() > LARGE => 0,
            Variant::Required => 1,
            Variant::Full | Variant::Hostile => 2,
        };
        Ok(match kind {
            Kind::Any => self.leaves.free_form(wanted),
            Kind::Object {
                properties,
                required,
                additional,
                count,
            } => {
                self.budget.values(properties.len() / PROPERTIES)?;
                let mut map = Map::new();
                let is_body = std::mem::take(&mut self.is_body);
                for (name, property) in properties {
                    let required = required.contains(name);
                    let is_left_out =
                        self.variant == Variant::Required || self.budget.used() > LARGE;
                    if is_left_out && !required {
                        continue;
                    }
                    // What may not be there, is not.
                    if **property == Value::Bool(false) || self.document.shape(property)?.read_only
                    {
                        continue;
                    }
                    let before = self.budget.clone();
                    let value = match required {
                        true => self.whole(property, Use::Free),
                        false => self.value(property, Use::Free),
                    };
                    let value = match value {
                        Err(Stop::Excess(_)) if !required => {
                            // It leaves its room to what is required.
                            self.budget.restore(&before);
                            continue;
                        }
                        made => made?,
                    };
                    self.budget.bytes(name.len())?;
                    map.insert((*name).to_owned(), value);
                }
                // A map that is required is asked for an entry; declared properties make it none.
                // Beside the properties of a body, which a client has by name, nobody knows what is meant.
                if properties.is_empty() || (self.variant != Variant::Required && !is_body) {
                    let entries = count.nearest(wanted);
                    match additional {
                        Additional::None => {}
                        // Beside declared ones, a client has no place for what may be anything.
                        Additional::Any if !properties.is_empty() => {}
                        Additional::Any => {
                            self.budget.elements(entries, count.least)?;
                            if let Value::Object(free) = self.leaves.free_form(entries) {
                                map.extend(free);
                            }
                        }
                        Additional::Schema(schema) => {
                            self.budget.elements(0, count.least)?;
                            for _ in 0..entries {
                                let key = self.leaves.key();
                                map.insert(key, self.value(schema, Use::Free)?);
                            }
                        }
                    }
                }
                map.into()
            }
            Kind::Array { items, count } => {
                self.budget.elements(0, count.least)?;
                let mut list = Vec::new();
                for _ in 0..count.nearest(wanted) {
                    list.push(self.value(items, usage)?);
                }
                list.into()
            }
            Kind::Enum(values) => {
                let value = self.leaves.one_of(values);
                self.budget.whole(value)?;
                value.clone()
            }
            Kind::Text(limits) => {
                self.budget.text(limits.least)?;
                let text = self.leaves.text(limits, usage)?;
                self.budget.bytes(text.len().saturating_sub(limits.least))?;
                text.into()
            }
            Kind::Date { .. } => self.leaves.date_text().into(),
            Kind::Binary if self.has_files => self.file(),
            Kind::Binary => self.leaves.plain_text().into(),
            Kind::Integer(limits) => self.leaves.integer(limits),
            Kind::Number(limits) => self.leaves.number(limits),
            Kind::Boolean => true.into(),
        })
    }

    fn file(&self) -> Value {
        if self.variant == Variant::Hostile {
            // No path separators, quotes or line ends: a client may strip or refuse them, so what
            // arrives of them is not for the document to say. The content looks like the end of a
            // form to whoever looks for dashes only.
            json!({
                "file_name": "ключ 😀 a+b%20;c.txt",
                "content_type": "text/plain",
                "content": "\r\n--boundary--\r\n\u{0}😀\r\n--\r\n",
            })
        } else {
            json!({
                "file_name": "picture.png",
                "content_type": "image/png",
                "content": "not really a picture",
            })
        }
    }
}
