// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Options of the action `custom` on a review queue item.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CustomActionRequestPayload {
    /// Id of the custom action, as its action configuration names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Data that the webhook event of the action carries, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<runtime::Object>,
}

impl CustomActionRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the custom action, as its action configuration names it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Data that the webhook event of the action carries, a free-form JSON object.
    pub fn options(mut self, options: impl serde::Serialize) -> Self {
        self.options = Some(runtime::object(options));
        self
    }
}
