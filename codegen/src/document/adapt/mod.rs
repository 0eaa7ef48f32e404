//! The tree in the form of OpenAPI 3.0, whatever dialect it was written in.
//!
//! What OpenAPI 3.1 says in other words than 3.0 is said in those of 3.0 here, once, so that nothing
//! after it has to know of both. The same goes for slips that many documents have and that leave no
//! doubt about what is meant: each is a warning.

mod keywords;
mod schema;
mod types;

use std::ops::Range;

use super::node::{Mapping, Node, Value};
use crate::diagnostic::{Diagnostic, Severity};
use crate::pointer::Pointer;

/// What an object of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Body,
    Response,
    Media,
    Schema,
}

/// What stands under a key of an object.
enum Part {
    One(Kind),
    /// A mapping or a list of them.
    Many(Kind),
    Nothing,
}

impl Kind {
    fn part(self, key: &str) -> Part {
        use Part::{Many, Nothing, One};
        match (self, key) {
            (Self::Document, "paths") => Many(Self::PathItem),
            (Self::Document, "components") => One(Self::Components),
            (Self::Components, "schemas") => Many(Self::Schema),
            (Self::Components, "responses") => Many(Self::Response),
            (Self::Components, "parameters" | "headers") => Many(Self::Parameter),
            (Self::Components, "requestBodies") => Many(Self::Body),
            (Self::Components, "pathItems") => Many(Self::PathItem),
            (Self::PathItem | Self::Operation, "parameters") => Many(Self::Parameter),
            (
                Self::PathItem,
                "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace",
            ) => One(Self::Operation),
            (Self::Operation, "requestBody") => One(Self::Body),
            (Self::Operation, "responses") => Many(Self::Response),
            (Self::Response, "headers") => Many(Self::Parameter),
            (Self::Parameter | Self::Body | Self::Response, "content") => Many(Self::Media),
            (Self::Parameter | Self::Media, "schema") => One(Self::Schema),
            (Self::Schema, "properties" | "patternProperties" | "$defs" | "definitions") => {
                Many(Self::Schema)
            }
            (Self::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => Many(Self::Schema),
            (
                Self::Schema,
                "items"
                | "additionalProperties"
                | "not"
                | "if"
                | "then"
                | "else"
                | "unevaluatedProperties"
                | "unevaluatedItems",
            ) => One(Self::Schema),
            _ => Nothing,
        }
    }
}

/// Where the walk is: a pointer that is put together only if it is needed.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    parent: Option<&'a At<'a>>,
    token: &'a str,
    /// The place of the key.
    span: &'a Range<usize>,
}

impl<'a> At<'a> {
    fn child(&'a self, token: &'a str, span: &'a Range<usize>) -> Self {
        Self {
            parent: Some(self),
            token,
            span,
        }
    }

    fn pointer(&self) -> Pointer {
        match self.parent {
            Some(parent) => parent.pointer().child(self.token),
            None => Pointer::root(),
        }
    }
}

/// Rewrites a tree, and tells what it had to guess.
pub(super) fn run(root: &mut Node) -> Vec<Diagnostic> {
    let mut adapt = Adapt { found: Vec::new() };
    let span = root.span.start..root.span.start;
    let at = At {
        parent: None,
        token: "",
        span: &span,
    };
    adapt.object(root, Kind::Document, &at);
    adapt.found
}

/// Rewrites one place of a tree that is reached by a reference alone.
pub(super) fn run_at(node: &mut Node, kind: Kind, pointer: &Pointer) -> Vec<Diagnostic> {
    let mut adapt = Adapt { found: Vec::new() };
    let span = node.span.clone();
    let tokens: Vec<String> = pointer.tokens().map(|token| token.into_owned()).collect();
    adapt.below(node, kind, &tokens, None, &span);
    adapt.found
}

struct Adapt {
    found: Vec<Diagnostic>,
}

impl Adapt {
    /// Puts the way to a place together before it is adapted.
    fn below(
        &mut self,
        node: &mut Node,
        kind: Kind,
        tokens: &[String],
        parent: Option<&At<'_>>,
        span: &Range<usize>,
    ) {
        let root = At {
            parent: None,
            token: "",
            span,
        };
        let parent = parent.unwrap_or(&root);
        match tokens.split_first() {
            None => self.object(node, kind, parent),
            Some((token, rest)) => {
                let at = parent.child(token, span);
                self.below(node, kind, rest, Some(&at), span);
            }
        }
    }

    fn object(&mut self, node: &mut Node, kind: Kind, at: &At<'_>) {
        if kind == Kind::Schema {
            return self.schema(node, at);
        }
        let Value::Mapping(mapping) = &mut node.value else {
            return;
        };
        // What is null where an object or a text belongs is as if it was not there.
        mapping.retain(|_, entry| entry.value.value != Value::Null);
        if mapping.contains_key("$ref") {
            return;
        }
        self.mend(mapping, kind, at);
        self.parts(mapping, kind, at);
    }

    /// Everything that stands under the keys of an object.
    fn parts(&mut self, mapping: &mut Mapping, kind: Kind, at: &At<'_>) {
        for (key, entry) in mapping.iter_mut() {
            let inner = at.child(key, &entry.key_span);
            match kind.part(key) {
                Part::Nothing => {}
                Part::One(kind) => self.object(&mut entry.value, kind, &inner),
                Part::Many(kind) => self.each(&mut entry.value, kind, &inner),
            }
        }
    }

    fn each(&mut self, node: &mut Node, kind: Kind, at: &At<'_>) {
        match &mut node.value {
            Value::Mapping(mapping) => {
                for (key, entry) in mapping.iter_mut() {
                    // An extension among paths or responses is none of them.
                    if key.starts_with("x-") && matches!(kind, Kind::PathItem | Kind::Response) {
                        continue;
                    }
                    let inner = at.child(key, &entry.key_span);
                    self.object(&mut entry.value, kind, &inner);
                }
            }
            Value::Sequence(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let (token, span) = (index.to_string(), item.span.clone());
                    self.object(item, kind, &at.child(&token, &span));
                }
            }
            _ => {}
        }
    }

    /// Slips outside of schemas.
    fn mend(&mut self, mapping: &mut Mapping, kind: Kind, at: &At<'_>) {
        match kind {
            Kind::Document if mapping.contains_key("webhooks") => {
                let message = "webhooks are calls of the API to its users, and are left aside";
                self.say(
                    Severity::Note,
                    at,
                    place(mapping, "webhooks", at),
                    message,
                    None,
                );
            }
            Kind::Operation if mapping.contains_key("callbacks") => {
                let message = "callbacks are calls of the API to its users, and are left aside";
                self.say(
                    Severity::Note,
                    at,
                    place(mapping, "callbacks", at),
                    message,
                    None,
                );
                mapping.shift_remove("callbacks");
            }
            Kind::Parameter => self.parameter(mapping, at),
            _ => {}
        }
    }

    /// A parameter as OpenAPI 2.0 describes it has its schema in itself.
    fn parameter(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        for key in ["examples", "example"] {
            let is_wrong = mapping
                .get(key)
                .is_some_and(|entry| key == "examples" && entry.value.as_mapping().is_none());
            if is_wrong {
                let message = "`examples` is a mapping of names to examples, and is left out";
                self.say(
                    Severity::Warning,
                    at,
                    place(mapping, key, at),
                    message,
                    None,
                );
                mapping.shift_remove(key);
            }
        }
        if mapping.contains_key("schema") || mapping.contains_key("content") {
            return;
        }
        const OWN: [&str; 8] = [
            "type", "format", "items", "enum", "default", "minimum", "maximum", "pattern",
        ];
        let mut schema = Mapping::new();
        for key in OWN {
            if let Some(entry) = mapping.shift_remove(key) {
                schema.insert(key.to_owned(), entry);
            }
        }
        let message = if schema.is_empty() {
            "the parameter says nothing of its values: they may be anything"
        } else {
            "the type of the parameter stands in its `schema`"
        };
        self.complain(
            Severity::Warning,
            at,
            at.span.clone(),
            message,
            Some("OpenAPI 3 has `schema` here"),
        );
        let entry = super::Entry {
            key_span: at.span.clone(),
            value: Node {
                span: at.span.clone(),
                value: Value::Mapping(schema),
            },
        };
        mapping.insert("schema".to_owned(), entry);
    }

    /// Complains about a key of an object.
    fn say(
        &mut self,
        severity: Severity,
        at: &At<'_>,
        (key, span): (&str, Range<usize>),
        message: impl Into<String>,
        hint: Option<&str>,
    ) {
        let inner = at.child(key, at.span);
        self.complain(severity, &inner, span, message, hint);
    }

    fn complain(
        &mut self,
        severity: Severity,
        at: &At<'_>,
        span: Range<usize>,
        message: impl Into<String>,
        hint: Option<&str>,
    ) {
        self.found.push(Diagnostic {
            severity,
            message: message.into(),
            pointer: at.pointer(),
            span,
            hint: hint.map(str::to_owned),
        });
    }
}

/// A key of an object, with the place where it stands.
fn place<'k>(mapping: &Mapping, key: &'k str, at: &At<'_>) -> (&'k str, Range<usize>) {
    let span = mapping.get(key).map_or(at.span, |entry| &entry.key_span);
    (key, span.clone())
}
