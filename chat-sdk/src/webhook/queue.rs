//! Events that come through queues.

use std::borrow::Cow;

use data_encoding::BASE64;
use serde_json::Value;

use super::gzip::unpack;
use super::{DEFAULT_MAX_BODY_BYTES, Event, WebhookError};

impl Event {
    /// Reads the body of an SQS message: JSON, or base64 of JSON, or base64 of gzip of JSON. Nothing is
    /// signed there.
    ///
    /// A queue that subscribes to an SNS topic without raw message delivery gets notifications, which
    /// are for [`from_sns`](Self::from_sns).
    ///
    /// # Errors
    ///
    /// See [`WebhookError`]. An event that unpacks to more than
    /// [`DEFAULT_MAX_BODY_BYTES`](super::DEFAULT_MAX_BODY_BYTES) is
    /// [`TooLarge`](WebhookError::TooLarge); to read it nonetheless, unpack it and give it to
    /// [`from_json`](Self::from_json).
    pub fn from_sqs(body: &str) -> Result<Self, WebhookError> {
        let body = body.trim_ascii();
        let packed = if is_json(body) {
            Cow::Borrowed(body.as_bytes())
        } else {
            Cow::Owned(decode(body)?)
        };
        let document = unpack(&packed, DEFAULT_MAX_BODY_BYTES)?;
        Self::from_json(document.into_owned())
    }

    /// Reads what SNS delivers: a notification, which is a JSON envelope, or with raw message delivery
    /// the `Message` alone. The message is as the body of an [SQS message](Self::from_sqs). Neither the
    /// event nor, here, the envelope is verified.
    ///
    /// # Errors
    ///
    /// [`NoNotification`](WebhookError::NoNotification) if the envelope is another one, such as
    /// that by which a subscription is confirmed; or those of [`from_sqs`](Self::from_sqs).
    pub fn from_sns(delivery: &str) -> Result<Self, WebhookError> {
        let delivery = delivery.trim_ascii();
        if delivery.is_empty() {
            return Err(WebhookError::EmptyBody);
        }
        if !is_json(delivery) {
            return Self::from_sqs(delivery);
        }
        let envelope: Value = serde_json::from_str(delivery).map_err(WebhookError::BrokenJson)?;
        let field = |name: &str| envelope.get(name).and_then(Value::as_str);
        match (field("Type"), field("Message")) {
            (None | Some("Notification"), Some(message)) => Self::from_sqs(message),
            // An event spells its type in small letters.
            (None, None) if field("type").is_some() => Self::from_sqs(delivery),
            _ => Err(WebhookError::NoNotification),
        }
    }
}

/// Whether a text means to be JSON: none of these begins base64. JSON that begins in another way is
/// no object, and so no event.
fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[', '"'])
}

fn decode(text: &str) -> Result<Vec<u8>, WebhookError> {
    BASE64
        .decode(text.as_bytes())
        .map_err(|error| WebhookError::BrokenBase64(error.into()))
}
