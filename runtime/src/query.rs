//! The query of a request.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Display};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::open_enum::exact;
use super::path::encode;
use super::redact::SecretNames;
use super::request::Shown;
use super::style::Style;

/// Query parameters by name, percent-encoded as they will be sent.
///
/// Sorted by name, so that a request does not depend on the order in which it was put together.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Query(BTreeMap<Cow<'static, str>, String>);

impl Query {
    /// One `name=value`.
    pub(super) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: &str) {
        let name = name.into();
        let mut pair = String::with_capacity(name.len() + 1 + value.len());
        pair.extend(encode(&name));
        pair.push('=');
        pair.extend(encode(value));
        self.0.insert(name, pair);
    }

    /// The value of a `name=value`, decoded. `None` if there is no such parameter.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.0.get(name)?.split_once('=')?;
        let value = percent_decode_str(value).decode_utf8().ok()?;
        Some(value.into_owned())
    }

    /// `name=a,b`: the comma separates, so one inside of a value is encoded. Nothing for an empty
    /// list, as in RFC 6570.
    pub(super) fn set_list(&mut self, name: &'static str, values: &[impl Display]) {
        if values.is_empty() {
            self.0.remove(name);
            return;
        }
        let values: Vec<_> = values
            .iter()
            .map(|value| encode(&exact(value)).to_string())
            .collect();
        self.0.insert(
            name.into(),
            format!("{}={}", encode(name), values.join(",")),
        );
    }

    /// `name=a&name=b`. Nothing for an empty list.
    pub(super) fn set_each(&mut self, name: &'static str, values: &[impl Display]) {
        if values.is_empty() {
            self.0.remove(name);
            return;
        }
        let encoded = encode(name);
        let pairs: Vec<_> = values
            .iter()
            .map(|value| format!("{encoded}={}", encode(&exact(value))))
            .collect();
        self.0.insert(name.into(), pairs.join("&"));
    }

    /// What a style makes of a value; nothing if that is nothing.
    pub(super) fn set_styled(&mut self, name: &'static str, style: Style, value: &Value) {
        match style.percent_encoded(name, value) {
            Some(pairs) => self.0.insert(name.into(), pairs),
            None => self.0.remove(name),
        };
    }

    /// Takes over every parameter of `other`, in place of those of the same name.
    pub(super) fn extend(&mut self, other: &Self) {
        self.0.extend(
            other
                .0
                .iter()
                .map(|(name, pair)| (name.clone(), pair.clone())),
        );
    }

    /// The `name=value` pairs of `base` and of this one, which takes the place of those of the same
    /// name.
    pub(super) fn over<'a>(&'a self, base: &'a Self) -> impl Iterator<Item = &'a str> {
        let rest = base
            .0
            .iter()
            .filter(|(name, _)| !self.0.contains_key(*name))
            .map(|(_, pair)| pair);
        rest.chain(self.0.values()).map(String::as_str)
    }

    /// The parameters by name, each as the text that is sent.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let parameters = self.0.iter();
        parameters.map(|(name, text)| (name.as_ref(), text.as_str()))
    }

    /// The names of the parameters.
    pub(super) fn names(&self) -> Vec<&str> {
        self.0.keys().map(Cow::as_ref).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The query as it stands in the address, without the question mark.
impl Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, pair) in self.0.values().enumerate() {
            if index > 0 {
                f.write_str("&")?;
            }
            f.write_str(pair)?;
        }
        Ok(())
    }
}

/// The pairs of names and values in a text, the names decoded.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = (Cow<'_, str>, &str)> {
    text.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((percent_decode_str(name).decode_utf8_lossy(), value))
    })
}

/// Without the values that may be secrets by their names.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = SecretNames::default();
        Shown { value: self, names }.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles() {
        let mut query = Query::default();
        query.set("q", "a b+c&d=é");
        query.set_list("ids", &["a,b", "c"]);
        query.set_each("tag", &["x", "y z"]);
        query.set("filter[a]", "1");
        assert_eq!(
            query.to_string(),
            "filter%5Ba%5D=1&ids=a%2Cb,c&q=a%20b%2Bc%26d%3D%C3%A9&tag=x&tag=y%20z"
        );
    }

    #[test]
    fn the_last_one_wins() {
        let mut query = Query::default();
        query.set_list("ids", &["a"]);
        query.set_list("ids", &["b", "c"]);
        assert_eq!(query.to_string(), "ids=b,c");
        query.set_list("ids", &[""; 0]);
        assert!(query.is_empty());
        query.set_list("ids", &[""]);
        assert_eq!(query.to_string(), "ids=");
    }

    #[test]
    fn debug_hides_secrets() {
        let mut query = Query::default();
        query.set("api_key", "hunter2");
        query.set("limit", "2");
        assert_eq!(format!("{query:?}"), r#"["api_key=[redacted]", "limit=2"]"#);
    }
}
