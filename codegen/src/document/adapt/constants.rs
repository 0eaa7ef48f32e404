//! Alternatives that are one value each: a list of values, written so that each has a description.

use super::super::node::{Entry, Mapping, Node, Value};
use super::schema::put;

/// What a member may say beside its value.
const BESIDE: [&str; 6] = [
    "type",
    "title",
    "description",
    "deprecated",
    "default",
    "$comment",
];

/// Turns `oneOf: [{const: a, title: A}, …]` into `enum: [a, …]` with names and descriptions.
pub(super) fn constants(mapping: &mut Mapping) {
    if mapping.contains_key("enum") {
        return;
    }
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Sequence(members)) = mapping.get(key).map(|entry| &entry.value.value)
        else {
            continue;
        };
        let count = members.len();
        let members: Vec<&Node> = members.iter().filter(|member| !is_null(member)).collect();
        let Some(listed) = members
            .iter()
            .map(|member| single(member))
            .collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let is_alike =
            |value: &&Node| value.value == Value::Null || value.kind() == listed[0].kind();
        if listed.len() < 2 || !listed.iter().all(is_alike) {
            continue;
        }
        let span = members[0].span.clone();
        let text = |member: &Node, key: &str| {
            let text = member.child(key).and_then(Node::as_str).unwrap_or_default();
            Node {
                span: member.span.clone(),
                value: Value::String(text.to_owned()),
            }
        };
        let list = |items: Vec<Node>| Node {
            span: span.clone(),
            value: Value::Sequence(items),
        };
        let values = list(listed.iter().map(|value| (*value).clone()).collect());
        let names = list(members.iter().map(|member| text(member, "title")).collect());
        let texts = list(
            members
                .iter()
                .map(|member| text(member, "description"))
                .collect(),
        );
        let has_null =
            members.len() < count || listed.iter().any(|value| value.value == Value::Null);
        mapping.shift_remove(key);
        put(mapping, "enum", values);
        put(mapping, "x-enum-varnames", names);
        put(mapping, "x-enum-descriptions", texts);
        if has_null {
            let flag = Node {
                span: span.clone(),
                value: Value::Bool(true),
            };
            put(mapping, "nullable", flag);
        }
        return;
    }
}

/// Whether a member is nothing but null.
fn is_null(member: &Node) -> bool {
    member.child("type").and_then(Node::as_str) == Some("null")
}

/// The only value that a member allows, if it says nothing else of it.
fn single(member: &Node) -> Option<&Node> {
    let mapping = member.as_mapping()?;
    let says_more = |key: &String| {
        !matches!(key.as_str(), "const" | "enum")
            && !BESIDE.contains(&key.as_str())
            && !key.starts_with("x-")
    };
    if mapping.keys().any(says_more) {
        return None;
    }
    let value = match (mapping.get("const"), mapping.get("enum")) {
        (Some(Entry { value, .. }), _) => value,
        (None, Some(Entry { value, .. })) => match &value.value {
            Value::Sequence(values) if values.len() == 1 => &values[0],
            _ => return None,
        },
        (None, None) => return None,
    };
    matches!(
        value.value,
        Value::String(_) | Value::Number(_) | Value::Null
    )
    .then_some(value)
}
