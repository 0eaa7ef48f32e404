// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A member that a campaign puts into the channels it creates.
///
/// Part of [`CampaignChannelTemplate`].
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct CampaignChannelMember {
    /// Role of the member within the channel, for example `channel_member` or
    /// `channel_moderator`.
    pub channel_role: Option<String>,
    /// Extra data of the application for the membership, a free-form JSON object that the API
    /// stores and returns untouched.
    pub custom: Option<runtime::Object>,
    /// User who becomes a member.
    pub user_id: String,
}
