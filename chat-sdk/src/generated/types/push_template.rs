// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PushTemplateEventType;

/// A push template of one provider for one kind of event, as stored.
///
/// Part of [`PushProvider`](super::PushProvider).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PushTemplate {
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// `true` if events of this kind lead to notifications.
    pub enable_push: bool,
    /// Kind of event that the template is for.
    pub event_type: PushTemplateEventType,
    /// Handlebars template of the payload; absent for the built-in one.
    pub template: Option<String>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
