//! Webhooks and callbacks: requests that the API sends.

use std::collections::BTreeMap;

use super::{At, Comparison};
use crate::document::{Document, Node};
use crate::model::Operation;
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

/// The methods of a path item.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Requests of the API by their names, with the pointers to them.
type Requests = BTreeMap<String, Pointer>;

impl Comparison<'_> {
    pub(super) fn webhooks(&mut self) {
        let place = Pointer::root().child("webhooks");
        let webhooks = |document: &Document| {
            let mut found = Requests::new();
            items(document, &place, "", &mut found);
            found
        };
        let (old, new) = (webhooks(self.documents.0), webhooks(self.documents.1));
        self.requests(&old, &new);
        // An operation goes by its new id.
        let renamed = |id: &str| self.renames.operation(id).unwrap_or(id).to_owned();
        let (old, new) = (
            callbacks(self.documents.0, &self.old.operations, &renamed),
            callbacks(self.documents.1, &self.new.operations, &str::to_owned),
        );
        self.requests(&old, &new);
    }

    fn requests(&mut self, old: &Requests, new: &Requests) {
        for (name, before) in old {
            let at = At::named(name, Direction::Response);
            let Some(after) = new.get(name) else {
                self.push(at.difference(Rule::WebhookRemoved, (Side::Old, before)));
                continue;
            };
            let content = |document: &Document, request: &Pointer| {
                let pointer = request.child("requestBody");
                let (pointer, _) = document
                    .resolve(pointer.clone(), document.get(&pointer)?)
                    .ok()?;
                Some(pointer.child("content"))
            };
            let contents = (
                content(self.documents.0, before),
                content(self.documents.1, after),
            );
            if let (Some(before), Some(after)) = contents {
                self.content(&at, "", (&before, &after), &|_| false);
            }
        }
        for (name, after) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            let at = At::named(name, Direction::Response);
            self.push(at.difference(Rule::WebhookAdded, (Side::New, after)));
        }
    }
}

/// Adds the requests of the path items in a mapping. A name says the method only if there are several.
fn items(document: &Document, place: &Pointer, prefix: &str, found: &mut Requests) {
    let entries = document.get(place).and_then(Node::as_mapping);
    for (name, entry) in entries.into_iter().flatten() {
        let Ok((pointer, item)) = document.resolve(place.child(name), &entry.value) else {
            continue;
        };
        let methods = METHODS.iter().filter(|method| item.child(method).is_some());
        let methods: Vec<&&str> = methods.collect();
        for method in &methods {
            let name = match methods.len() {
                1 => format!("{prefix}{name}"),
                _ => format!("{prefix}{name}.{method}"),
            };
            found.insert(name, pointer.child(method));
        }
    }
}

fn callbacks(
    document: &Document,
    operations: &[Operation],
    name_of: &dyn Fn(&str) -> String,
) -> Requests {
    let mut found = Requests::new();
    for operation in operations {
        let place = operation.pointer.child("callbacks");
        let entries = document.get(&place).and_then(Node::as_mapping);
        for (name, entry) in entries.into_iter().flatten() {
            if let Ok((pointer, _)) = document.resolve(place.child(name), &entry.value) {
                let prefix = format!("{}.{name}.", name_of(&operation.id));
                items(document, &pointer, &prefix, &mut found);
            }
        }
    }
    found
}
