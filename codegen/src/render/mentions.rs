//! Operations that a description speaks of, as links to their methods.

use crate::model::{Api, Operation};

/// Puts a link in the place of every operation id that a line of Markdown mentions outside of code.
///
/// An id of one word, such as `Search`, may be an ordinary word, and stays as it is.
pub(super) fn link(api: &Api, line: &str) -> String {
    let mut linked = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            linked.push('`');
        }
        // Every second part stands between two backticks.
        match index % 2 {
            1 => linked.push_str(part),
            _ => link_words(api, part, &mut linked),
        }
    }
    linked
}

fn link_words(api: &Api, text: &str, linked: &mut String) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(is_word).unwrap_or(rest.len());
        linked.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        match operation(api, word) {
            Some(operation) => {
                let client = &api.client_of(&operation.path).name;
                let method = &operation.method_name;
                linked.push_str(&format!("[`{method}`]({client}::{method})"));
            }
            None => linked.push_str(word),
        }
        rest = &rest[end..];
    }
}

fn operation<'a>(api: &'a Api, word: &str) -> Option<&'a Operation> {
    if word.chars().filter(|c| c.is_uppercase()).count() < 2 {
        return None;
    }
    let index = api
        .operations
        .binary_search_by(|operation| operation.id.as_str().cmp(word))
        .ok()?;
    Some(&api.operations[index])
}
