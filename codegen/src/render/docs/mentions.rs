//! Operations that a description mentions, as links to their methods.

use super::commonmark::Mention;
use crate::model::{Api, Operation};

/// Returns the link to the operation whose id a word is, from the file of another operation.
///
/// An id of one word, such as `Search`, may be an ordinary word, and stays as it is.
pub(super) fn find(api: &Api, word: &str) -> Option<Mention> {
    let operation = operation(api, word)?;
    let client = &api.client_of(&operation.path).name;
    let method = &operation.method_name;
    Some((
        method.clone(),
        format!("super::super::super::{client}::{method}"),
    ))
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
