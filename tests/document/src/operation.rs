//! Operations: what to send where, and what comes back.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{Document, Error, Example, examples};

/// The methods that a path item may have, in the order in which OpenAPI lists them.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One operation, with every reference to a parameter, body or response followed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The method in capitals.
    pub method: String,
    /// The path template, such as `/channels/{type}/{id}`.
    pub path: String,
    /// `tags`.
    pub tags: Vec<String>,
    /// Parameters of the operation and of its path item, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body, if one is declared.
    pub body: Option<Body>,
    /// Calls that the document shows, sorted by name.
    pub examples: Vec<Example>,
    /// The answer when all is well.
    pub success: Success,
    /// What identifies the caller; the same for all operations unless one says otherwise.
    pub security: Vec<SecurityParameter>,
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
}

/// A declared request body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Body {
    /// Whether a request without it is wrong.
    pub required: bool,
    /// `application/json` or `multipart/form-data`.
    pub media_type: String,
    /// Schema of the body.
    pub schema: Value,
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
}

/// A query parameter or header that a security scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecurityParameter {
    /// Name of the scheme in the document.
    pub scheme: String,
    /// Where the value stands.
    pub place: Place,
    /// Name on the wire.
    pub name: String,
}

impl Operation {
    /// The declared parameter of this place and name.
    pub fn parameter(&self, place: Place, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.name == name)
    }
}

impl Body {
    /// Whether the body is a form of parts rather than JSON.
    pub fn is_multipart(&self) -> bool {
        self.media_type == "multipart/form-data"
    }
}

/// Reads every operation. The order is fixed here, so that it does not depend on whether the maps of
/// `serde_json` keep theirs.
pub(crate) fn read_all(document: &Document) -> Result<Vec<Operation>, Error> {
    let root = document.root();
    let paths = root
        .get("paths")
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
            let operation = read(document, path, item, method, node)?;
            if operations.iter().any(|other| other.id == operation.id) {
                return Err(Error::malformed(&operation.id, "two operations of this id"));
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
    let id = text(node, "operationId", &format!("{method} {path}"))?;
    let mut parameters: Vec<(Parameter, &Value)> = Vec::new();
    for owner in [node, item] {
        for node in list(owner, "parameters") {
            let node = document.resolve(node)?;
            let parameter = read_parameter(document, node, &id)?;
            // A parameter of the operation replaces the one of its path item.
            let known = |(other, _): &(Parameter, _)| {
                other.place == parameter.place && other.name == parameter.name
            };
            if !parameters.iter().any(known) {
                parameters.push((parameter, node));
            }
        }
    }
    let body = match node.get("requestBody") {
        Some(body) => {
            let body = document.resolve(body)?;
            Some((read_body(body, &id)?, body))
        }
        None => None,
    };
    let examples = examples::read(document, &id, &parameters, body.as_ref())?;
    Ok(Operation {
        tags: list(node, "tags")
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        success: read_success(document, node, &id)?,
        security: read_security(document, node, &id)?,
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        id,
        examples,
        parameters: parameters.into_iter().map(|(found, _)| found).collect(),
        body: body.map(|(found, _)| found),
    })
}

fn read_parameter(document: &Document, node: &Value, id: &str) -> Result<Parameter, Error> {
    let name = text(node, "name", id)?;
    let at = format!("{id}, parameter {name}");
    let place = match text(node, "in", &at)?.as_str() {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        other => return Err(Error::unsupported(at, format!("in: {other}"))),
    };
    let (schema, encoding) = if let Some(schema) = node.get("schema") {
        (
            schema,
            parameter_encoding(document, node, schema, place, &at)?,
        )
    } else if let Some(schema) = node.pointer("/content/application~1json/schema") {
        (schema, Encoding::Json)
    } else {
        return Err(Error::malformed(at, "neither `schema` nor JSON `content`"));
    };
    Ok(Parameter {
        required: flag(node, "required"),
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
    let kind = document
        .resolve(schema)?
        .get("type")
        .and_then(Value::as_str);
    match (kind, place) {
        (Some("array"), Place::Query) => {
            let style = node.get("style").and_then(Value::as_str).unwrap_or("form");
            if style != "form" {
                return Err(Error::unsupported(at, format!("style: {style}")));
            }
            // `explode` is true by default where the style is `form`.
            match node.get("explode").and_then(Value::as_bool) {
                Some(false) => Ok(Encoding::Joined),
                _ => Ok(Encoding::Repeated),
            }
        }
        (Some("array"), _) => Ok(Encoding::Joined),
        (Some("object"), _) => Err(Error::unsupported(at, "an object without `content`")),
        _ => Ok(Encoding::Plain),
    }
}

fn read_body(node: &Value, id: &str) -> Result<Body, Error> {
    let at = format!("{id}, requestBody");
    let (media_type, schema) =
        content(node, &at)?.ok_or_else(|| Error::malformed(&at, "no media type"))?;
    if !["application/json", "multipart/form-data"].contains(&media_type.as_str()) {
        return Err(Error::unsupported(at, media_type));
    }
    Ok(Body {
        required: flag(node, "required"),
        media_type,
        schema,
    })
}

fn read_success(document: &Document, node: &Value, id: &str) -> Result<Success, Error> {
    let at = format!("{id}, responses");
    let responses = node.get("responses").and_then(Value::as_object);
    let lowest = responses
        .into_iter()
        .flatten()
        .filter_map(|(status, response)| Some((status.parse::<u16>().ok()?, response)))
        .filter(|(status, _)| (200..300).contains(status))
        .min_by_key(|(status, _)| *status);
    let (status, response) = lowest.ok_or_else(|| Error::malformed(&at, "no 2xx status"))?;
    let (media_type, schema) = content(document.resolve(response)?, &at)?.unzip();
    Ok(Success {
        status,
        media_type,
        schema,
    })
}

/// The one media type of a body and its schema.
fn content(node: &Value, at: &str) -> Result<Option<(String, Value)>, Error> {
    let mut types = node
        .get("content")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let Some((media_type, media)) = types.next() else {
        return Ok(None);
    };
    if types.next().is_some() {
        return Err(Error::unsupported(at, "several media types"));
    }
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    Ok(Some((media_type.clone(), schema)))
}

fn read_security(
    document: &Document,
    node: &Value,
    id: &str,
) -> Result<Vec<SecurityParameter>, Error> {
    let at = format!("{id}, security");
    let alternatives = match node
        .get("security")
        .or_else(|| document.root().get("security"))
    {
        Some(Value::Array(alternatives)) => alternatives.as_slice(),
        _ => &[],
    };
    // Alternatives would make "the" expected request ambiguous.
    let schemes = match alternatives {
        [] => return Ok(Vec::new()),
        [one] => one
            .as_object()
            .ok_or_else(|| Error::malformed(&at, "must hold objects"))?,
        _ => return Err(Error::unsupported(at, "alternatives")),
    };
    let mut parameters = Vec::new();
    for scheme in schemes.keys() {
        let at = format!("{at}, scheme {scheme}");
        let found = document
            .target("#/components/securitySchemes")?
            .get(scheme)
            .ok_or_else(|| Error::malformed(&at, "not declared"))?;
        let found = document.resolve(found)?;
        let kind = text(found, "type", &at)?;
        let place = match (kind.as_str(), text(found, "in", &at).as_deref()) {
            ("apiKey", Ok("query")) => Place::Query,
            ("apiKey", Ok("header")) => Place::Header,
            _ => {
                return Err(Error::unsupported(
                    at,
                    "not a key in the query or in a header",
                ));
            }
        };
        parameters.push(SecurityParameter {
            scheme: scheme.clone(),
            place,
            name: text(found, "name", &at)?,
        });
    }
    parameters.sort_unstable_by(|a, b| (a.place, &a.name).cmp(&(b.place, &b.name)));
    Ok(parameters)
}

fn text(node: &Value, key: &str, at: &str) -> Result<String, Error> {
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
