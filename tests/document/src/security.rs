//! What identifies the caller of an operation.

use serde_json::Value;

use crate::{Document, Error, Place, operation::text};

/// A query parameter or header that a security scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecurityParameter {
    /// Name of the scheme in the document.
    pub scheme: String,
    /// Where the value stands.
    pub place: Place,
    /// Name on the wire.
    pub name: String,
    /// What the value begins with, such as `Bearer `.
    pub prefix: Option<String>,
}

/// The alternatives of an operation, each with all that it asks for.
pub(crate) fn read_security(
    document: &Document,
    node: &Value,
    id: &str,
) -> Result<Vec<Vec<SecurityParameter>>, Error> {
    let at = format!("{id}, security");
    let alternatives = match node
        .get("security")
        .or_else(|| document.root().get("security"))
    {
        Some(Value::Array(alternatives)) => alternatives.as_slice(),
        _ => &[],
    };
    let read = |schemes: &Value| {
        let schemes = schemes
            .as_object()
            .ok_or_else(|| Error::malformed(&at, "must hold objects"))?;
        let mut parameters = Vec::new();
        for scheme in schemes.keys() {
            parameters.extend(read_scheme(document, scheme, &at)?);
        }
        parameters.sort_unstable_by(|a: &SecurityParameter, b| {
            (a.place, &a.name).cmp(&(b.place, &b.name))
        });
        Ok(parameters)
    };
    alternatives.iter().map(read).collect()
}

fn read_scheme(
    document: &Document,
    scheme: &str,
    at: &str,
) -> Result<Option<SecurityParameter>, Error> {
    let at = format!("{at}, scheme {scheme}");
    let declared = document.root().pointer("/components/securitySchemes");
    // Of what is not declared, nobody knows what it asks for.
    let Some(found) = declared.and_then(|declared| declared.get(scheme)) else {
        return Ok(None);
    };
    let found = document.resolve(found)?;
    let kind = text(found, "type", &at)?;
    let word = |prefix: &str| {
        let authorization = (Place::Header, "Authorization".to_owned());
        (authorization, Some(format!("{prefix} ")))
    };
    let ((place, name), prefix) = match kind.as_str() {
        "apiKey" => {
            let place = match text(found, "in", &at)?.as_str() {
                "query" => Place::Query,
                "header" => Place::Header,
                "cookie" => Place::Cookie,
                other => return Err(Error::malformed(at, format!("in: {other}"))),
            };
            ((place, text(found, "name", &at)?), None)
        }
        "http" => match text(found, "scheme", &at)?.to_ascii_lowercase().as_str() {
            "bearer" => word("Bearer"),
            "basic" => word("Basic"),
            other => word(other),
        },
        "oauth2" | "openIdConnect" => word("Bearer"),
        // A certificate is no part of a request.
        "mutualTLS" => return Ok(None),
        other => return Err(Error::malformed(at, format!("type: {other}"))),
    };
    Ok(Some(SecurityParameter {
        scheme: scheme.to_owned(),
        place,
        name,
        prefix,
    }))
}
