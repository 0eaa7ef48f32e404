//! What comes with an event.

use std::fmt;
use std::str::FromStr;

use super::Event;
use crate::runtime::HeaderMap;

/// An event that came over HTTP, with what its headers tell.
///
/// The signature is that of the event alone: who gets hold of a delivery can send it again with other
/// headers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// What happened.
    pub event: Event,
    /// The id of the event, the same whenever it is delivered (`X-Webhook-Id`). `None` if the header
    /// is missing or empty.
    pub webhook_id: Option<String>,
    /// Which attempt to deliver the event this is, counted from 1 (`X-Webhook-Attempt`). `None` if the
    /// header is missing or no number.
    pub attempt: Option<u32>,
    /// The API key of the app in which it happened (`X-Api-Key`). `None` if the header is missing or
    /// empty. `Debug` output does not show it.
    pub api_key: Option<String>,
}

impl Delivery {
    pub(super) fn new(headers: &HeaderMap, event: Event) -> Self {
        Self {
            event,
            webhook_id: read(headers, "x-webhook-id"),
            attempt: read(headers, "x-webhook-attempt"),
            api_key: read(headers, "x-api-key"),
        }
    }
}

fn read<T: FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    let text = headers.get(name)?.to_str().ok()?;
    // An empty id would make one event of all that come without any.
    if text.is_empty() {
        return None;
    }
    text.parse().ok()
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("event", &self.event)
            .field("webhook_id", &self.webhook_id)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}
