//! The handles that the document declares: `x-handles` at its root.

use serde::Deserialize;

use super::context::Context;
use super::operation::template_names;
use crate::model::{Handle, Operation};
use crate::pointer::Pointer;

/// One entry of `x-handles`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    name: String,
    path: String,
    description: Option<String>,
}

/// The most handles. Every operation is compared with each of them.
const MAX_HANDLES: usize = 500;

/// Reads the handles.
pub(super) fn handles(context: &Context<'_>, operations: &[Operation]) -> Vec<Handle> {
    let pointer = Pointer::root().child("x-handles");
    if context.node(&pointer).is_none() {
        return Vec::new();
    }
    let declarations: Vec<Declaration> = context.piece(&pointer).unwrap_or_default();
    if declarations.len() > MAX_HANDLES {
        let message = format!("there are more than {MAX_HANDLES} handles");
        context.limit(&pointer, message, "declare those that are used most");
        return Vec::new();
    }
    let handles: Vec<Handle> = declarations
        .into_iter()
        .map(|declaration| Handle {
            parameters: template_names(&declaration.path)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            wire_name: declaration.name,
            name: String::new(),
            method_name: String::new(),
            description: declaration.description,
            path: declaration.path,
            names: Vec::new(),
        })
        .collect();
    for (index, handle) in handles.iter().enumerate() {
        if !operations.iter().any(|operation| handle.binds(operation)) {
            let message = format!("no operation is below `{}`", handle.path);
            let hint = "a handle names the path that its operations begin with";
            context.warning(&pointer.index(index), message, hint);
        }
    }
    handles
}
