//! The body of a request.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;

use super::fault::Fault;
use super::fields::Fields;
use super::redact::{REDACTED, is_secret};
use super::{File, Object};

/// The body of a [`Request`](super::Request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// No body at all.
    Empty,
    /// One JSON document.
    Json(Bytes),
    /// A multipart form, in the order in which its parts are sent.
    Form(Vec<Part>),
}

impl Body {
    /// Whether a file is part of it.
    pub(super) fn has_file(&self) -> bool {
        matches!(self, Self::Form(parts) if parts.iter().any(|part| part.file().is_some()))
    }

    /// Whether it can be sent more than once.
    pub(super) fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) => true,
            Self::Form(parts) => parts.iter().filter_map(Part::file).all(File::is_replayable),
        }
    }
}

/// One part of a multipart form.
#[derive(Clone, PartialEq)]
pub struct Part {
    name: Cow<'static, str>,
    value: Value,
}

#[derive(Clone, PartialEq)]
enum Value {
    Text(String),
    File(File),
}

impl Part {
    /// The name of the form field.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text of a plain field.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::File(_) => None,
        }
    }

    /// The file of a file field.
    pub fn file(&self) -> Option<&File> {
        match &self.value {
            Value::Text(_) => None,
            Value::File(file) => Some(file),
        }
    }
}

/// A body while it is put together.
///
/// JSON is kept as text from the moment a value arrives: serialising twice, by way of a tree, would
/// cost time and turn an `f32` such as `0.1` into `0.10000000149011612`.
#[derive(Clone, Default, PartialEq)]
pub(super) enum Draft {
    #[default]
    Empty,
    Object(Fields),
    Json(String),
    Form(Vec<Part>),
}

impl Draft {
    /// Sends `{}` even if no field is ever set.
    pub(super) fn become_object(&mut self) {
        if *self == Self::Empty {
            *self = Self::Object(Fields::new());
        }
    }

    /// Sends a form even if no part is ever set.
    pub(super) fn become_form(&mut self) {
        if *self == Self::Empty {
            *self = Self::Form(Vec::new());
        }
    }

    /// Sets a field of a JSON object.
    pub(super) fn field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        self.become_object();
        let result = match self {
            Self::Object(fields) => fields.set(name, value),
            _ => Err(serde::ser::Error::custom("the body is not a JSON object")),
        };
        result.map_err(|error| Fault::new(format!("body field `{name}`: {error}")))
    }

    /// Sets a field of a JSON object to what must be an object itself.
    pub(super) fn field_object<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        self.field(name, value)?;
        let json = self.get(name).unwrap_or_default();
        Object::check(json).map_err(|fault| Fault::new(format!("body field `{name}`: {fault}")))
    }

    /// The JSON text of a field of a JSON object.
    pub(super) fn get(&self, name: &str) -> Option<&[u8]> {
        match self {
            Self::Object(fields) => fields.get(name),
            _ => None,
        }
    }

    /// Sets the whole JSON document.
    pub(super) fn json(&mut self, json: String) {
        *self = Self::Json(json);
    }

    /// Sets a plain part of a form.
    pub(super) fn text(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        text: String,
    ) -> Result<(), Fault> {
        self.part(Part {
            name: name.into(),
            value: Value::Text(text),
        })
    }

    /// Sets a file part of a form.
    pub(super) fn file(&mut self, name: &'static str, file: File) -> Result<(), Fault> {
        file.check()
            .map_err(|fault| Fault::new(format!("form field `{name}`: {fault}")))?;
        self.part(Part {
            name: name.into(),
            value: Value::File(file),
        })
    }

    fn part(&mut self, part: Part) -> Result<(), Fault> {
        self.become_form();
        let Self::Form(parts) = self else {
            return Err(Fault::new(format!(
                "form field `{}`: the body is not a form",
                part.name
            )));
        };
        match parts.iter_mut().find(|present| present.name == part.name) {
            Some(present) => *present = part,
            None => parts.push(part),
        }
        Ok(())
    }

    /// Adds a field that the description of the API does not know.
    pub(super) fn extra(&mut self, name: &str, json: &str) -> Result<(), Fault> {
        let refused = |what: &str| Err(Fault::new(format!("extra body field `{name}`: {what}")));
        match self {
            Self::Empty => return refused("this operation sends no body"),
            Self::Object(fields) => fields
                .set_json(name.to_owned(), json)
                .map_err(|error| Fault::new(format!("extra body field `{name}`: {error}")))?,
            Self::Json(document) => {
                let Ok(mut object) = serde_json::from_str::<serde_json::Map<_, _>>(document) else {
                    return refused("the body is not a JSON object");
                };
                let value =
                    serde_json::from_str(json).map_err(|error| Fault::new(error.to_string()))?;
                object.insert(name.to_owned(), value);
                *document = to_json(format_args!("the body"), &object)?;
            }
            Self::Form(_) => self.text(name.to_owned(), json.to_owned())?,
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Body {
        match self {
            Self::Empty => Body::Empty,
            Self::Object(fields) => Body::Json(fields.finish().into()),
            Self::Json(document) => Body::Json(document.into()),
            Self::Form(parts) => Body::Form(parts),
        }
    }
}

/// Serialises what `place` names in the message of a failure.
pub(super) fn to_json<T: Serialize + ?Sized>(
    place: fmt::Arguments<'_>,
    value: &T,
) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::new(format!("{place}: {error}")))
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(document) => f
                .debug_tuple("Json")
                .field(&String::from_utf8_lossy(document))
                .finish(),
            Self::Form(parts) => f.debug_tuple("Form").field(parts).finish(),
        }
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Object(fields) => f.write_str(&String::from_utf8_lossy(&fields.clone().finish())),
            Self::Json(document) => f.write_str(document),
            Self::Form(parts) => parts.fmt(f),
        }
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut part = f.debug_struct("Part");
        part.field("name", &self.name);
        match &self.value {
            Value::Text(_) if is_secret(&self.name) => part.field("text", &REDACTED),
            Value::Text(text) => part.field("text", text),
            Value::File(file) => part.field("file", file),
        };
        part.finish()
    }
}
