//! Document to model.
//!
//! Each piece is lowered on its own; what goes wrong with it becomes a diagnostic and the rest
//! goes on, so that one run names every problem.

mod access;
mod aliases;
mod all_of;
mod answers;
mod bodies;
mod budget;
mod choices;
mod client;
mod collections;
mod enums;
mod examples;
mod features;
mod handles;
mod keys;
mod kinds;
mod lowered;
mod media;
mod objects;
mod operations;
mod paging;
mod parameters;
mod scalars;
mod schemas;
mod server_url;
mod twins;
mod unions;
mod url;

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::{Document, Node, Value};
use crate::model::{Api, Server, TypeDef, TypeId};
use crate::pointer::Pointer;

use budget::Budget;
pub(crate) use client::is_path as is_item_path;
use lowered::Lowered;
pub(crate) use operations::template_names;

/// Lowers a whole document. With errors among the diagnostics the model has gaps.
///
/// The crate that examples import from is the one that is named here, else the one that the document
/// names.
pub fn lower(document: &Document, crate_path: Option<&str>) -> (Api, Diagnostics) {
    let mut lowering = Lowering {
        document,
        crate_path,
        diagnostics: Diagnostics::default(),
        types: BTreeMap::new(),
        named: HashMap::new(),
        open: HashMap::new(),
        composed: HashMap::new(),
        depth: 0,
        merged: 0,
        has_given_up: false,
        places: HashMap::new(),
        compared: HashMap::new(),
        numbers: HashMap::new(),
        usual: None,
        budget: Budget::new(document),
    };
    let api = lowering.api();
    (api, lowering.diagnostics)
}

struct Lowering<'d> {
    document: &'d Document,
    crate_path: Option<&'d str>,
    diagnostics: Diagnostics,
    types: BTreeMap<TypeId, TypeDef>,
    /// What each named schema came to; the type of its name while it is being lowered.
    named: HashMap<String, Lowered>,
    /// The type of each inline schema that is being lowered, by its place.
    open: HashMap<Pointer, TypeId>,
    /// The type of each object that several schemas describe, by the places of those.
    composed: HashMap<Vec<Pointer>, TypeId>,
    /// How many schemas are being lowered, each because the one before refers to it.
    depth: usize,
    /// How many schemas were merged into the object at hand.
    merged: usize,
    /// Whether an object was met that is put together from too much.
    has_given_up: bool,
    /// The places that names were made for, because they have none of their own.
    places: HashMap<String, Pointer>,
    /// Whether two places hold the same value, for those that were compared.
    compared: HashMap<(Pointer, Pointer), bool>,
    /// Of each key that several types have, the highest number that was given to tell them apart, and
    /// the keys with numbers by the places of the types.
    numbers: HashMap<TypeId, (usize, HashMap<Pointer, TypeId>)>,
    /// The first server, if there is one, once it is known.
    usual: Option<Option<Server>>,
    budget: Budget,
}

/// The longest chain of references from schema to schema, and the deepest nesting of lists and maps.
/// No description comes near; both bound the stack.
const MAX_CHAIN: usize = 5_000;
const MAX_NESTING: usize = 64;

impl Lowering<'_> {
    fn api(&mut self) -> Api {
        let info = Pointer::root().child("info");
        let outside = self.client();
        let title = self.text(&info, "title").unwrap_or_default();
        let version = self.text(&info, "version").unwrap_or_default();

        let schemas = Pointer::root().child("components").child("schemas");
        let names = self.keys(&schemas);
        for name in &names {
            self.named_schema(name, &schemas.child(name));
        }
        let mut operations = self.operations();
        operations.sort_by(|a, b| a.id.cmp(&b.id));
        self.note_twins();
        self.resolve_aliases(&mut operations);
        if outside.features.is_some() {
            self.features(&names);
        }
        let tags = self.tags(&operations);
        let handles = self.handles(&operations);
        let servers = self.servers();
        let security_schemes = self.security_schemes();
        self.check_parts_are_used(&outside.parts, &operations);
        self.check_client_examples(&outside, &operations);
        if outside.crate_path.is_none() {
            self.note_examples(&operations);
        }
        self.check_budget();
        Api {
            client: outside.client,
            parts: outside.parts,
            crate_path: outside.crate_path,
            features: outside.features,
            title,
            version,
            servers,
            security_schemes,
            tags,
            handles,
            operations,
            types: std::mem::take(&mut self.types),
        }
    }

    fn error(&mut self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.complain(Severity::Error, pointer, message, hint);
    }

    /// More of something than there may be.
    fn limit(&mut self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        let diagnostic = self.document.diagnostic(Severity::Error, pointer, message);
        self.diagnostics.push(Diagnostic {
            code: Code::Limit,
            hint: Some(hint.to_owned()),
            ..diagnostic
        });
    }

    fn warning(&mut self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.complain(Severity::Warning, pointer, message, hint);
    }

    fn note(&mut self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.complain(Severity::Note, pointer, message, hint);
    }

    fn complain(
        &mut self,
        severity: Severity,
        pointer: &Pointer,
        message: impl Into<String>,
        hint: &str,
    ) {
        self.diagnostics.push(Diagnostic {
            hint: Some(hint.to_owned()),
            ..self.document.diagnostic(severity, pointer, message)
        });
    }

    /// The text under a key.
    fn text(&self, at: &Pointer, key: &str) -> Option<String> {
        let at = at.child(key);
        let node = self.document.get(&at)?;
        let text = node.as_str()?;
        self.budget.spend(node.cost(), &at).then(|| text.to_owned())
    }

    /// Whether a key says `true`.
    fn flag(&self, at: &Pointer, key: &str) -> bool {
        let node = self.document.get(&at.child(key));
        node.is_some_and(|node| node.value == Value::Bool(true))
    }

    /// The keys of a mapping. None, and a complaint, if something else stands there.
    fn keys(&mut self, at: &Pointer) -> Vec<String> {
        match self.document.get(at) {
            None => Vec::new(),
            Some(node) => match node.as_mapping() {
                Some(mapping) if self.budget.spend(mapping.len(), at) => {
                    mapping.keys().cloned().collect()
                }
                Some(_) => Vec::new(),
                None => {
                    let message = format!("a mapping is needed here, not {}", node.kind());
                    self.error(
                        at,
                        message,
                        "OpenAPI has names and what they stand for here",
                    );
                    Vec::new()
                }
            },
        }
    }

    /// The place itself, or where its references lead in the end.
    fn resolved(&mut self, pointer: &Pointer) -> Option<Pointer> {
        let mut at = pointer.clone();
        for _ in 0..16 {
            let node = self.document.get(&at)?;
            if node.as_mapping().is_none() {
                let message = format!("a mapping is needed here, not {}", node.kind());
                self.error(&at, message, "write the object that OpenAPI has here");
                return None;
            }
            let Some(reference) = node.child("$ref").and_then(Node::as_str) else {
                return Some(at);
            };
            at = self.target(reference, &at.child("$ref"))?;
        }
        let message = "the reference leads in a circle";
        self.error(pointer, message, "break the cycle");
        None
    }

    /// Deserialises a piece; a bad one is reported and left out.
    fn piece<T: serde::de::DeserializeOwned>(&mut self, pointer: &Pointer) -> Option<T> {
        if !self.budget.spend(1, pointer) {
            return None;
        }
        match self.document.piece(pointer, self.budget.left()) {
            Ok(piece) => Some(piece),
            // It was too much.
            Err(_) if !self.budget.spend(0, pointer) => None,
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    /// The place itself, or where its references lead in the end. Nothing if that is nowhere; no
    /// word is said about it.
    fn follow(&self, pointer: &Pointer) -> Option<Pointer> {
        let mut at = pointer.clone();
        for _ in 0..16 {
            let Some(reference) = self.document.get(&at)?.child("$ref") else {
                return Some(at);
            };
            at = Pointer::from_reference(reference.as_str()?)?;
        }
        None
    }

    /// Where a reference leads, if it is a local one that leads somewhere.
    fn target(&mut self, reference: &str, at: &Pointer) -> Option<Pointer> {
        let Some(target) = Pointer::from_reference(reference) else {
            let message = format!("the reference `{reference}` leads out of this document");
            self.error(at, message, "bundle the document into one file first");
            return None;
        };
        if self.document.get(&target).is_none() {
            let message = format!("the reference `{reference}` leads nowhere");
            self.error(at, message, "define what it names, or mend the name");
            return None;
        }
        Some(target)
    }
}
