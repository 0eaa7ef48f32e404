//! Paths and their templates.

use std::collections::{BTreeSet, HashMap};

use super::super::Validator;
use super::super::path::Path;
use super::operations;
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
            let hint = "write each parameter as `{name}`, every name once";
            validator.unreadable(Code::PathTemplate, &here, fault, hint);
            continue;
        }
        operations::check(validator, path, &entry.value, &here);
        if let Some(other) = shapes.insert(shape(path), path) {
            let message = format!("the paths `{other}` and `{path}` are the same");
            let hint = "the names of parameters do not tell paths apart; keep one of the two";
            validator.warning(Code::PathTemplate, &here, message, hint);
        }
    }
}

pub(super) fn list(node: Option<&Node>) -> &[Node] {
    node.map_or(&[], Node::items)
}

/// The names in the braces of a path, or what is wrong with them.
pub(super) fn names(path: &str) -> Result<BTreeSet<&str>, String> {
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some(brace) = rest.find(['{', '}']) {
        let Some(inner) = rest[brace..].strip_prefix('{') else {
            return Err(format!(
                "the path `{path}` has a `}}` without a `{{` before it"
            ));
        };
        let end = inner.find(['{', '}']).unwrap_or(inner.len());
        if !inner[end..].starts_with('}') {
            return Err(format!(
                "the path `{path}` has a `{{` without a `}}` behind it"
            ));
        }
        let name = &inner[..end];
        if name.is_empty() {
            return Err(format!("the path `{path}` has a parameter without a name"));
        }
        if !names.insert(name) {
            return Err(format!("the path `{path}` names `{{{name}}}` twice"));
        }
        rest = &inner[end + 1..];
    }
    Ok(names)
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{shape}{{}}{rest}")
    })
}
