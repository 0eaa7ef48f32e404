//! Requests to make of the API: one call of one operation, as plain data.
//!
//! A test reads such a sample, makes the call through the client, and compares what arrives with what
//! [`Document::expected`] computes of the same sample.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    Additional, BodyKind, Document, Encoding, Error, Kind, Place, Shape,
    bounds::{Budget, DEEPEST, Excess, Stop},
    choices::Choices,
    document,
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
        self.request_sample_with(operation, variant, &mut Choices::default())
    }

    /// Makes as many calls up as it takes to use each alternative of each choice, and null wherever it
    /// is allowed. The first is that of [`Document::request_sample`].
    ///
    /// # Errors
    ///
    /// When there is no first one.
    pub fn request_samples(
        &self,
        operation: &str,
        variant: Variant,
    ) -> Result<Vec<RequestSample>, Error> {
        let mut choices = Choices::default();
        let mut samples = vec![self.request_sample_with(operation, variant, &mut choices)?];
        while choices.go_on() {
            // An alternative that has no finite value is none to send.
            let sample = self.request_sample_with(operation, variant, &mut choices);
            samples.extend(sample.ok().filter(|sample| !samples.contains(sample)));
        }
        Ok(samples)
    }

    fn request_sample_with(
        &self,
        operation: &str,
        variant: Variant,
        choices: &mut Choices,
    ) -> Result<RequestSample, Error> {
        let operation = self.operation(operation)?;
        let mut builder = Builder {
            choices,
            document: self,
            leaves: Leaves::new(variant == Variant::Hostile, &operation.id),
            variant,
            path: Vec::new(),
            depth: 0,
            budget: Budget::default(),
            is_body: false,
            has_files: false,
            has_nulls: false,
            encodings: None,
            file_type: None,
        };
        let mut parameters = Vec::new();
        for parameter in &operation.parameters {
            if variant == Variant::Required && !parameter.required {
                continue;
            }
            let usage = match (parameter.place, parameter.encoding) {
                (Place::Path, _) => Use::Path,
                (
                    _,
                    Encoding::Joined
                    | Encoding::Spaced
                    | Encoding::Piped
                    | Encoding::Pairs
                    | Encoding::SpacedPairs
                    | Encoding::PipedPairs,
                ) => Use::Joined,
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
                    kind => {
                        let value = builder.root(&parameter.schema, usage)?;
                        // A value with parts is written in another way.
                        match has_kind(&kind, &value) || parameter.encoding == Encoding::Json {
                            true => value,
                            false => builder.of_kind(&kind, usage).map_err(|stop| match stop {
                                Stop::Excess(excess) => excess.error(&parameter.schema),
                                Stop::Fault(error) => error,
                            })?,
                        }
                    }
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
            Some(body) if body.kind() == BodyKind::Text => {
                Some(match self.shape(&body.schema)?.kind {
                    Kind::Text(_) | Kind::Enum(_) => builder.root(&body.schema, Use::Free)?,
                    _ => builder.leaves.plain_text().into(),
                })
            }
            Some(body) => {
                builder.is_body = true;
                builder.has_files = body.is_multipart();
                builder.encodings = Some(&body.encodings);
                builder.has_nulls = body.kind() == BodyKind::Json;
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

struct Builder<'d, 'c> {
    document: &'d Document,
    choices: &'c mut Choices,
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
    /// Set if null can be written, as in JSON.
    has_nulls: bool,
    /// The encodings of the fields of the form.
    encodings: Option<&'d Map<String, Value>>,
    /// The content type that the field of the form declares for its files.
    file_type: Option<&'d str>,
}

/// Returns true if a value has parts where the values of a kind have them.
fn has_kind(kind: &Kind<'_>, value: &Value) -> bool {
    match kind {
        Kind::Array { .. } => value.is_array(),
        Kind::Object { .. } => value.is_object(),
        _ => !value.is_array() && !value.is_object(),
    }
}

/// The number of tries of another alternative where one has no finite value.
const MOST_TRIES: usize = 4;

/// The number of tries of another element where no two may be equal.
const MOST_REPEATS: usize = 8;

/// From so many values on, what is optional is left out, and lists are as short as may be: along every
/// path, the schemas of some APIs have millions.
const LARGE: usize = 3000;

/// An object of so many declared properties takes as much time as one value more.
const PROPERTIES: usize = 16;

impl<'d> Builder<'d, '_> {
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
    /// limits. If an alternative has no finite value, another one may have one.
    fn value(&mut self, schema: &'d Value, usage: Use) -> Result<Value, Stop> {
        // Before an alternative is taken, for none of them is sent.
        let name = document::reference(schema).and_then(document::schema_name);
        if name.is_some_and(|name| self.path.contains(&name)) {
            return Err(Excess::Endless.into());
        }
        let mut tries = 0;
        loop {
            let before = self.budget.clone();
            let (document, choices) = (self.document, &mut *self.choices);
            let mark = choices.mark();
            let shape = document.shape_by(schema, &mut |members| choices.pick(members))?;
            let is_null = shape.nullable && self.has_nulls && !self.is_body;
            if is_null && self.choices.null(schema) {
                self.choices.go_back(mark);
                self.budget.values(1)?;
                return Ok(Value::Null);
            }
            match self.of_shape(&shape, usage) {
                Err(Stop::Excess(Excess::Endless | Excess::Deep))
                    if shape.has_alternatives && tries < MOST_TRIES =>
                {
                    self.budget.restore(&before);
                    tries += 1;
                }
                made => return made,
            }
        }
    }

    fn of_shape(&mut self, shape: &Shape<'d>, usage: Use) -> Result<Value, Stop> {
        self.budget.values(1)?;
        if shape.names.iter().any(|name| self.path.contains(name)) {
            return Err(Excess::Endless.into());
        }
        if self.depth > DEEPEST {
            return Err(Excess::Deep.into());
        }
        let names = self.path.len();
        self.path.extend(&shape.names);
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
            Kind::Object { .. } => self.object(kind, wanted)?,
            Kind::Array {
                prefix,
                items,
                count,
                unique,
            } => {
                self.budget.elements(0, count.least)?;
                let mut list: Vec<Value> = Vec::new();
                for place in 0..count.nearest(wanted.max(prefix.len())) {
                    let schema = prefix.get(place).unwrap_or(items);
                    let element = match unique {
                        true => self.another(schema, usage, &list)?,
                        false => Some(self.value(schema, usage)?),
                    };
                    list.extend(element);
                }
                let takes_null = self.has_nulls && self.variant != Variant::Required;
                if takes_null
                    && (prefix.len()..count.most).contains(&list.len())
                    && self.document.shape(items)?.nullable
                    && !list.contains(&Value::Null)
                {
                    list.push(Value::Null);
                }
                if list.len() < count.least {
                    return Err(Excess::Count(count.least).into());
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

    /// An element that is not in a list yet; none if there seems to be no other.
    fn another(
        &mut self,
        schema: &'d Value,
        usage: Use,
        list: &[Value],
    ) -> Result<Option<Value>, Stop> {
        for _ in 0..MOST_REPEATS {
            let value = match self.value(schema, usage)? {
                Value::Bool(_) if list.contains(&true.into()) => false.into(),
                value => value,
            };
            if !list.contains(&value) {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    fn object(&mut self, kind: &Kind<'d>, wanted: usize) -> Result<Value, Stop> {
        let Kind::Object {
            properties,
            required,
            patterns,
            additional,
            count,
        } = kind
        else {
            return Ok(Value::Null);
        };
        self.budget.values(properties.len() / PROPERTIES)?;
        let mut map = Map::new();
        let is_body = std::mem::take(&mut self.is_body);
        // Required ones first, so that they are counted.
        let (first, others): (Vec<_>, Vec<_>) = properties
            .iter()
            .partition(|(name, _)| required.contains(**name));
        for (name, property) in first.into_iter().chain(others) {
            let required = required.contains(name);
            let is_left_out = self.variant == Variant::Required || self.budget.used() > LARGE;
            let is_left_out = is_left_out && map.len() >= count.least;
            if (is_left_out || map.len() >= count.most) && !required {
                continue;
            }
            // A property that must be missing is missing.
            if **property == Value::Bool(false) || self.document.shape(property)?.read_only {
                continue;
            }
            if is_body {
                let encoding = self.encodings.and_then(|encodings| encodings.get(*name));
                let types = encoding.and_then(|encoding| encoding.get("contentType")?.as_str());
                self.file_type = types.and_then(|types| types.split(',').next());
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
        let is_map = properties.is_empty() || (self.variant != Variant::Required && !is_body);
        if !is_map && map.len() >= count.least {
            return Ok(map.into());
        }
        for (pattern, schema) in patterns {
            let Some(name) = self.leaves.key_of(pattern)? else {
                continue;
            };
            if map.len() < count.most {
                map.insert(name, self.value(schema, Use::Free)?);
            }
        }
        let entries = count.nearest(wanted + properties.len().min(map.len()));
        let entries = entries.saturating_sub(map.len());
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
                let takes_null = self.has_nulls && self.variant != Variant::Required;
                if takes_null && map.len() < count.most && self.document.shape(schema)?.nullable {
                    map.insert(self.leaves.key(), Value::Null);
                }
            }
        }
        Ok(map.into())
    }

    fn file(&self) -> Value {
        let mut file = self.usual_file();
        if let Some(media_type) = self
            .file_type
            .filter(|media_type| !media_type.contains('*'))
        {
            file["content_type"] = media_type.trim().into();
        }
        file
    }

    fn usual_file(&self) -> Value {
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
