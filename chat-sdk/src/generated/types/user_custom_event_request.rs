// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A custom event for one user. It reaches the connected clients of that user.
///
/// Taken by [`Chat::send_user_custom_event`](super::super::Chat::send_user_custom_event).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UserCustomEventRequest {
    /// Payload of the event, a free-form JSON object that the API passes on untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Name of the event, chosen by the application. It must differ from the built-in event
    /// types.
    pub r#type: String,
}

impl UserCustomEventRequest {
    /// An object with everything that the API requires.
    ///
    /// - `type`: Name of the event, chosen by the application. It must differ from the built-in event types.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            custom: None,
            r#type: r#type.into(),
        }
    }

    /// Payload of the event, a free-form JSON object that the API passes on untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }
}
