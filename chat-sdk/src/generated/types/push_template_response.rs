// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A push template of one provider for one kind of event.
///
/// Part of [`GetPushTemplatesResponse`](super::GetPushTemplatesResponse), [`UpsertPushTemplateResponse`](super::UpsertPushTemplateResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PushTemplateResponse {
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// `true` if events of this kind lead to notifications.
    pub enable_push: bool,
    /// Kind of event that the template is for, such as `message.new`.
    pub event_type: String,
    /// Id of the provider within the API.
    pub push_provider_internal_id: String,
    /// Handlebars template of the payload; absent for the built-in one.
    pub template: Option<String>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
