//! References by the names that schemas of OpenAPI 3.1 give themselves: they become pointers.
//!
//! `$ref: "#node"` leads to the schema with `$anchor: node`, and `$ref: https://example.com/node` to the
//! one with that `$id`. `$dynamicRef` leads to what an anchor of this name is in the outermost schema,
//! which within one document is the schema that has it.

use std::collections::HashMap;

use super::node::{Entry, Mapping, Node, Value};
use crate::pointer::Pointer;

/// Puts pointers in place of all references by names that stand once. Any other stays as it is.
pub(super) fn resolve(root: &mut Node) {
    let is_3_1 = root.child("openapi").and_then(Node::as_str);
    if !is_3_1.is_some_and(|version| version.starts_with("3.1")) {
        return;
    }
    let mut names = HashMap::new();
    collect(root, &Pointer::root(), &mut names);
    names.retain(|_, target| target.is_some());
    if !names.is_empty() {
        rewrite(root, &names);
    }
}

/// What references say, and where they lead. Nowhere if two schemas have the name.
type Names = HashMap<String, Option<Pointer>>;

fn collect(node: &Node, at: &Pointer, names: &mut Names) {
    match &node.value {
        Value::Mapping(mapping) => {
            for (key, entry) in mapping {
                if let Some(name) = name(key, &entry.value) {
                    let place = names.entry(name).or_insert_with(|| Some(at.clone()));
                    if place.as_ref() != Some(at) {
                        *place = None;
                    }
                } else if holds(&entry.value) {
                    collect(&entry.value, &at.child(key), names);
                }
            }
        }
        Value::Sequence(items) => {
            let items = items.iter().enumerate().filter(|(_, item)| holds(item));
            for (index, item) in items {
                collect(item, &at.index(index), names);
            }
        }
        _ => {}
    }
}

/// How references say the name that a keyword gives to its schema.
fn name(keyword: &str, value: &Node) -> Option<String> {
    let text = value.as_str()?;
    match keyword {
        "$anchor" | "$dynamicAnchor" => Some(format!("#{text}")),
        "$id" if text.contains(':') => Some(text.to_owned()),
        _ => None,
    }
}

fn holds(node: &Node) -> bool {
    matches!(node.value, Value::Mapping(_) | Value::Sequence(_))
}

fn rewrite(node: &mut Node, names: &Names) {
    match &mut node.value {
        Value::Mapping(mapping) => {
            link(mapping, names);
            for (_, entry) in mapping.iter_mut() {
                rewrite(&mut entry.value, names);
            }
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| rewrite(item, names)),
        _ => {}
    }
}

fn link(mapping: &mut Mapping, names: &Names) {
    for keyword in ["$ref", "$dynamicRef"] {
        let reference = mapping.get(keyword).and_then(|entry| entry.value.as_str());
        let target = reference.and_then(|reference| names.get(reference)?.as_ref());
        let Some(target) = target else {
            continue;
        };
        let pointer = target.to_string().replace('%', "%25");
        let Some(Entry { key_span, value }) = mapping.shift_remove(keyword) else {
            continue;
        };
        let value = Node {
            value: Value::String(pointer),
            ..value
        };
        mapping.insert("$ref".to_owned(), Entry { key_span, value });
    }
}
