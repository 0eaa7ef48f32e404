//! Parameters and headers.

use std::collections::HashSet;

use super::super::Validator;
use super::super::path::Path;
use super::list;
use crate::diagnostic::Code;
use crate::document::{Node, Value};

pub(super) fn check<'d>(validator: &mut Validator<'d>, parameter: &'d Node, at: &Path<'_>) {
    check_format(validator, parameter, "a parameter", at);
    let text = |key: &str| parameter.child(key).and_then(Node::as_str);
    let (Some(name), Some(place)) = (text("name"), text("in")) else {
        return;
    };
    if name.is_empty() {
        let hint = "write the name that is sent";
        validator.error(
            Code::Parameter,
            &at.key("name"),
            "a parameter has an empty name",
            hint,
        );
    }
    check_required(validator, parameter, name, place, at);
    let allows_reserved = parameter.child("allowReserved").map(|node| &node.value);
    if allows_reserved == Some(&Value::Bool(true)) && place != "query" {
        let message = format!("`allowReserved` has no effect on a parameter in the {place}");
        let hint = "remove it: only values of a query may have reserved characters";
        validator.warning(Code::Parameter, &at.key("allowReserved"), message, hint);
    }
    if let Some(style) = text("style") {
        check_style(validator, style, place, &at.key("style"));
    }
}

fn check_required(
    validator: &mut Validator<'_>,
    parameter: &Node,
    name: &str,
    place: &str,
    at: &Path<'_>,
) {
    let required = parameter.child("required").map(|node| &node.value);
    if place != "path" || required == Some(&Value::Bool(true)) {
        return;
    }
    let message = format!("the path parameter `{name}` is not said to be required");
    let hint = "write `required: true`; a path without it is another path";
    let at = match required {
        Some(_) => at.key("required"),
        None => *at,
    };
    validator.warning(Code::Parameter, &at, message, hint);
}

fn check_style(validator: &mut Validator<'_>, style: &str, place: &str, at: &Path<'_>) {
    let allowed: &[&str] = match place {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return,
    };
    if !allowed.contains(&style) {
        let message = format!("the style `{style}` does not exist in a {place}");
        let hint = format!("write one of: {}", allowed.join(", "));
        validator.unreadable(Code::Parameter, at, message, &hint);
    }
}

/// A value is described by a schema or by a media type.
pub(super) fn check_format(validator: &mut Validator<'_>, node: &Node, what: &str, at: &Path<'_>) {
    let schema = node.child("schema").is_some();
    let content = node.child("content");
    match content.and_then(Node::as_mapping) {
        None if !schema && content.is_none() => {
            let message = format!("{what} has neither `schema` nor `content`");
            let hint = "add a `schema`, such as `schema: {type: string}`";
            validator.unreadable(Code::Parameter, at, message, hint);
        }
        Some(_) if schema => {
            let message = format!("{what} has both `schema` and `content`");
            let hint = "keep `schema`, or `content` if the value is a document such as JSON";
            validator.error(Code::Parameter, at, message, hint);
        }
        Some(content) if content.len() != 1 => {
            let message = format!("the `content` of {what} has {} media types", content.len());
            let hint = "name exactly one";
            validator.error(Code::Parameter, &at.key("content"), message, hint);
        }
        _ => {}
    }
}

/// The parameters of a path item or of an operation: none stands twice.
pub(super) fn check_list<'d>(validator: &mut Validator<'d>, owner: &'d Node, at: &Path<'_>) {
    let mut known: HashSet<(&str, &str)> = HashSet::new();
    let at = at.key("parameters");
    for (index, parameter) in list(owner.child("parameters")).iter().enumerate() {
        let Some(parameter) = validator.resolve(parameter) else {
            continue;
        };
        let text = |key: &str| parameter.child(key).and_then(Node::as_str);
        if let (Some(name), Some(place)) = (text("name"), text("in"))
            && !known.insert((name, place))
        {
            let message = format!("the parameter `{name}` stands twice in the {place}");
            let hint = "keep one of the two";
            validator.error(Code::Parameter, &at.index(index), message, hint);
        }
    }
}
