//! Parameters: in the path, in the query, in headers.

use std::collections::BTreeMap;

use http::HeaderMap;
use serde_json::Value;
use spec_document::{Encoding, Kind, Operation, Parameter, Place};

use super::{
    Law, Verdict,
    text::{decode_query, parse},
};
use crate::Violation;

/// The values of a query by name, decoded.
pub(super) type Query = BTreeMap<String, Vec<String>>;

pub(super) fn path(law: &Law<'_>, values: &[(&Parameter, String)], verdict: &mut Verdict) {
    for (parameter, value) in values {
        let at = format!("path parameter {}", parameter.name);
        let text = std::slice::from_ref(value);
        if let Some(value) = one(law, parameter, text, &at, &mut verdict.violations) {
            let path = &mut verdict.arguments.path;
            path.insert(parameter.name.clone(), value);
        }
    }
}

/// Judges the query: every parameter is declared, or asked for by security, and given once.
pub(super) fn query(law: &Law<'_>, operation: &Operation, given: &Query, verdict: &mut Verdict) {
    let violations = &mut verdict.violations;
    for (name, values) in given {
        let at = format!("query parameter {name}");
        match operation.parameter(Place::Query, name) {
            Some(parameter) => {
                if values.len() > 1 && parameter.encoding != Encoding::Repeated {
                    violations.push(Violation::new(&at, "is given more than once"));
                }
                if let Some(value) = one(law, parameter, values, &at, violations) {
                    verdict.arguments.query.insert(name.clone(), value);
                }
            }
            None => {
                let mut keys = operation.security.iter();
                if !keys.any(|key| key.place == Place::Query && key.name == *name) {
                    violations.push(Violation::new(at, "is not declared"));
                }
            }
        }
    }
    for parameter in &operation.parameters {
        let missing = parameter.place == Place::Query && !given.contains_key(&parameter.name);
        if missing && parameter.required {
            let at = format!("query parameter {}", parameter.name);
            violations.push(Violation::new(at, "is required"));
        }
    }
}

pub(super) fn headers(
    law: &Law<'_>,
    operation: &Operation,
    headers: &HeaderMap,
    violations: &mut Vec<Violation>,
) {
    let declared = operation
        .parameters
        .iter()
        .filter(|found| found.place == Place::Header);
    for parameter in declared {
        let at = format!("header {}", parameter.name);
        match headers.get(&parameter.name).map(http::HeaderValue::to_str) {
            Some(Ok(value)) => {
                let text = [value.to_owned()];
                one(law, parameter, &text, &at, violations);
            }
            Some(Err(_)) => violations.push(Violation::new(at, "is not text")),
            None if parameter.required => violations.push(Violation::new(at, "is required")),
            None => {}
        }
    }
}

/// Reads a query.
pub(super) fn split(query: &str) -> Result<Query, String> {
    let mut given = Query::new();
    for pair in query.split('&').filter(|_| !query.is_empty()) {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| format!("`{pair}` is not of the form `name=value`"))?;
        let name = decode_query(name)?;
        given.entry(name).or_default().push(decode_query(value)?);
    }
    Ok(given)
}

/// Judges one parameter by its decoded texts, and tells its value if they make one.
fn one(
    law: &Law<'_>,
    parameter: &Parameter,
    values: &[String],
    at: &str,
    violations: &mut Vec<Violation>,
) -> Option<Value> {
    match assemble(law, parameter, values) {
        Ok(value) => {
            violations.extend(law.judge(&parameter.schema, &value, at));
            Some(value)
        }
        Err(problem) => {
            violations.push(Violation::new(at, problem));
            None
        }
    }
}

fn assemble(law: &Law<'_>, parameter: &Parameter, values: &[String]) -> Result<Value, String> {
    let kind = |schema| {
        let shape = law.document.shape(schema);
        shape
            .map(|shape| shape.kind)
            .map_err(|error| error.to_string())
    };
    let first = values.first().map(String::as_str).unwrap_or_default();
    let list = |texts: &mut dyn Iterator<Item = &str>| match kind(&parameter.schema)? {
        Kind::Array { items, .. } => {
            let items = kind(items)?;
            texts.map(|text| parse(&items, text)).collect()
        }
        _ => Err("is declared as something other than a list".to_owned()),
    };
    match parameter.encoding {
        Encoding::Plain => parse(&kind(&parameter.schema)?, first),
        Encoding::Json => {
            serde_json::from_str(first).map_err(|error| format!("is not JSON: {error}"))
        }
        // Servers decode before they split, so an encoded comma parts elements like a bare one.
        Encoding::Joined => list(&mut first.split(',')),
        Encoding::Repeated => list(&mut values.iter().map(String::as_str)),
    }
}
