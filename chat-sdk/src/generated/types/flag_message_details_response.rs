// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Circumstances of the message call that automatic moderation looked at.
///
/// Part of [`AutomodDetailsResponse`](super::AutomodDetailsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FlagMessageDetailsResponse {
    /// Whether the call pinned or unpinned the message.
    pub pin_changed: Option<bool>,
    /// Whether links in the text were to become attachments with a preview.
    pub should_enrich: Option<bool>,
    /// Whether the call asked for no push notification.
    pub skip_push: Option<bool>,
    /// Id of the user who updated the message.
    pub updated_by_id: Option<String>,
}
