//! Examples of operations: everything in the document that carries the same name.
//!
//! Only what is given is collected here. Whether it fits is found out by rendering it, once the
//! model is complete: what cannot be written as a call is no example.

use indexmap::{IndexMap, IndexSet};

use super::super::context::Context;
use super::Operations;
use crate::document::{Node, Value};
use crate::model::{Example, ExampleValue, Json, Location, Operation};
use crate::pointer::Pointer;

/// The name of the example of an operation without required values and examples.
const IMPLICIT: &str = "call";

/// A place of an operation that may carry examples: a parameter or the body.
struct Source {
    /// The parameter, by its place and wire name; `None` for the body.
    parameter: Option<(Location, String)>,
    /// Set if every call needs a value for it.
    required: bool,
    /// The examples with names.
    named: IndexMap<String, Given>,
    /// The value of the keyword `example`, which belongs to every example.
    plain: Option<(Json, Pointer)>,
}

/// One example as one place has it.
struct Given {
    summary: Option<String>,
    description: Option<String>,
    value: Json,
    /// The pointer to the example.
    pointer: Pointer,
    /// The pointer to its value.
    value_pointer: Pointer,
}

impl Operations<'_, '_, '_> {
    /// The examples of an operation, in the order in which the body names them, and then the
    /// parameters.
    pub(super) fn examples(&mut self, operation: &Operation) -> Vec<Example> {
        let sources = self.sources(operation);
        let names: IndexSet<&String> = body_first(&sources)
            .flat_map(|source| source.named.keys())
            .collect();
        if names.is_empty() {
            return self.implicit(operation, &sources).into_iter().collect();
        }
        names
            .into_iter()
            .filter_map(|name| self.example(operation, &sources, name))
            .collect()
    }

    fn sources(&mut self, operation: &Operation) -> Vec<Source> {
        let mut sources = Vec::new();
        let mut last_container = None;
        for parameter in &operation.parameters {
            let within = parameter.within.as_ref();
            // The keys of a flattened parameter have their examples together, beside its schema.
            if within.is_some() && within == last_container {
                continue;
            }
            last_container = within;
            let (at, name) = match within {
                Some(within) => (&within.pointer, &within.wire_name),
                None => (&parameter.field.pointer, &parameter.field.wire_name),
            };
            let required = match within {
                Some(within) => self.context.flag(&within.pointer, "required"),
                None => parameter.field.required,
            };
            let owner = || Some((parameter.location, name.clone()));
            let mut source = self.source(at, owner(), required);
            // A parameter that is a document of its own has its examples beside the schema.
            let content = self.context.document.get(&at.child("content"));
            let media = content
                .and_then(Node::as_mapping)
                .and_then(|media| media.keys().next());
            if let Some(media) = media {
                let at = at.child("content").child(media);
                let inner = self.source(&at, owner(), required);
                source.named.extend(inner.named);
                source.plain = source.plain.or(inner.plain);
            }
            sources.push(source);
        }
        if let Some((pointer, required)) = self.body_pointer(&operation.pointer) {
            sources.push(self.source(&pointer, None, required));
        }
        sources
    }

    fn source(
        &mut self,
        at: &Pointer,
        parameter: Option<(Location, String)>,
        required: bool,
    ) -> Source {
        let list = at.child("examples");
        let names = self.context.node(&list).and_then(Node::as_mapping);
        let mut named = IndexMap::new();
        for name in names.into_iter().flat_map(|names| names.keys()) {
            if let Some(given) = self.given(&list.child(name)) {
                named.insert(name.clone(), given);
            }
        }
        let plain = at.child("example");
        Source {
            parameter,
            required,
            named,
            plain: self.json(&plain).map(|value| (value, plain)),
        }
    }

    fn given(&mut self, at: &Pointer) -> Option<Given> {
        let node = self.context.document.get(at);
        let resolved = node.and_then(|node| {
            let document = self.context.document;
            document.resolve(at.clone(), node).ok()
        });
        let pointer = resolved.map(|(pointer, _)| pointer);
        let value_pointer = pointer.as_ref().map(|pointer| pointer.child("value"));
        let value = value_pointer.as_ref().and_then(|at| self.json(at));
        let (Some(pointer), Some(value_pointer), Some(value)) = (pointer, &value_pointer, value)
        else {
            let hint = "write the value here, under `value`";
            self.context
                .warning(at, "an example without a value is left out", hint);
            return None;
        };
        let text = |key: &str| {
            let node = self.context.document.get(&pointer.child(key))?;
            node.as_str().map(str::to_owned)
        };
        Some(Given {
            summary: text("summary"),
            description: text("description"),
            value,
            pointer: at.clone(),
            value_pointer: value_pointer.clone(),
        })
    }

    /// A copy of the value at a place, if it is there and not too much.
    fn json(&self, at: &Pointer) -> Option<Json> {
        let node = self.context.document.get(at)?;
        self.context
            .budget
            .spend_value(node, at)
            .then(|| json(node))
    }

    fn example(
        &mut self,
        operation: &Operation,
        sources: &[Source],
        name: &str,
    ) -> Option<Example> {
        if !self.context.budget.spend(sources.len(), &operation.pointer) {
            return None;
        }
        let given: Vec<&Given> = body_first(sources)
            .filter_map(|source| source.named.get(name))
            .collect();
        let mut values = Vec::new();
        for source in sources {
            let plain = source.plain.as_ref().filter(|_| source.required);
            let value = match (source.named.get(name), plain) {
                (Some(given), _) => (&given.value, &given.value_pointer),
                (None, Some((value, at))) => (value, at),
                (None, None) => continue,
            };
            if !self.context.budget.spend(value.0.cost(), value.1) {
                return None;
            }
            let value = (value.0.clone(), value.1.clone());
            values.extend(self.values(operation, source, value)?);
        }
        Some(Example {
            name: name.to_owned(),
            summary: given.iter().find_map(|given| given.summary.clone()),
            description: given.iter().find_map(|given| given.description.clone()),
            values,
            pointer: given.first()?.pointer.clone(),
        })
    }

    /// The call of an operation whose examples have no names, if all that it needs has a value.
    fn implicit(&mut self, operation: &Operation, sources: &[Source]) -> Option<Example> {
        let mut values = Vec::new();
        for source in sources.iter().filter(|source| source.required) {
            let value = source.plain.clone()?;
            values.extend(self.values(operation, source, value)?);
        }
        Some(Example {
            name: IMPLICIT.to_owned(),
            summary: None,
            description: None,
            values,
            pointer: operation.pointer.clone(),
        })
    }

    /// The values of one source. A body is split into its fields.
    fn values(
        &mut self,
        operation: &Operation,
        source: &Source,
        (value, pointer): (Json, Pointer),
    ) -> Option<Vec<ExampleValue>> {
        let kind = value.kind();
        let (owner, values) = match &source.parameter {
            Some((location, name)) => (
                format!("the parameter `{name}`"),
                operation.parameter_values(*location, name, value, &pointer),
            ),
            None => (
                "the body".to_owned(),
                operation.body_values(value, &pointer),
            ),
        };
        if values.is_none() {
            let message = format!("{owner} is an object, not {kind}: the example is left out");
            self.context
                .warning(&pointer, message, "give its fields by name");
        }
        values
    }
}

/// Says that the examples are not rendered, for lack of a crate to import from.
pub(in super::super) fn note_examples(context: &Context<'_>, operations: &[Operation]) {
    let mut examples = operations.iter().flat_map(|operation| &operation.examples);
    if examples.any(|example| !example.values.is_empty()) {
        let message = "the examples of this description are not part of the documentation";
        let hint = "name the crate that they import from: `x-client: {name: …, crate: my_sdk}`";
        let info = Pointer::root().child("info");
        context.note(&info, message, hint);
    }
}

/// The body, then everything: what the body says of an example counts most.
fn body_first(sources: &[Source]) -> impl Iterator<Item = &Source> {
    let body = sources.iter().filter(|source| source.parameter.is_none());
    body.chain(sources)
}

fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(number.clone()),
        Value::String(text) => Json::String(text.clone()),
        Value::Sequence(items) => Json::List(items.iter().map(json).collect()),
        Value::Mapping(entries) => Json::Object(
            entries
                .iter()
                .map(|(key, entry)| (key.clone(), json(&entry.value)))
                .collect(),
        ),
    }
}
