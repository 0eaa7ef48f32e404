// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserRequest;

/// An event to be sent to the members and watchers of a channel.
///
/// Taken by [`Chat::send_event`](super::super::Chat::send_event).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct EventRequest {
    /// Payload of the event, a free-form JSON object that the API passes on untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Id of the parent message when the event belongs to a thread, for example typing in a
    /// thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Event type: a built-in one such as `typing.start`, or a custom name of the application.
    pub r#type: String,
    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl EventRequest {
    /// An object with everything that the API requires.
    ///
    /// - `type`: Event type: a built-in one such as `typing.start`, or a custom name of the application.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            custom: None,
            parent_id: None,
            r#type: r#type.into(),
            user: None,
            user_id: None,
        }
    }

    /// Payload of the event, a free-form JSON object that the API passes on untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Id of the parent message when the event belongs to a thread, for example typing in a
    /// thread.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(mut self, user: impl Into<UserRequest>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
