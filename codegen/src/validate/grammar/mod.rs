//! What OpenAPI asks for, as data: the keys of each object, and what stands under them.

mod objects;
mod schema;

pub(super) use objects::{DOCUMENT, is_section};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Document, Value};
use crate::pointer::Pointer;

/// The versions that differ in their keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    V30,
    V31,
}

/// Which of the objects of OpenAPI one is, as far as a rule wants to know.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    Header,
    Content,
    Responses,
    Schema,
    SecurityScheme,
    Other,
}

/// An object of OpenAPI.
pub(super) struct Object {
    /// Its name with an article, for messages.
    pub name: &'static str,
    pub kind: Kind,
    /// The section of the components for it. If there is one, a reference may take its place.
    pub section: &'static str,
    pub fields: &'static [Field],
    pub others: Others,
}

impl Object {
    pub(super) fn is_referable(&self) -> bool {
        !self.section.is_empty()
    }

    pub(super) fn is_schema(&self) -> bool {
        self.kind == Kind::Schema
    }

    /// Whether keys beside a reference in its place have a meaning of their own.
    pub(super) fn keeps_siblings(&self, version: Version) -> bool {
        match self.kind {
            Kind::Schema => version != Version::V30,
            Kind::PathItem => true,
            _ => false,
        }
    }
}

/// What keys an object may have that are no fields of it. Extensions always may stand there.
pub(super) enum Others {
    None,
    /// Its entries, under names of the document's own.
    Entries(Shape),
}

/// A key of an object.
pub(super) struct Field {
    pub key: &'static str,
    pub shape: Shape,
    pub need: Need,
    /// Whether nothing is generated from what stands there.
    pub is_aside: bool,
    version: Option<Version>,
}

/// What becomes of a document in which a key is missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Optional,
    /// OpenAPI asks for it, and everybody can do without.
    Wanted,
    Required,
}

impl Field {
    pub(super) fn is_of(&self, version: Version) -> bool {
        self.version.is_none_or(|only| only == version)
    }

    const fn required(mut self) -> Self {
        self.need = Need::Required;
        self
    }

    const fn wanted(mut self) -> Self {
        self.need = Need::Wanted;
        self
    }

    const fn aside(mut self) -> Self {
        self.is_aside = true;
        self
    }

    /// A keyword of which a wrong value is left out: no type depends on it.
    const fn lenient(self) -> Self {
        self.aside()
    }

    const fn only(mut self, version: Version) -> Self {
        self.version = Some(version);
        self
    }
}

const fn field(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        shape,
        need: Need::Optional,
        is_aside: false,
        version: None,
    }
}

/// What a value looks like.
pub(super) enum Shape {
    Anything,
    Text,
    /// A text that many write as a number, such as a version.
    Label,
    Boolean,
    Number,
    /// A whole number that counts something.
    Count,
    Words(&'static [&'static str]),
    List(&'static Shape),
    Map(&'static Shape),
    Object(&'static Object),
    /// What the value looks like decides.
    Either(&'static Shape, &'static Shape),
}

impl Shape {
    /// Whether a value is of the JSON type that the shape is of.
    pub(super) fn accepts(&self, value: &Value) -> bool {
        match self {
            Self::Anything => true,
            Self::Text | Self::Label | Self::Words(_) => matches!(value, Value::String(_)),
            Self::Boolean => matches!(value, Value::Bool(_)),
            Self::Number | Self::Count => matches!(value, Value::Number(_)),
            Self::List(_) => matches!(value, Value::Sequence(_)),
            Self::Map(_) | Self::Object(_) => matches!(value, Value::Mapping(_)),
            Self::Either(one, other) => one.accepts(value) || other.accepts(value),
        }
    }

    /// What belongs there, for messages.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Anything => "any value",
            Self::Text | Self::Label | Self::Words(_) => "a string",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::Count => "a whole number from 0",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
            Self::Object(object) if object.is_referable() => object.name,
            Self::Object(_) => "a mapping",
            Self::Either(_, other) => other.name(),
        }
    }

    /// How it is written, for hints.
    pub(super) fn hint(&self) -> &'static str {
        match self {
            Self::Anything => "write any value",
            Self::Text | Self::Label | Self::Words(_) => {
                "write a text; in YAML, quotes make one of anything"
            }
            Self::Boolean => "write `true` or `false`, without quotes",
            Self::Number | Self::Count => "write digits, without quotes",
            Self::List(_) => "write a list, in YAML with a dash before each item",
            Self::Map(_) | Self::Object(_) => "write keys and values: `key: value`",
            Self::Either(_, other) => other.hint(),
        }
    }
}

/// The version that a document says it is of.
pub(super) fn version(document: &Document) -> Result<Version, Diagnostic> {
    let root = Pointer::root();
    let pointer = root.child("openapi");
    let complain = |pointer: &Pointer, message: String, hint: &str| Diagnostic {
        code: Code::Version,
        hint: Some(hint.to_owned()),
        ..document.diagnostic(Severity::Error, pointer, message)
    };
    let Some(node) = document.get(&pointer) else {
        let swagger = root.child("swagger");
        if document.get(&swagger).is_some() {
            let message = "OpenAPI 2.0 cannot be read".to_owned();
            let hint = "convert the description to OpenAPI 3.0, for example by `swagger2openapi`";
            return Err(complain(&swagger, message, hint));
        }
        let message = "this is not an OpenAPI description: the key `openapi` is missing".to_owned();
        let hint = "begin the document with `openapi: 3.0.3`";
        return Err(complain(&root, message, hint));
    };
    let Some(version) = node.as_str() else {
        let message = format!("the version is {}, not a string", node.kind());
        return Err(complain(
            &pointer,
            message,
            "write all three numbers: `openapi: 3.0.3`",
        ));
    };
    match version.split('.').collect::<Vec<_>>().as_slice() {
        ["3", "0", _] => Ok(Version::V30),
        ["3", "1", _] => Ok(Version::V31),
        _ => {
            let message = format!("OpenAPI {version} cannot be read");
            Err(complain(
                &pointer,
                message,
                "describe the API in OpenAPI 3.0 or 3.1",
            ))
        }
    }
}
