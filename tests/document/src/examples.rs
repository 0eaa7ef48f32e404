//! Examples: calls that the document shows, with the values that it gives.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{Body, Document, Error, Parameter, RequestSample, samples::ParameterSample};

/// What the example of an operation is called that names none.
const IMPLICIT: &str = "call";

/// A call that the document shows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Example {
    /// Its name, unique in the operation.
    pub name: String,
    /// What the call achieves, in half a sentence.
    pub summary: Option<String>,
    /// The call. In a form, a file is its name alone: what is in it, the document does not say.
    pub request: RequestSample,
}

/// A parameter or body, and what stands beside its schema.
struct Source<'d> {
    /// Which one, for messages.
    at: String,
    required: bool,
    /// `examples` by name, references followed.
    named: Map<String, Value>,
    /// `example`, which serves every call.
    plain: Option<&'d Value>,
}

/// The examples of an operation, sorted by name.
///
/// An example is all that carries its name, at the body and at parameters. What is required has its
/// `example` in every call, unless it carries the name itself. If nothing carries a name, these plain
/// values make one call.
pub(crate) fn read(
    document: &Document,
    id: &str,
    parameters: &[(Parameter, &Value)],
    body: Option<&(Body, &Value)>,
) -> Result<Vec<Example>, Error> {
    let mut sources = Vec::new();
    for (parameter, node) in parameters {
        let at = format!("{id}, parameter {}", parameter.name);
        // JSON in the query is described like a body.
        let node = node.pointer("/content/application~1json").unwrap_or(node);
        sources.push(Source::new(document, at, parameter.required, node)?);
    }
    let body = match body {
        Some((body, node)) => {
            let node = &node["content"][&body.media_type];
            let at = format!("{id}, requestBody");
            Some(Source::new(document, at, body.required, node)?)
        }
        None => None,
    };
    let names: BTreeSet<&str> = sources
        .iter()
        .chain(&body)
        .flat_map(|source| source.named.keys())
        .map(String::as_str)
        .collect();
    let call = |name: Option<&str>| -> Result<Example, Error> {
        let mut given = Vec::new();
        for ((parameter, _), source) in parameters.iter().zip(&sources) {
            if let Some(value) = source.value(name)? {
                given.push(ParameterSample {
                    place: parameter.place,
                    name: parameter.name.clone(),
                    value,
                });
            }
        }
        let request = RequestSample {
            operation: id.to_owned(),
            parameters: given,
            body: match &body {
                Some(source) => source.value(name)?,
                None => None,
            },
        };
        let summary = name.and_then(|name| {
            let mut sources = body.iter().chain(&sources);
            sources.find_map(|source| source.summary(name))
        });
        Ok(Example {
            name: name.unwrap_or(IMPLICIT).to_owned(),
            summary,
            request,
        })
    };
    if !names.is_empty() {
        return names.into_iter().map(|name| call(Some(name))).collect();
    }
    // An operation may show no call at all.
    let complete = sources
        .iter()
        .chain(&body)
        .all(|source| !source.required || source.plain.is_some());
    match complete {
        true => Ok(vec![call(None)?]),
        false => Ok(Vec::new()),
    }
}

impl<'d> Source<'d> {
    fn new(
        document: &'d Document,
        at: String,
        required: bool,
        node: &'d Value,
    ) -> Result<Self, Error> {
        let mut named = Map::new();
        let examples = node.get("examples").and_then(Value::as_object);
        for (name, example) in examples.into_iter().flatten() {
            let example = document.resolve(example)?;
            if example.get("value").is_none() {
                let what = format!("the example `{name}` has no `value`");
                return Err(Error::unsupported(at, what));
            }
            named.insert(name.clone(), example.clone());
        }
        let plain = node.get("example");
        if plain.is_some() && !named.is_empty() {
            return Err(Error::malformed(at, "both `example` and `examples`"));
        }
        Ok(Self {
            at,
            required,
            named,
            plain,
        })
    }

    /// The value in an example of this name, or in the one without.
    fn value(&self, name: Option<&str>) -> Result<Option<Value>, Error> {
        let named = name.and_then(|name| self.named.get(name));
        if let Some(example) = named {
            return Ok(Some(example["value"].clone()));
        }
        if !self.required {
            return Ok(None);
        }
        let missing = || {
            let name = name.unwrap_or(IMPLICIT);
            Error::malformed(&self.at, format!("no value in the example `{name}`"))
        };
        Ok(Some(self.plain.ok_or_else(missing)?.clone()))
    }

    fn summary(&self, name: &str) -> Option<String> {
        let summary = self.named.get(name)?.get("summary")?;
        summary.as_str().map(str::to_owned)
    }
}
