//! Which way a named schema travels.

use std::collections::{BTreeMap, BTreeSet};

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
    /// The named schemas.
    seen: BTreeSet<&'a str>,
    /// All references that were followed. Not every one leads to a named schema.
    followed: BTreeSet<&'a str>,
}

impl<'a> Walk<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            seen: BTreeSet::new(),
            followed: BTreeSet::new(),
        }
    }

    /// Walks without recursion: one schema can lead to the next through thousands of references.
    fn schema(&mut self, schema: &'a Value) -> Result<(), Error> {
        let mut waiting = vec![schema];
        while let Some(schema) = waiting.pop() {
            let Some(reference) = document::reference(schema) else {
                waiting.extend(parts(schema));
                continue;
            };
            self.seen.extend(document::schema_name(reference));
            if self.followed.insert(reference) {
                waiting.push(self.document.target(reference)?);
            }
        }
        Ok(())
    }
}

/// The schemas that are directly part of another one.
fn parts(schema: &Value) -> impl Iterator<Item = &Value> {
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.into_iter().flatten();
    let inner = ["items", "additionalProperties", "not"];
    let members = ["allOf", "oneOf", "anyOf", "prefixItems"];
    let members = members.map(|key| schema.get(key).and_then(Value::as_array));
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    properties
        .chain(patterns.into_iter().flatten())
        .map(|(_, property)| property)
        .chain(inner.into_iter().filter_map(|key| schema.get(key)))
        .chain(members.into_iter().flatten().flatten())
}
