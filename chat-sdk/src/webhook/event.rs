//! An event that Stream delivered.

use std::fmt;

use crate::Bytes;
use serde_json::Value;

use super::WebhookError;
use crate::types::WebhookEvent;
use crate::{Error, runtime};

/// Something that happened in Stream, such as a new message.
///
/// Its `Debug` output tells the type and leaves out what users wrote.
#[derive(Clone, PartialEq)]
pub struct Event {
    event_type: String,
    raw: Value,
    body: Bytes,
}

impl Event {
    /// Reads an event from its JSON document, such as a [`body`](Self::body) that was stored. Nothing
    /// is verified, and a document of any size is read.
    ///
    /// # Errors
    ///
    /// [`EmptyBody`](WebhookError::EmptyBody), [`BrokenJson`](WebhookError::BrokenJson) or
    /// [`MissingType`](WebhookError::MissingType).
    pub fn from_json(document: impl Into<Bytes>) -> Result<Self, WebhookError> {
        let body = document.into();
        if body.trim_ascii().is_empty() {
            return Err(WebhookError::EmptyBody);
        }
        let raw: Value = serde_json::from_slice(&body).map_err(WebhookError::BrokenJson)?;
        match raw.get("type").and_then(Value::as_str) {
            None | Some("") => Err(WebhookError::MissingType),
            Some(event_type) => Ok(Self {
                event_type: event_type.to_owned(),
                raw,
                body,
            }),
        }
    }

    /// The kind of the event, such as `message.new`. Never empty.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// The whole event as JSON, which is an object.
    pub fn raw(&self) -> &Value {
        &self.raw
    }

    /// The event as the type of its kind, read as tolerantly as an answer: unknown fields are
    /// ignored, and what is missing reads as its default. A kind that this version does not know is
    /// [`WebhookEvent::Unknown`], and so is an event that the application sent under a name of its own.
    ///
    /// ```
    /// use chat_sdk::types::WebhookEvent;
    /// use chat_sdk::webhook::Event;
    ///
    /// let event = Event::from_json(r#"{"type": "message.new", "message": {"text": "hi"}}"#)?;
    /// match event.typed()? {
    ///     WebhookEvent::MessageNew(new) => println!("{}", new.message.text),
    ///     WebhookEvent::Unknown(other) => println!("{} is new here", other.tag()),
    ///     _ => {}
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// An error of kind [`Decode`](crate::ErrorKind::Decode) if a known field has a wrong JSON kind.
    /// The event is still in [`raw`](Self::raw).
    pub fn typed(&self) -> Result<WebhookEvent, Error> {
        runtime::from_slice_of("the event", &self.body)
    }

    /// The whole event as the bytes that came, unpacked: to store it, or to pass it on.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event_type", &self.event_type)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
