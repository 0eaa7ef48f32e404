//! Forms of `name=value`.

use serde_json::{Map, Value};
use spec_document::{Body, Kind};

use super::{Law, Verdict, parameters, styles};
use crate::Violation;

/// Judges a form, and notes its values.
pub(super) fn check(law: &Law<'_>, declared: &Body, body: &[u8], verdict: &mut Verdict) {
    match read(law, declared, body) {
        Ok(value) => {
            let found = law.judge(&declared.schema, &value, "body");
            verdict.violations.extend(found);
            verdict.arguments.body = value;
        }
        Err(problem) => verdict.violations.push(Violation::new("body", problem)),
    }
}

fn read(law: &Law<'_>, declared: &Body, body: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(body).map_err(|_| "is not UTF-8".to_owned())?;
    let mut fields = parameters::split(text)?;
    let shape = law.document.shape(&declared.schema);
    let Kind::Object { properties, .. } = shape.map_err(|error| error.to_string())?.kind else {
        return Err("is declared as something other than an object".to_owned());
    };
    let mut found = Map::new();
    for (name, schema) in properties {
        let encoding = law.document.form_encoding(declared, name, schema);
        let encoding = encoding.map_err(|error| error.to_string())?;
        let Some(texts) = styles::of_query(law.document, name, schema, encoding, &[], &mut fields)
        else {
            continue;
        };
        let value = styles::assemble(law.document, schema, encoding, &texts);
        let value = value.map_err(|problem| format!("field {name}: {problem}"))?;
        found.insert(name.to_owned(), value);
    }
    for (name, values) in fields {
        found.insert(name, values.into_iter().next().unwrap_or_default().into());
    }
    Ok(found.into())
}
