// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// An event that the application defines itself. The API only transports it.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Payload of the event, a free-form JSON object of the application.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Name of the event, chosen by the application; `*` by default.
    pub r#type: String,
}
