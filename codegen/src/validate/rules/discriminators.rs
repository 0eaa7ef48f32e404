//! Properties that distinguish the members of a union.

use std::collections::HashSet;

use super::super::Validator;
use super::super::path::Path;
use crate::diagnostic::Code;
use crate::document::Node;
use crate::pointer::Pointer;
use crate::schema::{Discriminator, Schema};

/// The most parts of a schema in which a property is looked for.
const MAX_PARTS: usize = 200;

pub(super) fn check<'d>(validator: &mut Validator<'d>, schema: &Schema<'d>, at: &Path<'_>) {
    let Some(discriminator) = schema.discriminator() else {
        return;
    };
    let property = discriminator.property;
    let at = at.key("discriminator");
    check_mapping(validator, &discriminator, &at.key("mapping"));
    let [(one_of, _), (any_of, _)] = schema.choices();
    let members = one_of.into_iter().chain(any_of);
    let members: Vec<Schema<'d>> = members.filter(|member| !member.is_null()).collect();
    if members.is_empty() {
        if !validator.has_property(schema, property, &at) {
            let message = format!("there are no members that `{property}` could distinguish");
            let hint = "list the members under `oneOf`, or add the property to the schema";
            validator.warning(Code::Discriminator, &at, message, hint);
        }
        return;
    }
    // Properties next to the members belong to each of them.
    let is_shared = schema.property(property).is_some()
        || schema
            .all_of()
            .any(|part| validator.has_property(&part, property, &at));
    for member in members {
        let Some(name) = member.reference() else {
            let message = format!("`{property}` cannot distinguish a member without a name");
            let hint = "move the member to `components/schemas` and refer to it";
            validator.warning(Code::Discriminator, &at, message, hint);
            continue;
        };
        if !is_shared && !validator.has_property(&member, property, &at) {
            let message = format!("`{name}` has no property `{property}` that distinguishes it");
            let hint = "add the property to it, and to its `required`";
            validator.warning(Code::Discriminator, &at, message, hint);
        }
    }
}

fn check_mapping(validator: &mut Validator<'_>, discriminator: &Discriminator<'_>, at: &Path<'_>) {
    for (value, target) in discriminator.targets() {
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
        let message =
            format!("the mapping of `{value}` points to `{target}`, which does not exist");
        validator.unreadable(Code::Discriminator, &at.key(value), message, &hint);
    }
}

impl<'d> Validator<'d> {
    /// Returns true if a schema, or any part of it, has a property. A part that cannot be read may have
    /// it.
    fn has_property(&mut self, schema: &Schema<'d>, property: &str, at: &Path<'_>) -> bool {
        let mut open = vec![schema.clone()];
        let mut seen = HashSet::new();
        while let Some(part) = open.pop() {
            let Ok(part) = part.resolve() else {
                return true;
            };
            if !seen.insert(std::ptr::from_ref(part.node())) {
                continue;
            }
            if seen.len() > MAX_PARTS || part.property(property).is_some() {
                return true;
            }
            let known = open.len();
            open.extend(part.all_of());
            open.extend(part.one_of());
            open.extend(part.any_of());
            if !self.spend(1 + open.len() - known, at) {
                return true;
            }
        }
        false
    }
}
