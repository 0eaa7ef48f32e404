//! Responses and media types.

use super::super::Validator;
use super::super::path::Path;
use crate::diagnostic::Code;
use crate::document::Node;

pub(super) fn check_statuses(validator: &mut Validator<'_>, responses: &Node, at: &Path<'_>) {
    let statuses = responses
        .as_mapping()
        .into_iter()
        .flat_map(|map| map.keys());
    let mut count = 0;
    for status in statuses.filter(|status| !status.starts_with("x-")) {
        count += 1;
        let message = format!("`{status}` is no status code");
        let hint = "write three digits, a range such as `4XX`, or `default`";
        let at = at.key(status);
        if is_status(status) {
            continue;
        } else if is_like_status(status) {
            validator.warning(Code::Response, &at, message, hint);
        } else {
            validator.unreadable(Code::Response, &at, message, hint);
        }
    }
    if count == 0 {
        let message = "the operation has no responses";
        let hint = "add at least one, such as `'204': {description: Done.}`";
        validator.warning(Code::Response, at, message, hint);
    }
}

fn is_status(text: &str) -> bool {
    match text.as_bytes() {
        b"default" => true,
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}

/// Whether everybody reads it as a status code although it is none: a range in small letters, or a
/// number that is too high.
fn is_like_status(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes, [b'1'..=b'5', b'x', b'x'])
        || matches!(bytes, [b'6'..=b'9', rest @ ..] if rest.len() == 2 && rest.iter().all(u8::is_ascii_digit))
}

pub(super) fn check_content(validator: &mut Validator<'_>, content: &Node, at: &Path<'_>) {
    let names = content.as_mapping().into_iter().flat_map(|map| map.keys());
    for name in names.filter(|name| !name.starts_with("x-")) {
        if !is_media_type(name) {
            let message = format!("`{name}` is no media type");
            let hint = "write a type and a subtype, such as `application/json`";
            validator.warning(Code::MediaType, &at.key(name), message, hint);
        }
    }
}

/// A type, a slash and a subtype, with parameters behind them (RFC 9110). A star stands for all.
fn is_media_type(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default().trim();
    let is_token = |token: &str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        !token.is_empty() && token.chars().all(allowed)
    };
    essence
        .split_once('/')
        .is_some_and(|(main, sub)| is_token(main) && is_token(sub))
}
