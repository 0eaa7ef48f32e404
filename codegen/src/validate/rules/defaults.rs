//! Defaults that are no value of their schema.

use super::super::Validator;
use super::super::path::Path;
use super::schemas::{TYPES, is_of, with_article};
use crate::diagnostic::Code;
use crate::document::{Node, Value};
use crate::schema::Schema;

/// The number of members of an `allOf` that are read.
const MAX_MEMBERS: usize = 10;

pub(super) fn check(validator: &mut Validator<'_>, schema: &Schema<'_>, at: &Path<'_>) {
    let Some(default) = schema.default_value() else {
        return;
    };
    // A null means that there is none.
    if default.value == Value::Null {
        return;
    }
    // Next to a reference it is a default of the target.
    let members = schema.all_of().take(MAX_MEMBERS);
    let members = members.filter_map(|member| member.resolve().ok());
    let mut schemas = schema.resolve().into_iter().chain(members);
    if let Some(message) = schemas.find_map(|schema| fault(default, &schema)) {
        let hint = "mend the default, or the schema";
        validator.warning(Code::Schema, &at.key("default"), message, hint);
    }
}

/// The reason why a default is no value of a schema, as far as its own keywords tell.
fn fault(default: &Node, schema: &Schema<'_>) -> Option<String> {
    let types = schema.type_names();
    let fits = |name: &&str| !TYPES.contains(name) || is_of(default, name);
    if !types.is_empty() && !types.iter().any(fits) {
        let expected = with_article(types[0]);
        return Some(format!("the default is {}, not {expected}", default.kind()));
    }
    let text = default.to_json();
    if let Some(values) = schema.listed_nodes()
        && !values.iter().any(|value| value.to_json() == text)
    {
        return Some(format!(
            "the default {text} is not one of the listed values"
        ));
    }
    match &default.value {
        Value::Number(number) => number_fault(number.as_f64()?, schema),
        Value::String(text) => {
            let length = text.chars().count();
            let lengths = (schema.min_length(), schema.max_length());
            length_fault("a text", "characters", length, lengths)
        }
        Value::Sequence(items) => {
            let lengths = (schema.min_items(), schema.max_items());
            let length = length_fault("a list", "items", items.len(), lengths);
            length.or_else(|| {
                let item = schema.items()?.resolve().ok()?;
                items.iter().find_map(|value| fault(value, &item))
            })
        }
        _ => None,
    }
}

fn number_fault(value: f64, schema: &Schema<'_>) -> Option<String> {
    let number = |bound: &str| bound.parse::<f64>().ok();
    if let Some(bound) = schema.minimum() {
        let least = number(&bound.value)?;
        if value < least || (bound.is_exclusive && value <= least) {
            return Some(format!("the default {value} is below the limit {least}"));
        }
    }
    let bound = schema.maximum()?;
    let most = number(&bound.value)?;
    let is_above = value > most || (bound.is_exclusive && value >= most);
    is_above.then(|| format!("the default {value} is above the limit {most}"))
}

fn length_fault(
    what: &str,
    unit: &str,
    length: usize,
    (least, most): (Option<usize>, Option<usize>),
) -> Option<String> {
    let is_short = least.is_some_and(|least| length < least);
    let is_long = most.is_some_and(|most| length > most);
    let bound = match (is_short, is_long) {
        (true, _) => format!("fewer than {}", least.unwrap_or_default()),
        (_, true) => format!("more than {}", most.unwrap_or_default()),
        _ => return None,
    };
    Some(format!("the default is {what} of {bound} {unit}"))
}
