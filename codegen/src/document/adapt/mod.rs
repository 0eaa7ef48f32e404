//! The tree in the form of OpenAPI 3.0, whatever dialect it was written in.
//!
//! What OpenAPI 3.1 says in other words than 3.0 is said in those of 3.0 here, once, so that nothing
//! after it has to know of both. What is wrong with a document has been told before; here it is put
//! right where that leaves no doubt, so that nothing after it stumbles.

mod constants;
mod keywords;
mod schema;
mod types;

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use super::node::{Mapping, Node, Value};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
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

/// Rewrites a tree, and tells what became less precise by that.
pub(super) fn run(root: &mut Node) -> Diagnostics {
    let mut adapt = Adapt {
        found: Diagnostics::default(),
        open: Vec::new(),
    };
    let span = root.span.start..root.span.start;
    let at = At {
        parent: None,
        token: "",
        span: &span,
    };
    adapt.object(root, Kind::Document, &at);
    // What only references lead to is found by following them.
    let mut seen = HashSet::new();
    while let Some((target, kind)) = adapt.open.pop() {
        if !seen.insert((target.clone(), kind)) {
            continue;
        }
        let tokens: Vec<String> = target.tokens().map(Cow::into_owned).collect();
        if let Some(node) = at_mut(root, &tokens) {
            let span = node.span.clone();
            adapt.below(node, kind, &tokens, &at, &span);
        }
    }
    adapt.found
}

struct Adapt {
    found: Diagnostics,
    /// Places that references lead to, and what stands there.
    open: Vec<(Pointer, Kind)>,
}

impl Adapt {
    /// Puts the way to a place together before it is adapted.
    fn below(
        &mut self,
        node: &mut Node,
        kind: Kind,
        tokens: &[String],
        at: &At<'_>,
        span: &Range<usize>,
    ) {
        match tokens.split_first() {
            None => self.object(node, kind, at),
            Some((token, rest)) => self.below(node, kind, rest, &at.child(token, span), span),
        }
    }

    /// Remembers where a reference leads, if the walk does not come there by itself.
    fn follow(&mut self, reference: &str, kind: Kind) {
        let is_walked =
            reference.starts_with("#/components/") && reference.matches('/').count() == 3;
        if let Some(target) = Pointer::from_reference(reference).filter(|_| !is_walked) {
            self.open.push((target, kind));
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
        if let Some(reference) = mapping.get("$ref").and_then(|entry| entry.value.as_str()) {
            self.follow(reference, kind);
            // A path may have operations beside what is described elsewhere.
            if kind != Kind::PathItem {
                return;
            }
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

    /// What is left aside outside of schemas.
    fn mend(&mut self, mapping: &mut Mapping, kind: Kind, at: &At<'_>) {
        match kind {
            Kind::Document if mapping.contains_key("webhooks") => {
                let message = "webhooks are calls of the API to its users, and are left aside";
                self.say(
                    Severity::Note,
                    at,
                    place(mapping, "webhooks", at),
                    message,
                    Some("describe them as operations if a client is to make these calls too"),
                );
            }
            Kind::Operation if mapping.contains_key("callbacks") => {
                let message = "callbacks are calls of the API to its users, and are left aside";
                self.say(
                    Severity::Note,
                    at,
                    place(mapping, "callbacks", at),
                    message,
                    Some("describe them as operations if a client is to make these calls too"),
                );
                mapping.shift_remove("callbacks");
            }
            // Neither is part of what is sent, and both may be of any form.
            Kind::Parameter | Kind::Media => mapping.retain(|key, entry| {
                key != "examples" || matches!(entry.value.value, Value::Mapping(_))
            }),
            _ => {}
        }
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
            code: Code::Advice,
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

/// The node at the end of a way.
fn at_mut<'n>(root: &'n mut Node, tokens: &[String]) -> Option<&'n mut Node> {
    tokens
        .iter()
        .try_fold(root, |node, token| match &mut node.value {
            Value::Mapping(mapping) => mapping.get_mut(token).map(|entry| &mut entry.value),
            Value::Sequence(items) => items.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
}
