//! Paths to operations.

use std::collections::BTreeSet;

use super::Lowering;
use crate::document::Node;
use crate::model::{
    Answer, Body, Encoding, Field, Location, Method, Operation, Parameter, Tag, Type,
};
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
        let paths = Pointer::root().child("paths");
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids = BTreeSet::new();
        for path in self.keys(&paths) {
            if path.starts_with("x-") {
                continue;
            }
            let own = paths.child(&path);
            let shared = self.resolved(&own).filter(|shared| *shared != own);
            // A path may be described elsewhere, and have more operations of its own beside that.
            for item in [Some(&own), shared.as_ref()].into_iter().flatten() {
                for (key, method) in METHODS {
                    let pointer = item.child(key);
                    if self.document.get(&pointer).is_some() {
                        let id = self.operation_id(&path, method, &pointer, &mut ids);
                        operations.extend(self.operation(id, &path, method, item, pointer));
                    }
                }
            }
        }
        operations
    }

    /// The id of an operation. One without an id of its own is named after its method and path.
    fn operation_id(
        &mut self,
        path: &str,
        method: Method,
        pointer: &Pointer,
        known: &mut BTreeSet<String>,
    ) -> String {
        let at = pointer.child("operationId");
        let own = self.document.get(&at).and_then(Node::as_str);
        let by_path = format!("{} {path}", method.as_str().to_lowercase());
        let id = match own.map(str::trim) {
            None | Some("") => by_path,
            // That an id stands twice has been told, unless the path is described elsewhere.
            Some(own) if known.contains(own) => by_path,
            Some(own) => own.to_owned(),
        };
        let mut free = id.clone();
        let mut number = 2;
        while !known.insert(free.clone()) {
            free = format!("{id} {number}");
            number += 1;
        }
        free
    }

    fn operation(
        &mut self,
        id: String,
        path: &str,
        method: Method,
        item: &Pointer,
        pointer: Pointer,
    ) -> Option<Operation> {
        if self.document.get(&pointer)?.as_mapping().is_none() {
            let message = "an operation is a mapping";
            self.error(&pointer, message, "describe it, or take it away");
            return None;
        }
        let shared = item.child("parameters");
        let mut parameters = self.parameters(&id, &shared, &pointer.child("parameters"));
        let (path, rest) = self.sent_path(path, item);
        // A value of what follows the path is one of the query, wherever it is said to be.
        for parameter in &mut parameters {
            let is_in_rest = template_names(rest).contains(&parameter.field.wire_name.as_str());
            if parameter.location == Location::Path && is_in_rest {
                parameter.location = Location::Query;
            }
        }
        self.fit_template(path, &mut parameters, &pointer);
        let sent = self.body(&id, &pointer);
        if matches!(method, Method::Get | Method::Head) && sent.body != Body::None {
            let message = format!("a body of {} reaches few servers", method.as_str());
            self.warning(
                &pointer.child("requestBody"),
                message,
                "use POST, or the query",
            );
        }
        // What a GET would bring is not sent.
        let (answer, takes_null) = match method {
            Method::Head => (Answer::Empty, true),
            _ => self.answer(&id, &pointer),
        };
        let successes = self.successes(&pointer);
        let headers = self.answer_headers(&pointer);
        let failures = self.failures(&pointer);
        let mut operation = Operation {
            id,
            type_name: String::new(),
            method_name: String::new(),
            module: String::new(),
            tag: self.tag(&pointer),
            method,
            path: path.to_owned(),
            server: self.own_server(item, &pointer),
            summary: self.text(&pointer, "summary"),
            description: self.text(&pointer, "description"),
            deprecated: self.flag(&pointer, "deprecated"),
            parameters,
            body: sent.body,
            content_type: sent.content_type,
            body_schema: sent.schema,
            answer,
            takes_null,
            successes,
            answer_name: String::new(),
            required_name: String::new(),
            headers,
            failures,
            examples: Vec::new(),
            only_reads: self.flag(&pointer, "x-reads"),
            paging: None,
            pointer,
        };
        operation.paging = self.paging(&operation);
        operation.examples = self.examples(&operation);
        Some(operation)
    }

    /// A path, and what is no part of an address' path. Some documents tell operations of one path apart
    /// by it.
    fn sent_path<'p>(&mut self, path: &'p str, item: &Pointer) -> (&'p str, &'p str) {
        let Some(end) = path.find(['?', '#']) else {
            return (path, "");
        };
        let message = format!("`{}` is left out of the path", &path[end..]);
        let hint = "a fragment is never sent, and a query is described by parameters";
        self.note(item, message, hint);
        path.split_at(end)
    }

    /// The group of an operation: the first that it names.
    fn tag(&self, operation: &Pointer) -> String {
        let first = self.document.get(&operation.child("tags").index(0));
        let tag = first.and_then(Node::as_str).map(str::trim);
        tag.filter(|tag| !tag.is_empty())
            .unwrap_or(UNTAGGED)
            .to_owned()
    }

    /// A path template and its parameters must name the same values: one that is missing on
    /// either side would put braces into a URL, or lose what the caller gave. What no parameter declares
    /// is a text, and what the path does not name is left out.
    fn fit_template(&mut self, path: &str, parameters: &mut Vec<Parameter>, pointer: &Pointer) {
        let named = template_names(path);
        // What does not fit together has been told.
        spell_alike(&named, parameters);
        parameters.retain(|parameter| {
            let name = parameter.field.wire_name.as_str();
            parameter.location != Location::Path || named.contains(&name)
        });
        let mut index = 0;
        for name in named {
            let declared = parameters.iter().position(|parameter| {
                parameter.location == Location::Path && parameter.field.wire_name == name
            });
            if let Some(at) = declared {
                index = index.max(at + 1);
                continue;
            }
            let field = Field {
                required: true,
                ..Field::bare(name, Type::String, pointer.clone())
            };
            let parameter = Parameter {
                location: Location::Path,
                encoding: Encoding::Plain,
                field,
            };
            parameters.insert(index, parameter);
            index += 1;
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
                feature: None,
            })
            .filter(|tag| operations.iter().any(|operation| operation.tag == tag.name))
            .collect();
        for operation in operations {
            if tags.iter().all(|tag| tag.name != operation.tag) {
                tags.push(Tag {
                    name: operation.tag.clone(),
                    module: String::new(),
                    description: None,
                    feature: None,
                });
            }
        }
        tags
    }
}

/// Names the parameters of a path as the path does, where they differ in the case of letters alone.
fn spell_alike(named: &[&str], parameters: &mut [Parameter]) {
    let is_of_path = |parameter: &&mut Parameter| parameter.location == Location::Path;
    let mut free = named.to_vec();
    free.retain(|name| {
        let mut of_path = parameters
            .iter()
            .filter(|known| known.location == Location::Path);
        of_path.all(|known| known.field.wire_name != *name)
    });
    for parameter in parameters.iter_mut().filter(is_of_path) {
        let name = &mut parameter.field.wire_name;
        if named.contains(&name.as_str()) {
            continue;
        }
        if let Some(at) = free.iter().position(|free| free.eq_ignore_ascii_case(name)) {
            *name = free.remove(at).to_owned();
        }
    }
}

/// The names in braces of a path template, each once.
pub(crate) fn template_names(path: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for rest in path.split('{').skip(1) {
        if let Some((name, _)) = rest.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}
