//! The body of a request.

mod shown;

#[cfg(feature = "tracing")]
pub(super) use shown::logged;

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;

use super::fault::Fault;
use super::fields::Fields;
use super::query::Query;
use super::redact::SecretNames;
use super::{File, Object};

/// The body of a [`Request`](super::Request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// No body at all.
    Empty,
    /// One JSON document.
    Json(Bytes),
    /// Text of any kind.
    Text(Bytes),
    /// A form as `name=value` pairs, percent-encoded.
    UrlEncoded(Bytes),
    /// A multipart form, in the order in which its parts are sent.
    Form(Vec<Part>),
    /// The bytes of one file.
    File(File),
}

impl Body {
    /// Returns true for a form or a file, whose parts are opened when they are sent.
    pub(super) fn has_parts(&self) -> bool {
        matches!(self, Self::Form(_) | Self::File(_))
    }

    /// Returns true if a file is part of it.
    pub(super) fn has_file(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) | Self::Text(_) | Self::UrlEncoded(_) => false,
            Self::Form(parts) => parts.iter().any(|part| part.file().is_some()),
            Self::File(_) => true,
        }
    }

    /// Returns true if it can be sent more than once.
    pub(super) fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) | Self::Text(_) | Self::UrlEncoded(_) => true,
            Self::File(file) => file.is_replayable(),
            Self::Form(parts) => parts.iter().filter_map(Part::file).all(File::is_replayable),
        }
    }
}

/// One part of a multipart form.
#[derive(Clone, PartialEq)]
pub struct Part {
    name: Cow<'static, str>,
    content: Content,
    /// Whether `Debug` output hides the text.
    is_secret: bool,
}

impl Part {
    fn new(name: impl Into<Cow<'static, str>>, content: Content) -> Self {
        Self {
            name: name.into(),
            content,
            is_secret: false,
        }
    }
}

#[derive(Clone, PartialEq)]
enum Content {
    Text {
        text: String,
        kind: Option<&'static str>,
    },
    File(File),
}

impl Part {
    /// The name of the form field.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text of a plain field.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text { text, .. } => Some(text),
            Content::File(_) => None,
        }
    }

    /// The file of a file field.
    pub fn file(&self) -> Option<&File> {
        match &self.content {
            Content::Text { .. } => None,
            Content::File(file) => Some(file),
        }
    }

    /// The content type that the description gives a plain field.
    pub(super) fn kind(&self) -> Option<&'static str> {
        match &self.content {
            Content::Text { kind, .. } => *kind,
            Content::File(_) => None,
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
    Text(String),
    UrlEncoded(Query),
    Form(Vec<Part>),
    File(File),
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

    /// Sends a form of names and values even if none is ever set.
    pub(super) fn become_url_encoded(&mut self) {
        if *self == Self::Empty {
            *self = Self::UrlEncoded(Query::default());
        }
    }

    /// The names and values of a form.
    pub(super) fn url_encoded(&mut self) -> Result<&mut Query, Fault> {
        self.become_url_encoded();
        match self {
            Self::UrlEncoded(pairs) => Ok(pairs),
            _ => Err(Fault::new("the body is not a form of names and values")),
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

    /// Sets a plain part of a form, and its content type where that is not left to the server.
    pub(super) fn text(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        text: String,
        kind: Option<&'static str>,
    ) -> Result<(), Fault> {
        self.part(Part::new(name, Content::Text { text, kind }))
    }

    /// Sets a part of a form for each of several texts.
    pub(super) fn texts(
        &mut self,
        name: &'static str,
        texts: Vec<String>,
        kind: Option<&'static str>,
    ) -> Result<(), Fault> {
        let contents = texts.into_iter().map(|text| Content::Text { text, kind });
        self.replace(name, contents.collect())
    }

    /// Sets a file part of a form.
    pub(super) fn file(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        file: File,
    ) -> Result<(), Fault> {
        let name = name.into();
        checked(&name, &file)?;
        self.part(Part::new(name, Content::File(file)))
    }

    /// Sets a part of a form for each of several files.
    pub(super) fn files(&mut self, name: &'static str, files: Vec<File>) -> Result<(), Fault> {
        files.iter().try_for_each(|file| checked(name, file))?;
        self.replace(name, files.into_iter().map(Content::File).collect())
    }

    /// Puts parts in place of those of the same name.
    fn replace(&mut self, name: &'static str, contents: Vec<Content>) -> Result<(), Fault> {
        let parts = self.parts(name)?;
        parts.retain(|part| part.name != name);
        parts.extend(contents.into_iter().map(|content| Part::new(name, content)));
        Ok(())
    }

    fn parts(&mut self, name: &str) -> Result<&mut Vec<Part>, Fault> {
        self.become_form();
        match self {
            Self::Form(parts) => Ok(parts),
            _ => Err(Fault::new(format!(
                "form field `{name}`: the body is not a form"
            ))),
        }
    }

    fn part(&mut self, part: Part) -> Result<(), Fault> {
        let parts = self.parts(&part.name)?;
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
            Self::Form(_) => self.text(name.to_owned(), json.to_owned(), None)?,
            Self::UrlEncoded(pairs) => pairs.set(name.to_owned(), &plain(json)),
            Self::Text(_) | Self::File(_) => return refused("the body has no fields"),
        }
        Ok(())
    }

    /// The complete body, in which the parts with the names of secrets are marked as such.
    pub(super) fn finish(self, secrets: SecretNames) -> Body {
        match self {
            Self::Empty => Body::Empty,
            Self::Object(fields) => Body::Json(fields.finish().into()),
            Self::Json(document) => Body::Json(document.into()),
            Self::Text(text) => Body::Text(text.into()),
            Self::UrlEncoded(pairs) => Body::UrlEncoded(pairs.to_string().into()),
            Self::Form(mut parts) => {
                for part in &mut parts {
                    part.is_secret = secrets.contains(&part.name);
                }
                Body::Form(parts)
            }
            Self::File(file) => Body::File(file),
        }
    }
}

fn checked(name: &str, file: &File) -> Result<(), Fault> {
    file.check()
        .map_err(|fault| Fault::new(format!("form field `{name}`: {fault}")))
}

/// The text of a JSON string; any other JSON as it is.
fn plain(json: &str) -> Cow<'_, str> {
    match serde_json::from_str(json) {
        Ok(text) => Cow::Owned(text),
        Err(_) => Cow::Borrowed(json),
    }
}

/// Serialises what `place` names in the message of a failure.
pub(super) fn to_json<T: Serialize + ?Sized>(
    place: fmt::Arguments<'_>,
    value: &T,
) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::new(format!("{place}: {error}")))
}
