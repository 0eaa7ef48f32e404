//! Filters: which conditions something meets.
//!
//! This is the common part of the API's filter language: fields by name, comparisons, lists, texts
//! and the connectives. What is not known is refused by name rather than taken for "no match".

use std::cmp::Ordering;

use serde_json::Value;

use super::{
    Refusal,
    question::{Fields, nanoseconds},
};

const OPERATORS: &str = "$eq, $ne, $in, $nin, $gt, $gte, $lt, $lte, $exists, $contains, $q, \
                         $autocomplete, $and, $or, $nor";

/// Whether the fields of something meet all conditions. `field` looks a field up by the name that
/// filters use for it, and says null for one that is not there.
pub(crate) fn matches(conditions: &Fields, field: &dyn Fn(&str) -> Value) -> Result<bool, Refusal> {
    let mut all = true;
    // Nothing is skipped after the first miss, so that an unknown operator is always complained of.
    for (name, condition) in conditions {
        all &= match name.as_str() {
            "$and" => branches(name, condition, field)?.iter().all(|met| *met),
            "$or" => branches(name, condition, field)?.contains(&true),
            "$nor" => !branches(name, condition, field)?.contains(&true),
            _ if name.starts_with('$') => return Err(unknown(name)),
            _ => meets(&field(name), condition)?,
        };
    }
    Ok(all)
}

/// Complains of conditions that cannot be judged, even if there is nothing to judge by them.
pub(crate) fn check(conditions: &Fields) -> Result<(), Refusal> {
    matches(conditions, &|_| Value::Null).map(|_| ())
}

fn branches(
    name: &str,
    condition: &Value,
    field: &dyn Fn(&str) -> Value,
) -> Result<Vec<bool>, Refusal> {
    let wrong = || Refusal::input(format!("`{name}` takes a list of conditions"));
    let branches = condition.as_array().ok_or_else(wrong)?;
    branches
        .iter()
        .map(|branch| matches(branch.as_object().ok_or_else(wrong)?, field))
        .collect()
}

fn meets(found: &Value, condition: &Value) -> Result<bool, Refusal> {
    let Some(operators) = condition.as_object() else {
        return Ok(equal(found, condition));
    };
    let mut all = true;
    for (operator, wanted) in operators {
        all &= holds(found, operator, wanted)?;
    }
    Ok(all)
}

fn holds(found: &Value, operator: &str, wanted: &Value) -> Result<bool, Refusal> {
    Ok(match operator {
        "$eq" => equal(found, wanted),
        "$ne" => !equal(found, wanted),
        "$in" => any(found, operator, wanted)?,
        "$nin" => !any(found, operator, wanted)?,
        "$gt" => compare(found, wanted).is_some_and(Ordering::is_gt),
        "$gte" => compare(found, wanted).is_some_and(Ordering::is_ge),
        "$lt" => compare(found, wanted).is_some_and(Ordering::is_lt),
        "$lte" => compare(found, wanted).is_some_and(Ordering::is_le),
        "$exists" => found.is_null() != wanted.as_bool().unwrap_or(true),
        "$contains" => found.as_array().is_some_and(|list| list.contains(wanted)),
        "$q" => contains_words(found.as_str(), wanted.as_str().unwrap_or_default()),
        "$autocomplete" => begins_a_word(found.as_str(), wanted.as_str().unwrap_or_default()),
        _ => return Err(unknown(operator)),
    })
}

fn unknown(operator: &str) -> Refusal {
    Refusal::input(format!(
        "the operator `{operator}` is not known here; known are {OPERATORS}"
    ))
}

/// A list equals a list with the same elements in any order, and a value that is one of them.
fn equal(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len() && wanted.iter().all(|element| found.contains(element))
        }
        (Value::Array(found), wanted) => found.contains(wanted),
        _ => found == wanted || compare(found, wanted).is_some_and(Ordering::is_eq),
    }
}

fn any(found: &Value, operator: &str, wanted: &Value) -> Result<bool, Refusal> {
    let wanted = wanted
        .as_array()
        .ok_or_else(|| Refusal::input(format!("`{operator}` takes a list")))?;
    Ok(wanted.iter().any(|wanted| equal(found, wanted)))
}

/// The order of two values of a kind. A date of ours is a number, one of a filter is a text.
pub(crate) fn compare(found: &Value, wanted: &Value) -> Option<Ordering> {
    match (found, wanted) {
        (Value::String(found), Value::String(wanted)) => Some(found.cmp(wanted)),
        (Value::Bool(found), Value::Bool(wanted)) => Some(found.cmp(wanted)),
        (Value::Number(found), Value::Number(wanted)) => match (found.as_i64(), wanted.as_i64()) {
            (Some(found), Some(wanted)) => Some(found.cmp(&wanted)),
            _ => found.as_f64()?.partial_cmp(&wanted.as_f64()?),
        },
        (Value::Number(found), Value::String(wanted)) => {
            Some(found.as_i64()?.cmp(&nanoseconds(wanted)?))
        }
        _ => None,
    }
}

/// Whether a text has every word of a query somewhere, in any case.
pub(crate) fn contains_words(found: Option<&str>, query: &str) -> bool {
    let found = found.unwrap_or_default().to_lowercase();
    query
        .to_lowercase()
        .split_whitespace()
        .all(|word| found.contains(word))
}

fn begins_a_word(found: Option<&str>, beginning: &str) -> bool {
    let beginning = beginning.to_lowercase();
    found
        .unwrap_or_default()
        .to_lowercase()
        .split_whitespace()
        .any(|word| word.starts_with(&beginning))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn meets(conditions: Value) -> Result<bool, Refusal> {
        let subject = json!({
            "type": "messaging",
            "members": ["jane", "john"],
            "member_count": 2,
            "created_at": 1_704_067_200_000_000_000_i64,
            "name": "Harbour Office",
        });
        let conditions = conditions.as_object().cloned().unwrap_or_default();
        matches(&conditions, &|name| subject[name].clone())
    }

    #[test]
    fn conditions_are_judged() {
        for (conditions, wanted) in [
            (json!({}), true),
            (
                json!({"type": "messaging", "member_count": {"$gte": 2}}),
                true,
            ),
            (
                json!({"type": "messaging", "member_count": {"$gt": 2}}),
                false,
            ),
            (json!({"members": {"$in": ["leia", "john"]}}), true),
            (json!({"members": {"$eq": ["john", "jane"]}}), true),
            (json!({"members": {"$eq": ["john"]}}), false),
            (json!({"members": {"$nin": ["john"]}}), false),
            (json!({"created_at": {"$lt": "2024-01-01T00:00:01Z"}}), true),
            (
                json!({"created_at": {"$gt": "2024-01-01T01:00:00+00:30"}}),
                false,
            ),
            (json!({"name": {"$autocomplete": "off"}}), true),
            (json!({"name": {"$q": "OFFICE harb"}}), true),
            (json!({"colour": {"$exists": false}}), true),
            (
                json!({"$or": [{"type": "team"}, {"name": {"$exists": true}}]}),
                true,
            ),
            (
                json!({"$nor": [{"type": "team"}, {"type": "messaging"}]}),
                false,
            ),
            (
                json!({"$and": [{"type": "messaging"}, {"type": {"$ne": "team"}}]}),
                true,
            ),
        ] {
            assert_eq!(meets(conditions.clone()), Ok(wanted), "{conditions}");
        }
    }

    #[test]
    fn what_is_not_known_is_refused_by_name() {
        for (conditions, word) in [
            (json!({"type": "team", "name": {"$near": 1}}), "$near"),
            (json!({"$xor": []}), "$xor"),
            (json!({"$or": {"type": "team"}}), "$or"),
            (json!({"type": {"$in": "messaging"}}), "$in"),
        ] {
            let refusal = meets(conditions.clone());
            assert!(
                matches!(&refusal, Err(refusal) if refusal.problems[0].contains(word)),
                "{conditions}: {refusal:?}"
            );
        }
    }
}
