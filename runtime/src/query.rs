//! The query of a request.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Display};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::fault::Fault;
use super::open_enum::exact;
use super::path::{encode, encode_allowing_reserved, encode_query};
use super::redact::SecretNames;
use super::request::Shown;
use super::style::{Escape, Style};

/// Query parameters by name, percent-encoded as they will be sent.
///
/// Sorted by name, so that a request does not depend on the order in which it was put together.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Query {
    parameters: BTreeMap<Cow<'static, str>, String>,
    /// The names of the parameters whose values may have reserved characters.
    reserved: &'static [&'static str],
}

impl Query {
    /// The query of an operation: `literal` is sent with every call.
    pub(super) fn new(literal: &'static str, reserved: &'static [&'static str]) -> Self {
        let mut query = Self {
            reserved,
            ..Self::default()
        };
        for pair in literal.split('&').filter(|pair| !pair.is_empty()) {
            let name = pair.split('=').next().unwrap_or_default();
            let name = percent_decode_str(name).decode_utf8_lossy();
            let text = query.parameters.entry(name).or_default();
            if !text.is_empty() {
                text.push('&');
            }
            text.extend(encode_query(pair));
        }
        query
    }

    fn escape(&self, name: &str) -> Escape {
        match self.reserved.contains(&name) {
            true => Escape::AllowReserved,
            false => Escape::All,
        }
    }

    /// One `name=value`.
    pub(super) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: &str) {
        let name = name.into();
        let mut pair = String::with_capacity(name.len() + 1 + value.len());
        pair.extend(encode(&name));
        pair.push('=');
        match self.escape(&name) {
            Escape::AllowReserved => pair.extend(encode_allowing_reserved(value)),
            Escape::All | Escape::Nothing => pair.extend(encode(value)),
        }
        self.parameters.insert(name, pair);
    }

    /// The value of a `name=value`, decoded. `None` if there is no such parameter.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.parameters.get(name)?.split_once('=')?;
        let value = percent_decode_str(value).decode_utf8().ok()?;
        Some(value.into_owned())
    }

    /// `name=a,b`: the comma separates, so one inside of a value is encoded. Nothing for an empty
    /// list, as in RFC 6570.
    pub(super) fn set_list(&mut self, name: &'static str, values: &[impl Display]) {
        let escape = self.escape(name);
        let values: Vec<_> = values
            .iter()
            .map(|value| escape.value(&exact(value)).replace(',', "%2C"))
            .collect();
        let pair = format!("{}={}", encode(name), values.join(","));
        self.put(name, (!values.is_empty()).then_some(pair));
    }

    /// `name=a&name=b`. Nothing for an empty list.
    pub(super) fn set_each(&mut self, name: &'static str, values: &[impl Display]) {
        let escape = self.escape(name);
        let encoded = encode(name);
        let pairs: Vec<_> = values
            .iter()
            .map(|value| format!("{encoded}={}", escape.value(&exact(value))))
            .collect();
        self.put(name, (!pairs.is_empty()).then(|| pairs.join("&")));
    }

    /// What a style makes of a value; nothing if that is nothing.
    pub(super) fn set_styled(
        &mut self,
        name: &'static str,
        style: Style,
        value: &Value,
    ) -> Result<(), Fault> {
        let pairs = style.write(name, value, self.escape(name))?;
        self.put(name, pairs);
        Ok(())
    }

    fn put(&mut self, name: &'static str, pairs: Option<String>) {
        match pairs {
            Some(pairs) => self.parameters.insert(name.into(), pairs),
            None => self.parameters.remove(name),
        };
    }

    /// Takes over every parameter of `other`, in place of those of the same name.
    pub(super) fn extend(&mut self, other: &Self) {
        self.parameters.extend(
            other
                .parameters
                .iter()
                .map(|(name, pair)| (name.clone(), pair.clone())),
        );
    }

    /// The `name=value` pairs of `base` and of this one, which takes the place of those of the same
    /// name.
    pub(super) fn over<'a>(&'a self, base: &'a Self) -> impl Iterator<Item = &'a str> {
        let rest = base
            .parameters
            .iter()
            .filter(|(name, _)| !self.parameters.contains_key(*name))
            .map(|(_, pair)| pair);
        rest.chain(self.parameters.values()).map(String::as_str)
    }

    /// The parameters by name, each as the text that is sent.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let parameters = self.parameters.iter();
        parameters.map(|(name, text)| (name.as_ref(), text.as_str()))
    }

    /// The names of the parameters.
    pub(super) fn names(&self) -> Vec<&str> {
        self.parameters.keys().map(Cow::as_ref).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parameters.is_empty()
    }
}

/// The query as it stands in the address, without the question mark.
impl Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, pair) in self.parameters.values().enumerate() {
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
    fn a_literal_query_is_sent_with_every_call() {
        let mut query = Query::new("beta=true&b=%2F&b=x y&flag&", &["path"]);
        query.set("path", "a/b,c");
        query.set_list("plain", &["a/b"]);
        let literal = "b=%2F&b=x%20y&beta=true&flag";
        assert_eq!(
            query.to_string(),
            format!("{literal}&path=a/b,c&plain=a%2Fb")
        );
        query.set("beta", "false");
        assert!(query.to_string().contains("beta=false"));
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
