//! Operations: their ids, and the parameters that fill their paths.

use std::collections::BTreeSet;

use super::super::Validator;
use super::super::path::Path;
use super::list;
use super::template::names;
use crate::diagnostic::Code;
use crate::document::Node;

/// The keys of a path item that are operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Looks at the operations of a path.
pub(super) fn check<'d>(validator: &mut Validator<'d>, path: &str, item: &'d Node, at: &Path<'_>) {
    let Some(item) = validator.resolve(item) else {
        return;
    };
    for method in METHODS {
        if let Some(operation) = item.child(method) {
            let at = at.key(method);
            check_id(validator, operation, &format!("{method} {path}"), &at);
            check_parameters(validator, path, item, operation, &at);
        }
    }
}

fn check_id<'d>(validator: &mut Validator<'d>, operation: &'d Node, place: &str, at: &Path<'_>) {
    // An operation without an id goes by its method and path.
    let given = operation.child("operationId").and_then(Node::as_str);
    let id = given.unwrap_or(place).to_owned();
    let at = at.key("operationId");
    // A path that is described elsewhere shares its operations with another.
    let is_shared = |known: &&Node| std::ptr::eq(*known, operation);
    if validator
        .operations
        .get(&id)
        .is_some_and(|(_, known)| is_shared(known))
    {
        return;
    }
    if let Some((first, _)) = validator.operations.get(&id) {
        let message = format!("two operations are called `{id}`");
        let hint = format!(
            "ids are unique; the other is `{first}`, and this one goes by its method and path"
        );
        validator.warning(Code::OperationId, &at, message, &hint);
        return;
    }
    validator
        .operations
        .insert(id, (place.to_owned(), operation));
}

/// The name of several that differs in the case of letters alone.
fn alike<'n>(name: &str, others: &BTreeSet<&'n str>) -> Option<&'n str> {
    let mut others = others.iter().copied();
    others.find(|other| other.eq_ignore_ascii_case(name))
}

/// A path and its parameters must name the same values: one that is missing on either side would
/// put braces into a URL, or lose what the caller gave.
fn check_parameters<'d>(
    validator: &mut Validator<'d>,
    path: &str,
    item: &'d Node,
    operation: &'d Node,
    at: &Path<'_>,
) {
    let mut declared: BTreeSet<&str> = BTreeSet::new();
    let lists = [item, operation].map(|node| list(node.child("parameters")).len());
    if !validator.spend(lists.iter().sum::<usize>() + 1, at) {
        return;
    }
    for node in [item, operation] {
        for parameter in list(node.child("parameters")) {
            // Where it leads nowhere, this was told, and nobody knows what it declares.
            let Some(parameter) = validator.resolve(parameter) else {
                return;
            };
            if parameter.child("in").and_then(Node::as_str) == Some("path") {
                declared.extend(parameter.child("name").and_then(Node::as_str));
            }
        }
    }
    // What follows is a query or a fragment, and no part of the path.
    let sent = path.split(['?', '#']).next().unwrap_or_default();
    let named: BTreeSet<&str> = names(sent).unwrap_or_default();
    let unnamed: BTreeSet<&str> = declared.difference(&named).copied().collect();
    for name in named.difference(&declared) {
        if let Some(other) = alike(name, &unnamed) {
            let message = format!("the path names `{{{name}}}`, and its parameter is `{other}`");
            let hint = "write both in the same case; until then they are taken for the same";
            validator.warning(Code::PathTemplate, at, message, hint);
            continue;
        }
        let message = format!("the path names `{{{name}}}`, which no parameter declares");
        let hint = "add a parameter with `in: path`; until then the value is a text";
        validator.warning(Code::PathTemplate, at, message, hint);
    }
    let undeclared: BTreeSet<&str> = named.difference(&declared).copied().collect();
    let named: BTreeSet<&str> = names(path).unwrap_or_default();
    for name in declared.difference(&named) {
        if alike(name, &undeclared).is_some() {
            continue;
        }
        let message = format!("the path parameter `{name}` is not part of `{path}`");
        let hint = "add it to the path, or remove it; until then it is left out";
        validator.warning(Code::PathTemplate, at, message, hint);
    }
}
