//! JSON documents without the secrets in them.

use std::fmt::{self, Write as _};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{REDACTED, SecretNames};

/// A document as text without the values of secrets, in the order in which it came.
///
/// Ends after about `limit` bytes, and reads no further than that. Returns `None` if what is read
/// is not JSON, because nobody knows what is in it.
pub(in super::super) fn shown_json(
    document: &[u8],
    names: SecretNames,
    limit: usize,
) -> Option<String> {
    let mut output = Output {
        text: String::new(),
        limit,
    };
    let mut json = serde_json::Deserializer::from_slice(document);
    let value = Shown {
        output: &mut output,
        names,
        is_secret: names.is_whole_body(),
        before: "",
    };
    let result = value.deserialize(&mut json).and_then(|()| json.end());
    if result.is_ok() {
        return Some(output.text);
    }
    output.is_full().then(|| output.text + "…")
}

/// The texts that are secrets in a document.
pub(in super::super) fn secret_values(document: &[u8], names: SecretNames) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_slice(document) {
        collect(value, names, names.is_whole_body(), &mut found);
    }
    found
}

fn collect(value: Value, names: SecretNames, is_secret: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_secret => found.push(text),
        Value::Array(items) => {
            for item in items {
                collect(item, names, is_secret, found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_secret = is_secret || names.contains(&name);
                collect(value, names, is_secret, found);
            }
        }
        _ => {}
    }
}

struct Output {
    text: String,
    limit: usize,
}

impl Output {
    fn is_full(&self) -> bool {
        self.text.len() >= self.limit
    }

    /// Adds text, and fails once there is enough of it.
    fn add<E: Error>(&mut self, text: &str) -> Result<(), E> {
        self.text.push_str(text);
        match self.is_full() {
            true => Err(E::custom("there is enough text")),
            false => Ok(()),
        }
    }

    /// Adds a text as JSON writes it.
    fn quote<E: Error>(&mut self, text: &str) -> Result<(), E> {
        // Of a longer one, no more than that is shown.
        let head = super::bounded(text, self.limit);
        let quoted = serde_json::to_string(head).map_err(E::custom)?;
        self.add(&quoted)
    }
}

/// A value that is written to the output as it is read.
struct Shown<'a> {
    output: &'a mut Output,
    names: SecretNames,
    is_secret: bool,
    /// Text in front of the value.
    before: &'static str,
}

impl Shown<'_> {
    /// A part of the value.
    fn part(&mut self, before: &'static str, is_secret: bool) -> Shown<'_> {
        Shown {
            output: self.output,
            names: self.names,
            is_secret,
            before,
        }
    }

    fn number<E: Error>(self, number: impl fmt::Display) -> Result<(), E> {
        match self.is_secret {
            true => self.output.quote(REDACTED),
            false => {
                // Writing to a string cannot fail.
                let _ = write!(self.output.text, "{number}");
                self.output.add("")
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Shown<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.output.add(self.before)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Shown<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    // Nothing is secret about these two. Names such as `voip_token` are those of flags.
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.output.add(if value { "true" } else { "false" })
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.output.add("null")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.number(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.number(Value::from(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let shown = match self.is_secret && !text.is_empty() {
            true => REDACTED,
            false => text,
        };
        self.output.quote(shown)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        if self.is_secret {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return self.output.quote(REDACTED);
        }
        self.output.add("[")?;
        let mut separator = "";
        while items
            .next_element_seed(self.part(separator, false))?
            .is_some()
        {
            separator = ",";
        }
        self.output.add("]")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<(), A::Error> {
        if self.is_secret {
            while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return self.output.quote(REDACTED);
        }
        self.output.add("{")?;
        let mut separator = "";
        while let Some(name) = fields.next_key::<String>()? {
            self.output.add(separator)?;
            self.output.quote(&name)?;
            let is_secret = self.names.contains(&name);
            fields.next_value_seed(self.part(":", is_secret))?;
            separator = ",";
        }
        self.output.add("}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: SecretNames = SecretNames::new(&["pin_code", "words"]);

    fn shown(document: &str, names: SecretNames) -> Option<String> {
        shown_json(document.as_bytes(), names, 10_000)
    }

    #[test]
    fn secrets_are_hidden_by_declaration_and_by_name() {
        for (document, expected) in [
            (
                r#"{"b":[{"user_token":"abc"},{"text":"hi"}],"a":1}"#,
                r#"{"b":[{"user_token":"[redacted]"},{"text":"hi"}],"a":1}"#,
            ),
            (
                r#"{"password":{"b":1},"c":[]}"#,
                r#"{"password":"[redacted]","c":[]}"#,
            ),
            (
                r#"[{"pin_code":1234},{"pin_code":1.5},{"pin_code":"x"}]"#,
                r#"[{"pin_code":"[redacted]"},{"pin_code":"[redacted]"},{"pin_code":"[redacted]"}]"#,
            ),
            (
                r#"{"words":["a","b"],"more":{"words":{"a":"b"}}}"#,
                r#"{"words":"[redacted]","more":{"words":"[redacted]"}}"#,
            ),
            (
                r#"{"voip_token":true,"token":null,"secret":""}"#,
                r#"{"voip_token":true,"token":null,"secret":""}"#,
            ),
            (
                r#" [ 1 , -2, 0.1, 1e300, "\u00e4\n", {} ] "#,
                r#"[1,-2,0.1,1e+300,"ä\n",{}]"#,
            ),
        ] {
            assert_eq!(shown(document, NAMES).as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_body_can_be_a_secret_as_a_whole() {
        let whole = SecretNames::new(&[""]);
        for document in [r#""hunter2""#, r#"["hunter2"]"#, r#"{"a":"hunter2"}"#, "17"] {
            let text = shown(document, whole);
            assert_eq!(text.as_deref(), Some(r#""[redacted]""#), "{document}");
        }
    }

    #[test]
    fn what_is_no_json_is_not_shown() {
        for document in ["", "token=abc", "{\"a\":", "[1] 2"] {
            assert_eq!(shown(document, NAMES), None, "{document}");
        }
    }

    #[test]
    fn nothing_is_read_beyond_what_is_shown() {
        // The end is no JSON any more, and nobody notices.
        let document = format!("[{}!", "\"abc\",".repeat(100));
        let text = shown_json(document.as_bytes(), NAMES, 50).expect("a beginning");
        assert!((50..60).contains(&text.len()), "{text}");
        let long = format!("\"{}\"", "x".repeat(10_000));
        let text = shown_json(long.as_bytes(), NAMES, 50).expect("a beginning");
        assert!(text.len() < 60, "{text}");
    }

    #[test]
    fn the_secrets_of_a_document_are_found() {
        let document = r#"{"a":"b","words":["c",{"d":"e"},1],"f":{"password":"g"}}"#;
        let found = secret_values(document.as_bytes(), NAMES);
        assert_eq!(found, ["g", "c", "e"]);
        assert_eq!(secret_values(b"oops", NAMES), Vec::<String>::new());
    }
}
