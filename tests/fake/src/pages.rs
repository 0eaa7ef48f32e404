//! The end of lists that are made up.
//!
//! A sample answer is the same for every request. With a cursor in it, a client that follows pages
//! would be led to the same page for ever; so what asks for a further page is told that there is none.
//! How a list goes on stands in the description, as `x-pagination`.

use serde_json::{Value, json};
use spec_document::{Document, Operation};

use crate::check::Arguments;

/// Makes a sample an empty last page, if the request asks for another than the first.
pub(crate) fn end(
    document: &Document,
    operation: &Operation,
    arguments: &Arguments,
    answer: &mut Value,
) {
    let paths = document.root().get("paths");
    let item = paths.and_then(|paths| paths.get(&operation.path));
    let node = item.and_then(|item| item.get(operation.method.to_ascii_lowercase()));
    let Some(pagination) = node.and_then(|node| node.get("x-pagination")) else {
        return;
    };
    let name = |key: &str| pagination.get(key).and_then(Value::as_str);
    let cursor = name("cursor").and_then(|cursor| position(arguments, cursor));
    let offset = name("offset").and_then(|offset| position(arguments, offset));
    let goes_on = cursor
        .and_then(Value::as_str)
        .is_some_and(|cursor| !cursor.is_empty())
        || offset
            .and_then(Value::as_i64)
            .is_some_and(|offset| offset > 0);
    if !goes_on {
        return;
    }
    if let Some(items) = name("items") {
        set(answer, items, json!([]));
    }
    if let Some(next) = name("next") {
        // An empty cursor says the same as none, and is there if the document requires one.
        set(answer, next, "".into());
    }
}

/// Replaces a value of the answer, which may stand in an object of it. Where there is no such object,
/// there is nothing to end.
fn set(answer: &mut Value, name: &str, value: Value) {
    let (parents, last) = name.rsplit_once('.').unwrap_or(("", name));
    let mut parents = parents.split('.').filter(|parent| !parent.is_empty());
    let parent = parents.try_fold(answer, |object, parent| object.get_mut(parent));
    if let Some(object) = parent.and_then(Value::as_object_mut) {
        object.insert(last.to_owned(), value);
    }
}

/// A value of the body or the query, also within the JSON of a query parameter.
fn position<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a Value> {
    let mut words = name.split('.');
    let first = words.next()?;
    let found = arguments.body.get(first);
    let found = found.or_else(|| arguments.query.get(first))?;
    words.try_fold(found, |value, word| value.get(word))
}
