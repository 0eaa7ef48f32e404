//! Signatures as text: how they are written, and what it means that one differs.

use proc_macro2::TokenStream;

use crate::review::change::Rust;

/// Tokens as a person would write them on one line.
pub(super) fn text(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

/// A list of arguments and what comes back.
pub(super) fn method(arguments: &[(String, String)], result: &str) -> String {
    let arguments: Vec<String> = arguments
        .iter()
        .map(|(name, ty)| format!("{name}: {ty}"))
        .collect();
    format!("({}) -> {result}", arguments.join(", "))
}

/// The name of an argument means nothing to callers, unless two change places.
pub(super) fn verdict(old: &str, new: &str) -> Rust {
    let (old_names, old_types) = parts(old);
    let (new_names, new_types) = parts(new);
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    let is_permuted = old_names != new_names && sorted(&old_names) == sorted(&new_names);
    if old_types != new_types || is_permuted {
        Rust::Breaking
    } else {
        Rust::Compatible
    }
}

/// The names of the arguments, and their types with what comes back.
fn parts(signature: &str) -> (Vec<String>, Vec<String>) {
    let (arguments, result) = signature.rsplit_once(" -> ").unwrap_or((signature, ""));
    let arguments = arguments.strip_prefix('(').unwrap_or(arguments);
    let arguments = arguments.strip_suffix(')').unwrap_or(arguments);
    let mut names = Vec::new();
    let mut types = vec![result.to_owned()];
    for argument in split(arguments) {
        let (name, ty) = argument.split_once(": ").unwrap_or(("", argument));
        names.push(name.to_owned());
        types.push(ty.to_owned());
    }
    (names, types)
}

/// What stands between the commas that are in no brackets.
fn split(list: &str) -> Vec<&str> {
    let (mut depth, mut start) = (0i32, 0);
    let mut parts = Vec::new();
    for (index, c) in list.char_indices() {
        match c {
            '<' | '(' => depth += 1,
            '>' | ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    let last = list[start..].trim();
    if !last.is_empty() {
        parts.push(last);
    }
    parts
}
