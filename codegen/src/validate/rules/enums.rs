//! Lists of values.

use std::collections::HashSet;

use super::super::Validator;
use super::super::path::Path;
use super::schemas::{is_of, with_article};
use crate::diagnostic::Code;
use crate::document::{Node, Value};
use crate::schema::Schema;

pub(super) fn check(validator: &mut Validator<'_>, schema: &Schema<'_>, at: &Path<'_>) {
    let Some(values) = schema.listed_nodes() else {
        return;
    };
    let at = at.key("enum");
    if values.is_empty() {
        let hint = "list the values, or remove the key";
        validator.warning(Code::Enum, &at, "the list of values is empty", hint);
    }
    let types = schema.type_names();
    let mut known: HashSet<String> = HashSet::new();
    for (index, value) in values.iter().enumerate() {
        let here = at.index(index);
        let text = value.to_json().to_string();
        let is_null = value.value == Value::Null;
        if let [only] = types.as_slice()
            && !is_of(value, only)
            && !is_null
        {
            let message = format!("the value {text} is not {}", with_article(only));
            let hint = "mend the value, in YAML by quotes around a text, or the type";
            validator.warning(Code::Enum, &here, message, hint);
        }
        if known.contains(&text) {
            let message = format!("the value {text} is listed twice");
            validator.warning(Code::Enum, &here, message, "list it once");
        }
        known.insert(text);
    }
    check_descriptions(validator, schema, values, &at);
}

fn check_descriptions(
    validator: &mut Validator<'_>,
    schema: &Schema<'_>,
    values: &[Node],
    at: &Path<'_>,
) {
    let Some(descriptions) = schema.descriptions_by_value() else {
        return;
    };
    let listed = values.iter().filter_map(|value| match &value.value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let listed: HashSet<String> = listed.collect();
    for name in descriptions.keys() {
        if !listed.contains(name) {
            let message = format!("`x-enum-descriptions` describes `{name}`, which is not listed");
            let hint = "list the value, or remove its description";
            validator.warning(Code::Extension, at, message, hint);
        }
    }
}
