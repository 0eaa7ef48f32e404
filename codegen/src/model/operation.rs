//! Operations: what is called, with what, and what comes back.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use super::{Constraints, Example, Field, Location, Type, TypeId};
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
    /// The Cargo feature that its operations are behind.
    pub feature: Option<String>,
}

/// How many arguments a method takes beside the client. More of them are told apart by their place
/// alone, and clippy warns of them.
const MAX_ARGUMENTS: usize = 6;

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
    /// The query that every call has, without the question mark: what follows `?` in the document's path.
    pub query: String,
    /// The base URL, where it is not that of the API.
    pub server: Option<String>,
    /// Half a sentence: what it does.
    pub summary: Option<String>,
    /// What there is to know before calling it.
    pub description: Option<String>,
    /// Whether the API advises against it.
    pub deprecated: bool,
    /// What travels in the path, the query, the headers and cookies, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// What travels in the body.
    pub body: Body,
    /// The content type of the body, where the kind of the body does not imply it.
    pub content_type: Option<String>,
    /// The named schema that the body is described by, if its fields became fields of the
    /// operation.
    pub body_schema: Option<TypeId>,
    /// The named schemas of flattened parameters, whose fields became fields of the operation.
    pub flattened_schemas: Vec<TypeId>,
    /// The media types to ask for, as the header `accept` lists them, where the kind of answer does not
    /// imply them.
    pub accept: Option<String>,
    /// What a success brings back.
    pub answer: Answer,
    /// Whether the body of a success is a secret as a whole.
    pub secret_answer: bool,
    /// Set if a body of null is a success, by its schema or because nobody reads it.
    pub takes_null: bool,
    /// Name of the Rust enum of the answers, if they differ by status.
    pub answer_name: String,
    /// Name of the Rust struct of what is required, if that is much.
    pub required_name: String,
    /// The HTTP statuses of success that the document describes, in its order. All are read alike.
    pub successes: Vec<String>,
    /// The headers of successes that the document describes, in its order.
    pub headers: Vec<Header>,
    /// The answers that are no success and that the document describes, in its order.
    pub failures: Vec<Failure>,
    /// Calls with values that make sense.
    pub examples: Vec<Example>,
    /// Set if the document says that it changes nothing, although its method may.
    pub only_reads: bool,
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
    /// Set if reserved characters of its value are not percent-encoded.
    pub allow_reserved: bool,
    /// The flattened query parameter whose JSON object has the value as one of its keys.
    pub within: Option<Container>,
    /// The value itself: wire and Rust name, type, description.
    pub field: Field,
}

/// A query parameter that carries a JSON object, whose keys are values of their own: `x-flatten`.
#[derive(Clone, Debug, PartialEq)]
pub struct Container {
    /// Wire name of the query parameter.
    pub wire_name: String,
    /// Position of the parameter in the document.
    pub pointer: Pointer,
}

impl Parameter {
    /// The wire name of the flattened parameter that carries the value, if there is one.
    pub fn container(&self) -> Option<&str> {
        self.within.as_ref().map(|within| within.wire_name.as_str())
    }
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
    /// In one of the other ways of OpenAPI.
    Styled(Style),
}

/// How a value with parts is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Style {
    Simple,
    SimpleExploded,
    Label,
    LabelExploded,
    Matrix,
    MatrixExploded,
    Form,
    FormExploded,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

impl Style {
    /// The style as the runtime spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Simple => "Simple",
            Self::SimpleExploded => "SimpleExploded",
            Self::Label => "Label",
            Self::LabelExploded => "LabelExploded",
            Self::Matrix => "Matrix",
            Self::MatrixExploded => "MatrixExploded",
            Self::Form => "Form",
            Self::FormExploded => "FormExploded",
            Self::SpaceDelimited => "SpaceDelimited",
            Self::PipeDelimited => "PipeDelimited",
            Self::DeepObject => "DeepObject",
            Self::Json => "Json",
        }
    }
}

/// What a request carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Body {
    /// Nothing.
    #[default]
    None,
    /// A JSON object whose properties are arguments and setters of the operation.
    Object(Vec<Field>),
    /// A JSON value that is given as a whole.
    Json(Box<Field>),
    /// A multipart form whose parts are arguments and setters of the operation.
    Multipart(Form),
    /// A form of names and values, which are arguments and setters of the operation.
    UrlEncoded(Form),
    /// Text.
    Text(Box<Field>),
    /// The bytes of a file.
    File(Box<Field>),
}

/// A form, and how its fields are written where that is not as usual.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The fields.
    pub fields: Vec<Field>,
    /// How a field is written, by its wire name.
    pub encodings: BTreeMap<String, Encoding>,
    /// The content type of a part, by its wire name.
    pub content_types: BTreeMap<String, String>,
}

impl Body {
    /// The fields that the operation takes for its body.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::None => &[],
            Self::Object(fields) => fields,
            Self::Multipart(form) | Self::UrlEncoded(form) => &form.fields,
            Self::Json(field) | Self::Text(field) | Self::File(field) => {
                std::slice::from_ref(field)
            }
        }
    }

    /// The same, to be changed by passes.
    pub fn fields_mut(&mut self) -> &mut [Field] {
        match self {
            Self::None => &mut [],
            Self::Object(fields) => fields,
            Self::Multipart(form) | Self::UrlEncoded(form) => &mut form.fields,
            Self::Json(field) | Self::Text(field) | Self::File(field) => {
                std::slice::from_mut(field)
            }
        }
    }
}

/// How an operation is asked for the next page.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// What the next page is told by.
    pub kind: PagingKind,
    /// The value of the request that takes it.
    pub at: PagingValue,
    /// Wire names of the fields that lead to the list in the answer.
    pub items: Vec<String>,
}

/// What the next page is told by.
#[derive(Clone, Debug, PartialEq)]
pub enum PagingKind {
    /// A text of the answer, to which the fields of these wire names lead.
    Cursor(Vec<String>),
    /// The number of elements before it.
    Offset(Option<PageLimit>),
}

/// A value of a request that paging reads or writes.
#[derive(Clone, Debug, PartialEq)]
pub struct PagingValue {
    /// Wire name of the parameter or body field.
    pub field: String,
    /// Wire name of the key in it, if it takes JSON.
    pub key: Option<String>,
}

/// The value as `x-pagination` spells it, such as `payload.next`.
impl fmt::Display for PagingValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.field)?;
        match &self.key {
            Some(key) => write!(f, ".{key}"),
            None => Ok(()),
        }
    }
}

/// The size of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageLimit {
    /// The value of the request that takes it.
    pub at: PagingValue,
    /// The largest page of the server, where the schema of the value has no `maximum`.
    pub largest: Option<u64>,
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
    /// Something else for each status, first what most calls bring back.
    ByStatus(Vec<Success>),
}

impl Answer {
    /// The types that are decoded.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Empty | Self::Text | Self::Bytes => Vec::new(),
            Self::Json(ty) => vec![ty],
            Self::ByStatus(successes) => {
                let answers = successes.iter().map(|success| &success.answer);
                answers.flat_map(Self::types).collect()
            }
        }
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Empty | Self::Text | Self::Bytes => Vec::new(),
            Self::Json(ty) => vec![ty],
            Self::ByStatus(successes) => {
                let answers = successes.iter_mut().map(|success| &mut success.answer);
                answers.flat_map(Self::types_mut).collect()
            }
        }
    }
}

/// One kind of success.
#[derive(Clone, Debug, PartialEq)]
pub struct Success {
    /// HTTP status, such as `201` or `2XX`.
    pub status: String,
    /// Name of the Rust variant.
    pub name: String,
    /// Its meaning.
    pub description: String,
    /// What it brings back; never by status again.
    pub answer: Answer,
    /// Whether that is a secret as a whole.
    pub secret: bool,
}

/// A header of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What it says.
    pub description: Option<String>,
}

/// An answer that is no success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// HTTP status, such as `429` or `4XX`.
    pub status: String,
    /// Its meaning.
    pub description: String,
}

impl Operation {
    /// The path, behind the base URL where the operation has one of its own.
    pub fn address(&self) -> String {
        let server = self.server.as_deref().unwrap_or_default();
        format!("{server}{}", self.path_and_query())
    }

    /// The path with the query that every call has.
    pub fn path_and_query(&self) -> String {
        match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// Everything a caller must give, in order: parameters of the path, then other required
    /// parameters, then required fields of the body.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|field| field.is_argument())
    }

    /// What a caller must give one by one, and what is given as one struct because the whole would be
    /// a long row of arguments. The values of the path are never in the struct.
    pub fn split_arguments(&self) -> (Vec<&Field>, Vec<&Field>) {
        let all: Vec<&Field> = self.arguments().collect();
        if all.len() <= MAX_ARGUMENTS {
            return (all, Vec::new());
        }
        let of_path = self.parameters.iter();
        let of_path = of_path.filter(|parameter| parameter.location == Location::Path);
        let in_path: HashSet<*const Field> = of_path
            .map(|parameter| std::ptr::from_ref(&parameter.field))
            .collect();
        all.into_iter()
            .partition(|field| in_path.contains(&std::ptr::from_ref(*field)))
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

    /// The named schemas whose fields became fields of the operation.
    pub fn dissolved_schemas(&self) -> impl Iterator<Item = &TypeId> {
        self.body_schema.iter().chain(&self.flattened_schemas)
    }

    /// The value that is a key of a flattened parameter.
    pub fn flattened(&self, container: &str, key: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| {
            parameter.container() == Some(container) && parameter.field.wire_name == key
        })
    }

    /// The named types that it takes or answers with.
    pub fn mentions(&self) -> impl Iterator<Item = &TypeId> {
        let taken = self.fields().filter_map(|field| field.ty.named());
        taken.chain(self.answer.types().into_iter().filter_map(Type::named))
    }

    /// The fields of the request, each with the name of the part that carries it: the body, a flattened
    /// parameter, or where parameters are.
    pub fn located_fields(&self) -> impl Iterator<Item = (&str, &Field)> + Clone {
        let parameters = self.parameters.iter().map(|parameter| {
            let part = parameter.container();
            let part = part.unwrap_or_else(|| parameter.location.as_str());
            (part, &parameter.field)
        });
        let body = self.body.fields().iter().map(|field| ("body", field));
        parameters.chain(body)
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
    /// What a copy costs, as [`Node::cost`](crate::document::Node::cost) counts it.
    pub(crate) fn cost(&self) -> usize {
        const FIELD: usize = 4;
        let text = self.description.as_ref().map_or(0, String::len);
        FIELD + (text + self.wire_name.len()) / 64
    }

    /// Returns true if a caller must give the value. A constant is sent without being asked for.
    pub fn is_argument(&self) -> bool {
        self.required && self.constant.is_none()
    }

    /// Returns true if the value is given as an `Option`, whose `None` is sent as null.
    pub(crate) fn is_nullable_argument(&self) -> bool {
        self.is_argument() && self.nullable && self.ty != Type::Any
    }

    /// A field that is nothing but a name and a type.
    pub fn bare(wire_name: impl Into<String>, ty: Type, pointer: Pointer) -> Self {
        Self {
            wire_name: wire_name.into(),
            name: String::new(),
            ty,
            required: false,
            required_in_answers: false,
            nullable: false,
            constant: None,
            boxed: false,
            description: None,
            constraints: Constraints::default(),
            aliases: Vec::new(),
            builder: None,
            deprecated: false,
            read_only: false,
            write_only: false,
            secret: false,
            fallback: false,
            pointer,
        }
    }
}
