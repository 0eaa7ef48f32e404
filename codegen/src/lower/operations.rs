//! Paths to operations.

use super::Lowering;
use super::bodies::is_success;
use crate::document::Document;
use crate::model::{Body, Location, Method, Operation, Tag};
use crate::pointer::Pointer;

const METHODS: [(&str, Method); 8] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("delete", Method::Delete),
    ("options", Method::Options),
    ("head", Method::Head),
    ("patch", Method::Patch),
    ("trace", Method::Trace),
];

/// The group of operations that name none.
const UNTAGGED: &str = "default";

impl Lowering<'_> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document: &Document = self.document;
        let paths = Pointer::root().child("paths");
        let Some(items) = document.get(&paths).and_then(|node| node.as_mapping()) else {
            return Vec::new();
        };
        let mut operations: Vec<Operation> = Vec::new();
        for (path, entry) in items {
            let item = paths.child(path);
            let Some(methods) = entry.value.as_mapping() else {
                continue;
            };
            if methods.contains_key("$ref") {
                let hint = "write the operations at the path itself";
                self.error(&item, "a path that is a reference cannot be read", hint);
            }
            for (key, method) in METHODS {
                if !methods.contains_key(key) {
                    continue;
                }
                let pointer = item.child(key);
                let Some(operation) = self.operation(path, method, &item, pointer) else {
                    continue;
                };
                if operations.iter().any(|other| other.id == operation.id) {
                    let message = format!("two operations are called `{}`", operation.id);
                    let at = operation.pointer.child("operationId");
                    self.error(&at, message, "operation ids are unique in a document");
                }
                operations.push(operation);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: Method,
        item: &Pointer,
        pointer: Pointer,
    ) -> Option<Operation> {
        let piece = self.piece::<openapiv3::Operation>(&pointer)?;
        let id = piece
            .operation_id
            .unwrap_or_else(|| format!("{} {path}", method.as_str().to_lowercase()));
        let shared = item.child("parameters");
        let parameters = self.parameters(&id, &shared, &pointer.child("parameters"));
        self.check_template(path, &parameters, &pointer);
        let (body, body_schema) = self.body(&id, &pointer);
        if matches!(method, Method::Get | Method::Head) && body != Body::None {
            let message = format!("a body of {} reaches few servers", method.as_str());
            self.warning(
                &pointer.child("requestBody"),
                message,
                "use POST, or the query",
            );
        }
        let answer = self.answer(&id, &piece.responses, &pointer);
        let successes = piece
            .responses
            .responses
            .keys()
            .filter(|status| is_success(status));
        let successes = successes.map(ToString::to_string).collect();
        let failures = self.failures(&pointer);
        let mut operation = Operation {
            id,
            type_name: String::new(),
            method_name: String::new(),
            module: String::new(),
            tag: piece
                .tags
                .into_iter()
                .next()
                .unwrap_or_else(|| UNTAGGED.to_owned()),
            method,
            path: path.to_owned(),
            summary: piece.summary,
            description: piece.description,
            deprecated: piece.deprecated,
            parameters,
            body,
            body_schema,
            answer,
            successes,
            failures,
            examples: Vec::new(),
            paging: None,
            pointer,
        };
        operation.paging = self.paging(&operation);
        operation.examples = self.examples(&operation);
        Some(operation)
    }

    /// A path template and its parameters must name the same values: one that is missing on
    /// either side would put braces into a URL, or lose what the caller gave.
    fn check_template(
        &mut self,
        path: &str,
        parameters: &[crate::model::Parameter],
        pointer: &Pointer,
    ) {
        let declared: Vec<&str> = parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Path)
            .map(|parameter| parameter.field.wire_name.as_str())
            .collect();
        let named = template_names(path);
        for name in &named {
            if !declared.contains(name) {
                let message = format!("the path names `{{{name}}}`, which no parameter declares");
                self.error(pointer, message, "add a parameter with `in: path`");
            }
        }
        for name in declared {
            if !named.contains(&name) {
                let message = format!("the path parameter `{name}` is not part of `{path}`");
                self.error(pointer, message, "add it to the path, or remove it");
            }
        }
    }

    /// The groups: those that the document describes, in its order, then those that operations
    /// name all the same.
    pub(super) fn tags(&mut self, operations: &[Operation]) -> Vec<Tag> {
        let pointer = Pointer::root().child("tags");
        let described: Vec<openapiv3::Tag> = match self.document.get(&pointer) {
            Some(_) => self.piece(&pointer).unwrap_or_default(),
            None => Vec::new(),
        };
        let mut tags: Vec<Tag> = described
            .into_iter()
            .map(|tag| Tag {
                name: tag.name,
                module: String::new(),
                description: tag.description,
            })
            .filter(|tag| operations.iter().any(|operation| operation.tag == tag.name))
            .collect();
        for operation in operations {
            if tags.iter().all(|tag| tag.name != operation.tag) {
                tags.push(Tag {
                    name: operation.tag.clone(),
                    module: String::new(),
                    description: None,
                });
            }
        }
        tags
    }
}

/// The names in braces of a path template.
pub(crate) fn template_names(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}
