//! Parameters: in the path, in the query, in headers.

use std::collections::BTreeMap;

use http::HeaderMap;
use serde_json::Value;
use spec_document::{Encoding, Operation, Parameter, Place};

use super::{
    Law, Verdict,
    styles::{self, Texts},
    text::{decode, decode_query},
};
use crate::Violation;

/// The values of a query by name, decoded.
pub(super) type Query = BTreeMap<String, Vec<String>>;

pub(super) fn path(law: &Law<'_>, values: &[(&Parameter, String)], verdict: &mut Verdict) {
    for (parameter, value) in values {
        let at = format!("path parameter {}", parameter.name);
        let texts = Texts::Values(vec![value.clone()]);
        if let Some(value) = one(law, parameter, &texts, &at, &mut verdict.violations) {
            let path = &mut verdict.arguments.path;
            path.insert(parameter.name.clone(), value);
        }
    }
}

/// Takes the pairs that belong to the path out of a query.
pub(super) fn take_fixed(query: &mut Query, fixed: &[(String, String)]) {
    for (name, value) in fixed {
        let Some(values) = query.get_mut(name) else {
            continue;
        };
        if let Some(found) = values.iter().position(|found| found == value) {
            values.remove(found);
        }
        if values.is_empty() {
            query.remove(name);
        }
    }
}

/// Judges the query: every parameter is declared, or asked for by security, and given once.
pub(super) fn query(law: &Law<'_>, operation: &Operation, given: &Query, verdict: &mut Verdict) {
    let mut left = given.clone();
    let of_query = |parameter: &&Parameter| parameter.place == Place::Query;
    let mut parameters: Vec<&Parameter> = operation.parameters.iter().filter(of_query).collect();
    // What security asks for is no parameter, unless it is declared as one too.
    let alternatives = std::iter::once(&operation.security).chain(&operation.other_security);
    for key in alternatives
        .flatten()
        .filter(|key| key.place == Place::Query)
    {
        if parameters.iter().all(|known| known.name != key.name) {
            left.remove(&key.name);
        }
    }
    // An object whose properties stand by themselves may have all that is nobody else's. Those that
    // declare all of their properties come before those that do not.
    parameters.sort_by_key(|parameter| {
        let is_object = parameter.encoding == Encoding::Properties;
        (
            is_object,
            is_object && styles::is_open(law.document, &parameter.schema),
        )
    });
    let declared: Vec<(&str, Vec<&str>)> = parameters
        .iter()
        .filter(|parameter| parameter.encoding == Encoding::Properties)
        .map(|parameter| {
            let names = styles::property_names(law.document, &parameter.schema);
            (parameter.name.as_str(), names)
        })
        .collect();
    for parameter in parameters {
        let at = format!("query parameter {}", parameter.name);
        let Parameter {
            name,
            schema,
            encoding,
            ..
        } = parameter;
        // Properties of another object are not this one's.
        let others = declared.iter().filter(|(other, _)| other != name);
        let others: Vec<&str> = others
            .flat_map(|(_, names)| names.iter().copied())
            .collect();
        let texts = styles::of_query(law.document, name, schema, *encoding, &others, &mut left);
        let texts = match texts {
            Some(texts) => texts,
            None if parameter.required => {
                verdict.violations.push(Violation::new(at, "is required"));
                continue;
            }
            None => continue,
        };
        let violations = &mut verdict.violations;
        if texts.is_repeated(parameter.encoding) {
            violations.push(Violation::new(&at, "is given more than once"));
        }
        if let Some(value) = one(law, parameter, &texts, &at, violations) {
            verdict
                .arguments
                .query
                .insert(parameter.name.clone(), value);
        }
    }
    for name in left.keys() {
        let at = format!("query parameter {name}");
        verdict
            .violations
            .push(Violation::new(at, "is not declared"));
    }
}

/// Judges headers and cookies. Those that are not declared are nobody's business.
pub(super) fn headers(
    law: &Law<'_>,
    operation: &Operation,
    headers: &HeaderMap,
    verdict: &mut Verdict,
) {
    let cookies = cookies(headers);
    for parameter in &operation.parameters {
        let name = &parameter.name;
        let (at, found) = match parameter.place {
            Place::Header => {
                let value = headers
                    .get(name)
                    .map(|value| value.to_str().map(str::to_owned));
                (format!("header {name}"), value)
            }
            Place::Cookie => (format!("cookie {name}"), cookies.get(name).cloned().map(Ok)),
            Place::Path | Place::Query => continue,
        };
        let violations = &mut verdict.violations;
        match found {
            Some(Ok(value)) => {
                let texts = Texts::Values(vec![value]);
                let Some(value) = one(law, parameter, &texts, &at, violations) else {
                    continue;
                };
                let arguments = match parameter.place {
                    Place::Cookie => &mut verdict.arguments.cookies,
                    _ => &mut verdict.arguments.headers,
                };
                arguments.insert(name.clone(), value);
            }
            Some(Err(_)) => violations.push(Violation::new(at, "is not text")),
            None if parameter.required => violations.push(Violation::new(at, "is required")),
            None => {}
        }
    }
}

/// The cookies of a request, decoded.
pub(super) fn cookies(headers: &HeaderMap) -> BTreeMap<String, String> {
    let texts = headers.get_all(http::header::COOKIE).iter();
    let texts = texts.filter_map(|value| value.to_str().ok());
    let pairs = texts.flat_map(|text| text.split(';'));
    let pairs = pairs.filter_map(|pair| pair.trim().split_once('='));
    pairs
        .map(|(name, value)| {
            let value = decode(value).unwrap_or_else(|_| value.to_owned());
            (name.to_owned(), value)
        })
        .collect()
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
    texts: &Texts,
    at: &str,
    violations: &mut Vec<Violation>,
) -> Option<Value> {
    match styles::assemble(law.document, &parameter.schema, parameter.encoding, texts) {
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
