//! The secrets of a request: where they are hidden, and what they are.

use std::borrow::Cow;
use std::fmt;

use super::super::body::Body;
use super::super::query::{Query, pairs};
use super::super::redact::{REDACTED, SecretNames, secret_values};
use super::{Part, Request};

/// A part of a request as `Debug` output shows it.
pub(in super::super) struct Shown<'a, T: ?Sized> {
    pub(in super::super) value: &'a T,
    pub(in super::super) names: SecretNames,
}

/// The path of a request as `Debug` output shows it.
pub(super) fn shown_path<'a>(
    template: Option<&str>,
    path: &'a str,
    names: SecretNames,
) -> Cow<'a, str> {
    let Some(template) = template.filter(|template| is_secret(template, names)) else {
        return Cow::Borrowed(path);
    };
    // No value has a slash in it, once it is encoded.
    let segments = template.split('/').zip(path.split('/'));
    let shown: Vec<&str> = segments
        .map(|(template, segment)| match is_secret(template, names) {
            true => REDACTED,
            false => segment,
        })
        .collect();
    Cow::Owned(shown.join("/"))
}

/// Returns true if one of the `{name}`s in a template is that of a secret.
fn is_secret(template: &str, names: SecretNames) -> bool {
    template
        .split('{')
        .filter_map(|rest| rest.split_once('}'))
        .any(|(name, _)| names.contains(name))
}

impl Request {
    /// The values of this request that are secrets, as they are or percent-encoded.
    pub(in super::super) fn secret_values(&self) -> Vec<String> {
        let names = self.secrets;
        let mut values = match &self.body {
            Body::Empty | Body::File(_) => Vec::new(),
            Body::Json(document) => secret_values(document, names),
            Body::Text(text) if names.is_whole_body() => {
                vec![String::from_utf8_lossy(text).into_owned()]
            }
            Body::Text(text) => secret_values(text, names),
            Body::UrlEncoded(form) => of_pairs(&String::from_utf8_lossy(form), names),
            Body::Form(parts) => {
                let secret = parts.iter().filter(|part| names.contains(part.name()));
                secret.filter_map(Part::text).map(str::to_owned).collect()
            }
        };
        for (name, text) in self.query.iter() {
            if names.contains(name) {
                values.extend(pairs(text).flat_map(|(_, value)| elements(value)));
            } else {
                values.extend(of_pairs(text, names));
            }
        }
        let headers = self.headers.values().filter(|value| value.is_sensitive());
        values.extend(headers.filter_map(|value| Some(value.to_str().ok()?.to_owned())));
        if let Some(template) = self.template {
            let segments = template.split('/').zip(self.path.split('/'));
            let secret = segments.filter(|(template, _)| is_secret(template, names));
            values.extend(secret.flat_map(|(_, segment)| elements(segment)));
        }
        values
    }
}

fn of_pairs(text: &str, names: SecretNames) -> Vec<String> {
    let secret = pairs(text).filter(|(name, _)| names.contains(name));
    secret.flat_map(|(_, value)| elements(value)).collect()
}

/// The elements of a value that may be a list. What separates them is encoded inside of one.
fn elements(value: &str) -> impl Iterator<Item = String> {
    value.split([',', ';', '=']).map(str::to_owned)
}

impl fmt::Debug for Shown<'_, Query> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = self.value.iter().map(|(name, text)| {
            let is_secret = self.names.contains(name);
            shown_pairs(text, |part| is_secret || self.names.contains(part))
        });
        f.debug_list().entries(parameters).finish()
    }
}

/// Pairs of names and values without the values of secrets.
pub(in super::super) fn shown_pairs(text: &str, is_secret: impl Fn(&str) -> bool) -> String {
    let shown: Vec<Cow<'_, str>> = text
        .split('&')
        .map(|pair| match pairs(pair).next() {
            Some((name, _)) if is_secret(&name) => Cow::Owned(format!("{name}={REDACTED}")),
            _ => Cow::Borrowed(pair),
        })
        .collect();
    shown.join("&")
}
