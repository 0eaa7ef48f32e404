//! Cargo features that the document asks for: `features` of `x-client`, and `x-feature` of schemas.

use std::collections::BTreeMap;

use super::context::Context;
use crate::model::{TypeDef, TypeId};
use crate::pointer::Pointer;

/// Reads the feature that each named schema is put into.
pub(super) fn features(
    context: &Context<'_>,
    schemas: &[&str],
    types: &mut BTreeMap<TypeId, TypeDef>,
) {
    for schema in schemas {
        let at = Pointer::root().child("components").child("schemas");
        let pointer = at.child(schema).child("x-feature");
        if context.node(&pointer).is_none() {
            continue;
        }
        let Some(name) = context.piece::<String>(&pointer) else {
            continue;
        };
        check_feature(context, &name, &pointer);
        match types.get_mut(&TypeId((*schema).to_owned())) {
            Some(definition) => definition.feature = Some(name),
            None => {
                let message = format!("`{schema}` has no type of its own");
                let hint = "only an object with properties, an enum or a union is in a feature";
                context.warning(&pointer, message, hint);
            }
        }
    }
}

/// Checks that a feature has a name like those that the generator makes.
pub(super) fn check_feature(context: &Context<'_>, name: &str, pointer: &Pointer) {
    let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase());
    let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !starts_well || !name.chars().all(is_good) || name == "default" {
        let message = format!("`{name}` is no name of a feature");
        let hint = "write lower-case words, digits and hyphens, but not `default`";
        context.error(pointer, message, hint);
    }
}
