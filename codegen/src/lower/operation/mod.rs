//! Lowers paths to operations.

mod accept;
mod address;
mod bodies;
mod examples;
mod media;
mod paging;
mod parameters;
mod parts;
mod responses;

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use indexmap::IndexSet;

use super::context::Context;
use super::schema::SchemaLowerer;
use super::servers;
use crate::document::Node;
use crate::model::{
    Answer, Body, Encoding, Field, Location, Method, Operation, Parameter, Server, Tag, Type,
    TypeId,
};
use crate::pointer::Pointer;

pub(super) use examples::note_examples;
use responses::Content;

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

/// Lowers operations, with the schemas of their parameters, bodies and responses.
pub(super) struct Operations<'s, 'c, 'd> {
    context: &'c Context<'d>,
    schemas: &'s mut SchemaLowerer<'c, 'd>,
    /// The server of operations that have none of their own.
    server: Option<&'s Server>,
    /// The results of comparing two schemas.
    compared: HashMap<(Pointer, Pointer), bool>,
}

impl<'s, 'c, 'd> Operations<'s, 'c, 'd> {
    pub(super) fn new(
        context: &'c Context<'d>,
        schemas: &'s mut SchemaLowerer<'c, 'd>,
        server: Option<&'s Server>,
    ) -> Self {
        Self {
            context,
            schemas,
            server,
            compared: HashMap::new(),
        }
    }

    /// Lowers all operations of the document.
    pub(super) fn lower(mut self) -> Vec<Operation> {
        let paths = Pointer::root().child("paths");
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids = Ids::default();
        for path in self.context.keys(&paths) {
            if path.starts_with("x-") {
                continue;
            }
            let own = paths.child(path);
            let shared = self.context.resolve(&own).map(|(shared, _)| shared);
            let shared = shared.filter(|shared| *shared != own);
            // A path may be described elsewhere, and have more operations of its own beside that.
            for item in [Some(&own), shared.as_ref()].into_iter().flatten() {
                for (key, method) in METHODS {
                    let pointer = item.child(key);
                    if self.context.node(&pointer).is_some() {
                        let id = self.operation_id(path, method, &pointer, &mut ids);
                        operations.extend(self.operation(id, path, method, item, pointer));
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
        known: &mut Ids,
    ) -> String {
        let at = pointer.child("operationId");
        let own = self.context.document.get(&at).and_then(Node::as_str);
        let by_path = format!("{} {path}", method.as_str().to_lowercase());
        let id = match own.map(str::trim) {
            None | Some("") => by_path,
            // Validation has reported ids that two operations have, except those of referenced paths.
            Some(own) if known.given.contains(own) => by_path,
            Some(own) => own.to_owned(),
        };
        known.free(id)
    }

    fn operation(
        &mut self,
        id: String,
        path: &str,
        method: Method,
        item: &Pointer,
        pointer: Pointer,
    ) -> Option<Operation> {
        self.context.node(&pointer)?.as_mapping()?;
        let shared = item.child("parameters");
        let owner = TypeId::of_operation(&id).0;
        let (mut parameters, flattened_schemas) =
            self.parameters(&owner, &shared, &pointer.child("parameters"));
        let address = self.address(path, item)?;
        let path = address.path;
        self.fit_query(&address, &mut parameters, &pointer);
        self.fit_template(path, &mut parameters, &pointer);
        let sent = self.body(&owner, method, &pointer);
        if matches!(method, Method::Get | Method::Head) && sent.body != Body::None {
            let message = format!("a body of {} reaches few servers", method.as_str());
            self.context.warning(
                &pointer.child("requestBody"),
                message,
                "use POST, or the query",
            );
        }
        // A response to HEAD has no body.
        let content = match method {
            Method::Head => Content::new(Answer::Empty),
            _ => self.answer(&owner, &pointer),
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
            query: address.query,
            server: servers::own_server(self.context, item, &pointer, self.server),
            summary: self.context.text(&pointer, "summary"),
            description: self.context.text(&pointer, "description"),
            deprecated: self.context.flag(&pointer, "deprecated"),
            parameters,
            body: sent.body,
            content_type: sent.content_type,
            body_schema: sent.schema,
            flattened_schemas,
            accept: self.accept(&content, &pointer),
            answer: content.answer,
            secret_answer: content.secret,
            takes_null: content.takes_null,
            successes,
            answer_name: String::new(),
            required_name: String::new(),
            headers,
            failures,
            examples: Vec::new(),
            only_reads: self.context.flag(&pointer, "x-reads"),
            paging: None,
            pointer,
        };
        parts::describe(&mut operation);
        operation.paging = self.paging(&operation);
        operation.examples = self.examples(&operation);
        Some(operation)
    }

    /// The group of an operation: the first that it names.
    fn tag(&self, operation: &Pointer) -> String {
        let first = self.context.document.get(&operation.child("tags").index(0));
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
        // Validation has reported names that do not match.
        spell_alike(&named, parameters);
        let names: HashSet<&str> = named.iter().copied().collect();
        parameters.retain(|parameter| {
            let name = parameter.field.wire_name.as_str();
            parameter.location != Location::Path || names.contains(name)
        });
        let of_path = parameters.iter().enumerate();
        let of_path = of_path.filter(|(_, parameter)| parameter.location == Location::Path);
        // Of two with one name, the first one counts.
        let declared: HashMap<String, usize> = of_path
            .rev()
            .map(|(index, parameter)| (parameter.field.wire_name.clone(), index))
            .collect();
        // An undeclared parameter follows those that the path names before it.
        let mut before = 0;
        let mut rest = std::mem::take(parameters).into_iter();
        for name in named {
            if let Some(at) = declared.get(name) {
                let taken = (at + 1).saturating_sub(before);
                parameters.extend(rest.by_ref().take(taken));
                before = before.max(at + 1);
                continue;
            }
            let field = Field {
                required: true,
                ..Field::bare(name, Type::String, pointer.clone())
            };
            parameters.push(Parameter {
                location: Location::Path,
                encoding: Encoding::Plain,
                allow_reserved: false,
                within: None,
                field,
            });
        }
        parameters.extend(rest);
    }
}

/// The tags that the document describes, in its order, then those that only operations name.
pub(super) fn tags(context: &Context<'_>, operations: &[Operation]) -> Vec<Tag> {
    let pointer = Pointer::root().child("tags");
    let described: Vec<openapiv3::Tag> = match context.node(&pointer) {
        Some(_) => context.piece(&pointer).unwrap_or_default(),
        None => Vec::new(),
    };
    let used: HashSet<&str> = operations.iter().map(|one| one.tag.as_str()).collect();
    let mut tags: Vec<Tag> = described
        .into_iter()
        .map(|tag| Tag {
            name: tag.name,
            module: String::new(),
            description: tag.description,
            feature: None,
        })
        .filter(|tag| used.contains(tag.name.as_str()))
        .collect();
    let mut known: HashSet<String> = tags.iter().map(|tag| tag.name.clone()).collect();
    for operation in operations {
        if known.insert(operation.tag.clone()) {
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

/// The ids that operations have.
#[derive(Default)]
struct Ids {
    given: BTreeSet<String>,
    /// The number that the next operation with an id gets.
    numbers: HashMap<String, usize>,
}

impl Ids {
    /// The id, with a number if an operation has it.
    fn free(&mut self, id: String) -> String {
        if self.given.insert(id.clone()) {
            return id;
        }
        let number = self.numbers.entry(id.clone()).or_insert(2);
        loop {
            let free = format!("{id} {number}");
            *number += 1;
            if self.given.insert(free.clone()) {
                return free;
            }
        }
    }
}

/// Names the parameters of a path as the path does, where they differ in the case of letters alone.
fn spell_alike(named: &[&str], parameters: &mut [Parameter]) {
    let is_of_path = |parameter: &&mut Parameter| parameter.location == Location::Path;
    let of_path = parameters
        .iter()
        .filter(|known| known.location == Location::Path);
    let declared: HashSet<String> = of_path.map(|known| known.field.wire_name.clone()).collect();
    // The names that no parameter has yet, by what they are in small letters.
    let mut free: HashMap<String, VecDeque<&str>> = HashMap::new();
    for name in named.iter().filter(|name| !declared.contains(**name)) {
        let alike = free.entry(name.to_ascii_lowercase()).or_default();
        alike.push_back(name);
    }
    let named: HashSet<&str> = named.iter().copied().collect();
    for parameter in parameters.iter_mut().filter(is_of_path) {
        let name = &mut parameter.field.wire_name;
        if named.contains(name.as_str()) {
            continue;
        }
        let alike = free.get_mut(&name.to_ascii_lowercase());
        if let Some(other) = alike.and_then(VecDeque::pop_front) {
            *name = other.to_owned();
        }
    }
}

/// The names in braces of a path template, each once.
pub(crate) fn template_names(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    let names = parts.filter_map(|rest| Some(rest.split_once('}')?.0));
    let names: IndexSet<&str> = names.collect();
    names.into_iter().collect()
}
