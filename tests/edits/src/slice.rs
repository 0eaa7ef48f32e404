//! A part of a description: the operations of a few groups with all that they reach.

use std::collections::BTreeSet;

use codegen::pointer::Pointer;

use crate::tree::Tree;

/// The document without the operations that are not picked, and without the components that nothing
/// refers to any more. `schemas` stay, though no operation may reach them.
pub fn slice(whole: &Tree, is_picked: &dyn Fn(&Tree) -> bool, schemas: &[&str]) -> Tree {
    let mut part = whole.clone();
    if let Some(paths) = part.get("paths").cloned() {
        let mut kept = paths.clone();
        for (path, item) in paths.entries() {
            for (method, operation) in item.entries() {
                let is_operation = operation.get("responses").is_some();
                if is_operation && !is_picked(operation) {
                    let at = Pointer::root().child(path);
                    kept.at_mut(&at).and_then(|item| item.take(method));
                }
            }
        }
        if let Some(map) = kept.map_mut() {
            map.retain(|_, item| {
                item.entries()
                    .any(|(_, value)| value.get("responses").is_some())
            });
        }
        part.set("paths", kept);
    }
    let reached = reached(&part, schemas);
    if let Some(components) = part.at_mut(&Pointer::root().child("components"))
        && let Some(sections) = components.map_mut()
    {
        // Security is named by the whole document, without a reference.
        let by_reference = |section: &&String| *section != "securitySchemes";
        let sections = sections.iter_mut();
        for (section, values) in sections.filter(|(section, _)| by_reference(section)) {
            if let Some(map) = values.map_mut() {
                map.retain(|name, _| reached.contains(&format!("#/components/{section}/{name}")));
            }
        }
    }
    drop_handles(&mut part);
    part
}

/// The places that the paths refer to, over any number of steps.
fn reached(document: &Tree, schemas: &[&str]) -> BTreeSet<String> {
    let mut open: Vec<String> = Vec::new();
    if let Some(paths) = document.get("paths") {
        references(paths, &mut open);
    }
    open.extend(
        schemas
            .iter()
            .map(|name| format!("#/components/schemas/{name}")),
    );
    let mut reached = BTreeSet::new();
    while let Some(reference) = open.pop() {
        let Some(pointer) = Pointer::from_reference(&reference) else {
            continue;
        };
        if let Some(target) = document.at(&pointer)
            && reached.insert(reference)
        {
            references(target, &mut open);
        }
    }
    reached
}

/// The references in a value.
pub fn references(value: &Tree, into: &mut Vec<String>) {
    value.visit(&mut |value| {
        if let Some(reference) = value.get("$ref").and_then(Tree::text) {
            into.push(reference.to_owned());
        }
    });
}

/// A handle, or a client of a part, without a path below its own would be complained of.
fn drop_handles(document: &mut Tree) {
    let paths: Vec<String> = document
        .get("paths")
        .into_iter()
        .flat_map(Tree::entries)
        .map(|(path, _)| path.clone())
        .collect();
    let is_used = |handle: &Tree| {
        let path = handle.get("path").and_then(Tree::text).unwrap_or_default();
        paths.iter().any(|known| known.starts_with(path))
    };
    let client = Pointer::root().child("info").child("x-client");
    for place in [Pointer::root().child("x-handles"), client.child("parts")] {
        if let Some(list) = document.at_mut(&place).and_then(Tree::list_mut) {
            list.retain(is_used);
        }
    }
    drop_lost_operations(document);
}

/// Handles that name operations which are not in the document.
fn drop_lost_operations(document: &mut Tree) {
    let items = document.get("paths").into_iter().flat_map(Tree::entries);
    let operations = items.flat_map(|(_, item)| item.entries());
    let ids: BTreeSet<String> = operations
        .filter_map(|(_, operation)| operation.get("operationId").and_then(Tree::text))
        .map(str::to_owned)
        .collect();
    let handles = Pointer::root().child("x-handles");
    let bound = Pointer::root().child("operations");
    for handle in document
        .at_mut(&handles)
        .and_then(Tree::list_mut)
        .into_iter()
        .flatten()
    {
        if let Some(map) = handle.at_mut(&bound).and_then(Tree::map_mut) {
            map.retain(|id, _| ids.contains(id));
        }
    }
}
