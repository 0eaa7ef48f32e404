//! Paths and their templates.

use std::collections::HashMap;

use super::super::Validator;
use super::super::path::Path;
use super::operations;
use super::template::{names, repeated, shape};
use crate::diagnostic::Code;
use crate::document::Node;

pub(super) fn check<'d>(validator: &mut Validator<'d>, paths: &'d Node, at: &Path<'_>) {
    let mut shapes: HashMap<String, &str> = HashMap::new();
    for (path, entry) in paths.as_mapping().into_iter().flatten() {
        if path.starts_with("x-") {
            continue;
        }
        let here = at.key(path);
        if !path.starts_with('/') {
            let message = format!("the path `{path}` does not begin with a slash");
            let hint = "write it as it follows the address of the server: `/…`";
            validator.error(Code::PathTemplate, &here, message, hint);
        }
        if let Err(fault) = names(path) {
            let hint = "write each parameter as `{name}`";
            validator.unreadable(Code::PathTemplate, &here, fault, hint);
            continue;
        }
        if let Some(name) = repeated(path) {
            let message = format!("the path `{path}` names `{{{name}}}` more than once");
            let hint = "give each its own name, unless one value belongs to all of them";
            validator.note(Code::PathTemplate, &here, message, hint);
        }
        operations::check(validator, path, &entry.value, &here);
        if let Some(other) = shapes.insert(shape(path), path) {
            let message = format!("the paths `{other}` and `{path}` are the same");
            let hint = "the names of parameters do not tell paths apart; keep one of the two";
            validator.warning(Code::PathTemplate, &here, message, hint);
        }
    }
}
