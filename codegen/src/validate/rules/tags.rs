//! Tags of operations and their declarations.

use std::collections::HashSet;

use super::super::Validator;
use super::super::path::Path;
use super::list;
use crate::diagnostic::Code;
use crate::document::{Document, Node};

/// A document that declares tags is expected to declare all of them.
pub(super) fn check(validator: &mut Validator<'_>, operation: &Node, at: &Path<'_>) {
    if validator.tags.is_empty() {
        return;
    }
    let at = at.key("tags");
    for (index, tag) in list(operation.child("tags")).iter().enumerate() {
        let Some(tag) = tag.as_str() else { continue };
        if !validator.tags.contains(&Some(tag)) {
            let message = format!("the tag `{tag}` is not declared");
            let hint = "add it to `tags` at the root, with a description of the group";
            validator.note(Code::Tag, &at.index(index), message, hint);
        }
    }
}

/// The names of the tags that a document declares, `None` for a tag without a name.
pub(crate) fn declared(document: &Document) -> HashSet<Option<&str>> {
    let tags = list(document.root().child("tags")).iter();
    tags.map(|tag| tag.child("name").and_then(Node::as_str))
        .collect()
}

/// No tag is declared twice.
pub(super) fn check_declared(validator: &mut Validator<'_>) {
    let mut known = HashSet::new();
    let root = Path::Root;
    let at = root.key("tags");
    for (index, tag) in list(validator.document.root().child("tags"))
        .iter()
        .enumerate()
    {
        if let Some(name) = tag.child("name").and_then(Node::as_str)
            && !known.insert(name)
        {
            let message = format!("the tag `{name}` is declared twice");
            let hint = "keep one of the two";
            validator.warning(Code::Tag, &at.index(index), message, hint);
        }
    }
}
