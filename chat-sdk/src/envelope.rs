//! What Stream writes into the body of an error.

use serde_json::{Map, Value};

use crate::runtime::{self, Problem};
use crate::{Error, ErrorCode, Object};

/// The JSON object that Stream answers with when a call fails. Every part of it may be missing, and
/// is then `None` or empty.
///
/// [`StreamError::envelope`] reads it.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// Stream's code of the error, such as 16 for what was not found.
    pub code: Option<i64>,
    /// What went wrong, in a sentence.
    pub message: Option<String>,
    /// The HTTP status, as the body repeats it. What counts is [`Error::status`].
    #[serde(rename = "StatusCode")]
    pub status_code: Option<i64>,
    /// How long the server worked on the call, such as `12.34ms`.
    pub duration: Option<String>,
    /// The address of a page about the error.
    pub more_info: Option<String>,
    /// Whatever else the server tells about the error.
    pub details: Value,
    /// What is wrong with which field of the request.
    pub exception_fields: Object,
    /// Whether the server says that trying again is useless.
    pub unrecoverable: bool,
}

/// What Stream says about an error, beyond what errors of any API have.
///
/// The trait only adds these methods to [`Error`]: `use chat_sdk::StreamError as _;`.
pub trait StreamError: Sealed {
    /// Stream's code of the error, as an enum. [`Error::code`] is the number itself.
    fn error_code(&self) -> Option<ErrorCode>;

    /// The body of an error as Stream writes it. `None` if there was no answer, or if its body is
    /// something else, such as the HTML of a proxy.
    fn envelope(&self) -> Option<ErrorEnvelope>;

    /// Whatever else the server tells about the error. `None` if it tells nothing.
    fn details(&self) -> Option<Value>;

    /// The id of the task that was waited for when the error occurred. With it, the wait can be taken
    /// up again: [`Client::wait_for_task`](crate::Client::wait_for_task). `None` for all other errors.
    fn task_id(&self) -> Option<&str>;
}

impl StreamError for Error {
    fn error_code(&self) -> Option<ErrorCode> {
        self.code().map(ErrorCode::from)
    }

    fn envelope(&self) -> Option<ErrorEnvelope> {
        read(self.body()?)
    }

    fn details(&self) -> Option<Value> {
        self.envelope()
            .map(|envelope| envelope.details)
            .filter(|details| !details.is_null())
    }

    fn task_id(&self) -> Option<&str> {
        self.subject()
    }
}

/// Keeps the trait ours, so that a further method breaks nobody.
pub trait Sealed {}

impl Sealed for Error {}

/// What the runtime wants to know of the body of an error.
pub(crate) fn problem(body: &[u8]) -> Option<Problem> {
    let ErrorEnvelope {
        code,
        message,
        unrecoverable,
        ..
    } = read(body)?;
    Some(Problem {
        code,
        message,
        unrecoverable,
    })
}

fn read(body: &[u8]) -> Option<ErrorEnvelope> {
    if let Ok(envelope) = runtime::from_slice(body) {
        return Some(envelope);
    }
    // One field of a kind that nobody expects must not cost the others.
    let fields: Map<String, Value> = serde_json::from_slice(body).ok()?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |name: &str| fields.get(name).and_then(Value::as_i64);
    Some(ErrorEnvelope {
        code: number("code"),
        message: text("message"),
        status_code: number("StatusCode"),
        duration: text("duration"),
        more_info: text("more_info"),
        details: fields.get("details").cloned().unwrap_or_default(),
        exception_fields: fields
            .get("exception_fields")
            .and_then(Value::as_object)
            .cloned()
            .map(Object::from)
            .unwrap_or_default(),
        unrecoverable: fields
            .get("unrecoverable")
            .and_then(Value::as_bool)
            .unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn all_of_it() {
        let body = json!({
            "code": 4,
            "message": "SendMessage failed",
            "StatusCode": 400,
            "duration": "1.2ms",
            "more_info": "https://getstream.io/chat/docs/api_errors_response",
            "details": [7],
            "exception_fields": { "text": "is too long" },
            "unrecoverable": true,
            "new": 1
        });
        let envelope = read(body.to_string().as_bytes()).expect("an envelope");
        assert_eq!(envelope.code, Some(4));
        assert_eq!(envelope.status_code, Some(400));
        assert_eq!(envelope.details, json!([7]));
        assert_eq!(envelope.exception_fields["text"], "is too long");
        assert!(envelope.unrecoverable);
    }

    #[test]
    fn any_part_may_be_missing_or_null() {
        for body in [
            "{}",
            r#"{"code":null,"details":null,"exception_fields":null,"unrecoverable":null}"#,
        ] {
            assert_eq!(
                read(body.as_bytes()),
                Some(ErrorEnvelope::default()),
                "{body}"
            );
        }
    }

    #[test]
    fn one_strange_field_does_not_cost_the_others() {
        let envelope = read(br#"{"code":"sixteen","message":"gone","exception_fields":["x"]}"#)
            .expect("an envelope");
        assert_eq!(envelope.code, None);
        assert_eq!(envelope.message.as_deref(), Some("gone"));
    }

    #[test]
    fn what_is_no_object_is_no_envelope() {
        for body in ["", "<html></html>", "[]", "null", "\"oops\"", "{\"code\":"] {
            assert_eq!(
                read(body.as_bytes()).filter(|envelope| *envelope != ErrorEnvelope::default()),
                None,
                "{body}"
            );
        }
    }
}
