//! Properties that tell the members of a union apart.

use std::collections::HashSet;

use super::super::Validator;
use super::super::path::Path;
use super::paths::list;
use crate::diagnostic::Code;
use crate::document::{Node, Value};
use crate::pointer::Pointer;

/// In how many parts of a schema a property is looked for.
const MAX_PARTS: usize = 200;

pub(super) fn check<'d>(validator: &mut Validator<'d>, schema: &'d Node, at: &Path<'_>) {
    let Some(discriminator) = schema.child("discriminator") else {
        return;
    };
    let at = at.key("discriminator");
    let Some(property) = discriminator.child("propertyName").and_then(Node::as_str) else {
        return;
    };
    check_mapping(validator, discriminator, &at.key("mapping"));
    let members: Vec<&Node> = ["oneOf", "anyOf"]
        .into_iter()
        .flat_map(|key| list(schema.child(key)))
        .filter(|member| !is_null(member))
        .collect();
    if members.is_empty() {
        if !validator.has_property(schema, property, &at) {
            let message = format!("there is nothing that `{property}` could tell apart");
            let hint = "list the members under `oneOf`, or add the property to the schema";
            validator.warning(Code::Discriminator, &at, message, hint);
        }
        return;
    }
    for member in members {
        let Some(name) = member.child("$ref").and_then(Node::as_str) else {
            let message = format!("a member without a name cannot be told by `{property}`");
            let hint = "move the member to `components/schemas` and refer to it";
            validator.warning(Code::Discriminator, &at, message, hint);
            continue;
        };
        let target = Pointer::from_reference(name);
        let found = target.and_then(|target| validator.document.get(&target));
        if let Some(found) = found
            && !validator.has_property(found, property, &at)
        {
            let message = format!("`{name}` has no property `{property}` to tell it by");
            let hint = "add the property to it, and to its `required`";
            validator.warning(Code::Discriminator, &at, message, hint);
        }
    }
}

fn check_mapping(validator: &mut Validator<'_>, discriminator: &Node, at: &Path<'_>) {
    let mapping = discriminator.child("mapping").and_then(Node::as_mapping);
    for (value, entry) in mapping.into_iter().flatten() {
        let Some(target) = entry.value.as_str() else {
            continue;
        };
        let schemas = Pointer::root().child("components").child("schemas");
        let pointer = if target.starts_with('#') {
            Pointer::from_reference(target)
        } else if target.contains(['/', '#', '.']) {
            // In another file.
            continue;
        } else {
            Some(schemas.child(target))
        };
        if pointer.is_some_and(|pointer| validator.document.get(&pointer).is_some()) {
            continue;
        }
        let document = validator.document;
        let names = document.get(&schemas).and_then(Node::as_mapping);
        let names = names.into_iter().flat_map(|names| names.keys());
        let name = target.rsplit('/').next().unwrap_or(target);
        let hint = match validator.guess(name, names.map(String::as_str)) {
            Some(meant) => format!("did you mean `#/components/schemas/{meant}`?"),
            None => "name one of the schemas: `#/components/schemas/…`".to_owned(),
        };
        let message = format!("the value `{value}` stands for `{target}`, which leads nowhere");
        validator.unreadable(Code::Discriminator, &at.key(value), message, &hint);
    }
}

/// Whether a member says that the value may be null.
fn is_null(member: &Node) -> bool {
    member.child("type").and_then(Node::as_str) == Some("null")
        || member.child("enum").is_some_and(|listed| {
            let values = list(Some(listed));
            !values.is_empty() && values.iter().all(|value| value.value == Value::Null)
        })
}

impl<'d> Validator<'d> {
    /// Whether a schema, or any part of it, has a property. What cannot be looked at is taken to have
    /// it.
    fn has_property(&mut self, schema: &'d Node, property: &str, at: &Path<'_>) -> bool {
        let mut open = vec![schema];
        let mut seen = HashSet::new();
        while let Some(part) = open.pop() {
            let Some(part) = self.resolve(part) else {
                return true;
            };
            if !seen.insert(std::ptr::from_ref(part)) {
                continue;
            }
            let own = part.child("properties").and_then(Node::as_mapping);
            if seen.len() > MAX_PARTS || own.is_some_and(|own| own.contains_key(property)) {
                return true;
            }
            let known = open.len();
            let parts = ["allOf", "oneOf", "anyOf"].into_iter();
            open.extend(parts.flat_map(|key| list(part.child(key))));
            if !self.spend(1 + open.len() - known, at) {
                return true;
            }
        }
        false
    }
}
