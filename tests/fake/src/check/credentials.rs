//! Who calls: the API key, the token, and the headers that go with them.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac as _};
use http::HeaderMap;
use serde_json::Value;
use sha2::Sha256;
use spec_document::{Operation, Place, SecurityParameter};

use super::{
    Law, Received,
    parameters::{self, Query},
};
use crate::Violation;

/// Judges what the security schemes of the document ask for. Of several alternatives, one is enough; if
/// none is there, it is the first that is asked for.
pub(super) fn check(
    law: &Law<'_>,
    operation: &Operation,
    request: &Received<'_>,
    query: Option<&Query>,
    violations: &mut Vec<Violation>,
) {
    let first = alternative(law, &operation.security, request, query);
    let others = operation.other_security.iter();
    let mut others = others.map(|keys| alternative(law, keys, request, query));
    if !first.is_empty() && !others.any(|found| found.is_empty()) {
        violations.extend(first);
    }
    if law.options.require_client_header
        && header_values(request.headers, "x-stream-client").is_empty()
    {
        violations.push(Violation::new("header X-Stream-Client", "is required"));
    }
}

fn alternative(
    law: &Law<'_>,
    keys: &[SecurityParameter],
    request: &Received<'_>,
    query: Option<&Query>,
) -> Vec<Violation> {
    let mut violations = Vec::new();
    for key in keys {
        let (at, found) = match key.place {
            Place::Query => {
                // A query that cannot be read has been complained about already.
                let Some(query) = query else {
                    continue;
                };
                let values = query.get(&key.name).cloned().unwrap_or_default();
                (format!("query parameter {}", key.name), values)
            }
            Place::Cookie => {
                let value = parameters::cookies(request.headers).remove(&key.name);
                (format!("cookie {}", key.name), value.into_iter().collect())
            }
            Place::Header | Place::Path => (
                format!("header {}", key.name),
                header_values(request.headers, &key.name),
            ),
        };
        let problem = match found.as_slice() {
            [] => Err("is required".to_owned()),
            [value] => match &key.prefix {
                Some(prefix) => begins(value, prefix),
                None if law.options.any_credentials => Ok(()),
                None => right(law, &key.name, value),
            },
            _ => Err("is given more than once".to_owned()),
        };
        if let Err(problem) = problem {
            violations.push(Violation::new(at, problem));
        }
    }
    violations
}

/// A scheme and what follows it. The scheme is the same in any case of its letters.
fn begins(value: &str, prefix: &str) -> Result<(), String> {
    let scheme = value.get(..prefix.len()).unwrap_or_default();
    if scheme.eq_ignore_ascii_case(prefix) && value.len() > prefix.len() {
        Ok(())
    } else {
        Err(format!("does not begin with `{prefix}`"))
    }
}

/// What the document cannot say about the values.
fn right(law: &Law<'_>, name: &str, value: &str) -> Result<(), String> {
    match name.to_ascii_lowercase().as_str() {
        "authorization" => token(value, law.options.api_secret.as_deref()),
        "stream-auth-type" if value != "jwt" => Err(format!("is `{value}`, not `jwt`")),
        "api_key" => match &law.options.api_key {
            Some(key) if key != value => Err("is not the key of this app".to_owned()),
            _ if value.is_empty() => Err("is empty".to_owned()),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Judges a token: a bare JWT, HS256, of an object of claims, signed with the secret if one is known.
fn token(token: &str, secret: Option<&str>) -> Result<(), String> {
    if token.contains(' ') {
        return Err("must be the bare token, without a scheme such as `Bearer`".to_owned());
    }
    let Some((signed, signature)) = token.rsplit_once('.') else {
        return Err("is not a JWT".to_owned());
    };
    let Some((head, claims)) = signed.split_once('.') else {
        return Err("is not a JWT".to_owned());
    };
    let head = json(head).ok_or("has a header that is not base64url of JSON")?;
    if head.get("alg").and_then(Value::as_str) != Some("HS256") {
        return Err("is not signed with HS256".to_owned());
    }
    if !json(claims).is_some_and(|claims| claims.is_object()) {
        return Err("has claims that are not base64url of a JSON object".to_owned());
    }
    let signature = URL_SAFE_NO_PAD
        .decode(signature)
        .map_err(|_| "has a signature that is not base64url")?;
    if let Some(secret) = secret {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
            .map_err(|_| "cannot be checked with this secret")?;
        mac.update(signed.as_bytes());
        mac.verify_slice(&signature)
            .map_err(|_| "is not signed with the secret of this app")?;
    }
    Ok(())
}

fn json(part: &str) -> Option<Value> {
    let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn header_values(headers: &HeaderMap, name: &str) -> Vec<String> {
    let values = headers.get_all(name).iter();
    values
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        .collect()
}
