//! Operations: what to send where, and what comes back.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    BodyKind, Document, Error, Example, Kind, SecurityParameter, examples,
    media::{content, kind_by_schema, kind_of, others},
    security::read_security,
};

/// The methods that a path item may have, in the order in which OpenAPI lists them.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One operation, with every reference to a parameter, body or response followed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId`; method and path where there is none.
    pub id: String,
    /// The method in capitals.
    pub method: String,
    /// The path template, such as `/channels/{type}/{id}`.
    pub path: String,
    /// `tags`.
    pub tags: Vec<String>,
    /// Parameters of the operation and of its path item, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body, if one is declared: of several media types, that which says most.
    pub body: Option<Body>,
    /// The body by each of the other media types.
    pub other_bodies: Vec<Body>,
    /// Calls that the document shows, sorted by name. None if its examples make no calls.
    pub examples: Vec<Example>,
    /// Why they make none.
    pub examples_fault: Option<String>,
    /// The answer when all is well.
    pub success: Success,
    /// Set if the call changes nothing: by its method, or by the extension `x-reads`.
    pub only_reads: bool,
    /// What identifies the caller; the same for all operations unless one says otherwise. Of several
    /// alternatives it is the first.
    pub security: Vec<SecurityParameter>,
    /// The alternatives after the first.
    pub other_security: Vec<Vec<SecurityParameter>>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How the value of a parameter becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One value as it is.
    Plain,
    /// A list joined by commas, each element encoded by itself (`form`, `explode: false`).
    Joined,
    /// A list as one `name=value` for each element (`form`, `explode: true`).
    Repeated,
    /// A list joined by spaces (`spaceDelimited`).
    Spaced,
    /// A list joined by `|` (`pipeDelimited`).
    Piped,
    /// An object as one `name[property]=value` for each property (`deepObject`).
    Deep,
    /// An object as one `property=value` for each property (`form`, `explode: true`).
    Properties,
    /// An object as `property,value,property,value` (`explode: false`).
    Pairs,
    /// An object as `property value property value` (`spaceDelimited`).
    SpacedPairs,
    /// An object as `property|value|property|value` (`pipeDelimited`).
    PipedPairs,
    /// An object as `property=value,property=value` (`simple`, `explode: true`).
    ExplodedPairs,
    /// A value behind a `.`, each of its parts too if it is exploded (`label`).
    Label {
        /// Whether the parts are told apart by points.
        explode: bool,
    },
    /// A value behind `;name=`, each of its parts too if it is exploded (`matrix`).
    Matrix {
        /// Whether the parts are told apart by semicolons.
        explode: bool,
    },
    /// Compact JSON (`content: application/json`, or the extension `x-encoding: json`).
    Json,
}

/// A declared parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether a request without it is wrong.
    pub required: bool,
    /// Schema of the value, before it is encoded.
    pub schema: Value,
    /// How the value becomes text.
    pub encoding: Encoding,
    /// Set if the keys of the value are arguments and setters of their own: `x-flatten`.
    pub flattened: bool,
}

/// A declared request body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Body {
    /// Whether a request without it is wrong.
    pub required: bool,
    /// The media type; the one that says most, if there are several.
    pub media_type: String,
    /// Schema of the body.
    pub schema: Value,
    /// What the document says of how each field of a form is written, by name.
    pub encodings: Map<String, Value>,
    kind: BodyKind,
}

/// The declared answer of a 2xx status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Success {
    /// The status; the lowest, if there are several.
    pub status: u16,
    /// Media type of the answer, if it has a body.
    pub media_type: Option<String>,
    /// Schema of the answer, if it has a body.
    pub schema: Option<Value>,
    /// The media types of all successes.
    pub media_types: Vec<String>,
    /// The answer by each of its other media types.
    pub others: Vec<Content>,
    kind: Option<BodyKind>,
}

/// The kind of a body in one of several media types.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// The schema.
    pub schema: Value,
    /// The media type that it is written as.
    pub kind: BodyKind,
}

impl Operation {
    /// The declared parameter of this place and name.
    pub fn parameter(&self, place: Place, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.name == name)
    }
}

impl Success {
    /// What the answer is written as, if it has a body.
    pub fn kind(&self) -> Option<BodyKind> {
        self.kind
    }
}

impl Body {
    /// What the body is written as.
    pub fn kind(&self) -> BodyKind {
        self.kind
    }

    /// Whether the body is a form of parts rather than JSON.
    pub fn is_multipart(&self) -> bool {
        self.kind() == BodyKind::Multipart
    }
}

/// Reads every operation. The order is fixed here, so that it does not depend on whether the maps of
/// `serde_json` keep theirs.
pub(crate) fn read_all(document: &Document) -> Result<Vec<Operation>, Error> {
    let root = document.root();
    let version = root.get("openapi").and_then(Value::as_str);
    // From 3.1 on, a document may describe nothing but schemas or webhooks.
    let nothing = json!({});
    let nothing = version
        .is_some_and(|version| !version.starts_with("3.0"))
        .then_some(&nothing);
    let paths = root.get("paths").or(nothing);
    let paths = paths
        .and_then(Value::as_object)
        .ok_or_else(|| Error::malformed("/paths", "must be an object"))?;
    let mut sorted: Vec<_> = paths.iter().collect();
    sorted.sort_unstable_by_key(|(path, _)| path.as_str());

    let mut operations: Vec<Operation> = Vec::new();
    for (path, item) in sorted {
        let item = document.resolve(item)?;
        for method in METHODS {
            let Some(node) = item.get(method) else {
                continue;
            };
            let mut operation = read(document, path, item, method, node)?;
            // An id that stands twice names the first.
            if operations.iter().any(|other| other.id == operation.id) {
                operation.id = unnamed(method, path);
                for example in &mut operation.examples {
                    example.request.operation.clone_from(&operation.id);
                }
            }
            operations.push(operation);
        }
    }
    Ok(operations)
}

fn read(
    document: &Document,
    path: &str,
    item: &Value,
    method: &str,
    node: &Value,
) -> Result<Operation, Error> {
    let id = node.get("operationId").and_then(Value::as_str);
    let id = id.map_or_else(|| unnamed(method, path), str::to_owned);
    let mut parameters: Vec<(Parameter, &Value)> = Vec::new();
    for owner in [node, item] {
        for node in list(owner, "parameters") {
            let node = document.resolve(node)?;
            let mut parameter = read_parameter(document, node, &id)?;
            // A value of what follows the path is one of the query, wherever it is said to be.
            let hole = format!("{{{}}}", parameter.name);
            let rest = path.find(['?', '#']).map_or("", |end| &path[end..]);
            if parameter.place == Place::Path && rest.contains(&hole) {
                parameter.place = Place::Query;
            }
            // A parameter of the operation replaces the one of its path item.
            let known = |(other, _): &(Parameter, _)| {
                other.place == parameter.place && other.name == parameter.name
            };
            if !parameters.iter().any(known) && !is_of_http(&parameter) {
                parameters.push((parameter, node));
            }
        }
    }
    let holes = holes(path);
    // A name that differs from a hole in the case of letters alone is meant to be the same.
    for (parameter, _) in &mut parameters {
        let is_misspelled =
            parameter.place == Place::Path && !holes.contains(&parameter.name.as_str());
        let alike = |hole: &&&str| hole.eq_ignore_ascii_case(&parameter.name);
        if let Some(hole) = holes.iter().find(alike).filter(|_| is_misspelled) {
            parameter.name = (*hole).to_owned();
        }
    }
    // No value can be given for what the path has no place for.
    parameters.retain(|(parameter, _)| {
        parameter.place != Place::Path || holes.contains(&parameter.name.as_str())
    });
    // A hole in the path that nobody describes is a text.
    for hole in holes {
        let is_it = |(other, _): &(Parameter, _)| other.place == Place::Path && other.name == hole;
        if !parameters.iter().any(is_it) {
            parameters.push((undescribed(hole), &Value::Null));
        }
    }
    let body = match node.get("requestBody") {
        Some(body) => {
            let body = document.resolve(body)?;
            Some((read_body(document, body, &id)?, body))
        }
        None => None,
    };
    let other_bodies = match &body {
        Some((chosen, node)) => other_bodies(document, node, &chosen.media_type, &id)?,
        None => Vec::new(),
    };
    let mut alternatives = read_security(document, node, &id)?.into_iter();
    let (examples, examples_fault) = match examples::read(document, &id, &parameters, body.as_ref())
    {
        Ok(examples) => (examples, None),
        Err(error) => (Vec::new(), Some(error.to_string())),
    };
    Ok(Operation {
        tags: list(node, "tags")
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        success: match method {
            // What a GET would bring is not sent.
            "head" => Success {
                media_type: None,
                schema: None,
                kind: None,
                others: Vec::new(),
                ..read_success(document, node, &id)?
            },
            _ => read_success(document, node, &id)?,
        },
        only_reads: matches!(method, "get" | "head")
            || node.get("x-reads").and_then(Value::as_bool) == Some(true),
        security: alternatives.next().unwrap_or_default(),
        other_security: alternatives.collect(),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        id,
        examples,
        examples_fault,
        parameters: parameters.into_iter().map(|(found, _)| found).collect(),
        body: body.map(|(found, _)| found),
        other_bodies,
    })
}

/// The names in braces of a path.
fn holes(path: &str) -> Vec<&str> {
    let sent = path.split(['?', '#']).next().unwrap_or_default();
    let rests = sent.split('{').skip(1);
    rests
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}

impl Document {
    /// How a field of a form of names and values is written. An object is JSON there unless it is
    /// said how else.
    ///
    /// # Errors
    ///
    /// When a reference is bad, or the style is one that forms do not have.
    pub fn form_encoding(
        &self,
        body: &Body,
        name: &str,
        schema: &Value,
    ) -> Result<Encoding, Error> {
        let nothing = Value::Null;
        let node = body.encodings.get(name).unwrap_or(&nothing);
        if node.get("style").is_none() && matches!(self.shape(schema)?.kind, Kind::Object { .. }) {
            return Ok(Encoding::Plain);
        }
        parameter_encoding(self, node, schema, Place::Query, name)
    }
}

fn undescribed(name: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        place: Place::Path,
        required: true,
        schema: json!({ "type": "string" }),
        encoding: Encoding::Plain,
        flattened: false,
    }
}

/// What an operation without an id is called.
fn unnamed(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_ascii_uppercase())
}

/// Parameters of these names are ignored, says OpenAPI: HTTP has them already.
fn is_of_http(parameter: &Parameter) -> bool {
    parameter.place == Place::Header
        && ["accept", "content-type", "authorization"]
            .iter()
            .any(|name| parameter.name.eq_ignore_ascii_case(name))
}

fn read_parameter(document: &Document, node: &Value, id: &str) -> Result<Parameter, Error> {
    let name = text(node, "name", id)?;
    let at = format!("{id}, parameter {name}");
    let place = match text(node, "in", &at)?.as_str() {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        "cookie" => Place::Cookie,
        other => return Err(Error::unsupported(at, format!("in: {other}"))),
    };
    let (schema, encoding) = if let Some(schema) = node.get("schema") {
        (
            schema,
            parameter_encoding(document, node, schema, place, &at)?,
        )
    } else if let Some((media_type, schema)) = content(document, node, &at)? {
        let encoding = match kind_of(&media_type) {
            BodyKind::Json => Encoding::Json,
            _ => Encoding::Plain,
        };
        return Ok(Parameter {
            required: flag(node, "required"),
            flattened: flag(node, "x-flatten"),
            schema,
            name,
            place,
            encoding,
        });
    } else {
        return Err(Error::malformed(at, "neither `schema` nor `content`"));
    };
    Ok(Parameter {
        required: flag(node, "required"),
        flattened: flag(node, "x-flatten"),
        schema: schema.clone(),
        name,
        place,
        encoding,
    })
}

fn parameter_encoding(
    document: &Document,
    node: &Value,
    schema: &Value,
    place: Place,
    at: &str,
) -> Result<Encoding, Error> {
    if node.get("x-encoding").and_then(Value::as_str) == Some("json") {
        return Ok(Encoding::Json);
    }
    let kind = match document.shape(schema)?.kind {
        Kind::Array { .. } => "array",
        Kind::Object { .. } => "object",
        _ => "",
    };
    let usual = match place {
        Place::Query | Place::Cookie => "form",
        Place::Path | Place::Header => "simple",
    };
    let style = node.get("style").and_then(Value::as_str).unwrap_or(usual);
    // `explode` is true by default where the style is `form`.
    let explode = node.get("explode").and_then(Value::as_bool);
    let explode = explode.unwrap_or(style == "form");
    match (kind, style, explode) {
        ("array", "form", true) => Ok(Encoding::Repeated),
        ("array", "form" | "simple", _) => Ok(Encoding::Joined),
        ("array", "spaceDelimited", false) => Ok(Encoding::Spaced),
        ("array", "pipeDelimited", false) => Ok(Encoding::Piped),
        ("array", "spaceDelimited" | "pipeDelimited", true) => Ok(Encoding::Repeated),
        ("object", "spaceDelimited", false) => Ok(Encoding::SpacedPairs),
        ("object", "pipeDelimited", false) => Ok(Encoding::PipedPairs),
        ("object", "form" | "spaceDelimited" | "pipeDelimited", true) => Ok(Encoding::Properties),
        ("", "spaceDelimited" | "pipeDelimited", _) => Ok(Encoding::Plain),
        ("object", "form", false) | ("object", "simple", false) => Ok(Encoding::Pairs),
        // OpenAPI speaks of objects alone; lists are written by their places.
        ("array" | "object", "deepObject", _) => Ok(Encoding::Deep),
        ("", "deepObject", _) => Ok(Encoding::Plain),
        ("object", "simple", true) => Ok(Encoding::ExplodedPairs),
        (_, "label", explode) if place == Place::Path => Ok(Encoding::Label { explode }),
        (_, "matrix", explode) if place == Place::Path => Ok(Encoding::Matrix { explode }),
        ("", "form" | "simple", _) => Ok(Encoding::Plain),
        (_, style, _) => Err(Error::unsupported(at, format!("style: {style}"))),
    }
}

fn read_body(document: &Document, node: &Value, id: &str) -> Result<Body, Error> {
    let at = format!("{id}, requestBody");
    let (media_type, schema) =
        content(document, node, &at)?.ok_or_else(|| Error::malformed(&at, "no media type"))?;
    body_of(document, node, media_type, schema)
}

fn body_of(
    document: &Document,
    node: &Value,
    media_type: String,
    schema: Value,
) -> Result<Body, Error> {
    Ok(Body {
        required: flag(node, "required"),
        kind: kind_by_schema(document, &media_type, &schema)?,
        encodings: match node["content"][&media_type].get("encoding") {
            Some(Value::Object(encodings)) => encodings.clone(),
            _ => Map::new(),
        },
        media_type,
        schema,
    })
}

/// The body by all media types but the chosen one.
fn other_bodies(
    document: &Document,
    node: &Value,
    chosen: &str,
    id: &str,
) -> Result<Vec<Body>, Error> {
    let others = others(document, node, chosen, &format!("{id}, requestBody"))?;
    let bodies = others
        .into_iter()
        .map(|other| body_of(document, node, other.media_type, other.schema));
    bodies.collect()
}

fn read_success(document: &Document, node: &Value, id: &str) -> Result<Success, Error> {
    let at = format!("{id}, responses");
    let responses = node.get("responses").and_then(Value::as_object);
    let success = responses
        .into_iter()
        .flatten()
        .filter_map(|(status, response)| Some((success_status(status)?, response)))
        .min_by_key(|(rank, _)| *rank);
    let Some(((_, status), response)) = success else {
        if responses.is_none() {
            return Err(Error::malformed(&at, "no responses"));
        }
        // A document that speaks of failures alone leaves open what all is well looks like.
        return Ok(Success {
            status: 200,
            media_type: None,
            schema: None,
            media_types: Vec::new(),
            others: Vec::new(),
            kind: None,
        });
    };
    let response = document.resolve(response)?;
    let content = content(document, response, &at)?;
    let kind = content
        .as_ref()
        .map(|(media_type, schema)| kind_by_schema(document, media_type, schema))
        .transpose()?;
    let (media_type, schema) = content.unzip();
    let others = match &media_type {
        Some(chosen) => others(document, response, chosen, &at)?,
        None => Vec::new(),
    };
    Ok(Success {
        status,
        kind,
        media_types: success_types(document, node)?,
        others,
        media_type,
        schema,
    })
}

/// The media types of all successes.
fn success_types(document: &Document, node: &Value) -> Result<Vec<String>, Error> {
    let mut types = Vec::new();
    let responses = node.get("responses").and_then(Value::as_object);
    for (status, response) in responses.into_iter().flatten() {
        if success_status(status).is_some() {
            let content = document.resolve(response)?.get("content");
            let content = content.and_then(Value::as_object).into_iter().flatten();
            types.extend(content.map(|(media_type, _)| media_type.clone()));
        }
    }
    Ok(types)
}

/// The status of a success, and how gladly it is taken: one that is named before a range, and a
/// range before what is said of all other answers.
fn success_status(text: &str) -> Option<(u8, u16)> {
    match text {
        "2XX" | "2xx" => Some((1, 200)),
        "default" => Some((2, 200)),
        _ => {
            let status = text.parse().ok()?;
            (200..300).contains(&status).then_some((0, status))
        }
    }
}

pub(crate) fn text(node: &Value, key: &str, at: &str) -> Result<String, Error> {
    node.get(key)
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| Error::malformed(at, format!("`{key}` must be a string")))
}

fn flag(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn list<'a>(node: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    node.get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}
