//! Values that stand as text in a path, a query or a form field.

use percent_encoding::percent_decode_str;
use serde_json::{Number, Value};
use spec_document::Kind;

/// Decodes percent-encoding once.
pub(crate) fn decode(text: &str) -> Result<String, String> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('%') {
        let digits = after.get(..2).unwrap_or_default();
        if digits.len() != 2 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(format!("`{text}` has a `%` that begins no escape"));
        }
        rest = &after[2..];
    }
    let decoded = percent_decode_str(text).decode_utf8();
    decoded
        .map(|decoded| decoded.into_owned())
        .map_err(|_| format!("`{text}` does not decode to UTF-8"))
}

/// Decodes a piece of a query, in which `+` is a space too.
pub(crate) fn decode_query(text: &str) -> Result<String, String> {
    decode(&text.replace('+', " "))
}

/// Turns text into a value of a scalar schema.
pub(crate) fn parse(kind: &Kind<'_>, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Boolean => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(format!("`{text}` is neither `true` nor `false`")),
        },
        // Some are beyond `i64`.
        Kind::Integer(_) => text
            .parse::<i64>()
            .map(Value::from)
            .or_else(|_| text.parse::<u64>().map(Value::from))
            .map_err(|_| format!("`{text}` is not a whole number")),
        Kind::Number(_) => text
            .parse::<f64>()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::Number)
            .ok_or_else(|| format!("`{text}` is not a number")),
        // A value of an enum need not be text.
        Kind::Enum(values) => {
            let written = values
                .iter()
                .find(|value| !value.is_string() && format!("{value}") == text);
            Ok(written.cloned().unwrap_or_else(|| text.into()))
        }
        // Within a form or a parameter, an object can be nothing but JSON.
        Kind::Object { .. } | Kind::Array { .. } => {
            serde_json::from_str(text).map_err(|error| format!("`{text}` is not JSON: {error}"))
        }
        // So can anything with parts.
        Kind::Any if text.starts_with(['{', '[']) => Ok(parse_leniently(text)),
        _ => Ok(text.into()),
    }
}

/// Turns text into a value that no schema speaks of: what looks like JSON is taken for it.
pub(crate) fn parse_leniently(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_once() {
        assert_eq!(decode("%252F%20%D0%BA").as_deref(), Ok("%2F к"));
        assert_eq!(decode("a+b").as_deref(), Ok("a+b"));
        assert_eq!(decode_query("a+b%2B").as_deref(), Ok("a b+"));
    }

    #[test]
    fn broken_escapes_are_noticed() {
        for text in ["%", "100%", "%2", "%zz", "%+1", "%é9", "%FF"] {
            assert!(decode(text).is_err(), "{text}");
        }
    }
}
