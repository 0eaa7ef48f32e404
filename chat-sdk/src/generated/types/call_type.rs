// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallSettings;
use super::NotificationSettings;

/// A kind of video call with its settings. Chat does not use it.
///
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CallType {
    /// Number of the app.
    pub app: i32,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Number of the kind.
    pub id: i32,
    /// Name of the kind, such as `livestream`.
    pub name: String,
    /// Push notifications about calls of this kind.
    pub notification_settings: Option<Box<NotificationSettings>>,
    /// Name of the external storage that recordings go to; empty for Stream's own.
    pub recording_external_storage: String,
    /// What calls of this kind can do.
    pub settings: Option<Box<CallSettings>>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
