//! Which way a named schema travels.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Document, Error, document};

/// Which way a named schema travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reach {
    /// A parameter or a request body leads to it.
    pub request: bool,
    /// A response, of success or of failure, leads to it.
    pub response: bool,
}

/// Walks from every operation to the named schemas.
pub(crate) fn of_all(document: &Document) -> Result<BTreeMap<String, Reach>, Error> {
    let mut requests = Walk::new(document);
    let mut responses = Walk::new(document);
    for operation in document.operations() {
        for parameter in &operation.parameters {
            requests.schema(&parameter.schema)?;
        }
        if let Some(body) = &operation.body {
            requests.schema(&body.schema)?;
        }
        if let Some(schema) = &operation.success.schema {
            responses.schema(schema)?;
        }
    }
    // Failures are not part of `Operation`: their shape is one for all, but they are responses.
    each_response(document, |schema| responses.schema(schema))?;

    let mut all: BTreeMap<String, Reach> = BTreeMap::new();
    for name in requests.seen {
        all.entry(name.to_owned()).or_default().request = true;
    }
    for name in responses.seen {
        all.entry(name.to_owned()).or_default().response = true;
    }
    Ok(all)
}

/// Calls `visit` with the schema of every response of every operation.
fn each_response<'a>(
    document: &'a Document,
    mut visit: impl FnMut(&'a Value) -> Result<(), Error>,
) -> Result<(), Error> {
    let items = document.root().get("paths").and_then(Value::as_object);
    for item in items.into_iter().flatten().map(|(_, item)| item) {
        let operations = document.resolve(item)?.as_object();
        for operation in operations.into_iter().flatten().map(|(_, node)| node) {
            let responses = operation.get("responses").and_then(Value::as_object);
            for response in responses.into_iter().flatten().map(|(_, node)| node) {
                let content = document.resolve(response)?.get("content");
                let content = content.and_then(Value::as_object);
                for media in content.into_iter().flatten().map(|(_, media)| media) {
                    if let Some(schema) = media.get("schema") {
                        visit(schema)?;
                    }
                }
            }
        }
    }
    Ok(())
}

struct Walk<'a> {
    document: &'a Document,
    seen: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            seen: Vec::new(),
        }
    }

    fn schema(&mut self, schema: &'a Value) -> Result<(), Error> {
        if let Some(reference) = document::reference(schema) {
            if let Some(name) = document::schema_name(reference) {
                if self.seen.contains(&name) {
                    return Ok(());
                }
                self.seen.push(name);
            }
            return self.schema(self.document.target(reference)?);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for property in properties
            .into_iter()
            .flatten()
            .map(|(_, property)| property)
        {
            self.schema(property)?;
        }
        for key in ["items", "additionalProperties", "not"] {
            if let Some(inner) = schema.get(key) {
                self.schema(inner)?;
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let members = schema.get(key).and_then(Value::as_array);
            for member in members.into_iter().flatten() {
                self.schema(member)?;
            }
        }
        Ok(())
    }
}
