//! Operations: what is called, with what, and what comes back.

use super::{Constraints, Example, Field, Type, TypeId};
use crate::pointer::Pointer;

/// A group of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// Name in the document.
    pub name: String,
    /// Name of the Rust module.
    pub module: String,
    /// What the group is about.
    pub description: Option<String>,
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Id in the document, such as `SendMessage`.
    pub id: String,
    /// Name of the Rust struct.
    pub type_name: String,
    /// Name of the Rust method.
    pub method_name: String,
    /// Name of the Rust module, which is the file's name too.
    pub module: String,
    /// Name of the tag that it stands under.
    pub tag: String,
    /// HTTP method.
    pub method: Method,
    /// Path template, such as `/channels/{id}`.
    pub path: String,
    /// Half a sentence: what it does.
    pub summary: Option<String>,
    /// What there is to know before calling it.
    pub description: Option<String>,
    /// Whether the API advises against it.
    pub deprecated: bool,
    /// What travels in the path, the query and the headers, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// What travels in the body.
    pub body: Body,
    /// The named schema that the body is described by, if its fields became fields of the
    /// operation.
    pub body_schema: Option<TypeId>,
    /// What a success brings back.
    pub answer: Answer,
    /// The HTTP statuses of success that the document describes, in its order. All are read alike.
    pub successes: Vec<String>,
    /// The answers that are no success and that the document describes, in its order.
    pub failures: Vec<Failure>,
    /// Calls with values that make sense.
    pub examples: Vec<Example>,
    /// How to come to the next page, if there are pages.
    pub paging: Option<Paging>,
    /// Where it stands in the document.
    pub pointer: Pointer,
}

/// HTTP methods that a description can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The method as HTTP spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A value outside of the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where it travels.
    pub location: Location,
    /// How its value is written there.
    pub encoding: Encoding,
    /// The value itself: wire and Rust name, type, description.
    pub field: Field,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Location {
    Path,
    Query,
    Header,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The value as text.
    Plain,
    /// The elements of a list joined by commas.
    Joined,
    /// The name repeated for each element of a list.
    Repeated,
    /// Compact JSON.
    Json,
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Nothing.
    None,
    /// A JSON object whose properties are arguments and setters of the operation.
    Object(Vec<Field>),
    /// A JSON value that is given as a whole.
    Json(Box<Field>),
    /// A multipart form whose parts are arguments and setters of the operation.
    Multipart(Vec<Field>),
}

impl Body {
    /// The fields that the operation takes for its body.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::None => &[],
            Self::Object(fields) | Self::Multipart(fields) => fields,
            Self::Json(field) => std::slice::from_ref(field),
        }
    }

    /// The same, to be changed by passes.
    pub fn fields_mut(&mut self) -> &mut [Field] {
        match self {
            Self::None => &mut [],
            Self::Object(fields) | Self::Multipart(fields) => fields,
            Self::Json(field) => std::slice::from_mut(field),
        }
    }
}

/// How an operation is asked for the next page.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// What the next page is told by.
    pub kind: PagingKind,
    /// Wire name of the parameter or body field that takes it.
    pub field: String,
    /// Wire name of the key in it, if it takes JSON.
    pub key: Option<String>,
    /// Wire names of the fields that lead to the list in the answer.
    pub items: Vec<String>,
}

/// What the next page is told by.
#[derive(Clone, Debug, PartialEq)]
pub enum PagingKind {
    /// A text of the answer, to which the fields of these wire names lead.
    Cursor(Vec<String>),
    /// The number of elements before it.
    Offset,
}

/// What a success brings back.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// No content.
    Empty,
    /// JSON.
    Json(Type),
    /// Plain text.
    Text,
    /// Bytes of any kind.
    Bytes,
}

/// An answer that is no success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// HTTP status, such as `429` or `4XX`.
    pub status: String,
    /// What it means.
    pub description: String,
}

impl Operation {
    /// Everything a caller must give, in order: parameters of the path, then other required
    /// parameters, then required fields of the body.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|field| field.required)
    }

    /// Everything a caller may give.
    pub fn options(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|field| !field.required)
    }

    /// Everything that can be given.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.parameters
            .iter()
            .map(|parameter| &parameter.field)
            .chain(self.body.fields())
    }

    /// The same, to be changed by passes.
    pub fn fields_mut(&mut self) -> impl Iterator<Item = &mut Field> {
        self.parameters
            .iter_mut()
            .map(|parameter| &mut parameter.field)
            .chain(self.body.fields_mut())
    }
}

impl Field {
    /// A field that is nothing but a name and a type.
    pub fn bare(wire_name: impl Into<String>, ty: Type, pointer: Pointer) -> Self {
        Self {
            wire_name: wire_name.into(),
            name: String::new(),
            ty,
            required: false,
            nullable: false,
            boxed: false,
            description: None,
            constraints: Constraints::default(),
            aliases: Vec::new(),
            deprecated: false,
            read_only: false,
            write_only: false,
            fallback: false,
            pointer,
        }
    }
}
