//! What the body of an error says, where nothing is known of the API but that it answers with JSON.

use serde_json::{Map, Value};

use super::Problem;

/// Names under which APIs say what went wrong, those first that say most. `title` and `detail` are
/// those of RFC 9457, `error_description` is that of OAuth 2.
const MESSAGES: [&str; 9] = [
    "message",
    "detail",
    "error_description",
    "error_message",
    "msg",
    "reason",
    "title",
    "error",
    "errors",
];

/// Names of a code, which is a number or a word.
const CODES: [&str; 3] = ["code", "error_code", "errorCode"];

/// Errors within errors are read so far.
const DEEPEST: usize = 4;

/// Reads a body by the names that are common. `None` if it is no JSON object.
pub(super) fn read(body: &[u8]) -> Option<Problem> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let fields = value.as_object()?;
    let code = find_code(fields);
    let message = message(&value, DEEPEST);
    Some(Problem {
        code: code.and_then(Value::as_i64),
        message: match code.and_then(Value::as_str) {
            Some(word) => Some(with_word(word, message)),
            None => message,
        },
        unrecoverable: false,
    })
}

/// A code stands beside the message, or in the object that the message stands in too.
fn find_code(fields: &Map<String, Value>) -> Option<&Value> {
    let here = CODES.into_iter().find_map(|name| fields.get(name));
    here.or_else(|| find_code(fields.get("error")?.as_object()?))
}

/// A code that is a word, such as `not_found`, is often all that the API's documentation explains.
fn with_word(word: &str, message: Option<String>) -> String {
    match message {
        Some(message) if message.contains(word) => message,
        Some(message) => format!("{word}: {message}"),
        None => word.to_owned(),
    }
}

fn message(value: &Value, depth: usize) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Array(items) => items.iter().find_map(|item| inner(item, depth)),
        Value::Object(fields) => {
            let named = MESSAGES.into_iter().filter_map(|name| fields.get(name));
            named.filter_map(|value| inner(value, depth)).next()
        }
        _ => None,
    }
}

fn inner(value: &Value, depth: usize) -> Option<String> {
    message(value, depth.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_forms() {
        for (body, code, message) in [
            (r#"{"message":"gone"}"#, None, Some("gone")),
            (r#"{"code":7,"message":"gone"}"#, Some(7), Some("gone")),
            (
                r#"{"code":"not_found","detail":"No pet."}"#,
                None,
                Some("not_found: No pet."),
            ),
            (
                r#"{"title":"Gone","detail":"No pet 1","status":404}"#,
                None,
                Some("No pet 1"),
            ),
            (
                r#"{"error":"invalid_grant","error_description":"expired"}"#,
                None,
                Some("expired"),
            ),
            (
                r#"{"error":{"status":404,"message":"gone"}}"#,
                None,
                Some("gone"),
            ),
            (
                r#"{"error":{"code":3,"message":"gone"}}"#,
                Some(3),
                Some("gone"),
            ),
            (r#"{"errors":["no app","no key"]}"#, None, Some("no app")),
            (r#"{"errors":[{"message":"no app"}]}"#, None, Some("no app")),
            (
                r#"{"detail":[{"loc":["body"],"msg":"is missing"}]}"#,
                None,
                Some("is missing"),
            ),
            (r#"{"error":"gone","code":"gone"}"#, None, Some("gone")),
            (r#"{"message":"","title":"Gone"}"#, None, Some("Gone")),
            (r#"{"code":"gone"}"#, None, Some("gone")),
            ("{}", None, None),
            (r#"{"message":3}"#, None, None),
        ] {
            let problem = read(body.as_bytes()).expect(body);
            assert_eq!(problem.code, code, "{body}");
            assert_eq!(problem.message.as_deref(), message, "{body}");
        }
    }

    #[test]
    fn what_is_no_object_says_nothing() {
        for body in ["", "<html></html>", "[]", "null", "\"oops\"", "{\"code\":"] {
            assert_eq!(read(body.as_bytes()), None, "{body}");
        }
    }

    #[test]
    fn errors_within_errors_end() {
        let body = format!("{}\"x\"{}", "{\"error\":".repeat(100), "}".repeat(100));
        assert_eq!(read(body.as_bytes()), Some(Problem::default()));
    }
}
